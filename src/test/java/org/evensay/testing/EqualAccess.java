package org.evensay.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Checks a page with the engine of IBM's Equal Access Accessibility Checker: all of its rules for
 * WCAG 2.2, and what it recommends besides. What it leaves to people to look at is not counted.
 */
public final class EqualAccess {

  private static final String RUN =
      """
      async () => {
        const report = await new window.ace.Checker().check(document, ["IBM_Accessibility", "WCAG_2_2"]);
        return report.results
          .filter((result) => result.value[1] === "FAIL")
          .map((result) => result.ruleId + " (" + result.message + "): " + result.path.dom
            + " " + (result.snippet || "").slice(0, 200));
      }""";

  private EqualAccess() {}

  /** Each rule that is broken, and where; empty when all is well. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page) {
    if (!(Boolean) page.evaluate("() => Boolean(window.ace && window.ace.Checker)")) {
      Checkers.load(page, Checkers.EQUAL_ACCESS);
    }
    return (List<String>) page.evaluate(RUN);
  }
}
