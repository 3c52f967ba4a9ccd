package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.PageDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;

/**
 * Panels and rows that somebody can add: a repeated group. They are as many as the survey says, as
 * an answer says, one for each choice of a question, or as many as she wants.
 */
final class RoundElements {

  /** What both kinds call the same in words of their own. */
  private record Kind(
      String type, String count, String least, String most, String mayAdd, int begins) {}

  private static final Kind PANELS =
      new Kind("paneldynamic", "panelCount", "minPanelCount", "maxPanelCount", "allowAddPanel", 0);
  private static final Kind ROWS =
      new Kind("matrixdynamic", "rowCount", "minRowCount", "maxRowCount", "allowAddRows", 2);

  /** What stands above each panel. */
  private static final String EACH = "templateTitle";

  /** How many somebody can add there if nobody says. */
  private static final int MOST_THERE = 100;

  /** Reads one element of a round. */
  interface One {
    void read(GridElements grids, Node element);
  }

  private final Elements elements;
  private final Node element;
  private final String name;
  private final Kind kind;

  private RoundElements(Elements elements, Node element, String name, Kind kind) {
    this.elements = elements;
    this.element = element;
    this.name = name;
    this.kind = kind;
  }

  static RoundElements ofPanels(Elements elements, Node element, String name) {
    return new RoundElements(elements, element, name, PANELS);
  }

  static RoundElements ofRows(Elements elements, Node element, String name) {
    return new RoundElements(elements, element, name, ROWS);
  }

  /** Reads all of it. */
  void read(List<Node> inside, One one) {
    Whole whole = elements.whole;
    String ours =
        whole.name(element.scope().prefix() + name, element.at("name"), element.isQuiet());
    QuestionDraft draft = new QuestionDraft(element.where(), ours, "repeat");
    String key = element.scope().name(name);
    draft.text("label", label(whole, key));
    elements.shown(element, draft);
    whole.answers.addRounds(key, draft.name());
    PageDraft rounds = elements.page.ofRounds(element.where(), draft.name());
    Elements inner = elements.inRounds(rounds);
    for (Node each : inside) {
      one.read(inner.grids(), each.in(element.scope().inRounds(key), element.isQuiet()));
    }
    inner.grids().unused(element);
    int most = often(draft);
    long more = inner.more() + Math.max(0, rounds.size() - Limits.QUESTIONS_IN_A_ROUND);
    if (more > 0) {
      element.say(Remark.MORE, Limits.QUESTIONS_IN_A_ROUND, more);
    }
    draft.repeating(rounds, most);
    element.rest();
    if (inside.isEmpty()) {
      element.say(Remark.QUESTION_LEFT_OUT, name, kind.type);
    } else {
      elements.page.add(draft);
    }
  }

  /** What stands before each round; what stands before all of them comes before as a note. */
  private Words label(Whole whole, String key) {
    Words title = element.words("title");
    Words description = element.words("description");
    element.get(EACH);
    Words own = element.in(element.scope().inRounds(key), element.isQuiet()).words(EACH);
    Words above = own.isBlank() ? Words.silent(Map.of()) : title;
    List<Condition> shown = new ArrayList<>(element.scope().shown());
    shown.addAll(Elements.conditions(element));
    elements.heading(element, above, description, Elements.quiet(shown));
    Words said = own.isBlank() ? title : own;
    return said.isBlank() ? whole.same(name) : said;
  }

  /** How often it is asked; how many rounds there may be is given back. */
  private int often(QuestionDraft draft) {
    int count = element.whole(kind.count).orElse(kind.begins);
    int least = element.whole(kind.least).orElse(0);
    int most = element.whole(kind.most).orElse(MOST_THERE);
    boolean fixed = element.isOff(kind.mayAdd) || least == most;
    Optional<String> each = element.string("valueName").flatMap(elements.whole.answers::list);
    Optional<String> number = bound();
    for (String key :
        List.of(kind.count, kind.least, kind.most, kind.mayAdd, "bindings", "valueName")) {
      if (element.has(key)) {
        element.say(element.at(key), Remark.TAKEN);
      }
    }
    if (each.isPresent()) {
      draft.setting("for-each", each.get());
      element
          .string("valueName")
          .ifPresent(
              value ->
                  elements.whole.answers.addChosen(
                      element.scope().name(name), value, draft.name()));
      say(draft, "for-each = " + each.get());
      return 0;
    }
    elements.whole.answers.addNumbered(element.scope().name(name), draft.name());
    if (number.isPresent()) {
      draft.setting("times", number.get());
      say(draft, "times = " + number.get());
      return within(draft, most);
    }
    if (fixed && Math.max(count, least) > 0) {
      int times = Math.min(Math.max(count, least), Limits.ROUNDS);
      draft.setting("times", times);
      say(draft, "times = " + times);
      return times;
    }
    draft.empty("another");
    int rounds = within(draft, most);
    draft.setting("least", Math.min(least, rounds));
    say(draft, "another");
    return rounds;
  }

  private void say(QuestionDraft draft, String how) {
    element.say(Remark.REPEAT_GROUP, draft.name(), how);
  }

  private int within(QuestionDraft draft, int most) {
    int rounds = most <= Limits.ROUNDS ? Math.max(1, most) : Limits.ROUNDS_UNLESS_SAID;
    if (rounds < most) {
      element.say(Remark.ROUNDS_FEWER, draft.name(), rounds);
    }
    draft.setting("most", rounds);
    return rounds;
  }

  /** The question whose answer the number is bound to. */
  private Optional<String> bound() {
    if (!(element.get("bindings") instanceof JsonObject bindings)
        || !(bindings.get(kind.count) instanceof JsonString question)) {
      return Optional.empty();
    }
    return elements
        .whole
        .answers
        .answer(question.getString(), element.scope())
        .map(answer -> answer.written())
        .filter(written -> written.matches("\\$\\{\\w+}"))
        .filter(written -> elements.whole.isNumber(written.substring(2, written.length() - 1)))
        .map(written -> written.substring(2, written.length() - 1));
  }
}
