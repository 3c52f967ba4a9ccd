package org.evensay.survey.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.junit.jupiter.api.Test;

/** Bringing a survey over by a program. */
@OnTheServer
class ImportsResourceIT {

  private static final String FILE =
      "{\"title\": \"Clubs\", \"elements\": [{\"type\": \"text\", \"name\": \"club\"},"
          + " {\"type\": \"image\", \"name\": \"photo\"}]}";

  private final OwnProgramme programme = OwnProgramme.of("api-imports");
  private final Program coordinator = Program.of(programme.as("coordinator"));

  private static Answer bring(Program program, String path, byte[] file) {
    HttpRequest.Builder request =
        program.request("POST", path, file).header("Content-Type", "application/octet-stream");
    return Program.send(request);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nobody_brings_a_survey_over_unless_she_writes_surveys() {
    assertEquals(
        "401 people.refusal.sign-in-first",
        bring(Program.ofNobody(), "/imports", bytes(FILE)).problem());
    Program member = Program.of(programme.as("young-2"));
    assertEquals(
        "403 people.refusal.not-allowed", bring(member, "/imports", bytes(FILE)).problem());
    assertEquals(0, drafts());
  }

  private long drafts() {
    return Evensay.number("select count(*) from draft where programme_id = ?", programme.id());
  }

  @Test
  void a_file_becomes_a_draft_and_a_report_that_can_be_read_again() {
    Answer answer = bring(coordinator, "/imports?name=clubs.json", bytes(FILE));
    assertEquals(201, answer.status(), answer.text());
    String draft = "/drafts/" + answer.json().getString("draft");
    assertTrue(answer.header("Location").endsWith("/api/v1" + draft));
    assertTrue(answer.json().getJsonArray("report").toString().contains("\"left-out\""));
    assertEquals(answer.json(), coordinator.get(draft + "/report").json());
    assertTrue(coordinator.get(draft).text().contains("Clubs"));
  }

  @Test
  void a_survey_and_its_pictures_come_packed_in_one_file() {
    Map<String, byte[]> files = new TreeMap<>();
    ExamplePictures.kept().forEach((name, picture) -> files.put(name, picture.bytes()));
    files.put("pets.json", bytes(ExampleDocuments.pictures()));
    files.put("unused.jpg", new byte[] {1});
    Answer answer = bring(coordinator, "/imports", ExamplePictures.zip(files));

    assertEquals(201, answer.status(), answer.text());
    assertTrue(answer.text().contains("interchange.item.picture-unused"));
    String draft = answer.json().getString("draft");
    assertEquals(
        ExampleDocuments.pictures().strip(),
        Evensay.text("select document from draft where id = ?", draft).strip());
    assertEquals(
        4, Evensay.number("select count(*) from picture where programme_id = ?", programme.id()));
  }

  @Test
  void a_draft_that_was_not_brought_over_has_no_report() {
    String draft = coordinator.json("POST", "/drafts", "{}").json().getString("draft");
    assertEquals(
        "404 design.draft.refusal.no-such-draft",
        coordinator.get("/drafts/" + draft + "/report").problem());
  }

  @Test
  void a_file_that_cannot_be_brought_over_says_why_and_leaves_nothing() {
    String entity =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>&e;</document>";
    for (byte[] file :
        List.of(
            new byte[0], bytes("Dear diary"), bytes(entity), bytes("PK\u0003\u0004"), bytes("{"))) {
      Answer answer = bring(coordinator, "/imports", file);
      assertEquals("422 api.refusal.mistakes", answer.problem());
      assertFalse(answer.json().getJsonArray("problems").isEmpty());
      assertFalse(answer.text().contains("root:"));
    }
    assertEquals(0, drafts());
  }

  @Test
  void a_file_of_another_kind_of_body_or_too_large_is_not_read() {
    assertEquals(
        "415 api.refusal.media-type", coordinator.json("POST", "/imports", FILE).problem());
    byte[] large = new byte[21_000_001];
    assertEquals("413 api.refusal.too-large", bring(coordinator, "/imports", large).problem());
    byte[] almost = new byte[20_500_000];
    assertEquals("422 api.refusal.mistakes", bring(coordinator, "/imports", almost).problem());
  }
}
