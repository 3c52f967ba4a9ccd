package org.evensay.survey.designer.change;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.SharedPoints;

/**
 * Something that a condition can look at: a question, a row of a matrix, or the points of a choice.
 *
 * @param name as conditions know it
 * @param words what it asks
 * @param type what kind of question it is
 * @param choices the words of what can be chosen, by name; none where something is typed
 */
public record Askable(String name, String words, String type, Map<String, String> choices) {

  private static final String NUMBER = "-?\\d{1,15}(\\.\\d{1,15})?";

  /** Hours and minutes of two digits each, as answers have them. */
  private static final int TIME_CHARACTERS = 5;

  private static final List<Clauses.Test> OF_ONE =
      List.of(
          Clauses.Test.IS, Clauses.Test.IS_NOT, Clauses.Test.ANSWERED, Clauses.Test.NOT_ANSWERED);
  private static final List<Clauses.Test> OF_WHETHER =
      List.of(Clauses.Test.ANSWERED, Clauses.Test.NOT_ANSWERED);
  private static final List<Clauses.Test> OF_SEVERAL =
      List.of(
          Clauses.Test.CHOSEN,
          Clauses.Test.NOT_CHOSEN,
          Clauses.Test.ANSWERED,
          Clauses.Test.NOT_ANSWERED);
  private static final List<Clauses.Test> OF_SIZE =
      List.of(
          Clauses.Test.AT_LEAST,
          Clauses.Test.AT_MOST,
          Clauses.Test.MORE,
          Clauses.Test.LESS,
          Clauses.Test.IS,
          Clauses.Test.IS_NOT,
          Clauses.Test.ANSWERED,
          Clauses.Test.NOT_ANSWERED);

  /** All that stand before a spot, in order; without a spot, all there are. */
  public static List<Askable> before(DraftDocument draft, Optional<Spot> spot) {
    List<Askable> all = new ArrayList<>();
    Beside.of(draft.survey(), Shelf.ARMS).forEach(arms -> all.add(ofArms(arms.asJsonObject())));
    draft
        .spots(false)
        .filter(at -> spot.isEmpty() || isBefore(at, spot.get()))
        .forEach(at -> draft.part(at).ifPresent(question -> add(all, draft, question)));
    // In a group its own questions can be looked at; after it, there is one in each round.
    draft
        .spots(false)
        .filter(at -> spot.isEmpty() || spot.get().isInner() && at.equals(spot.get().group()))
        .flatMap(draft::inside)
        .filter(at -> spot.isEmpty() || at.inner() < spot.get().inner())
        .forEach(at -> draft.part(at).ifPresent(question -> add(all, draft, question)));
    return all;
  }

  /** Which arm somebody is given is known from the beginning. */
  private static Askable ofArms(JsonObject arms) {
    Map<String, String> offered = new LinkedHashMap<>();
    if (arms.get("arms") instanceof JsonObject named) {
      named.keySet().forEach(arm -> offered.put(arm, arm));
    }
    String name = DraftDocument.string(arms, "name").orElse("");
    return new Askable(name, name, "one-choice", offered);
  }

  private static boolean isBefore(Spot at, Spot spot) {
    return at.page() < spot.page() || at.page() == spot.page() && at.question() < spot.question();
  }

  private static void add(List<Askable> all, DraftDocument draft, JsonObject question) {
    String type = DraftDocument.string(question, "type").orElse("");
    String name = DraftDocument.string(question, "name").orElse("");
    if (name.isEmpty() || type.equals("note") || type.equals("repeat")) {
      return;
    }
    if (!type.equals("matrix")) {
      all.add(new Askable(name, draft.called(question), type, choices(draft, question, type)));
      if (type.equals("points")) {
        addPoints(all, draft, question, name);
      }
      return;
    }
    String one = question.containsKey("points") ? "scale" : "one-choice";
    list(question, "rows")
        .forEach(
            row ->
                all.add(
                    new Askable(
                        name + "_" + DraftDocument.string(row, "name").orElse(""),
                        draft.called(question) + ": " + draft.called(row),
                        one,
                        offered(draft, question))));
  }

