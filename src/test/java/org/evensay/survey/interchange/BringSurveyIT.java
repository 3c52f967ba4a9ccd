package org.evensay.survey.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.xlsform.Workbooks;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other programs, all the way to a survey that can be answered. */
@OnTheServer
class BringSurveyIT {

  private static final String BRING = "/survey/interchange/bring";

  private final OwnProgramme programme = OwnProgramme.of("bring");
  private final Visitor coordinator = programme.as("coordinator");

  private Page bring(String fileName, byte[] file) {
    return coordinator.sendFile(coordinator.get(BRING).form("file"), "file", fileName, file);
  }

  private static String workbook(String name) {
    return """
    settings
    | form_title | form_id |
    | After school | %s |
    survey
    | type | name | label |
    | text | wish | What do you wish for? |
    | barcode | photo | Scan the photo |
    """
        .formatted(name);
  }

  private static void isReport(Page page) {
    assertEquals(200, page.status());
    assertEquals("/survey/interchange/report", page.address().getPath(), page.problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey.xlsx", "survey.xls", "survey.json", "", "../../survey"})
  void an_old_workbook_is_known_by_what_is_in_it_whatever_it_is_called(String called) {
    String name = called.isEmpty() ? "x" : called;
    Page report = bring(name, Workbooks.xls(workbook("known-" + Math.abs(name.hashCode()))));

    isReport(report);
    assertTrue(report.text().contains(Words.of("interchange.report.left-out.heading")));
    assertTrue(report.source().contains("photo"), "what is left out is named");
  }

  @Test
  void what_was_brought_over_can_be_published_and_answered() {
    String name = "brought-" + Long.toString(System.nanoTime(), 36);
    Page report = bring("survey.xlsx", Workbooks.xlsx(workbook(name)));
    String draft = report.address().getQuery().replaceFirst("draft=", "");

    Page written = coordinator.get("/survey/edition/draft?draft=" + draft);
    Page publish = coordinator.send(written.form("document").press("publish"));
    coordinator.send(publish.form("read").press("go"));
    Page start = Persona.ANYONE.visits().get("/survey/answering/start?survey=" + name);

    assertEquals("After school", start.heading());
    assertEquals(
        404,
        coordinator.get(report.address().toString().replaceFirst(".*?/survey", "/survey")).status(),
        "the report goes with the draft");
  }

  @Test
  void a_survey_of_limesurvey_and_one_of_surveyjs_come_over() {
    String lss =
        "<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
            + "<languages><language>en</language></languages>"
            + "<groups><rows><row><gid>1</gid><group_name>G</group_name><language>en</language>"
            + "</row></rows></groups><questions><rows><row><qid>1</qid><parent_qid>0</parent_qid>"
            + "<gid>1</gid><type>T</type><title>Q1</title><question>Why?</question>"
            + "<language>en</language></row></rows></questions></document>";
    isReport(bring("a.lss", lss.getBytes(UTF_8)));
    isReport(bring("a", "{\"elements\": [{\"type\": \"text\", \"name\": \"q\"}]}".getBytes(UTF_8)));
  }

  @Test
  void a_survey_of_our_own_stays_as_it_is_and_unknown_keys_are_named() {
    SurveyDocument survey = SurveyDocument.ofWords("own");
    String misspelt = survey.json().replaceFirst("\"minutes\"", "\"minuts\": 3, \"minutes\"");

    Page report = bring("own.json", misspelt.getBytes(UTF_8));

    isReport(report);
    assertTrue(report.text().contains("minuts"), report.text());
  }

  @Test
  void what_is_in_a_file_is_shown_as_words_and_never_run() {
    String label = "<script>alert(1)</script><b onclick=alert(2)>Hello</b>";
    Page report =
        bring(
            "x.json",
            ("{\"title\": \"T\", \"elements\": [{\"type\": \"text\", \"name\": \"q\", \"title\": \""
                    + label
                    + "\"}]}")
                .getBytes(UTF_8));

    isReport(report);
    assertEquals(0, report.document().select("main script, main [onclick]").size());
    assertTrue(report.text().contains("<script>alert(1)</script>"), "what it was is said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear diary",
        "{",
        "{}",
        "<html></html>",
        "PK not a workbook",
        "<!DOCTYPE document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document>&x;</document>"
      })
  void a_file_that_is_no_survey_is_refused_in_words_and_makes_no_draft(String content) {
    Page page = bring("survey.xlsx", content.getBytes(UTF_8));

    assertEquals(200, page.status());
    assertEquals(BRING, page.address().getPath());
    assertFalse(page.problems().isEmpty());
    assertFalse(page.problems().contains("root:"), "nothing of this machine is told");
    assertEquals(0, drafts());
  }

  private long drafts() {
    return Evensay.number("select count(*) from draft where programme_id = ?", programme.id());
  }

  @Test
  void no_file_and_an_empty_one_are_said_so() {
    Form form = coordinator.get(BRING).form("file");
    assertTrue(
        coordinator
            .sendFile(form, "file", "", new byte[0])
            .problems()
            .contains(Words.of("interchange.bring.no-file")));
    assertTrue(
        bring("empty.xlsx", new byte[0])
            .problems()
            .contains(Words.of("interchange.problem.nothing")));
  }

  @Test
  void a_file_that_is_too_large_is_refused_by_its_page_and_a_far_larger_one_at_the_door() {
    byte[] large = new byte[ImportLimits.FILE_BYTES + 1];
    Arrays.fill(large, (byte) '{');
    Page page = bring("large.json", large);
    assertEquals(200, page.status());
    assertTrue(
        page.problems()
            .contains(Words.of("interchange.problem.too-large", ImportLimits.FILE_MEGABYTES)));

    Page refused = bring("larger.json", new byte[21_000_001]);
    assertEquals(413, refused.status());
    assertEquals(0, drafts());
  }

  @Test
  void nobody_else_sends_a_file_and_no_other_page_takes_one() {
    for (String who : List.of("young-1", "staff-1", "facilitator", "safeguarder")) {
      Form form = coordinator.get(BRING).form("file");
      byte[] file = Workbooks.xlsx(workbook("refused"));
      assertEquals(403, programme.as(who).sendFile(form, "file", "a.xlsx", file).status());
    }
    assertEquals(415, Persona.ANYONE.visits().send(multipart(BRING)).status());
    assertEquals(415, coordinator.send(multipart("/survey/design/add")).status());
    assertEquals(415, coordinator.send(multipart("/survey/answering/start")).status());
    assertEquals(0, drafts());
  }

  private static HttpRequest.Builder multipart(String path) {
    return Visitor.request(Evensay.address(path).toString(), "")
        .setHeader("Content-Type", "multipart/form-data; boundary=x")
        .POST(BodyPublishers.ofString("--x--\r\n"));
  }

  @Test
  void a_report_is_of_its_programme_alone() {
    Page report = bring("survey.xlsx", Workbooks.xlsx(workbook("alone")));
    String query = report.address().getQuery();

    Visitor other = OwnProgramme.of("other").as("coordinator");

    assertEquals(404, other.get("/survey/interchange/report?" + query).status());
    assertEquals(403, programme.as("staff-1").get("/survey/interchange/report?" + query).status());
  }
}
