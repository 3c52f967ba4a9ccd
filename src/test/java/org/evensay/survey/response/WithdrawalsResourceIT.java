package org.evensay.survey.response;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Program;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.Test;

/** Taking back by a program, with the receipt and nothing else. */
@OnTheServer
class WithdrawalsResourceIT {

  private static final Program NOBODY = Program.ofNobody();

  @Test
  void what_was_sent_is_taken_back_by_its_receipt_alone_and_stays_so() {
    SurveyDocument survey = SurveyDocument.ofWords("api-withdraw").publish();
    String sent = "{\"answers\": {\"words\": \"mine\"}}";
    String address = "/surveys/" + survey.name() + "/editions/1/responses";
    String key = UUID.randomUUID().toString();
    String receipt =
        NOBODY.json("POST", address, sent, "Idempotency-Key", key).json().getString("receipt");
    for (String other : List.of("", "0000-0000-0000-0000", "' or 1=1", "x".repeat(100_000))) {
      assertEquals("404 response.refusal.no-such-receipt", withdraw(other));
    }
    assertEquals(1, survey.responses());
    assertEquals(
        204, NOBODY.json("POST", "/withdrawals", "{\"receipt\": \"" + receipt + "\"}").status());
    assertEquals(0, survey.responses());
    assertEquals(
        204, NOBODY.json("POST", "/withdrawals", "{\"receipt\": \"" + receipt + "\"}").status());
    // A program that tries again does not store again what somebody removed for good.
    assertEquals(
        "410 response.refusal.taken-back",
        NOBODY.json("POST", address, sent, "Idempotency-Key", key).problem());
    assertEquals(0, survey.responses());
    assertEquals(201, NOBODY.json("POST", address, sent, "Idempotency-Key", key + "-2").status());
  }

  private static String withdraw(String receipt) {
    return NOBODY.json("POST", "/withdrawals", "{\"receipt\": \"" + receipt + "\"}").problem();
  }

  @Test
  void a_receipt_has_to_be_there_as_text() {
    for (String body :
        List.of("{}", "{\"receipt\": 1}", "{\"receipt\": \"x\", \"reason\": \"y\"}")) {
      assertEquals("422 api.refusal.mistakes", NOBODY.json("POST", "/withdrawals", body).problem());
    }
  }
}
