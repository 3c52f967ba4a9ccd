package org.evensay.survey.enclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.evensay.survey.enclosure.content.Recordings;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A film that somebody sent: what the safe side can see of it, and what is told of it. */
@OnTheServer
class SafeSideFilmIT {

  private static final String DOCUMENT =
      """
      {"name": "%s", "default-language": "en-GB", "languages": {"en-GB": "checked"},
       "title": {"en-GB": "Films"},
       "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To see"}, "minutes": 1,
                 "use": {"en-GB": "We look"}, "harm": {"en-GB": "We help"}},
       "end": {"next": {"en-GB": "Thank you"}},
       "pages": [{"name": "one", "questions": [
         {"name": "film", "type": "video", "label": {"en-GB": "Film a place"}}]}]}
      """;

  @Test
  void nothing_is_kept_of_where_it_was_made_and_the_safe_side_is_told_so() throws Exception {
    OwnProgramme programme = OwnProgramme.of("safe-films");
    String name = SurveyDocument.of("film").name();
    SurveyDocument.publish(programme.as("coordinator"), DOCUMENT.formatted(name));
    Visitor visitor = Persona.ANYONE.visits();
    Page page = visitor.get("/survey/answering/start?survey=" + name + "&lang=en-GB");
    page = visitor.submit(page, Map.of("go", "begin"));
    byte[] film = Recordings.TELLING.mp4("isom", true);
    page = visitor.sendFile(page.form("film"), "film", "Amina at home.mp4", film);
    visitor.submit(page, Map.of("go", "send"));

    String file =
        Evensay.text(
            "select f.id from enclosure f join edition e on e.id = f.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?"
                + " and f.response_id is not null",
            name);
    Visitor safe = programme.as("safeguarder");
    assertTrue(
        safe.get("/survey/enclosure/file?file=" + file)
            .text()
            .contains(Words.of("enclosure.file.inside.recording")));
    Page shown = safe.get("/survey/enclosure/file?file=" + file + "&show=yes");
    String named = shown.document().select("video").attr("aria-labelledby");
    assertEquals(
        shown.document().select("dl.answers dd").get(2).text(),
        shown.document().getElementById(named).text());
    byte[] kept = safe.file("/survey/enclosure/content?file=" + file);
    assertEquals(film.length, kept.length);
    assertArrayEquals(Recordings.BLANK.mp4("isom", true), kept);
  }
}
