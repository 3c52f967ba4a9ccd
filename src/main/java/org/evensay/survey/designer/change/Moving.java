package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Parts of a draft that change places. */
final class Moving {

  private Moving() {}

  /** Takes a part to before what stands at another spot now. */
  static Change.Made to(DraftDocument draft, Spot from, Spot to) {
    JsonObject part = draft.part(from).orElseThrow();
    String about = Names.called(draft, from);
    DraftDocument twice = draft.adding(to, part);
    // What stood behind the new one has moved on by one, the old one among it.
    boolean moved =
        from.isPage()
            ? to.page() <= from.page()
            : to.page() == from.page() && to.question() <= from.question();
    Spot old = moved ? next(from) : from;
    DraftDocument once = twice.without(old);
    return new Change.Made(once, about, Optional.of(landed(draft, from, to, once)));
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
