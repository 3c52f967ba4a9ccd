package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;

/** Parts of a draft that change places. */
final class Moving {

  private static final String CONDITION = "show-if";

  private Moving() {}

  /**
   * Takes a part to before what stands at another spot now. A question that leaves a page goes on
   * being asked when that was: the page's condition becomes its own.
   */
  static Change.Made to(DraftDocument draft, Spot from, Spot to) {
    JsonObject before = draft.part(from).orElseThrow();
    JsonObject part = from.isPage() ? before : withConditionOf(draft, from, to, before);
    String about = Names.called(draft, from);
    DraftDocument twice = draft.adding(to, part);
    // What stood behind the new one has moved on by one, the old one among it.
    boolean moved =
        from.isPage()
            ? to.page() <= from.page()
            : to.page() == from.page() && to.question() <= from.question();
    Spot old = moved ? next(from) : from;
    DraftDocument once = twice.without(old);
    Spot at = landed(draft, from, to, once);
    return new Change.Made(once, about, Optional.of(at), !part.equals(before), List.of());
  }

  private static JsonObject withConditionOf(
      DraftDocument draft, Spot from, Spot to, JsonObject question) {
    Optional<String> page = draft.part(Spot.ofPage(from.page())).flatMap(Moving::condition);
    Optional<String> there = draft.part(Spot.ofPage(to.page())).flatMap(Moving::condition);
    Optional<String> own = condition(question);
    if (from.page() == to.page() || page.isEmpty() || page.equals(there) || page.equals(own)) {
      return question;
    }
    String together = ofAll(page.get()) + " and ";
    return own.filter(it -> it.startsWith(together)).isPresent()
        ? question
        : JSON.createObjectBuilder(question)
            .add(CONDITION, own.map(it -> together + ofAll(it)).orElse(page.get()))
            .build();
  }

  private static Optional<String> condition(JsonObject part) {
    return DraftDocument.string(part, CONDITION).filter(words -> !words.isBlank());
  }

  /** A condition as one of several that all have to hold. */
  private static String ofAll(String condition) {
    try {
      boolean plain = Clauses.of(Expression.parse(condition)).filter(Clauses::all).isPresent();
      return plain ? condition : "(" + condition + ")";
    } catch (ExpressionProblem notUnderstood) {
      return "(" + condition + ")";
    }
  }

  /** Changes a part about with its neighbour, beside the pages or in a repeated group. */
  static Change.Made among(DraftDocument draft, Spot from, int by) {
    Spot to = from.further(by);
    String about = Names.called(draft, from);
    JsonObject part = draft.part(from).orElseThrow();
    return draft.part(to).isEmpty()
        ? new Change.Made(draft, about, Optional.of(from))
        : new Change.Made(draft.without(from).adding(to, part), about, Optional.of(to));
  }

  /** Takes a part behind another of its shelf or repeated group, or to the beginning there. */
  static Change.Made behind(DraftDocument draft, Spot from, Optional<Spot> behind) {
    if (behind.filter(spot -> !isAmong(spot, from)).isPresent()) {
      throw new Refused(DesignerRefusal.NO_SUCH_PART);
    }
    int after = behind.map(Moving::number).orElse(-1);
    return among(draft, from, (after < number(from) ? after + 1 : after) - number(from));
  }

  private static boolean isAmong(Spot one, Spot other) {
    return other.isInner()
        ? one.isInner() && one.group().equals(other.group())
        : one.shelf() == other.shelf();
  }

  /** Which one it is of those that it stands among, from 0. */
  private static int number(Spot spot) {
    return spot.isInner() ? spot.inner() : spot.page();
  }

  private static Spot next(Spot spot) {
    return spot.isPage()
        ? Spot.ofPage(spot.page() + 1)
        : new Spot(spot.page(), spot.question() + 1);
  }

  /** Where it stands once it is gone from where it was. */
  private static Spot landed(DraftDocument before, Spot from, Spot to, DraftDocument after) {
    if (from.isPage()) {
      return to.page() > from.page() ? Spot.ofPage(to.page() - 1) : to;
    }
    boolean pageGone = after.pages().size() < before.pages().size();
    if (pageGone && to.page() > from.page()) {
      return new Spot(to.page() - 1, to.question());
    }
    return to.page() == from.page() && to.question() > from.question()
        ? new Spot(to.page(), to.question() - 1)
        : to;
  }

  /** A new page from a question on; it is shown when the one it comes from is. */
  static DraftDocument parted(DraftDocument draft, Spot from) {
    JsonObject page = draft.part(Spot.ofPage(from.page())).orElseThrow();
    List<JsonValue> questions = draft.questions(from.page());
    JsonObject first =
        JSON.createObjectBuilder(page)
            .add("questions", list(questions.subList(0, from.question())))
            .build();
    String name =
        Names.free(DraftDocument.string(page, "name").orElse("page"), Names.taken(draft, true));
    JsonObject second =
        JSON.createObjectBuilder(page)
            .remove("title")
            .add("name", name)
            .add("questions", list(questions.subList(from.question(), questions.size())))
            .build();
    Spot at = Spot.ofPage(from.page());
    return draft.with(at, first).adding(next(at), second);
  }

  private static JsonArrayBuilder list(List<JsonValue> values) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    values.forEach(list::add);
    return list;
  }
}
