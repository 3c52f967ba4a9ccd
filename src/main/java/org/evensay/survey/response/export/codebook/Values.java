package org.evensay.survey.response.export.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evensay.survey.response.export.table.Apostrophe;
import org.evensay.survey.response.export.table.Code;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Label;
import org.evensay.survey.response.export.table.Row;
import org.evensay.survey.response.export.table.Shape;
import org.evensay.survey.response.export.table.Variable;

/** What can stand in the cells of a column, as every codebook and script has to know it. */
record Values(Column column, Shape shape) {

  /** What a program takes a column for. */
  enum Type {
    DATE,
    INTEGER,
    DECIMAL,
    TEXT,
    CHOICE
  }

  /**
   * A value with its label.
   *
   * @param cell as it stands in a cell of a CSV file
   */
  record Value(String cell, String label, Code code) {}

  Type type() {
    if (column instanceof Column.OfVariable of) {
      return switch (of.variable().kind()) {
        case NUMBER -> Type.INTEGER;
        case DECIMAL -> Type.DECIMAL;
        case DATE -> Type.DATE;
        case ONE_CHOICE, SCALE -> Type.CHOICE;
        case TEXT, SEVERAL_CHOICES -> Type.TEXT;
      };
    }
    if (column instanceof Column.OfChoice) {
      return Type.INTEGER;
    }
    return switch (column.name()) {
      case "edition", "made_up" -> Type.INTEGER;
      case "sent_week" -> Type.DATE;
      default -> Type.TEXT;
    };
  }

  /** Whether its cells are numbers that can be reckoned with. */
  boolean isNumber() {
    return type() == Type.INTEGER || type() == Type.DECIMAL;
  }

  /**
   * Whether choices are numbers in this column: the points of a scale, unless labels are wished.
   */
  boolean numbers() {
    return shape.cells() == Shape.Cells.CODES
        && column instanceof Column.OfVariable of
        && of.variable().kind() == Variable.Kind.SCALE;
  }

  /** What can be chosen, for a column of choices; what looks the same in a cell, once. */
  List<Value> listed() {
    List<Value> values = new ArrayList<>();
    Set<String> cells = new HashSet<>();
    if (column instanceof Column.OfVariable of) {
      boolean labels = shape.cells() == Shape.Cells.LABELS;
      for (Code code : of.variable().codes()) {
        String label = Label.of(code.label(), shape.language());
        String cell = labels ? Apostrophe.before(label, shape) : code.name();
        if (cells.add(cell)) {
          values.add(new Value(cell, label, code));
        }
      }
    }
    return values;
  }

  /** What counts as missing: nothing, what was not shown, and what means "rather not say". */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    missing.add("");
    missing.add(Row.NOT_SHOWN.toString());
    if (type() == Type.CHOICE) {
      listed().stream()
          .filter(value -> value.code().notSaid())
          .map(Value::cell)
          .filter(cell -> !missing.contains(cell))
          .forEach(missing::add);
    }
    return missing;
  }
}
