package org.evensay.survey.interchange.limesurvey;

import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.report.Place;

/** A row of a table: its cells by the names of their columns. */
record Row(Place.Path where, Map<String, String> cells) {

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  /** What a cell says; an empty text if there is none. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** What a cell says as a whole number; 0 if it says none. */
  int number(String column) {
    String text = get(column).strip();
    return WHOLE.matcher(text).matches() ? Integer.parseInt(text) : 0;
  }

  Place.Path at(String column) {
    return new Place.Path(where.way() + "/" + column);
  }
}
