package org.evensay.survey.edition;

import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;

/**
 * A key of a survey or a question that is different, as people call it: a question has only the
 * last part, a page, an end and a quota stand before it.
 *
 * @param place what it is a key of: {@code pages}, {@code ends} or {@code quotas}; empty for a
 *     question, and for the survey as a whole
 * @param of the name of that; empty when there is none
 * @param leaf what is different, as records of the design name it
 */
record ChangedKey(String place, String of, String leaf) {

  /** Nothing is not said of them: what is not marked, is not so. */
  private static final Set<String> FLAGS =
      Set.of(
          "alone",
          "not-said",
          "other-required",
          "private",
          "shuffle",
          "shuffle-sections",
          "shuffled",
          "undecided");

  private static final String OF_A_QUOTA = "end-";

  /** Of whichever text they stand before. */
  private static final String SYMBOLS = "-symbols";

  /** By what the designer's forms call a key, where they do. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("alone", "designer.special.alone"),
          Map.entry("appearance", "designer.key.appearance"),
          Map.entry("audio", "edition.key.audio"),
          Map.entry("choices-if", "designer.key.choices-if"),
          Map.entry("least", "designer.key.least"),
          Map.entry("medium", "designer.key.type"),
          Map.entry("most", "designer.key.most"),
          Map.entry("most-characters", "designer.key.most-characters"),
          Map.entry("most-megabytes", "designer.key.most-megabytes"),
          Map.entry("not-said", "designer.special.not-said"),
          Map.entry("other-required", "designer.special.other-required"),
          Map.entry("pairs", "designer.key.pairs"),
          Map.entry("picture", "edition.key.picture"),
          Map.entry("places", "designer.key.places"),
          Map.entry("private", "designer.key.private"),
          Map.entry("preset", "designer.key.default"),
          Map.entry("preset-from", "designer.key.default-from"),
          Map.entry("section", "designer.key.section"),
          Map.entry("shuffle", "designer.key.shuffle"),
          Map.entry("shuffle-sections", "designer.key.shuffle-sections"),
          Map.entry("shuffled", "designer.key.shuffle"),
          Map.entry("signed", "edition.key.signed"),
          Map.entry("total", "designer.key.total"),
          Map.entry("undecided", "designer.key.undecided"),
          Map.entry("values", "edition.key.values"),
          Map.entry("weights", "edition.key.weights"));

  private static final Map<String, String> CONDITIONS =
      Map.of("ends", "designer.key.end-if", "quotas", "designer.key.if");

  /** Reads a key: {@code least}, {@code pages[bus].section}, {@code quotas[girls]-end-when}. */
  static ChangedKey of(String key) {
    int open = key.indexOf('[');
    int close = key.indexOf(']');
    if (open < 0 || close < open) {
      return new ChangedKey("", "", key);
    }
    String rest = key.substring(close + 2);
    return new ChangedKey(
        key.substring(0, open),
        key.substring(open + 1, close),
        rest.startsWith(OF_A_QUOTA) ? rest.substring(OF_A_QUOTA.length()) : rest);
  }

  /** Whether it says that something is there at all. */
  boolean isWhole() {
    return !place.isEmpty() && leaf.equals("name");
  }

  /** Whether it is yes or no. */
  boolean isFlag() {
    return FLAGS.contains(leaf);
  }

  /** What it is called, without where. */
  String label(PageLanguage language) {
    if (leaf.endsWith(SYMBOLS)) {
      return language.get("edition.key.symbols");
    }
    return language.get(leaf.equals("when") ? CONDITIONS.get(place) : LABELS.get(leaf));
  }

  /** A sentence about it, after what it is a key of. */
  String placed(PageLanguage language, String words) {
    return place.isEmpty() ? words : language.with("design.add.place", where(language), words);
  }

  /** What it is a key of. */
  String where(PageLanguage language) {
    return language.with("edition.place." + place, Apart.words(of));
  }
}
