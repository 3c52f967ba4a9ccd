package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.Bounds;

/** What a question says here that XLSForm has no word for, read from the column of our own. */
final class OwnRules {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,10}(\\.[0-9]{1,6})?");
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  private OwnRules() {}

  /** Adds what has nothing to do with bounds. */
  static void add(JsonObjectBuilder question, String type, Attributes attributes) {
    if (type.equals("one-choice")) {
      attributes
          .own("characteristic")
          .filter(code -> CODE.matcher(code).matches())
          .ifPresent(code -> question.add("characteristic", code));
    }
    if (type.equals("decimal")) {
      attributes
          .own("places")
          .filter(places -> places.matches("[0-6]"))
          .ifPresent(places -> question.add("places", Integer.parseInt(places)));
    }
    if (Medium.ofType(type).isPresent()) {
      attributes
          .own("most-megabytes")
          .filter(most -> most.matches("[1-9]|[1-4][0-9]|50"))
          .ifPresent(most -> question.add("most-megabytes", Integer.parseInt(most)));
    }
    if (attributes.own("shuffle").isPresent()) {
      question.add("shuffle", true);
    }
  }

  /**
   * Adds bounds, if the constraint says the same: somebody may have changed it since.
   *
   * @param alone the choices that cannot be chosen with others
   * @return what the constraint says besides
   */
  static String bounds(
      JsonObjectBuilder question,
      String type,
      String constraint,
      List<String> alone,
      Attributes attributes) {
    Map<String, String> bounds = new HashMap<>();
    for (String key : Bounds.KEYS) {
      attributes.own(key).filter(value -> isSound(type, value)).ifPresent(v -> bounds.put(key, v));
    }
    Optional<String> rest = Bounds.without(constraint, Bounds.constraint(type, bounds, alone));
    if (rest.isPresent()) {
      bounds.forEach((key, value) -> add(question, type, key, value));
    } else {
      bounds.forEach(attributes::notOwn);
    }
    return rest.orElse(constraint);
  }

  private static boolean isSound(String type, String value) {
    try {
      return switch (type) {
        case "date" -> !LocalDate.parse(value).toString().isEmpty();
        case "month" -> !YearMonth.parse(value).toString().isEmpty();
        default -> NUMBER.matcher(value).matches();
      };
    } catch (DateTimeException none) {
      return false;
    }
  }

  private static void add(JsonObjectBuilder question, String type, String key, String value) {
    if (type.equals("date") || type.equals("month")) {
      question.add(key, value);
    } else {
      BigDecimal number = new BigDecimal(value);
      question.add(key, number);
    }
  }
}
