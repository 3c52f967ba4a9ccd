package org.evensay.survey.design.text;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All texts of a survey document. */
public final class SurveyTexts {

  private SurveyTexts() {}

  /** Every text, in the order of reading. */
  public static List<SurveyText> of(JsonObject survey) {
    List<SurveyText> all = new ArrayList<>();
    new TextWalk(
            (text, words) -> {
              all.add(text);
              return words;
            })
        .survey(survey);
    return all;
  }

  /**
   * The document in which texts say something else in a language; all else is as it was.
   *
   * @param tag the language
   * @param words by the id of their text; a text of which none are given loses those it has
   */
  public static JsonObject with(JsonObject survey, String tag, Map<String, String> words) {
    return new TextWalk(
            (text, before) -> {
              String given = words.get(text.id());
              if (given == null) {
                return before;
              }
              JsonObjectBuilder after = JSON.createObjectBuilder(before);
              return given.isEmpty() ? after.remove(tag).build() : after.add(tag, given).build();
            })
        .survey(survey);
  }
}
