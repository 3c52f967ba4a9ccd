package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.at;
import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;

/** What is asked for each choice of a list is a group for each of them. */
class XlsFormLoopTest {

  private static final String CLUBS =
      """
      choices
      | list_name | name | label::English (en) | label::Polish (pl)
      | clubs | music | Music | Muzyka
      | clubs | sport | Sport | Sport PL
      | clubs | none | None | Nic
      """;

  private static List<String> names(Imported imported) {
    return ImportedDocument.questions(imported.document()).stream()
        .map(question -> question.getString("name"))
        .toList();
  }

  @Test
  void a_loop_is_a_group_for_each_choice() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label::English (en) | label::Polish (pl) | relevant
            | begin loop over clubs | going | Clubs | Kluby |
            | integer | often | How often %(label)s? | Jak często %(label)s? |
            | text | why | Why %(name)s? | Dlaczego? | ${often} > 3
            | end loop | | | |
            """
                + CLUBS);
    List<String> titles =
        imported.document().getJsonArray("pages").getValuesAs(JsonObject.class).stream()
            .map(page -> page.getJsonObject("title").getString("en"))
            .distinct()
            .toList();

    assertEquals(List.of("often_music", "why_music", "often_sport", "why_sport"), names(imported));
    assertEquals(List.of("Clubs – Music", "Clubs – Sport"), titles);
    same(
        "{'en': 'How often Sport?', 'pl': 'Jak często Sport PL?'}",
        question(imported, "often_sport").get("label"));
    assertEquals("${often_sport} > 3", question(imported, "why_sport").getString("show-if"));
    assertEquals(
        "Why sport?", question(imported, "why_sport").getJsonObject("label").getString("en"));
    said(imported, new Place.Cell("survey", 2, "A"), Outcome.CHANGED, "interchange.item.loop");
    said(imported, new Place.Row("choices", 2), Outcome.TAKEN, "interchange.item.choice");
    assertTrue(at(imported, new Place.Cell("survey", 3, "C")).isEmpty());
    ImportedDocument.check(imported.document());
  }

  @Test
  void a_loop_in_a_loop_is_a_group_for_each_pair() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | begin_loop over clubs | a | A
            | begin loop over days | b | B
            | text | %(name)s | Which?
            | end loop | |
            | end_loop | |
            choices
            | list_name | name | label
            | clubs | music | Music
            | clubs | sport | Sport
            | days | mon | Monday
            | days | sun | Sunday
            """);

    assertEquals(List.of("mon_music", "sun_music", "mon_sport", "sun_sport"), names(imported));
    ImportedDocument.check(imported.document());
  }

  @Test
  void loops_that_would_never_end_being_written_out_are_refused() {
    String loop = "| begin loop over l | a%d | A\n";
    StringBuilder form = new StringBuilder("survey\n| type | name | label\n");
    for (int i = 0; i < 8; i++) {
      form.append(loop.formatted(i));
    }
    form.append("| text | t | T\n").append("| end loop | | \n".repeat(8));
    form.append("choices\n| list_name | name | label\n");
    for (int i = 0; i < 10; i++) {
      form.append("| l | c%d | C\n".formatted(i));
    }

    assertThrows(ImportProblem.class, () -> imported(form.toString()));
  }
}
