package org.evensay.survey.interchange.xlsform;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.RowType;

/** A group of questions, as rows open and close it; the form as a whole is one too. */
final class Group {

  private final Group around;
  private final Line line;
  private final RowType type;
  private String name;
  private final int depth;
  private final Map<String, Integer> names = new HashMap<>();
  private Map<LanguageVariant, String> title = Map.of();
  private Optional<String> shownIf = Optional.empty();
  private Optional<String> section = Optional.empty();
  private boolean shuffled;
  private boolean together;
  private boolean used;

  private Group(Group around, Line line, RowType type, String name) {
    this.around = around;
    this.line = line;
    this.type = type;
    this.name = name;
    this.depth = around == null ? 0 : around.depth + 1;
  }

  /** The form as a whole. */
  static Group whole() {
    return new Group(null, null, null, "");
  }

  Group inside(Line line, RowType type, String name) {
    return new Group(this, line, type, name);
  }

  /** How many groups are around it. */
  int depth() {
    return depth;
  }

  boolean isWhole() {
    return around == null;
  }

  Group around() {
    return around;
  }

  Line line() {
    return line;
  }

  Place place() {
    return line.place();
  }

  RowType type() {
    return type;
  }

  String name() {
    return name;
  }

  /** Keeps a name for a row: that of the row which has it already, or nothing. */
  Optional<Integer> take(String name, int row) {
    return Optional.ofNullable(names.putIfAbsent(name, row));
  }

  void describe(Map<LanguageVariant, String> title, Optional<String> shownIf, boolean together) {
    this.title = title;
    this.shownIf = shownIf;
    this.together = together;
  }

  /** What its page is called here, whatever its row had to be called. */
  void called(String own) {
    name = own;
  }

  void inSection(String own) {
    section = Optional.of(own);
  }

  /** The section that it is, or that is around it. */
  Optional<String> section() {
    return isWhole() ? section : section.or(around::section);
  }

  void shuffle() {
    shuffled = true;
  }

  boolean isShuffled() {
    return shuffled;
  }

  /** Whether its questions stay on one page, as the form says. */
  boolean isTogether() {
    return !isWhole() && (together || around.isTogether());
  }

  /** A question in it, or in a group inside it, is in the survey. */
  void use() {
    used = true;
    if (!isWhole()) {
      around.use();
    }
  }

  boolean isUsed() {
    return used;
  }

  /** What it says itself: not what groups around it say. */
  Map<LanguageVariant, String> ownTitle() {
    return title;
  }

  /** When it is shown, where the groups around it are. */
  Optional<String> ownShownIf() {
    return shownIf;
  }

  /** Its title after those of the groups around it. */
  Map<LanguageVariant, String> title() {
    if (isWhole()) {
      return Map.of();
    }
    Map<LanguageVariant, String> before = around.title();
    if (title.isEmpty() || before.isEmpty()) {
      return title.isEmpty() ? before : title;
    }
    Map<LanguageVariant, String> joined = new LinkedHashMap<>(before);
    title.forEach(
        (language, words) -> joined.merge(language, words, (first, then) -> first + " – " + then));
    return joined;
  }

  /** When it is shown, with the groups around it. */
  Optional<String> shownIf() {
    if (isWhole()) {
      return Optional.empty();
    }
    Optional<String> before = around.shownIf();
    if (shownIf.isEmpty() || before.isEmpty()) {
      return shownIf.or(() -> before);
    }
    return Optional.of(Joined.both(before.get(), shownIf.get()));
  }
}
