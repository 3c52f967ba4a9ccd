package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;

/** What a row for putting choices in order was, where it was written here. */
final class OfRanking {

  private static final String RANKING = "ranking";
  private static final String PAIRWISE = "pairwise";
  private static final Set<String> TYPES = Set.of("best-worst", PAIRWISE);

  private OfRanking() {}

  /** The type that a row says it has; one that it cannot have is that of its own kind. */
  static String type(String said) {
    return TYPES.contains(said) ? said : RANKING;
  }

  /** Adds what is said of it. */
  static void keys(JsonObjectBuilder question, String type, Attributes attributes) {
    List<String> numbers = type.equals(PAIRWISE) ? List.of("pairs") : List.of("most");
    for (String key : numbers) {
      attributes
          .own(key)
          .filter(number -> number.matches("[0-9]{1,5}"))
          .ifPresent(number -> question.add(key, Integer.parseInt(number)));
    }
    if (type.equals(PAIRWISE)) {
      attributes
          .own("undecided")
          .filter("true"::equals)
          .ifPresent(yes -> question.add("undecided", true));
    }
  }
}
