package org.evensay.survey.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.evensay.survey.interchange.xlsform.XlsForm;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.PictureSurvey;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surveys as files for other programs, all the way from the page to the file. */
@OnTheServer
class TakeSurveyIT {

  private static final String TAKE = "/survey/interchange/take";

  private final OwnProgramme programme = OwnProgramme.of("take");
  private final Visitor coordinator = programme.as("coordinator");
  private final SurveyDocument survey = SurveyDocument.ofWords("take");

  private String published() {
    // Signs and spaces that no program would write so: the file has them, too.
    String document = " " + survey.json().replaceFirst(":", "  :\t") + "\n";
    SurveyDocument.publish(coordinator, document);
    return TAKE + "?survey=" + survey.name();
  }

  private byte[] file(String address) throws IOException, InterruptedException {
    return coordinator.file(address);
  }

  @Test
  void nobody_takes_a_survey_out_who_does_not_run_surveys() {
    String address = published();

    for (String format : List.of("own", "xlsform", "surveyjs")) {
      String file = address + "&format=" + format + "&file=yes";
      assertEquals(403, programme.as("young-1").get(file).status());
      assertEquals(
          "/foundation/people/sign-in", Persona.ANYONE.visits().get(file).address().getPath());
      assertEquals(
          404, Persona.DEV.visits().get(file).status(), "a coordinator of another programme");
    }
  }

  @Test
  void our_own_document_is_the_one_that_was_published_byte_for_byte() throws Exception {
    String address = published();
    String kept =
        (String)
            Evensay.rows(
                    "select e.definition from edition e join survey s on s.id = e.survey_id"
                        + " where s.slug = ?",
                    survey.name())
                .get(0)
                .get(0);

    assertEquals(kept, new String(file(address + "&format=own&file=yes"), UTF_8));
  }

  @Test
  void a_document_that_is_brought_back_is_kept_byte_for_byte() throws Exception {
    published();
    byte[] out = file(TAKE + "?survey=" + survey.name() + "&format=own&file=yes");

    Page report =
        coordinator.sendFile(
            coordinator.get("/survey/interchange/bring").form("file"), "file", "x.json", out);
    OwnDraft draft = OwnDraft.at(report);

    assertEquals(new String(out, UTF_8).replace("\r\n", "\n"), draft.kept());
    assertEquals(
        new String(out, UTF_8),
        new String(file(TAKE + "?draft=" + draft.id() + "&format=own&file=yes"), UTF_8));
  }

  @Test
  void a_form_has_every_question_and_the_page_says_what_becomes_of_each() throws Exception {
    String address = published();

    Page page = coordinator.get(address + "&format=xlsform");
    assertEquals(200, page.status());
    assertTrue(page.text().contains(Words.of("interchange.take.report")));
    assertTrue(page.text().contains("begin_group"), page.text());
    String link = page.document().select("#take").attr("href");
    byte[] file = file(link);
    assertEquals(List.of(), ImportedDocument.mistakes(XlsForm.read(file, "x.xlsx").document()));
  }

  @Test
  void a_draft_with_mistakes_is_taken_out_as_it_is_and_as_nothing_else() throws Exception {
    OwnDraft draft = OwnDraft.of(coordinator, "{\"name\": ");

    Page refused = coordinator.get(TAKE + "?draft=" + draft.id() + "&format=xlsform&file=yes");
    assertEquals(200, refused.status());
    assertTrue(refused.problems().contains(Words.of("interchange.take.mistakes", 1)));
    assertEquals(
        "{\"name\": ", new String(file(TAKE + "?draft=" + draft.id() + "&format=own&file=yes")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?survey=no-such-survey&format=own&file=yes",
        "?draft=00000000000000000000000000000000&format=own&file=yes",
        "?draft='&format=own&file=yes",
        "?file=yes"
      })
  void what_is_not_there_is_said_not_to_be(String query) {
    assertEquals(404, coordinator.get(TAKE + query).status());
  }

  @Test
  void a_format_that_there_is_not_gives_no_file() {
    assertEquals(200, coordinator.get(published() + "&format=pdf&file=yes").status());
  }

  @Test
  void the_schema_of_documents_is_there_for_everybody() {
    Page schema = Persona.ANYONE.visits().get("/resources/survey-document.schema.json");

    assertEquals(200, schema.status());
    assertTrue(schema.source().contains("https://json-schema.org/draft/2020-12/schema"));
  }

  @Test
  void a_survey_with_pictures_is_taken_out_with_them_and_comes_back_the_same() throws Exception {
    OwnProgramme other = OwnProgramme.of("take-pictures");
    PictureSurvey survey = PictureSurvey.publish(programme, "taken");
    String take = TAKE + "?survey=" + survey.name() + "&file=yes&format=";
    Page own = coordinator.get(take + "own");
    assertEquals("application/zip", own.header("Content-Type").replaceAll(";.*", ""));
    assertTrue(own.header("Content-Disposition").endsWith("-1.zip\""));

    String bring = "/survey/interchange/bring";
    for (String format : List.of("own", "xlsform")) {
      byte[] file = coordinator.file(take + format);
      Page report =
          other
              .as("coordinator")
              .sendFile(other.as("coordinator").get(bring).form("file"), "file", "taken.zip", file);
      String back = OwnDraft.at(report).kept();
      ExamplePictures.kept()
          .forEach((name, picture) -> assertTrue(back.contains(picture.content()), name));
      if (format.equals("own")) {
        assertEquals(survey.draft().kept(), back);
      }
      assertEquals(
          4, Evensay.number("select count(*) from picture where programme_id = ?", other.id()));
    }
    assertEquals(
        "application/json",
        coordinator.get(take + "surveyjs").header("Content-Type").replaceAll(";.*", ""));
  }
}
