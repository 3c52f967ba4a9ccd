package org.evensay.survey.designer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.testing.Evensay;
import org.evensay.testing.FilmedSurvey;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Films of a draft: who may bring one, what is taken, what has to be beside it, who sees it. */
@OnTheServer
class FilmsIT {

  private static final String FIELD = "film-new";
  private static final long LARGE = 500_000_000;

  private final OwnProgramme programme = OwnProgramme.of("designer-films");
  private final Visitor author = programme.as("young-1");
  private FilmedSurvey filmed;

  @BeforeEach
  void begin() {
    filmed = FilmedSurvey.begin(programme, "signed");
  }

  private long kept() {
    return Evensay.number("select count(*) from recording where programme_id = ?", programme.id());
  }

  private String plain(String problems) {
    return problems.replaceAll("[\u2066-\u2069]", "");
  }

  private Page publish() {
    return programme
        .as("coordinator")
        .post("/survey/design/add", Map.of("document", filmed.draft().kept()));
  }

  @Test
  void nobody_brings_a_film_unless_she_may_write_the_survey() {
    OwnProgramme other = OwnProgramme.of("designer-films-other");
    String before = filmed.draft().kept();
    for (Map.Entry<Visitor, Integer> one :
        Map.of(
                programme.as("safeguarder"), 403,
                other.as("coordinator"), 404,
                Persona.ANYONE.visits(), 415)
            .entrySet()) {
      Page page = one.getKey().sendFile(filmed.form(author), FIELD, "how.mp4", FilmedSurvey.FILM);
      assertEquals(one.getValue(), page.status());
    }
    assertEquals(before, filmed.draft().kept());
    assertEquals(0, kept());
  }

  @Test
  @Tag("storage")
  void a_question_is_watched_with_captions_and_words_and_tells_nothing_of_who_signs()
      throws Exception {
    Page page = filmed.bringFilm(author, FilmedSurvey.ownFilm());
    assertTrue(page.text().contains(Words.of("designer.edit.saved")), page.text());
    filmed.bringCaptions(author, FilmedSurvey.CAPTIONS);
    Element shown = author.get(filmed.films()).document().selectFirst("main video");
    String address = shown.attr("src");
    byte[] film = author.file(address);
    assertEquals(FilmedSurvey.FILM.length, film.length);
    assertFalse(new String(film, ISO_8859_1).contains("Amina"));
    assertEquals(404, Persona.ANYONE.visits().get(address).status(), "before it is published");

    publish();
    Page asked = filmed.ask(Persona.ANYONE.visits(), "ur");
    Element video = asked.document().selectFirst("details.watch > video[controls]");
    assertEquals(address, video.attr("src"));
    assertEquals("none", video.attr("preload"));
    Element track = video.selectFirst("track[kind=captions]");
    assertEquals("en-GB", track.attr("srclang"));
    assertFalse(track.attr("label").isEmpty());
    Element transcript = asked.document().selectFirst("details.watch details.transcript p");
    assertEquals(FilmedSurvey.WORDS, transcript.text());
    assertEquals("en-GB", transcript.attr("lang"), "who reads Urdu hears what language it is in");
    assertTrue(asked.header("Content-Security-Policy").contains("media-src 'self'"));

    Page captions = Persona.ANYONE.visits().get(track.attr("src"));
    assertEquals(
        "text/vtt;charset=utf-8", captions.header("Content-Type").replace(" ", "").toLowerCase());
    assertEquals("nosniff", captions.header("X-Content-Type-Options"));
    assertTrue(captions.source().startsWith("WEBVTT\n\n00:00:00.000 --> "), captions.source());
    assertFalse(captions.source().contains("Amina"));
    Page part =
        Persona.ANYONE
            .visits()
            .send(
                Visitor.request(Evensay.address(address).toString(), "")
                    .GET()
                    .header("Range", "bytes=0-99"));
    assertEquals(206, part.status());
    assertEquals("video/mp4", part.header("Content-Type").replaceAll(";.*", ""));
    assertEquals("bytes 0-99/" + FilmedSurvey.FILM.length, part.header("Content-Range"));
  }

  @Test
  void a_film_without_captions_or_words_is_kept_in_the_draft_and_not_published() {
    author.sendFile(author.get(filmed.films()).form("base"), FIELD, "goes.mp4", FilmedSurvey.FILM);

    String problems = plain(publish().problems());
    assertTrue(problems.contains(Words.of("design.document.captions-needed", "en-GB")), problems);
    assertTrue(problems.contains(Words.of("design.document.transcript-needed", "en-GB")), problems);
    assertTrue(problems.contains("pages[0].questions[0].signed.bfi.captions"), problems);
  }

