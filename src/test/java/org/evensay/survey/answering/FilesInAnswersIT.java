package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.testing.Evensay;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that are files, from the page where one is chosen to where it is sent or let go of. */
@OnTheServer
class FilesInAnswersIT {

  private static final String CHOSEN =
      Words.of("answering.file.held", Words.of("enclosure.said.picture", 0.1));

  private final Visitor visitor = Persona.ANYONE.visits();
  private FileSurvey survey;

  @BeforeEach
  void publish() {
    survey = FileSurvey.publish(Persona.DEV.visits(), "files");
  }

  private static List<String> answers(Page page) {
    return page.document().select("dd.answer").eachText();
  }

  private static byte[] stored(String file) throws SQLException {
    try (Connection connection = Evensay.connection();
        PreparedStatement select =
            connection.prepareStatement(
                "select content from enclosure_part where enclosure_id = ? and number = 0")) {
      select.setString(1, file);
      try (ResultSet row = select.executeQuery()) {
        assertTrue(row.next());
        return row.getBytes(1);
      }
    }
  }

  @Test
  @Tag("storage")
  void a_file_is_held_locked_and_becomes_a_part_of_the_response_once() throws SQLException {
    Form form = survey.begin(visitor).form("photo").with("why", "وہاں سکون ہے۔ Żółw");
    Page two = visitor.sendFile(form, "photo", "Amina.jpg", FileSurvey.picture());
    assertEquals("", two.problems());
    List<String> held = survey.files(false);
    assertEquals(1, held.size());
    assertFalse(two.source().contains(held.get(0)), "only what is sealed names it");
    String begins = new String(stored(held.get(0)), StandardCharsets.ISO_8859_1);
    assertFalse(begins.contains("JFIF"), "nobody can read it where it is held");

    Page check = visitor.submit(two, Map.of("go", "next"));
    assertEquals(
        List.of(
            Words.of("enclosure.said.picture", 0.1),
            "وہاں سکون ہے۔ Żółw",
            Words.of("answering.check.nothing"),
            Words.of("answering.check.nothing")),
        answers(check));
    Page sent = visitor.submit(check, Map.of("go", "send"));
    Page again = visitor.submit(check, Map.of("go", "send"));

    assertEquals(Words.of("answering.receipt.heading"), sent.heading());
    assertEquals(Words.of("answering.receipt.before"), again.document().select(".notice").text());
    assertEquals(List.of(), survey.files(false));
    assertEquals(held, survey.files(true));
    String kept =
        Evensay.text(
            "select r.answers from response r join enclosure f on f.response_id = r.id"
                + " where f.id = ?",
            held.get(0));
    assertTrue(
        kept.matches(
            ".*\"photo\":\\{\"file\":\""
                + held.get(0)
                + "\",\"kind\":\"image/jpeg\",\"bytes\":\\d+}.*"),
        kept);
    assertFalse(kept.contains("Amina"));
    assertEquals(
        0,
        Evensay.number(
            "select count(*) from enclosure where held_until is not null and id = ?", held.get(0)));
  }

  @Test
  void a_page_with_a_file_field_is_read_on_in_another_language_with_its_file() {
    Form form = survey.begin(visitor).form("photo").with("lang", "cy");

    Page inWelsh = visitor.sendFile(form, "photo", "a.jpg", FileSurvey.picture());

    assertEquals("cy", inWelsh.document().select("html").attr("lang"));
    assertEquals(1, survey.files(false).size());
    assertEquals("en-GB", inWelsh.document().select("button[name=lang]").first().val());
  }

  @Test
  void what_she_called_it_is_kept_nowhere_whatever_it_was() {
    Form form = survey.begin(visitor).form("photo");
    Page page =
        visitor.sendFile(form, "photo", "../../Amina\u202Egpj.\u0001exe", FileSurvey.picture());

    assertEquals("", page.problems());
    assertEquals(1, survey.files(false).size());
    assertFalse(visitor.submit(page, Map.of("go", "back")).source().contains("Amina"));
  }

  @Test
  void a_file_can_be_exchanged_and_taken_out_again_and_is_gone_at_once() {
    Page page = survey.withPhoto(visitor, survey.begin(visitor), FileSurvey.picture());
    Page back = visitor.submit(page, Map.of("go", "back"));
    assertEquals(CHOSEN, back.document().select(".held").text());
    List<String> first = survey.files(false);

    page = survey.withPhoto(visitor, back, Samples.picture("png", 9, 9));
    List<String> second = survey.files(false);
    back = visitor.submit(page, Map.of("go", "back"));
    page = visitor.send(back.form("photo-remove").with("photo-remove", "yes").without("photo"));

    assertEquals(1, second.size());
    assertNotEquals(first, second);
    assertEquals(List.of(), survey.files(false));
    assertEquals(
        Words.of("answering.check.nothing"),
        answers(visitor.submit(page, Map.of("go", "next"))).get(0));
  }

