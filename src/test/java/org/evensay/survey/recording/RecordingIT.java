package org.evensay.survey.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OneScript;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SpokenSurvey;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recordings of surveys: who can have one, what is sent, and what the machine speaks. */
@OnTheServer
class RecordingIT {

  private static OwnProgramme programme;
  private static SpokenSurvey survey;

  @BeforeAll
  static void publish() {
    programme = OwnProgramme.of("recordings");
    survey = SpokenSurvey.publish(programme, "spoken");
  }

  private static Page part(String range) {
    return Persona.ANYONE
        .visits()
        .send(
            Visitor.request(Evensay.address(survey.sound()).toString(), "")
                .GET()
                .header("Range", range));
  }

  @Test
  void nobody_has_what_there_is_not_and_only_co_authors_have_that_of_a_closed_survey() {
    for (String odd : List.of("", "x", "%00", "'%20or%201=1", "a".repeat(64), "A".repeat(64))) {
      assertEquals(
          404,
          programme.as("coordinator").get("/survey/recording/recording?of=" + odd).status(),
          odd);
    }
    OwnProgramme own = OwnProgramme.of("recordings-closed");
    SpokenSurvey closed = SpokenSurvey.publish(own, "hushed");
    // What says the same is the same: only what no open survey has can be kept from anybody.
    String content = "7".repeat(64);
    BehindTheBack.change(
        "insert into recording values (?, ?, 'audio/ogg', 3, utc_timestamp(6))", own.id(), content);
    BehindTheBack.change("insert into recording_piece values (?, ?, 0, 'abc')", own.id(), content);
    BehindTheBack.change("insert into edition_recording values (?, ?)", closed.edition(), content);
    String address = "/survey/recording/recording?of=" + content;

    assertEquals("abc", Persona.ANYONE.visits().get(address).source());
    BehindTheBack.change("update survey set open = false where slug = ?", closed.name());
    assertEquals(404, Persona.ANYONE.visits().get(address).status());
    assertEquals(404, programme.as("coordinator").get(address).status());
    assertEquals(404, own.as("safeguarder").get(address).status());
    assertTrue(own.as("staff-1").get(address).header("Cache-Control").startsWith("private,"));
  }

  @Test
  @Tag("storage")
  void everybody_hears_an_open_survey_as_opus_that_runs_nothing() throws Exception {
    Page sound = Persona.ANYONE.visits().get(survey.sound());

    assertEquals(200, sound.status());
    assertEquals("audio/ogg", sound.header("Content-Type").replaceAll(";.*", ""));
    assertEquals("public, max-age=31536000, immutable", sound.header("Cache-Control"));
    assertEquals("nosniff", sound.header("X-Content-Type-Options"));
    assertEquals("bytes", sound.header("Accept-Ranges"));
    assertTrue(sound.header("Content-Security-Policy").startsWith("default-src 'none'"));
    byte[] all = Persona.ANYONE.visits().file(survey.sound());
    assertEquals("OggS", new String(all, 0, 4, "US-ASCII"));
    assertTrue(all.length > 2_000 && all.length < 20_000, all.length + " bytes");
  }

  @Test
  void a_player_is_sent_the_part_that_it_asks_for() throws Exception {
    int bytes = Persona.ANYONE.visits().file(survey.sound()).length;
    Page part = part("bytes=100-199");

    assertEquals(206, part.status());
    assertEquals("bytes 100-199/" + bytes, part.header("Content-Range"));
    assertEquals("100", part.header("Content-Length"));
    assertEquals("bytes 0-" + (bytes - 1) + "/" + bytes, part("bytes=0-").header("Content-Range"));
    Page outside = part("bytes=" + bytes + "-");
    assertEquals(416, outside.status());
    assertEquals("bytes */" + bytes, outside.header("Content-Range"));
    assertEquals(200, part("bytes=1-2,4-5").status());
  }

