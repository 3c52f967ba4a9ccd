package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;

/**
 * Choices that are those of another question: all of them, or what was chosen of them, or was not.
 */
final class Carried {

  private static final String FROM = "choicesFromQuestion";
  private static final String MODE = "choicesFromQuestionMode";
  private static final String CHOICES = "choices";

  /** Questions that have their choices from each other in a row. */
  private static final int DEPTH = 10;

  private final Node element;
  private final String from;

  private Carried(Node element, String from) {
    this.element = element;
    this.from = from;
  }

  /** An element with the choices that it has, wherever they stand. */
  static Node withChoices(Whole whole, Node element) {
    Optional<String> from = element.has(FROM) ? element.string(FROM) : Optional.empty();
    Optional<JsonArray> there = from.flatMap(name -> choices(whole.file, name, DEPTH));
    if (there.isEmpty()) {
      from.ifPresent(name -> element.say(element.at(FROM), Remark.NOT_HERE, FROM, name));
      return element;
    }
    if (element.get(CHOICES) instanceof JsonArray own && !own.isEmpty()) {
      element.say(element.at(CHOICES), Remark.NOT_HERE, CHOICES, own.toString());
    }
    element.say(element.at(FROM), Remark.TAKEN);
    return element.with(CHOICES, there.get(), element.at(FROM), true);
  }

  private static Optional<JsonArray> choices(JsonObject file, String name, int depth) {
    Optional<JsonObject> question = depth == 0 ? Optional.empty() : named(file, name);
    Optional<String> further =
        question
            .map(one -> one.get(FROM))
            .filter(JsonString.class::isInstance)
            .map(one -> ((JsonString) one).getString());
    return further.isPresent()
        ? choices(file, further.get(), depth - 1)
        : question.map(one -> one.getJsonArray(CHOICES));
  }

  /** A question with choices by its name, wherever it stands. */
  private static Optional<JsonObject> named(JsonValue value, String name) {
    if (value instanceof JsonArray list) {
      return first(list.stream(), name);
    }
    if (!(value instanceof JsonObject object)) {
      return Optional.empty();
    }
    boolean found =
        object.get("name") instanceof JsonString own
            && own.getString().equals(name)
            && (object.get(CHOICES) instanceof JsonArray || object.get(FROM) instanceof JsonString);
    return found ? Optional.of(object) : first(object.values().stream(), name);
  }

  private static Optional<JsonObject> first(Stream<JsonValue> values, String name) {
    return values.flatMap(inside -> named(inside, name).stream()).findFirst();
  }

  /** Offers only what was chosen of them, or was not. */
  static void offer(Whole whole, Node element, QuestionDraft draft, ChoiceReader choices) {
    Optional<String> from = element.string(FROM);
    Optional<String> mode = element.has(MODE) ? element.string(MODE) : Optional.empty();
    boolean all = mode.filter(said -> !said.equals("all")).isEmpty();
    if (from.isPresent() && !all) {
      new Carried(element, from.get()).offer(whole, mode.get(), draft, choices);
    } else {
      mode.ifPresent(said -> element.say(element.at(MODE), Remark.TAKEN));
    }
  }

  private void offer(Whole whole, String mode, QuestionDraft draft, ChoiceReader choices) {
    String chosen = "{%s} contains {item}".formatted(from);
    String text = mode.equals("unselected") ? "!(" + chosen + ")" : chosen;
    SurveyScript script = new SurveyScript(whole.answers, element.scope(), "");
    Condition condition =
        new Condition(
            element.at(MODE),
            mode,
            () -> script.conditionOnChoices(text, choices::knows, choices::call));
    String others =
        choices.list.stream()
            .filter(choice -> !choices.isListed(choice.name()))
            .map(choice -> " or name = '" + choice.name() + "'")
            .collect(Collectors.joining());
    Condition offered = condition.within(ours -> ours + others);
    draft.condition("choices-if", element.isQuiet() ? offered.silently() : offered);
  }
}
