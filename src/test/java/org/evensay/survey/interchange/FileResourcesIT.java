package org.evensay.survey.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.survey.interchange.xlsform.XlsForm;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.PictureSurvey;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Surveys as files for other programs, taken out by a program: the same files as on the page. */
@OnTheServer
class FileResourcesIT {

  private static final List<String> FORMATS = List.of("own", "xlsform", "surveyjs");

  private final OwnProgramme programme = OwnProgramme.of("api-files");
  private final Visitor visitor = programme.as("coordinator");
  private final Program coordinator = Program.of(visitor);

  private String published() {
    SurveyDocument survey = SurveyDocument.ofWords("api-files");
    SurveyDocument.publish(visitor, survey.json());
    return survey.name();
  }

  private static String ofEdition(String survey) {
    return "/surveys/" + survey + "/editions/1/file";
  }

  @Test
  void nobody_takes_a_survey_out_who_does_not_run_surveys() {
    String edition = ofEdition(published());
    String draft = "/drafts/" + OwnDraft.of(visitor, "{}").id() + "/file";
    Program author = Program.of(programme.as("young-1"));
    Program stranger = Program.of(OwnProgramme.of("api-files-other").as("coordinator"));
    for (String address : List.of(edition, draft, edition + "/report", draft + "/report")) {
      String own = address + "?format=own";
      assertEquals("401 people.refusal.sign-in-first", Program.ofNobody().get(own).problem());
      assertEquals("403 people.refusal.not-allowed", author.get(own).problem());
      assertEquals(404, stranger.get(own).status());
      assertEquals(200, coordinator.get(own).status());
      for (String odd : List.of("", "?format=", "?format=pdf", "?format=OWN")) {
        assertEquals("400 api.refusal.parameter", coordinator.get(address + odd).problem());
      }
    }
  }

  @Test
  void the_files_are_those_of_the_page() throws Exception {
    String survey = published();
    for (String format : FORMATS) {
      Answer file = coordinator.get(ofEdition(survey) + "?format=" + format);
      byte[] ofPage =
          visitor.file("/survey/interchange/take?survey=" + survey + "&file=yes&format=" + format);
      if (format.equals("xlsform")) {
        // When a workbook was written stands in it.
        assertEquals(
            XlsForm.read(ofPage, "x.xlsx").document(),
            XlsForm.read(file.bytes(), "x.xlsx").document());
      } else {
        assertArrayEquals(ofPage, file.bytes(), format);
      }
      assertEquals("no-store", file.header("Cache-Control"));
    }
    assertEquals(
        "404 design.refusal.no-such-edition",
        coordinator.get(ofEdition(survey).replace("/1/", "/2/") + "?format=own").problem());
  }

  @Test
  void the_report_says_what_is_left_out() {
    String survey = published();
    for (String format : FORMATS) {
      Answer report = coordinator.get(ofEdition(survey) + "/report?format=" + format);
      assertEquals(200, report.status(), report.text());
      assertTrue(report.text().contains("\"outcome\":\"taken\""), report.text());
    }
  }

  @Test
  void pictures_are_packed_with_it() {
    PictureSurvey survey = PictureSurvey.publish(programme, "api-taken");
    for (String format : FORMATS) {
      Answer file = coordinator.get(ofEdition(survey.name()) + "?format=" + format);
      boolean packed = file.header("Content-Disposition").endsWith("-1.zip\"");
      assertEquals(!format.equals("surveyjs"), packed, format);
      assertEquals(packed ? 'P' : '{', file.bytes()[0]);
    }
  }

  @Test
  void a_draft_with_mistakes_is_taken_out_as_it_is_and_as_nothing_else() {
    String draft = "/drafts/" + OwnDraft.of(visitor, "{\"name\": ").id() + "/file";
    assertEquals("{\"name\": ", coordinator.get(draft + "?format=own").text());
    for (String way : List.of("?format=xlsform", "/report?format=surveyjs")) {
      assertEquals("422 api.refusal.mistakes", coordinator.get(draft + way).problem(), way);
    }
    String empty = "/drafts/" + OwnDraft.of(visitor, "{}").id() + "/file";
    assertEquals("422 api.refusal.mistakes", coordinator.get(empty + "?format=surveyjs").problem());
  }
}
