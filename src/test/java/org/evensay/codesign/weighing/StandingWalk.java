package org.evensay.codesign.weighing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.junit.jupiter.api.Test;

/** The result of a round, on a phone. */
@OnTheServer
class StandingWalk {

  @Test
  void on_a_phone_rows_are_stacked_and_nothing_scrolls_sideways() {
    OwnProgramme programme = OwnProgramme.of("standing-walk");
    List<String> asks = List.of("Warm lunch", "Later mornings");
    asks.forEach(programme::ask);
    OwnRound round = OwnRound.open(programme, asks).castByQuorum(70, 30);
    round.close();
    try (Browser browser = programme.opens("parent", Browser.usual().narrow())) {
      Page page = browser.open("/codesign/weighing/standing?lang=en-GB&round=" + round.id());
      assertEquals(List.of(), Look.scrollingSideways(page));
      Locator row = page.locator("tbody tr").first();
      assertEquals(5, row.locator(".column:visible").count());
      assertTrue(
          row.locator("td").nth(1).boundingBox().y > row.locator("td").first().boundingBox().y);
      Axe.check(page);
    }
  }
}