  @Test
  void parts_of_a_long_one_are_put_together_across_its_pieces() throws Exception {
    OwnProgramme own = OwnProgramme.of("recordings-long");
    String content = "8".repeat(64);
    byte[] first = new byte[262_144];
    Arrays.fill(first, (byte) 'a');
    BehindTheBack.change(
        "insert into recording values (?, ?, 'video/mp4', 262150, utc_timestamp(6))",
        own.id(),
        content);
    BehindTheBack.change(
        "insert into recording_piece values (?, ?, 0, ?)", own.id(), content, first);
    BehindTheBack.change(
        "insert into recording_piece values (?, ?, 1, 'bcdefg')", own.id(), content);
    Visitor author = own.as("staff-1");
    String address = "/survey/recording/recording?of=" + content;

    byte[] all = author.file(address);
    assertEquals(262_150, all.length);
    assertArrayEquals("abcdefg".getBytes("US-ASCII"), Arrays.copyOfRange(all, 262_143, 262_150));
    Page across =
        author.send(
            Visitor.request(Evensay.address(address).toString(), "")
                .GET()
                .header("Range", "bytes=262142-262146"));
    assertEquals("aabcd", across.source());
  }

  @Test
  void a_browser_that_has_it_already_is_sent_nothing_and_asks_how_large_it_is_as_well() {
    String address = Evensay.address(survey.sound()).toString();
    String tag = '"' + survey.sound().replaceAll(".*=", "") + '"';
    Visitor anybody = Persona.ANYONE.visits();

    Page again = anybody.send(Visitor.request(address, "").GET().header("If-None-Match", tag));
    assertEquals(304, again.status());
    assertEquals("", again.source());
    Page head = anybody.send(Visitor.request(address, "").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.status());
    assertTrue(Integer.parseInt(head.header("Content-Length")) > 2_000);
    Page changed =
        anybody.send(
            Visitor.request(address, "")
                .GET()
                .header("Range", "bytes=0-1")
                .header("If-Range", "\"another\""));
    assertEquals(200, changed.status());
  }

  @Test
  void a_question_can_be_listened_to_and_loads_nothing_before() {
    Page page = survey.begin(Persona.ANYONE.visits(), "en-GB");
    Element audio = page.document().selectFirst("details.listen audio[controls]");

    assertEquals("none", audio.attr("preload"));
    assertEquals(survey.sound(), audio.attr("src"));
    assertTrue(audio.attr("aria-label").contains("Where do you like to be?"));
    assertTrue(page.text().contains(Words.of("answering.listen.machine")));
    assertFalse(page.text().contains(Words.of("answering.listen.left-out")));
    assertTrue(page.header("Content-Security-Policy").contains("media-src 'self'"));
    assertNull(page.document().selectFirst("audio[autoplay]"));
    assertNull(page.document().selectFirst(OneScript.LEFT_TO_DEVICE));
  }

  @Test
  void what_was_answered_before_is_not_spoken_and_the_page_says_so() {
    Visitor anybody = Persona.ANYONE.visits();
    Page next =
        anybody.submit(survey.begin(anybody, "en-GB"), Map.of("place", "park", "go", "next"));

    assertTrue(next.heading().contains("In the park"));
    assertTrue(next.text().contains(Words.of("answering.listen.left-out")));
    Element left = next.document().selectFirst(OneScript.LEFT_TO_DEVICE);
    assertEquals(Words.of("answering.listen.device"), left.attr("data-speak"));
    assertEquals(Words.of("answering.listen.stop"), left.attr("data-speak-stop"));
    assertEquals(1, next.document().select("details.listen").size(), "beside what was spoken");
  }

  @Test
  void a_language_without_a_voice_is_silent_and_its_page_may_play_nothing() {
    Page page = survey.begin(Persona.ANYONE.visits(), "so");

    assertTrue(page.heading().startsWith("Xaggee"), page.heading());
    assertNull(page.document().selectFirst("audio"));
    assertFalse(page.header("Content-Security-Policy").contains("media-src"));
    assertEquals(
        0,
        Evensay.number(
            "select count(*) from spoken where edition_id = ? and variant = 'so'",
            survey.edition()));
  }

  @Test
  void what_was_left_unspoken_by_a_server_that_stopped_is_spoken_by_the_next() {
    SpokenSurvey own = SpokenSurvey.publish(programme, "stopped");
    BehindTheBack.change(
        "delete from spoken where edition_id = ? and question = 'place'", own.edition());
    BehindTheBack.change("delete from spoken_edition where edition_id = ?", own.edition());

    own.await();
    assertEquals(
        2,
        Evensay.number(
            "select count(*) from spoken where edition_id = ? and question = 'place'",
            own.edition()));
  }
}
