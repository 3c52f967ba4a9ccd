package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.question.Question;

/**
 * What questions can tell about a person so that coverage counts it: what the library asks, and
 * what surveys of the programme asked already.
 */
@RequestScoped
class KnownCharacteristics {

  @Inject DraftAtHand atHand;
  @Inject SurveyStore surveys;
  @Inject PageLanguage language;

  private Map<String, String> asked;

  /** Their codes. */
  List<String> codes() {
    return List.copyOf(asked().keySet());
  }

  /** What each is asked with, by its code. */
  private Map<String, String> asked() {
    if (asked == null) {
      asked = new TreeMap<>();
      Library.read().shelves().stream()
          .flatMap(shelf -> shelf.questions().stream())
          .filter(question -> question.containsKey("characteristic"))
          .forEach(one -> asked.put(one.getString("characteristic"), words(one)));
      surveys.of(atHand.programme()).stream()
          .flatMap(survey -> survey.edition().questions().stream())
          .forEach(this::know);
    }
    return asked;
  }

  private void know(Question question) {
    question
        .wording()
        .characteristic()
        .ifPresent(code -> asked.putIfAbsent(code, language.of(question.wording().label())));
  }

  private String words(JsonObject question) {
    JsonObject label = question.getJsonObject("label");
    return label.get(language.getVariant().tag()) instanceof JsonString words
        ? words.getString()
        : label.getString(LanguageVariant.DEFAULT.tag(), "");
  }

  /** A code with what it is asked with, or with a word that nothing asks it. */
  String called(String code) {
    String words = asked().get(code);
    if (words == null) {
      return language.with("designer.characteristic.unknown", code);
    }
    return language.with("designer.characteristic.known", code, words);
  }
}
