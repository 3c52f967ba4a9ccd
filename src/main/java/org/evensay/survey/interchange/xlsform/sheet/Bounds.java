package org.evensay.survey.interchange.xlsform.sheet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bounds that a question has here of itself, as the constraint that says them in XLSForm. The
 * same bounds always make the same constraint, so that it is known again when a form comes back.
 */
public final class Bounds {

  /** The keys that say them. */
  public static final List<String> KEYS = List.of("least", "most", "most-characters");

  private Bounds() {}

  /**
   * The constraint; empty for no bounds.
   *
   * @param type the type here
   * @param keys the bounds, by the keys of a document
   * @param alone the choices that cannot be chosen with others
   */
  public static String constraint(String type, Map<String, String> keys, List<String> alone) {
    List<String> all = new ArrayList<>();
    String least = keys.get("least");
    String most = keys.get("most");
    switch (type) {
      case "number", "decimal" -> both(all, ".", least, most);
      case "date" -> both(all, ".", date(least), date(most));
      case "month" ->
          both(
              all,
              ".",
              least == null ? null : date(least + "-01"),
              most == null ? null : date(YearMonth.parse(most).atEndOfMonth().toString()));
      case "several-choices" -> {
        both(all, "count-selected(.)", least, most);
        alone.forEach(
            name -> all.add("not(selected(., '" + name + "') and count-selected(.) > 1)"));
      }
      case "short-text", "long-text" ->
          both(all, "string-length(.)", null, keys.get("most-characters"));
      default -> {}
    }
    return String.join(" and ", all);
  }

  private static void both(List<String> all, String what, String least, String most) {
    if (least != null) {
      all.add(what + " >= " + least);
    }
    if (most != null) {
      all.add(what + " <= " + most);
    }
  }

  private static String date(String day) {
    return day == null ? null : "date('" + day + "')";
  }

  /** A constraint with bounds. */
  public static String with(String condition, String bounds) {
    if (condition.isEmpty() || bounds.isEmpty()) {
      return condition + bounds;
    }
    return "(" + condition + ") and (" + bounds + ")";
  }

  /** What a constraint says besides the bounds; empty when these bounds are not in it. */
  public static Optional<String> without(String constraint, String bounds) {
    if (bounds.isEmpty() || constraint.equals(bounds)) {
      return Optional.of(bounds.isEmpty() ? constraint : "");
    }
    String end = ") and (" + bounds + ")";
    return constraint.startsWith("(") && constraint.endsWith(end)
        ? Optional.of(constraint.substring(1, constraint.length() - end.length()))
        : Optional.empty();
  }
}
