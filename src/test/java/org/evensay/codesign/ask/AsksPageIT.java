package org.evensay.codesign.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@OnTheServer
class AsksPageIT {

  private static final String ASKS = "/codesign/ask/asks";

  private static List<String> asks(Page page) {
    return page.document().select("main ul.asks a").stream().map(Element::text).toList();
  }

  @Test
  void nobody_sees_asks_unless_she_works_on_their_programme() {
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(ASKS).address().getPath());
    OwnProgramme other = OwnProgramme.of("asks-page-other");
    assertEquals(List.of(), asks(other.as("coordinator").get(ASKS)));
  }

  @Test
  void the_demonstration_shows_all_twenty_nine() {
    assertEquals(29, asks(Persona.BEN.visits().get(ASKS)).size());
  }

  @Test
  void every_programme_shows_its_own_with_their_newest_words_and_their_state() {
    OwnProgramme one = OwnProgramme.of("asks-page");
    OwnProgramme other = OwnProgramme.of("asks-page-too");
    String first = one.ask("The first ask");
    one.ask("The second ask");
    other.ask("Somebody else's ask");
    assertEquals(List.of("The first ask", "The second ask"), asks(one.as("parent").get(ASKS)));
    assertEquals(List.of("Somebody else's ask"), asks(other.as("parent").get(ASKS)));
    one.as("facilitator")
        .post(
            "/codesign/ask/revise?ask=" + first,
            Map.of("form:versions:0:words", "The first ask in new words"));
    Page page = one.as("parent").get(ASKS);
    assertEquals(List.of("The first ask in new words", "The second ask"), asks(page));
    assertFalse(page.document().select("main ul.asks .badge.proposed").isEmpty());
    assertTrue(page.document().select("main ul.asks .badge.agreed").isEmpty());
  }
}
