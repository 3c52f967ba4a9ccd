package org.evensay.survey.designer.form;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.designer.change.Askable;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.Spot;

/** What a question begins with that somebody adds: its type, a name, and room for what it needs. */
public final class NewQuestion {

  private static final Set<String> CHOOSING =
      Set.of(
          "one-choice", "several-choices", "ranking", "points", "hidden", "best-worst", "pairwise");
  private static final int POINTS = 5;

  private NewQuestion() {}

  /** Adds one of a type on a page of its own, before the page that stands there now. */
  public static Change of(String type, DraftDocument draft, int page) {
    return new Change.Added(Spot.ofPage(page), List.of(question(type, draft)));
  }

  /** Adds one of a type after another: on its page where more stand behind it, else on its own. */
  public static Change after(String type, DraftDocument draft, Spot question) {
    boolean last = draft.part(question.next()).isEmpty();
    return last
        ? of(type, draft, question.page() + 1)
        : new Change.Added(question.next(), List.of(question(type, draft)));
  }

  /** Adds one of a type at the end of a repeated group. */
  public static Change inside(String type, DraftDocument draft, Spot group) {
    String known = Key.INNER_TYPES.contains(type) ? type : Key.INNER_TYPES.get(0);
    return new Change.Added(group.inside(0), List.of(question(known, draft)));
  }

  public static JsonObject question(String type, DraftDocument draft) {
    JsonObjectBuilder question =
        JSON.createObjectBuilder()
            .add("name", Names.free(MadeNames.QUESTION, Names.taken(draft, false)))
            .add("type", Key.TYPES.contains(type) ? type : Key.TYPES.get(0));
    if (CHOOSING.contains(type) || Key.TYPES.get(0).equals(type)) {
      question.add("choices", named(MadeNames.CHOICE, type.equals("best-worst") ? 3 : 2));
    } else if (type.equals("scale")) {
      question.add("points", points());
    } else if (type.equals("matrix")) {
      question.add("rows", named(MadeNames.ROW, 2)).add("points", points());
    } else if (type.equals("repeat")) {
      several(draft).ifPresent(each -> question.add("for-each", each));
      String name =
          Names.free(MadeNames.QUESTION, Names.taken(draft, false)) + "_" + MadeNames.EACH;
      question.add(
          "questions",
          JSON.createArrayBuilder()
              .add(JSON.createObjectBuilder().add("name", name).add("type", "short-text")));
    }
    return question.build();
  }

  /** The last question whose choices can have a round each. */
  private static Optional<String> several(DraftDocument draft) {
    return Askable.before(draft, Optional.empty()).stream()
        .filter(one -> one.type().equals("several-choices"))
        .map(Askable::name)
        .reduce((before, last) -> last);
  }

  private static JsonArrayBuilder named(String name, int number) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    for (int i = 1; i <= number; i++) {
      list.add(JSON.createObjectBuilder().add("name", name + "_" + i));
    }
    return list;
  }

  private static JsonArrayBuilder points() {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    for (int i = 1; i <= POINTS; i++) {
      list.add(JSON.createObjectBuilder().add("value", i));
    }
    return list;
  }
}
