package org.evensay.survey.designer.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Spot;

/** What is wrong in a part, by the field of its form at which it can be mended. */
public final class PartMistakes {

  private final Map<String, String> words = new LinkedHashMap<>();

  /**
   * Finds the field of each.
   *
   * @param part the way to the part, such as {@code pages[0].questions[1]}; empty for the survey
   * @param content the key of the form for what the document has in place of the part; empty for
   *     most
   * @param fields the ways of the keys that the form has fields for
   */
  PartMistakes(
      List<Mistake> mistakes,
      String part,
      String content,
      List<String> fields,
      Function<Mistake, String> said) {
    for (Mistake mistake : mistakes) {
      String way = mistake.place() instanceof Place.Path path ? path.way() : "";
      int dot = part.isEmpty() || !content.isEmpty() ? 0 : 1;
      String rest = content + way.substring(Math.min(way.length(), part.length() + dot));
      words.putIfAbsent(field(rest, fields), said.apply(mistake));
    }
  }

  /**
   * Those of a part.
   *
   * @param all those of the draft; empty where nothing is to be said yet
   */
  public static PartMistakes of(
      Optional<DraftMistakes> all,
      Optional<Spot> spot,
      DraftDocument document,
      List<Key> keys,
      Function<Mistake, String> said) {
    return new PartMistakes(
        all.map(one -> spot.map(at -> one.in(at, document)).orElseGet(one::around))
            .orElse(List.of()),
        spot.map(at -> DraftMistakes.way(at, document)).orElse(""),
        spot.filter(Spot::isBeside).map(at -> at.shelf().content()).orElse(""),
        keys.stream().map(Key::way).toList(),
        said);
  }

  /** And what was refused at a field; nothing, where it is empty. */
  public PartMistakes and(String field, String refused) {
    if (!field.isEmpty() && !refused.isEmpty()) {
      words.put(field, refused);
    }
    return this;
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
  public String at(String field) {
    return words.getOrDefault(field, "");
  }

  /** All of it, by field. */
  public Map<String, String> byField() {
    return words;
  }
}