  @Test
  void whoever_stops_leaves_nothing_behind() {
    Page page = survey.withPhoto(visitor, survey.begin(visitor), FileSurvey.picture());
    Page stopped = visitor.send(page.form("go").with("go", "stop"));

    assertEquals(Words.of("answering.stopped.heading"), stopped.heading());
    assertEquals(List.of(), survey.files(false));
  }

  @Test
  void a_draft_that_is_tried_out_looks_at_files_and_holds_none() {
    long before = Evensay.number("select count(*) from enclosure");
    Visitor coordinator = Persona.DEV.visits();
    Form bring = coordinator.get("/survey/interchange/bring").form("file");
    byte[] document = FileSurvey.document("tried").getBytes(StandardCharsets.UTF_8);
    Page report = coordinator.sendFile(bring, "file", "survey.json", document);
    Page one =
        coordinator.get(
            "/survey/answering/preview?"
                + report.address().getQuery().replace("draft=", "preview="));
    Page wrong = survey.withPhoto(coordinator, one, Samples.pdf());
    Page two = survey.withPhoto(coordinator, wrong, FileSurvey.picture());
    Page check = coordinator.submit(two, Map.of("go", "next"));

    assertTrue(wrong.problems().endsWith(Words.of("design.problem.file-other-kind")), wrong.text());
    assertEquals(Words.of("enclosure.said.picture", 0.1), answers(check).get(0));
    assertEquals(before, Evensay.number("select count(*) from enclosure"));
  }

  @Test
  @Tag("storage")
  void a_response_that_is_taken_back_takes_its_files_along() {
    String receipt = survey.answered(visitor);
    String file = survey.files(true).get(0);
    visitor.post("/survey/response/withdraw", Map.of("code", receipt));

    assertEquals(List.of(), survey.files(true));
    assertEquals(
        0, Evensay.number("select count(*) from enclosure_part where enclosure_id = ?", file));
  }

  @Test
  void each_round_of_a_group_can_have_a_file_of_its_own() {
    Page page = survey.withPhoto(visitor, survey.begin(visitor), FileSurvey.picture());
    page =
        visitor.send(
            page.form("places").with("places", "park", "shop").without("paper").with("go", "next"));
    page =
        visitor.sendFile(
            page.form("visit_park_look"), "visit_park_look", "a", FileSurvey.picture());
    page = visitor.submit(page, Map.of("go", "send"));

    assertEquals(Words.of("answering.receipt.heading"), page.heading(), page.text());
    assertEquals(2, survey.files(true).size());
  }

  @Test
  void a_file_of_several_megabytes_is_kept_in_parts() throws SQLException {
    byte[] pdf = Samples.concat(Samples.pdf(), new byte[3_500_000]);
    Page page = survey.withPhoto(visitor, survey.begin(visitor), FileSurvey.picture());
    page = visitor.sendFile(page.form("paper"), "paper", "a.pdf", pdf);

    assertEquals("", page.problems());
    assertEquals(
        4,
        Evensay.number(
            "select count(*) from enclosure_part p join enclosure f on f.id = p.enclosure_id"
                + " where f.kind = 'application/pdf' and p.enclosure_id in (select f.id from"
                + " enclosure f join edition e on e.id = f.edition_id join survey s on s.id ="
                + " e.survey_id where s.slug = ?)",
            survey.name()));
  }

  @Test
  void the_page_may_use_the_microphone_and_no_other_page_may() {
    Page one = survey.begin(visitor);
    Page check =
        visitor.submit(
            visitor.submit(
                survey.withPhoto(visitor, one, FileSurvey.picture()), Map.of("go", "back")),
            Map.of("go", "next"));

    assertTrue(one.header("Content-Security-Policy").contains("media-src blob:"));
    assertTrue(one.header("Permissions-Policy").contains("microphone=(self)"));
    Page start = visitor.get("/survey/answering/start?survey=" + survey.name());
    assertFalse(start.header("Content-Security-Policy").contains("media-src"));
    assertTrue(start.header("Permissions-Policy").contains("microphone=()"));
    assertEquals(200, check.status());
    assertTrue(start.text().contains(Words.of("answering.start.kept-files")));
  }
}