  @Test
  void what_is_no_film_is_named_at_its_field_and_all_that_was_typed_stays() {
    String other = Words.of(AnswerProblem.FILE_OTHER_KIND.code());
    String damaged = Words.of(AnswerProblem.FILE_DAMAGED.code());
    Map<String, Map.Entry<byte[], String>> files = new LinkedHashMap<>();
    files.put("words", Map.entry("Only words.".getBytes(UTF_8), other));
    files.put("a page", Map.entry("<html><script>x</script></html>".getBytes(UTF_8), other));
    files.put("a picture", Map.entry(Samples.picture("png", 20, 20), other));
    files.put("half a film", Map.entry(Arrays.copyOf(FilmedSurvey.FILM, 2_000), damaged));
    for (Map.Entry<String, Map.Entry<byte[], String>> file : files.entrySet()) {
      Page page = filmed.bringFilm(author, file.getValue().getKey());
      assertTrue(
          page.problems().contains(file.getValue().getValue()),
          file.getKey() + ": " + page.problems());
      assertEquals("true", page.document().getElementById(FIELD).attr("aria-invalid"));
      assertEquals(FilmedSurvey.WORDS, page.document().getElementById("words-new-en-GB").text());
    }
    assertEquals(0, kept());
    assertNull(author.get(filmed.films()).document().selectFirst("main video"));
  }

  @Test
  void five_hundred_megabytes_are_refused_at_their_field_with_all_that_was_typed() {
    String before = filmed.draft().kept();
    Page page =
        author.sendZeros(filmed.form(author).with("sign", "isg"), FIELD, "camera.mp4", LARGE);

    assertEquals(200, page.status());
    assertTrue(
        page.problems().contains(Words.of(AnswerProblem.FILE_TOO_LARGE.code(), 40)),
        page.problems());
    assertEquals("true", page.document().getElementById(FIELD).attr("aria-invalid"));
    assertEquals("isg", page.document().getElementById("sign").val());
    assertEquals(FilmedSurvey.WORDS, page.document().getElementById("words-new-en-GB").text());
    String recordings = filmed.draft().designer("recordings") + "&at=0.0";
    Page sound =
        author.sendZeros(author.get(recordings).form("base"), "file-en-GB", "tape.wav", LARGE);
    assertTrue(
        sound.problems().contains(Words.of(AnswerProblem.FILE_TOO_LARGE.code(), 2)),
        sound.problems());
    assertEquals(before, filmed.draft().kept());
    assertEquals(0, kept());
  }

  @Test
  void captions_that_are_none_are_named_at_their_field_with_the_line() {
    filmed.bringFilm(author, FilmedSurvey.FILM);
    String before = filmed.draft().kept();
    Map<String, String> files = new LinkedHashMap<>();
    String cue = "WEBVTT\n\n00:00.000 --> 00:01.000\n";
    files.put("Only words", Words.of("recording.refusal.captions-without-beginning"));
    files.put(cue + "<script>alert(1)</script>", Words.of("recording.refusal.captions-markup", 4));
    files.put(
        cue + "One\n\n00:02.000 --> 00:01.000\nTwo",
        Words.of("recording.refusal.captions-backwards", 2, 6));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Page page = filmed.bringCaptions(author, file.getKey().getBytes(UTF_8));
      assertTrue(plain(page.problems()).contains(file.getValue()), page.problems());
      Element field = page.document().getElementById("captions-bfi-en-GB");
      assertEquals("true", field.attr("aria-invalid"), file.getKey());
    }
    assertEquals(before, filmed.draft().kept());
  }

  @Test
  void a_code_of_no_sign_language_is_named_at_its_field_and_words_alone_ask_for_the_film() {
    Page page =
        author.sendFile(
            filmed.form(author).with("sign", "eng"), FIELD, "goes.mp4", FilmedSurvey.FILM);
    assertTrue(
        plain(page.problems()).contains(Words.of("design.document.no-such-sign-language", "eng")),
        page.problems());
    Page words = author.sendFile(filmed.form(author), FIELD, "", new byte[0]);
    assertTrue(words.problems().contains(Words.of("designer.films.needed")), words.problems());
    assertEquals(0, kept());
  }

  @Test
  void it_is_taken_away_again_and_undoing_brings_it_back() {
    filmed.bringFilm(author, FilmedSurvey.FILM);
    author.send(author.get(filmed.films()).form("base").with("remove-bfi", "yes"));
    assertFalse(filmed.draft().kept().contains("signed\": {"), filmed.draft().kept());
    assertFalse(filmed.draft().kept().contains("recordings"), filmed.draft().kept());

    Page shown = author.get(filmed.draft().designer("outline"));
    Element undo = shown.document().selectFirst("#undo");
    assertNotNull(undo, shown.text());
    assertTrue(undo.attr("value").contains("changed the films of"), shown.source());
    author.send(shown.form("read").press("undo"));
    assertTrue(filmed.draft().kept().contains("how do you go.mp4"));
  }

  @Test
  void captions_where_a_film_has_to_be_and_films_of_others_are_not_published() {
    filmed.bringFilm(author, FilmedSurvey.FILM);
    filmed.bringCaptions(author, FilmedSurvey.CAPTIONS);
    String document = filmed.draft().kept();
    String mixed =
        document.replaceFirst(
            "(\"film\"\\s*:\\s*)\"how do you go.mp4\"", "$1\"how do you go.vtt\"");
    Page page = programme.as("coordinator").post("/survey/design/add", Map.of("document", mixed));
    assertTrue(
        plain(page.problems())
            .contains(Words.of("design.document.recording-other-kind", "how do you go.vtt")),
        page.problems());
    OwnProgramme other = OwnProgramme.of("films-thief");
    Page thief = other.as("coordinator").post("/survey/design/add", Map.of("document", document));
    assertTrue(
        plain(thief.problems())
            .contains(Words.of("design.document.recording-not-here", "how do you go.mp4")),
        thief.problems());
  }
}
