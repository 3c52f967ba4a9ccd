package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever writes as much as a survey may ask for loses none of it on the way. */
@OnTheServer
class LongestAnswersIT {

  private static final int PAGES = 4;
  private static final int ON_A_PAGE = 17;

  /** Takes the most bytes on every part of the way. */
  private static final String LONGEST = "🙂".repeat(4_000);

  private static String name(int page, int question) {
    return "w%d%02d".formatted(page, question);
  }

  @Test
  void the_longest_answers_to_as_many_questions_as_there_can_be_arrive_whole() {
    SurveyDocument survey = SurveyDocument.of("longest");
    for (int p = 0; p < PAGES; p++) {
      int number = p;
      survey.page(
          "page" + p,
          IntStream.range(0, ON_A_PAGE)
              .mapToObj(q -> Asked.longText(name(number, q)))
              .toArray(Asked[]::new));
    }
    survey.publish();
    Visitor respondent = Persona.ANYONE.visits();
    Page page = survey.begin(respondent);
    Map<String, String> all = new LinkedHashMap<>();
    for (int p = 0; p < PAGES; p++) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int q = 0; q < ON_A_PAGE; q++) {
        fields.put(name(p, q), LONGEST);
      }
      all.putAll(fields);
      page = respondent.submit(page, fields);
    }
    respondent.submit(page, Map.of("go", "send"));
    List<String> stored = survey.answers();
    assertEquals(1, stored.size());
    Map<String, String> arrived = new LinkedHashMap<>();
    JsonObject answers = Json.createReader(new StringReader(stored.get(0))).readObject();
    answers.keySet().forEach(key -> arrived.put(key, answers.getString(key)));
    assertEquals(all, arrived);
    survey.close();
  }
}
