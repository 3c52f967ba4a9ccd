package org.evensay.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.evensay.testing.Axe;
import org.evensay.testing.Browser;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Persona;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who was heard, on a phone. */
@OnTheServer
class CoverageWalk {

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "ur"})
  void on_a_phone_rows_are_stacked_and_nothing_scrolls_sideways(String tag) {
    try (Browser browser = Browser.usual().narrow().openFor(Persona.AMINA)) {
      Page page = browser.open("/insight/coverage/coverage?lang=" + tag);
      assertEquals(List.of(), Look.scrollingSideways(page));
      Locator row = page.locator("tbody tr").first();
      assertEquals(6, row.locator(".column:visible").count());
      assertTrue(
          row.locator("td").nth(1).boundingBox().y > row.locator("td").first().boundingBox().y);
      Axe.check(page);
    }
  }
}
