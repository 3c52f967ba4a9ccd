package org.evensay.survey.designer.change;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.SharedPoints;

/**
 * What conditions and texts know an answer by, and what it can be. Of one question there may be
 * several: of the rows of a matrix, of the choices that points are shared out among, of a choice to
 * which more is said, of the rounds of a group.
 *
 * @param choices the names of what can be chosen, in order
 */
record Known(String name, List<String> choices) {

  private static final String EACH = "for-each";
  private static final String ANOTHER = "another";
  private static final String QUESTIONS = "questions";
  private static final String POINTS = "points";
  private static final String VALUE = "value";

  Known {
    choices = List.copyOf(choices);
  }

  /** All that a draft has, in order: as many as before where nothing but names is new. */
  static List<Known> of(DraftDocument draft) {
    List<Known> all = new ArrayList<>();
    for (JsonValue arms : Beside.of(draft.survey(), Shelf.ARMS)) {
      JsonValue named = arms.asJsonObject().get(Shelf.ARMS.content());
      all.add(
          new Known(
              name(arms.asJsonObject()),
              named instanceof JsonObject object ? List.copyOf(object.keySet()) : List.of()));
    }
    draft
        .spots(false)
        .flatMap(spot -> draft.part(spot).stream())
        .forEach(question -> add(all, draft, question));
    return all;
  }

  private static void add(List<Known> all, DraftDocument draft, JsonObject question) {
    if (!(question.get(QUESTIONS) instanceof JsonArray)) {
      answers(all, draft, "", question);
      return;
    }
    String group = name(question);
    all.add(new Known(group, List.of()));
    if (question.containsKey(ANOTHER)) {
      all.add(new Known(group + "_any", List.of()));
    }
    List<JsonObject> inner = objects(question.get(QUESTIONS)).toList();
    inner.forEach(one -> answers(all, draft, "", one));
    for (String round : rounds(draft, question)) {
      String around = group + "_" + round + "_";
      if (question.containsKey(ANOTHER)) {
        all.add(new Known(around + ANOTHER, List.of()));
      }
      inner.forEach(one -> answers(all, draft, around, one));
    }
  }

  private static void answers(
      List<Known> all, DraftDocument draft, String around, JsonObject question) {
    String name = around + name(question);
    List<JsonObject> choices = choices(draft, question);
    List<String> names =
        Stream.concat(choices.stream().map(Known::name), points(question)).toList();
    all.add(new Known(name, names));
    if (DraftDocument.string(question, "type").equals(Optional.of(POINTS))) {
      choices.forEach(one -> all.add(new Known(SharedPoints.named(name, name(one)), List.of())));
    }
    objects(question.get("rows")).forEach(row -> all.add(new Known(name + "_" + name(row), names)));
    if (choices.stream().anyMatch(choice -> choice.get("other") == JsonValue.TRUE)) {
      all.add(new Known(name + "_other", List.of()));
    }
  }

  private static List<JsonObject> choices(DraftDocument draft, JsonObject question) {
    Optional<String> shared = DraftDocument.string(question, "list");
    return shared.isPresent() && draft.survey().get("lists") instanceof JsonObject lists
        ? objects(lists.get(shared.get())).toList()
        : objects(question.get("choices")).toList();
  }

  /** The numbers of a scale's points: their places where nobody gave them others. */
  static Stream<String> points(JsonObject question) {
    List<JsonObject> points = objects(question.get(POINTS)).toList();
    return IntStream.range(0, points.size())
        .mapToObj(
            i ->
                points.get(i).containsKey(VALUE)
                    ? PlainValue.of(points.get(i).get(VALUE))
                    : Integer.toString(i + 1));
  }

  /** What a repeated group has rounds for, as names of its questions have it. */
  private static List<String> rounds(DraftDocument draft, JsonObject group) {
    if (!group.containsKey(EACH)) {
      return IntStream.rangeClosed(1, Limits.ROUNDS).mapToObj(Integer::toString).toList();
    }
    String each = DraftDocument.string(group, EACH).orElse("");
    return draft
        .spots(false)
        .flatMap(spot -> draft.part(spot).stream())
        .filter(question -> name(question).equals(each))
        .findFirst()
        .map(question -> choices(draft, question))
        .orElse(List.of())
        .stream()
        .map(choice -> name(choice).replace('-', '_'))
        .toList();
  }

  private static String name(JsonObject one) {
    return Names.of(one).orElse("");
  }

  private static Stream<JsonObject> objects(JsonValue list) {
    return list instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
        : Stream.empty();
  }
}
