package org.evensay.survey.response;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/**
 * Makes up responses by chance, from a document that says how often what is answered. The same seed
 * gives the same responses on every machine; each is one that a person could have sent: nothing
 * required is missing, nothing hidden is answered.
 */
final class MadeUpResponses {

  /** One made-up response. */
  record MadeUp(LanguageVariant variant, Answers answers) {}

  private final Edition edition;
  private final JsonObject document;
  private final SplittableRandom random;

  MadeUpResponses(Edition edition, JsonObject document) {
    this.edition = edition;
    this.document = document;
    this.random = new SplittableRandom(document.getInt("seed"));
  }

  List<MadeUp> all() {
    List<MadeUp> all = new ArrayList<>();
    for (int i = 0; i < document.getInt("count"); i++) {
      all.add(one());
    }
    return all;
  }

  private MadeUp one() {
    LanguageVariant variant =
        LanguageVariant.ofTag(drawn(document.getJsonObject("languages"))).orElseThrow();
    Answers answers = Answers.none();
    for (Question question : edition.questions()) {
      JsonObject how = document.getJsonObject("questions").getJsonObject(question.name());
      boolean skipped = random.nextDouble() < how.getJsonNumber("skip").doubleValue();
      if (!skipped && edition.shown(answers).contains(question.name())) {
        List<String> typed = typed(question, how, variant);
        Answers before = answers;
        answers =
            question
                .read(typed)
                .answer()
                .map(answer -> before.with(question.name(), answer))
                .orElse(before);
      }
    }
    return new MadeUp(variant, edition.relevant(answers));
  }

  private List<String> typed(Question question, JsonObject how, LanguageVariant variant) {
    if (how.containsKey("weights")) {
      return List.of(drawn(how.getJsonObject("weights")));
    }
    if (how.containsKey("each")) {
      JsonObject each = how.getJsonObject("each");
      return question.choices().stream()
          .map(choice -> choice.name())
          .filter(name -> each.containsKey(name))
          .filter(name -> random.nextDouble() < each.getJsonNumber(name).doubleValue())
          .toList();
    }
    JsonArray texts = how.getJsonObject("texts").getJsonArray(variant.tag());
    return List.of(
        texts.getValuesAs(JsonString.class).get(random.nextInt(texts.size())).getString());
  }

  /** A key, as often as its weight says among all weights. */
  private String drawn(JsonObject weights) {
    double sum = weights.values().stream().mapToDouble(MadeUpResponses::number).sum();
    double left = random.nextDouble() * sum;
    String last = "";
    for (Map.Entry<String, JsonValue> weight : weights.entrySet()) {
      last = weight.getKey();
      left -= number(weight.getValue());
      if (left < 0) {
        break;
      }
    }
    return last;
  }

  private static double number(JsonValue value) {
    return ((JsonNumber) value).doubleValue();
  }
}