  private static void addPoints(
      List<Askable> all, DraftDocument draft, JsonObject question, String name) {
    offered(draft, question)
        .forEach(
            (choice, words) ->
                all.add(
                    new Askable(
                        SharedPoints.named(name, choice),
                        draft.called(question) + ": " + words,
                        "number",
                        Map.of())));
  }

  private static Map<String, String> choices(
      DraftDocument draft, JsonObject question, String type) {
    return switch (type) {
      case "agree" -> Map.of(Agreement.AGREED, draft.called(question));
      case "pairwise", "points" -> Map.of();
      default -> offered(draft, question);
    };
  }

  private static Map<String, String> offered(DraftDocument draft, JsonObject question) {
    Map<String, String> offered = new LinkedHashMap<>();
    List<JsonObject> choices = list(question, "choices");
    Optional<String> shared = DraftDocument.string(question, "list");
    if (choices.isEmpty()
        && shared.isPresent()
        && draft.survey().get("lists") instanceof JsonObject lists) {
      choices = list(lists, shared.get());
    }
    choices.forEach(one -> offered.put(identity(one, "name"), draft.called(one)));
    List<JsonObject> points = list(question, "points");
    for (int i = 0; i < points.size(); i++) {
      String value = identity(points.get(i), "value");
      offered.put(value.isEmpty() ? Integer.toString(i + 1) : value, draft.called(points.get(i)));
    }
    return offered;
  }

  private static String identity(JsonObject one, String key) {
    return PlainValue.of(one.getOrDefault(key, JsonValue.NULL));
  }

  private static List<JsonObject> list(JsonObject object, String key) {
    return object.get(key) instanceof JsonArray array
        ? array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList()
        : List.of();
  }

  /** What can be asked of its answer, the most usual first. */
  public List<Clauses.Test> tests() {
    return switch (type) {
      case "several-choices", "ranking", "best-worst" -> OF_SEVERAL;
      case "scale", "number", "decimal", "date", "month", "calculated" -> OF_SIZE;
      // Of pairs and shared points as a whole no answer could be said as one value.
      case "photo", "drawing", "voice", "video", "file", "agree", "pairwise", "points" ->
          OF_WHETHER;
      default -> OF_ONE;
    };
  }

  /**
   * Why no answer could ever be compared so: a code; empty where one could.
   *
   * @param value what the answer would be compared with
   */
  public Optional<String> wrong(Clauses.Test test, String value) {
    if (!test.takesValue()) {
      return Optional.empty();
    }
    if (value.isEmpty()) {
      return Optional.of(choices.isEmpty() ? "nothing" : "not-chosen");
    }
    if (value.contains("'") && value.contains("\"")) {
      return Optional.of("quotes");
    }
    boolean right =
        switch (type) {
          case "number", "decimal" -> value.matches(NUMBER);
          case "date" -> isRead(value, LocalDate::parse);
          case "month" -> isRead(value, YearMonth::parse);
          case "time" -> value.length() == TIME_CHARACTERS && isRead(value, LocalTime::parse);
          default -> true;
        };
    return right ? Optional.empty() : Optional.of(type.equals("decimal") ? "number" : type);
  }

  private static boolean isRead(String value, Function<String, Object> read) {
    try {
      return read.apply(value) != null;
    } catch (DateTimeException no) {
      return false;
    }
  }

  /** A test of it that is of a question of its kind. */
  public Clauses.Clause clause(Clauses.Test test, String value) {
    boolean number =
        (type.equals("scale") || type.equals("number") || type.equals("decimal"))
            && value.matches(NUMBER);
    return new Clauses.Clause(name, test, test.takesValue() ? value : "", number);
  }
}
