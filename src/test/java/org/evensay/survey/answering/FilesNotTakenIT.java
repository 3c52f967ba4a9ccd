package org.evensay.survey.answering;

import static org.evensay.survey.enclosure.content.Samples.ascii;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.enclosure.content.Samples;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not taken for an answer, and what becomes of the other answers then. */
@OnTheServer
class FilesNotTakenIT {

  private final Visitor visitor = Persona.ANYONE.visits();
  private FileSurvey survey;

  @BeforeEach
  void publish() {
    survey = FileSurvey.publish(Persona.DEV.visits(), "files");
  }

  private static List<String> answers(Page page) {
    return page.document().select("dd.answer").eachText();
  }

  static Stream<Arguments> notTaken() {
    return Stream.of(
        Arguments.of("MZ program".getBytes(StandardCharsets.US_ASCII), "file-other-kind", ""),
        Arguments.of(ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"), "file-other-kind", ""),
        Arguments.of(new byte[0], "file-empty", ""),
        Arguments.of(Samples.hugePicture(50_000, 50_000), "picture-too-large", "50"),
        Arguments.of(new byte[2_000_001], "file-too-large", "2"),
        Arguments.of(new byte[70_000_000], "file-too-large", "2"));
  }

  @ParameterizedTest
  @MethodSource("notTaken")
  void a_file_that_is_not_taken_is_said_at_its_question_and_nothing_else_is_lost(
      byte[] file, String problem, String argument) {
    Page page = survey.withPhoto(visitor, survey.begin(visitor), file);

    String words =
        argument.isEmpty()
            ? Words.of("design.problem." + problem)
            : Words.of("design.problem." + problem, Integer.parseInt(argument));
    assertEquals(200, page.status());
    assertTrue(page.problems().endsWith(words), page.problems());
    assertEquals(List.of("It is quiet there."), page.form("why").values("why"));
    assertEquals(List.of(), survey.files(false));
  }

  @Test
  void what_is_too_large_for_any_page_is_refused_in_her_language_before_it_is_read() {
    Form form = survey.begin(visitor).form("photo");
    String address = form.target().toString().replace("reads=en-GB", "reads=cy");

    Page page =
        visitor.send(
            Visitor.request(address, "")
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(new byte[100_000_001])));

    assertEquals(413, page.status());
    assertEquals("cy", page.document().select("html").attr("lang"));
  }

  /** As a browser sends it where somebody's script lets several be chosen. */
  @Test
  void of_two_files_for_one_question_none_is_taken() {
    Form form = survey.begin(visitor).form("photo").without("photo").with("go", "next");
    StringBuilder body = new StringBuilder();
    for (String field : List.of("edition", "carried", "lang", "page", "seen", "files", "go")) {
      body.append("--x\r\nContent-Disposition: form-data; name=\"").append(field);
      body.append("\"\r\n\r\n").append(String.join("", form.values(field))).append("\r\n");
    }
    for (int i = 0; i < 2; i++) {
      body.append("--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a\"\r\n\r\n");
      body.append("words\r\n");
    }
    Page page =
        visitor.send(
            Visitor.request(form.target().toString(), body + "--x--\r\n")
                .setHeader("Content-Type", "multipart/form-data; boundary=x"));

    assertTrue(page.problems().endsWith(Words.of("design.problem.files-too-many")), page.text());
    assertEquals(List.of(), survey.files(false));
  }

  @Test
  void a_body_that_breaks_off_is_refused_and_keeps_nothing() {
    Form form = survey.begin(visitor).form("photo");
    String body =
        "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\nhalf";
    Page page =
        visitor.send(
            Visitor.request(form.target().toString(), body)
                .setHeader("Content-Type", "multipart/form-data; boundary=x"));

    assertNotEquals(500, page.status());
    assertEquals(List.of(), survey.files(false));
  }

  @Test
  void a_file_that_was_held_for_too_long_is_asked_for_again_and_nothing_else_is() {
    Page page = survey.withPhoto(visitor, survey.begin(visitor), FileSurvey.picture());
    Page check = visitor.submit(page, Map.of("go", "next"));
    BehindTheBack.change(
        "update enclosure set held_until = '2020-01-01' where id = ?", survey.files(false).get(0));
    Page refused = visitor.submit(check, Map.of("go", "send"));

    assertTrue(refused.problems().endsWith(Words.of("design.problem.file-gone")), refused.text());
    assertEquals(
        List.of(Words.of("answering.check.nothing"), "It is quiet there."),
        answers(refused).subList(0, 2));
    assertEquals(List.of(), survey.files(true));

    Page one = visitor.send(refused.form("go").with("go", "change:one"));
    Page again = survey.withPhoto(visitor, one, FileSurvey.picture());
    Page sent = visitor.submit(again, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), sent.heading());
    assertEquals(1, survey.files(true).size());
  }

  @Test
  void where_there_is_no_room_for_files_everything_else_can_still_be_answered() {
    Page one = survey.begin(visitor);
    String edition =
        Evensay.text(
            "select e.id from edition e join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name());
    BehindTheBack.change(
        "insert into enclosure (id, edition_id, question, kind, bytes, key_hash, held_until)"
            + " values ('full', ?, 'photo', 'image/jpeg', 2000000000, 'x', '2100-01-01')",
        edition);
    try {
      Page full = survey.withPhoto(visitor, one, FileSurvey.picture());
      assertTrue(full.problems().endsWith(Words.of("design.problem.files-full")), full.text());
      Page two = visitor.submit(full, Map.of("go", "next"));
      assertEquals("", two.problems());
    } finally {
      BehindTheBack.change("delete from enclosure where id = 'full'");
    }
    assertEquals(List.of(), survey.files(false));
  }

  @Test
  void a_program_is_told_that_a_file_is_chosen_on_its_page() {
    String path = "/api/v1/surveys/" + survey.name() + "/editions/1/validation";
    Page said =
        visitor.send(
            Visitor.request(
                    Evensay.address(path).toString(),
                    "{\"answers\": {\"photo\": \"me.jpg\", \"paper\": {\"file\": \"x\"}}}")
                .setHeader("Content-Type", "application/json"));

    assertEquals(2, said.source().split("answering.refusal.file-by-page", -1).length - 1);
  }

  @Test
  void nobody_can_use_a_file_of_another_persons_page() {
    survey.withPhoto(visitor, survey.begin(visitor), FileSurvey.picture());
    String theirs = survey.files(false).get(0);
    Visitor other = Persona.ANYONE.visits();
    String made = theirs + " " + "A".repeat(43) + " image/jpeg 100";
    Form form = survey.begin(other).form("photo").with("photo", made).with("go", "next");
    Page check = other.submit(other.send(form), Map.of("go", "next"));

    assertEquals(Words.of("answering.check.nothing"), answers(check).get(0));
    assertEquals(
        Words.of("answering.receipt.heading"), other.submit(check, Map.of("go", "send")).heading());
    assertEquals(List.of(theirs), survey.files(false));
    assertEquals(List.of(), survey.files(true));
  }
}
