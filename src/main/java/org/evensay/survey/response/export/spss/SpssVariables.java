package org.evensay.survey.response.export.spss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.response.export.table.Code;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Label;
import org.evensay.survey.response.export.table.Table;
import org.evensay.survey.response.export.table.Variable;

/** The variables of a system file, made from the columns of a table. */
final class SpssVariables {

  /** Stands for "not shown" where no choice and no point of a scale has a number so low. */
  private static final double NOT_SHOWN = -9_999;

  /** The same for numbers that people typed. */
  private static final double NOT_SHOWN_NUMBER = -9_999_999_999d;

  private static final int WHOLE = 5 << 16 | 8 << 8;
  private static final int WIDE = 5 << 16 | 20 << 8;
  private static final int WITH_DECIMALS = WIDE | Limits.PLACES;
  private static final int DATE = 39 << 16 | 10 << 8;

  private final Table table;
  private final LanguageVariant language;
  private final Messages messages = Messages.installed();
  private final List<SpssVariable> all = new ArrayList<>();
  private final Map<Variable, List<SpssVariable>> several = new LinkedHashMap<>();

  /**
   * The variables.
   *
   * @param widths bytes of the longest text in each column
   */
  SpssVariables(Table table, int[] widths) {
    this.table = table;
    this.language = table.shape().language();
    SpssNames names = SpssNames.ofVariables();
    List<Column> columns = table.columns();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      SpssVariable made = variable(column, names.name(column.name()), widths[c]);
      all.add(made);
      if (column instanceof Column.OfChoice choice) {
        several.computeIfAbsent(choice.variable(), v -> new ArrayList<>()).add(made);
      }
    }
  }

  private SpssVariable variable(Column column, String name, int width) {
    if (column instanceof Column.OfVariable of) {
      return ofVariable(of, name, width);
    }
    if (column instanceof Column.OfChoice of) {
      return ofChoice(of, name);
    }
    String label = words("response.export.column." + column.name().replace('_', '-'));
    int bytes = SpssFile.isText(column) ? Math.max(1, width) : 0;
    int format = column.name().equals("sent_week") ? DATE : WHOLE;
    return new SpssVariable(
        column,
        name,
        bytes,
        label,
        List.of(),
        Missing.NONE,
        bytes > 0 ? SpssVariable.Measure.NOMINAL : SpssVariable.Measure.SCALE,
        format);
  }

  private SpssVariable ofVariable(Column.OfVariable column, String name, int width) {
    Variable variable = column.variable();
    String label = Label.of(variable.label(), language);
    double hidden = notShown(column);
    List<SpssVariable.Labelled> labels = new ArrayList<>();
    List<Double> missing = new ArrayList<>();
    for (Code code : variable.codes()) {
      labels.add(new SpssVariable.Labelled(code.number(), Label.of(code.label(), language)));
      if (code.notSaid()) {
        missing.add((double) code.number());
      }
    }
    if (variable.conditional()) {
      missing.add(0, hidden);
      labels.add(new SpssVariable.Labelled(hidden, words("response.export.not-shown")));
    }
    if (variable.kind() == Variable.Kind.TEXT) {
      // Never narrower than what stands for "not shown".
      int bytes = Math.max(variable.conditional() ? NOT_SHOWN_BYTES : 1, width);
      Missing none = variable.conditional() ? Missing.of(List.of(hidden), hidden) : Missing.NONE;
      return new SpssVariable(
          column, name, bytes, label, List.of(), none, SpssVariable.Measure.NOMINAL, 0);
    }
    SpssVariable.Measure measure =
        switch (variable.kind()) {
          case NUMBER, DECIMAL, DATE -> SpssVariable.Measure.SCALE;
          case SCALE -> SpssVariable.Measure.ORDINAL;
          default -> SpssVariable.Measure.NOMINAL;
        };
    int format =
        switch (variable.kind()) {
          case NUMBER -> WIDE;
          case DECIMAL -> WITH_DECIMALS;
          case DATE -> DATE;
          default -> WHOLE;
        };
    return new SpssVariable(
        column, name, 0, label, labels, Missing.of(missing, hidden), measure, format);
  }

  private static final int NOT_SHOWN_BYTES = SpssFile.NOT_SHOWN_TEXT.length();

  private SpssVariable ofChoice(Column.OfChoice column, String name) {
    List<SpssVariable.Labelled> labels = new ArrayList<>();
    labels.add(new SpssVariable.Labelled(0, words("response.export.not-chosen")));
    labels.add(new SpssVariable.Labelled(1, words("response.export.chosen")));
    Missing missing = Missing.NONE;
    if (column.variable().conditional()) {
      labels.add(new SpssVariable.Labelled(NOT_SHOWN, words("response.export.not-shown")));
      missing = Missing.of(List.of(NOT_SHOWN), NOT_SHOWN);
    }
    return new SpssVariable(
        column,
        name,
        0,
        Label.of(column.code().label(), language),
        labels,
        missing,
        SpssVariable.Measure.NOMINAL,
        WHOLE);
  }

  /** The number that stands for "not shown" in this column. */
  static double notShown(Column column) {
    return column instanceof Column.OfVariable of
            && (of.variable().kind() == Variable.Kind.NUMBER
                || of.variable().kind() == Variable.Kind.DECIMAL)
        ? NOT_SHOWN_NUMBER
        : NOT_SHOWN;
  }

  private String words(String key) {
    return messages.text(language, key);
  }

  List<SpssVariable> all() {
    return all;
  }

  /** Several choices of which there are several. */
  List<MultipleResponseSet> sets() {
    SpssNames names = SpssNames.ofSets();
    List<MultipleResponseSet> sets = new ArrayList<>();
    several.forEach(
        (variable, made) -> {
          if (made.size() > 1) {
            String label = Label.of(variable.label(), language);
            sets.add(new MultipleResponseSet(names.name(variable.name()), label, made));
          }
        });
    return sets;
  }

  /** What the survey is called. */
  String title() {
    return table.title(messages);
  }
}
