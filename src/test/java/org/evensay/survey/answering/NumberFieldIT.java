package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Which keys a telephone offers for numbers. */
@OnTheServer
class NumberFieldIT {

  private static String number(String name, String type, String more) {
    return "{\"name\": \"%s\", \"type\": \"%s\", \"label\": {\"en-GB\": \"%s?\"}%s}"
        .formatted(name, type, name, more);
  }

  /** The keys for numbers of an iPhone have no minus. */
  @Test
  void keys_for_numbers_are_offered_where_no_number_is_below_nothing() {
    OwnWaySurvey survey =
        OwnWaySurvey.publish(
            "",
            "{\"name\": \"p\", \"questions\": [%s, %s, %s, %s]}"
                .formatted(
                    number("a", "number", ""),
                    number("b", "number", ", \"least\": -5"),
                    number("c", "decimal", ""),
                    number("d", "decimal", ", \"least\": -0.5")));
    Visitor visitor = Persona.ANYONE.visits();
    Page page = visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));

    assertEquals("numeric", page.document().selectFirst("#a").attr("inputmode"));
    assertEquals("", page.document().selectFirst("#b").attr("inputmode"));
    assertEquals("decimal", page.document().selectFirst("#c").attr("inputmode"));
    assertEquals("", page.document().selectFirst("#d").attr("inputmode"));
  }
}
