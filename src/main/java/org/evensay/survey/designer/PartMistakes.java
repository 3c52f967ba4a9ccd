package org.evensay.survey.designer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

/** What is wrong in a part, by the field of its form at which it can be mended. */
final class PartMistakes {

  private final Map<String, String> words = new LinkedHashMap<>();

  /**
   * Finds the field of each.
   *
   * @param part the way to the part, such as {@code pages[0].questions[1]}; empty for the survey
   * @param fields the ways of the keys that the form has fields for
   */
  PartMistakes(
      List<Mistake> mistakes, String part, List<String> fields, Function<Mistake, String> said) {
    for (Mistake mistake : mistakes) {
      String way = mistake.place() instanceof Place.Path path ? path.way() : "";
      String rest = way.substring(Math.min(way.length(), part.isEmpty() ? 0 : part.length() + 1));
      words.putIfAbsent(field(rest, fields), said.apply(mistake));
    }
  }

  /**
   * {@code choices[2].label} is at the field {@code choices.2}, {@code label.cy} at {@code label}.
   */
  private static String field(String rest, List<String> fields) {
    String plain = rest.replaceAll("\\[(\\d+)]", ".$1");
    return fields.stream()
        .filter(field -> plain.equals(field) || plain.startsWith(field + "."))
        .findFirst()
        .map(field -> field + row(plain.substring(field.length())))
        .orElse("");
  }

  private static String row(String rest) {
    return rest.matches("\\.\\d+(\\..*)?") ? rest.replaceFirst("(\\.\\d+).*", "$1") : "";
  }

  /** What is wrong at a field; empty when nothing is. */
  String at(String field) {
    return words.getOrDefault(field, "");
  }

  /** All of it, by field. */
  Map<String, String> byField() {
    return words;
  }
}
