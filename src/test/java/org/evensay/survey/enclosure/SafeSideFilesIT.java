package org.evensay.survey.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.evensay.testing.Evensay;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were sent: who can reach one, and what has to be done before anybody may. */
@OnTheServer
class SafeSideFilesIT {

  private static final String FILES = "/survey/enclosure/files";
  private static final String FILE = "/survey/enclosure/file?file=";
  private static final String CONTENT = "/survey/enclosure/content?file=";

  private static OwnProgramme programme;
  private static FileSurvey survey;

  @BeforeAll
  static void publish() {
    programme = OwnProgramme.of("safe-files");
    survey = FileSurvey.publish(programme.as("coordinator"), "safe");
  }

  private static String sent() {
    List<String> before = survey.files(true);
    survey.answered(Persona.ANYONE.visits());
    return survey.files(true).stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
  }

  private static Page decide(Visitor who, String file, String decision, String reason) {
    Form form = who.get(FILE + file).form("decision");
    return who.send(form.with("decision", decision).with("reason", reason));
  }

  private static String state(String file) {
    return Evensay.text("select state from enclosure where id = ?", file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"young-1", "staff-1", "parent", "facilitator", "coordinator"})
  void nobody_else_reaches_a_file_whether_or_not_it_was_cleared(String who) {
    String file = sent();
    for (int i = 0; i < 2; i++) {
      for (String path : List.of(FILES, FILE + file, CONTENT + file)) {
        Page page = programme.as(who).get(path);
        assertEquals(403, page.status(), path);
        assertFalse(page.header("Content-Type").startsWith("image"));
      }
      programme.as("safeguarder").get(CONTENT + file);
      decide(programme.as("safeguarder"), file, "cleared", "");
      assertEquals("cleared", state(file));
    }
  }

  @Test
  void nobody_reaches_one_from_outside_or_from_another_programme() {
    String file = sent();
    OwnProgramme other = OwnProgramme.of("other-files");
    for (String path : List.of(FILE + file, CONTENT + file)) {
      assertEquals(404, other.as("safeguarder").get(path).status());
      Page page = Persona.ANYONE.visits().get(path);
      assertEquals("/foundation/people/sign-in", page.address().getPath());
    }
    assertFalse(other.as("safeguarder").get(FILES).source().contains(file));
    for (String odd : List.of("", "x", "' or '1'='1", "../../x", "%00")) {
      assertEquals(
          404, programme.as("safeguarder").get(CONTENT + odd.replace(" ", "%20")).status());
    }
  }

  @Test
  void a_file_that_nobody_sent_is_nobodys_on_the_safe_side_either() {
    survey.withPhoto(
        Persona.ANYONE.visits(), survey.begin(Persona.ANYONE.visits()), FileSurvey.picture());
    String held = survey.files(false).get(0);

    assertEquals(404, programme.as("safeguarder").get(FILE + held).status());
    assertEquals(404, programme.as("safeguarder").get(CONTENT + held).status());
  }

  @Test
  @Tag("storage")
  void the_safe_side_sees_what_was_sent_and_nothing_in_it_can_run() throws Exception {
    String file = sent();
    Visitor safe = programme.as("safeguarder");
    Page list = safe.get(FILES);
    assertTrue(list.source().contains(FILE + file));
    assertTrue(
        safe.get("/foundation/programme/home")
            .text()
            .contains(Words.of("enclosure.task", waiting())));
    Page page = safe.get(FILE + file);
    assertFalse(page.source().contains(CONTENT), "nothing is shown before she asks for it");
    assertTrue(safe.get(FILE + file + "&show=yes").source().contains(CONTENT + file));

    Page content = safe.get(CONTENT + file);
    assertEquals("image/jpeg", content.header("Content-Type").replaceAll(";.*", ""));
    assertEquals("nosniff", content.header("X-Content-Type-Options"));
    assertEquals("no-store", content.header("Cache-Control"));
    assertEquals("inline; filename=file.jpg", content.header("Content-Disposition"));
    assertTrue(content.header("Content-Security-Policy").contains("sandbox"));
    assertTrue(content.header("Content-Security-Policy").startsWith("default-src 'none'"));
    byte[] picture = safe.file(CONTENT + file);
    assertEquals(60, ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
  }

  private static long waiting() {
    return Evensay.number(
        "select count(*) from enclosure f join edition e on e.id = f.edition_id join survey s on"
            + " s.id = e.survey_id where s.programme_id = ? and f.state = 'waiting' and"
            + " f.response_id is not null",
        programme.id());
  }

  @Test
  void it_is_decided_after_somebody_looked_and_with_a_reason_to_keep_it_back() {
    String file = sent();
    Visitor safe = programme.as("safeguarder");
    Page unseen = decide(safe, file, "cleared", "");
    assertTrue(unseen.problems().endsWith(Words.of("enclosure.refusal.look-first")));
    assertEquals("waiting", state(file));

    safe.get(CONTENT + file);
    Page silent = decide(safe, file, "kept-back", "  ");
    assertTrue(silent.problems().endsWith(Words.of("enclosure.refusal.reason-needed", 500)));
    Page odd = decide(safe, file, "waiting", "");
    assertTrue(odd.problems().endsWith(Words.of("enclosure.refusal.no-such-decision")));
    Page signs = decide(safe, file, "kept-back", "A\u0001 house");
    assertTrue(signs.problems().endsWith(Words.of("language.refusal.odd-signs")));
    assertEquals("A house", signs.document().select("#reason").text());
    assertEquals("waiting", state(file));

    decide(safe, file, "kept-back", "A house can be seen.");
    assertEquals("kept-back", state(file));
    OwnProgramme.Entry entry = programme.newest();
    assertEquals("keep-file-back", entry.act());
    assertFalse(entry.detail().contains("house"));
    assertFalse(entry.detail().contains(file));
  }

  @Test
  void what_is_taken_out_names_a_file_and_how_far_it_is_and_has_no_content() {
    String file = sent();
    Visitor safe = programme.as("safeguarder");
    Form form = safe.get("/survey/response/export").form("survey", "format");
    Page csv = safe.send(form.with("survey", survey.name()).with("format", "csv"));
    assertTrue(csv.source().contains(file + ".jpg (waiting)"), csv.source());
    form = safe.get("/survey/response/export").form("survey", "format");
    Page lines = safe.send(form.with("survey", survey.name()).with("format", "jsonl"));

    assertTrue(lines.source().contains("\"state\":\"waiting\""), lines.source());
    assertFalse(lines.source().contains("JFIF"));
    assertFalse(csv.source().contains("Amina at home"));
  }
}
