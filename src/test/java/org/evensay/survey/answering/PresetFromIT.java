package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Fields that begin with what is worked out from earlier answers and the clock. */
@OnTheServer
class PresetFromIT {

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey =
      OwnWaySurvey.publish(
          "",
          """
          {"name": "usual", "questions": [
            {"name": "usual", "type": "number", "label": {"en-GB": "How long as a rule?"}}]},
          {"name": "now", "questions": [
            {"name": "how", "type": "one-choice", "label": {"en-GB": "By bus?"},
             "choices": [{"name": "yes", "label": {"en-GB": "Yes"}},
                         {"name": "no", "label": {"en-GB": "No"}}]},
            {"name": "long", "type": "number", "label": {"en-GB": "How long?"}, "most": 99,
             "default-from": "${usual} + if(${how} = 'yes', 10, 0)"},
            {"name": "day", "type": "date", "label": {"en-GB": "Which day?"},
             "default-from": "today()"}]}
          """);

  private Page after(String usual) {
    Page page = visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
    return visitor.submit(page, Map.of("usual", usual));
  }

  private static String field(Page page) {
    return page.document().selectFirst("#long").val();
  }

  @Test
  void it_stands_there_and_is_the_answer_of_whoever_goes_on() {
    Page page = after("5");
    LocalDate today = LocalDate.now();
    assertEquals("5", field(page));
    assertEquals(
        Integer.toString(today.getYear()), page.document().selectFirst("[name=day-year]").val());
    page = visitor.submit(page, Map.of("how", "no", "go", "next"));
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(
        List.of("{\"usual\":5,\"how\":\"no\",\"long\":5,\"day\":\"%s\"}".formatted(today)),
        survey.kept());
  }

  @Test
  void it_follows_what_it_hangs_on_until_she_has_gone_on() {
    Page page = after("5");
    page = visitor.submit(page, Map.of("go", "back"));
    page = visitor.submit(page, Map.of("usual", "7"));
    assertEquals("7", field(page));
    page = visitor.submit(page, Map.of("how", "yes", "lang", "ur", "go", ""));
    assertEquals("17", field(page));
    page = visitor.submit(page, Map.of("go", "next"));
    page = visitor.submit(page, Map.of("go", "change:usual"));
    page = visitor.submit(page, Map.of("usual", "50"));
    page = visitor.submit(page, Map.of("go", "change:now"));
    assertEquals("17", field(page));
  }

  @Test
  void what_she_typed_or_took_away_stays() {
    Page page = after("5");
    page = visitor.submit(page, Map.of("long", "6", "how", "yes", "lang", "ur", "go", ""));
    assertEquals("6", field(page));
    page = visitor.submit(page, Map.of("long", "", "go", "next"));
    page = visitor.submit(page, Map.of("go", "change:now"));
    assertEquals("", field(page));
  }

  @Test
  void what_is_no_answer_is_not_filled_in() {
    assertEquals("", field(after("500")));
    assertEquals("", field(after("")));
  }
}
