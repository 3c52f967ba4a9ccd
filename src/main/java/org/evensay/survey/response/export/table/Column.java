package org.evensay.survey.response.export.table;

import java.util.List;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;

/** A column of a table. */
public sealed interface Column {

  /** What stands between several choices in one cell: no name of a choice has a space. */
  String BETWEEN_CODES = " ";

  /** What stands between several labels in one cell, for people to read. */
  String BETWEEN_LABELS = " | ";

  /** What breaks a limit on paper, where a survey has any: a JSON object by question. */
  String OUTSIDE_LIMIT = "outside_limit";

  /** Its name; no other column of the table has it in any case of letters. */
  String name();

  /**
   * What stands in its cell: a text, a number, {@link Row#NOT_SHOWN}, or null for nothing.
   *
   * @param shape whether choices are codes or labels, and in which language
   */
  Object cell(Row row, Shape shape);

  /** Whether its cells are text that somebody may have typed, or a label that somebody wrote. */
  default boolean text() {
    return true;
  }

  /** What every row has. */
  record OfEveryRow(String name) implements Column {

    @Override
    public Object cell(Row row, Shape shape) {
      return switch (name) {
        case "sent_week" -> row.response().week().toString();
        case "channel" -> row.response().channel();
        case "variant" -> row.response().variant();
        case "made_up" -> 1;
        case OUTSIDE_LIMIT -> row.response().outsideLimit().map(Object::toString).orElse(null);
        default -> row.edition();
      };
    }
  }

  /** The answer to a question. */
  record OfVariable(Variable variable, int place) implements Column {

    @Override
    public String name() {
      return variable.name();
    }

    @Override
    public Object cell(Row row, Shape shape) {
      Object value = row.value(place);
      boolean labels = shape.cells() == Shape.Cells.LABELS && !variable.codes().isEmpty();
      if (value instanceof List<?> list) {
        return list.stream()
            .map(one -> labels ? label(one, shape.language()) : one.toString())
            .collect(Collectors.joining(labels ? BETWEEN_LABELS : BETWEEN_CODES));
      }
      return labels && value != null && value != Row.NOT_SHOWN
          ? label(value, shape.language())
          : value;
    }

    private String label(Object chosen, LanguageVariant language) {
      String name = chosen.toString();
      return variable.code(name).map(code -> Label.of(code.label(), language)).orElse(name);
    }
  }

  /**
   * Whether one of several choices was chosen: 1 or 0; nothing where she could not choose it,
   * because her edition did not have it.
   */
  record OfChoice(String name, Variable variable, int place, Code code) implements Column {

    @Override
    public Object cell(Row row, Shape shape) {
      Object value = row.value(place);
      if (value instanceof List<?> chosen) {
        return chosen.contains(code.name()) ? (Object) 1 : row.offers(place, code) ? 0 : null;
      }
      return value;
    }

    @Override
    public boolean text() {
      return false;
    }
  }
}
