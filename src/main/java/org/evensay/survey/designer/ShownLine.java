package org.evensay.survey.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.designer.change.DesignerRefusal;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.evensay.survey.designer.change.Moved;
import org.evensay.survey.designer.change.Outline;
import org.evensay.survey.designer.change.Seen;
import org.evensay.survey.designer.change.Spot;
import org.evensay.survey.designer.form.Key;

/** A line of a draft's list, in the reader's language. */
public final class ShownLine {

  private static final int MOST_CHARACTERS = 160;

  private final Outline.Line line;
  private final PageLanguage language;
  private final DraftDocument document;
  private final int mistakes;
  private final int comments;

  ShownLine(
      Outline.Line line,
      PageLanguage language,
      DraftDocument document,
      int mistakes,
      int comments) {
    this.line = line;
    this.language = language;
    this.document = document;
    this.mistakes = mistakes;
    this.comments = comments;
  }

  /**
   * The lines of a draft that are shown.
   *
   * @param said how many comments are open on each question, by its name
   */
  static List<ShownLine> all(
      Outline outline,
      PageLanguage language,
      DraftDocument document,
      DraftMistakes mistakes,
      Map<String, Integer> said) {
    List<ShownLine> lines = new ArrayList<>();
    for (Outline.Line line : outline.lines()) {
      int open =
          line.spot().isPage()
              ? 0
              : DraftDocument.string(line.part(), "name").map(said::get).orElse(0);
      int wrong = mistakes.in(line.spot(), document).size();
      lines.add(new ShownLine(line, language, document, wrong, open));
    }
    return lines;
  }

  Spot spot() {
    return line.spot();
  }

  Seen seen() {
    return line.seen();
  }

  public String getAt() {
    return line.spot().toString();
  }

  public String getSeen() {
    return line.seen().toString();
  }

  public boolean isPage() {
    return line.spot().isPage();
  }

  /** What it is called: its words, or else what it is. */
  public String getWords() {
    String words = document.called(line.part());
    if (isPage()) {
      String page = language.with("designer.line.page", line.spot().page() + 1);
      return line.part().containsKey("title") && !words.isEmpty() ? page + ": " + words : page;
    }
    return words.isEmpty() ? language.get("designer.line.untitled") : cut(words);
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= MOST_CHARACTERS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  /** For the attribute {@code lang}; null leaves it out. */
  public String getLang() {
    return isPage() ? null : document.defaultLanguage().tag();
  }

  /** For the attribute {@code dir}; null leaves it out. */
  public String getDir() {
    return isPage() ? null : document.defaultLanguage().direction();
  }

  /** What kind of question it is, and what else is to be known of it. */
  public String getKind() {
    if (isPage()) {
      return shown(line.part().containsKey("show-if"), "designer.line.condition");
    }
    String type = DraftDocument.string(line.part(), "type").orElse("");
    String kind = Key.TYPES.contains(type) ? language.get("designer.type." + type) : type;
    int choices = Outline.choices(line.part());
    return String.join(
        "",
        kind,
        choices == 0 ? "" : " · " + language.with("designer.line.choices", choices),
        shown(line.part().getBoolean("required", false), " · ", "designer.line.required"),
        shown(line.part().containsKey("show-if"), " · ", "designer.line.condition"));
  }

  private String shown(boolean is, String key) {
    return is ? language.get(key) : "";
  }

  private String shown(boolean is, String before, String key) {
    return is ? before + language.get(key) : "";
  }

  public String getName() {
    return DraftDocument.string(line.part(), "name").orElse("");
  }

  /** How many mistakes are in it, in words; empty for none. */
  public String getMistakes() {
    return mistakes == 0 ? "" : language.with("designer.line.mistakes", mistakes);
  }

  /** How many comments are open on it, in words; empty for none. */
  public String getComments() {
    return comments == 0 ? "" : language.with("designer.line.comments", comments);
  }

  /**
   * A line goes to another place among those that are shown: behind the line that it was dropped
   * behind, or to their beginning.
   *
   * @throws Refused when there are no such places
   */
  static Moved moved(List<ShownLine> shown, int from, int to) {
    if (Math.min(from, to) < 0 || Math.max(from, to) >= shown.size()) {
      throw new Refused(DesignerRefusal.NO_SUCH_PART);
    }
    List<ShownLine> others = new ArrayList<>(shown);
    ShownLine line = others.remove(from);
    Optional<ShownLine> behind = to == 0 ? Optional.empty() : Optional.of(others.get(to - 1));
    return new Moved(
        line.spot(),
        line.seen(),
        behind.map(ShownLine::spot),
        behind.map(ShownLine::seen).orElse(new Seen("")),
        shown.get(0).spot().page());
  }
}
