package org.evensay.survey.designer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.enclosure.content.Recordings;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recordings of a draft: who may bring one, what is taken, and who hears it then. */
@OnTheServer
class RecordingsIT {

  private static final String FIELD = "file-en-GB";
  private static final byte[] TELLING = Recordings.TELLING.mp4("M4A ", false);

  private final OwnProgramme programme = OwnProgramme.of("designer-recordings");
  private final Visitor author = programme.as("young-1");
  private OwnDraft draft;
  private String recordings;
  private SurveyDocument survey;

  @BeforeEach
  void begin() {
    survey =
        SurveyDocument.of("recited")
            .page("one", SurveyDocument.Asked.oneChoice("how", "bus", "bike"));
    draft = OwnDraft.of(programme.as("coordinator"), survey.json());
    recordings = draft.designer("recordings") + "&at=0.0";
  }

  private Page bring(Visitor who, byte[] file) {
    return who.sendFile(author.get(recordings).form("base"), FIELD, "how do you go.m4a", file);
  }

  private long kept() {
    return Evensay.number("select count(*) from recording where programme_id = ?", programme.id());
  }

  @Test
  void nobody_brings_a_recording_unless_she_may_write_the_survey() {
    OwnProgramme other = OwnProgramme.of("designer-recordings-other");
    String before = draft.kept();

    assertEquals(403, bring(programme.as("safeguarder"), TELLING).status());
    assertEquals(404, bring(other.as("coordinator"), TELLING).status());
    assertEquals(415, bring(Persona.ANYONE.visits(), TELLING).status());
    assertEquals(before, draft.kept());
    assertEquals(0, kept());
  }

  @Test
  @Tag("storage")
  void a_question_is_heard_in_a_persons_voice_that_tells_nothing_of_her() throws Exception {
    Page page = bring(author, TELLING);
    assertTrue(page.text().contains(Words.of("designer.edit.saved")), page.text());
    assertTrue(draft.kept().contains("\"how do you go.m4a\""), draft.kept());
    String address = page.document().selectFirst("main audio").attr("src");
    byte[] sound = author.file(address);
    assertEquals(TELLING.length, sound.length);
    assertFalse(new String(sound, ISO_8859_1).contains("Amina"));
    assertEquals(404, Persona.ANYONE.visits().get(address).status(), "before it is published");

    SurveyDocument.publish(programme.as("coordinator"), draft.kept());
    Visitor anybody = Persona.ANYONE.visits();
    String start = "/survey/answering/start?survey=" + survey.name() + "&lang=";
    Page asked = anybody.submit(anybody.get(start + "en-GB"), Map.of("go", "begin"));
    assertEquals(address, asked.document().selectFirst("details.listen audio").attr("src"));
    assertFalse(asked.text().contains(Words.of("answering.listen.machine")), "no machine's");
    assertNull(asked.document().selectFirst(OneScript.LEFT_TO_DEVICE), "nor her own device's");
    assertEquals(200, anybody.get(address).status());
  }

  @Test
  void it_is_taken_away_again_and_undoing_brings_it_back() {
    bring(author, TELLING);
    author.send(author.get(recordings).form("base").with("remove-en-GB", "yes"));
    assertFalse(draft.kept().contains("audio"), draft.kept());
    assertFalse(draft.kept().contains("recordings"), draft.kept());

    Page shown = author.get(draft.designer("outline"));
    Element undo = shown.document().selectFirst("#undo");
    assertTrue(undo.attr("value").contains("changed the recordings of"), shown.source());
    author.send(shown.form("read").press("undo"));
    assertTrue(draft.kept().contains("how do you go.m4a"));
  }

  @Test
  void what_is_no_sound_is_named_at_its_field_and_kept_nowhere() {
    String other = Words.of(AnswerProblem.FILE_OTHER_KIND.code());
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a page", "<html><script>alert(1)</script></html>".getBytes(UTF_8));
    files.put("a drawing", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8));
    files.put("a picture", Samples.picture("png", 20, 20));
    files.put("a film", Recordings.BLANK.mp4("isom", true));
    files.put("something packed", Samples.packed("a", "OggS"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Page page = bring(author, file.getValue());
      assertTrue(page.problems().contains(other), file.getKey() + ": " + page.problems());
      assertEquals("true", page.document().getElementById(FIELD).attr("aria-invalid"));
    }
    Page large = bring(author, new byte[2_000_001]);
    assertTrue(
        large.problems().contains(Words.of(AnswerProblem.FILE_TOO_LARGE.code(), 2)),
        large.problems());
    assertEquals(0, kept());
    assertNull(author.get(recordings).document().selectFirst("main audio"));
  }

  @Test
  void a_survey_that_has_what_its_programme_does_not_have_is_not_published() {
    bring(author, TELLING);
    OwnProgramme other = OwnProgramme.of("recordings-thief");
    Page page =
        other.as("coordinator").post("/survey/design/add", Map.of("document", draft.kept()));

    // What is quoted stands apart from the words around it, whichever way they run.
    assertTrue(
        page.problems()
            .replaceAll("[\u2066-\u2069]", "")
            .contains(Words.of("design.document.recording-not-here", "how do you go.m4a")),
        page.problems());
  }
}
