package org.evensay.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Checks a page with axe-core: every rule that it has and has not given up, those for WCAG at level
 * AAA, for best practice and on trial among them.
 */
public final class Axe {

  private static final String PROGRAM = Checkers.text("axe-core/axe.min.js");

  private static final String RUN =
      """
      async () => {
        const rules = {};
        axe.getRules()
          .filter((rule) => !rule.tags.includes("deprecated"))
          .forEach((rule) => { rules[rule.ruleId] = {enabled: true}; });
        const results = await axe.run(document, {rules, resultTypes: ["violations"]});
        return results.violations.map((rule) => rule.id + " (" + rule.help + "):\\n"
          + rule.nodes.map((node) => "    " + node.target + " " + node.html).join("\\n"));
      }""";

  private Axe() {}

  /**
   * Checks the page as it stands now; script has to be switched on in it.
   *
   * @throws AssertionError with each rule that is broken, and where
   */
  public static void check(Page page) {
    List<String> violations = violations(page);
    if (!violations.isEmpty()) {
      throw new AssertionError(page.url() + "\n" + String.join("\n", violations));
    }
  }

  /** Each rule that is broken, and where; empty when all is well. */
  @SuppressWarnings("unchecked")
  public static List<String> violations(Page page) {
    if (!(Boolean) page.evaluate("() => Boolean(window.axe)")) {
      page.evaluate(PROGRAM);
    }
    return (List<String>) page.evaluate(RUN);
  }

  /** Which version it is. */
  public static String version() {
    return PROGRAM.lines().findFirst().orElseThrow().replaceAll("^.*?v([0-9.]+).*$", "$1");
  }
}
