package org.evensay.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Checks a page with axe-core: every rule that it has and has not given up, those for WCAG at level
 * AAA, for best practice and on trial among them.
 */
public final class Axe {

  private static final String RUN =
      """
      async (only) => {
        const rules = {};
        axe.getRules()
          .filter((rule) => !rule.tags.includes("deprecated"))
          .forEach((rule) => { rules[rule.ruleId] = {enabled: !only.length || only.includes(rule.ruleId)}; });
        const results = await axe.run(document, {rules, resultTypes: ["violations"]});
        return results.violations.map((rule) => rule.id + " (" + rule.help + "):\\n"
          + rule.nodes.map((node) => "    " + node.target + " " + node.html).join("\\n"));
      }""";

  /** What hangs on colours and on how wide the window is; the others look at the document alone. */
  private static final List<String> OF_LOOK =
      List.of(
          "color-contrast",
          "color-contrast-enhanced",
          "link-in-text-block",
          "scrollable-region-focusable",
          "target-size");

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
  public static List<String> violations(Page page) {
    return violations(page, List.of());
  }

  /** The same of the rules that look at colours and sizes, for a page that is shown otherwise. */
  public static List<String> violationsOfLook(Page page) {
    return violations(page, OF_LOOK);
  }

  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page, List<String> only) {
    if (!(Boolean) page.evaluate("() => Boolean(window.axe)")) {
      Checkers.load(page, Checkers.AXE);
    }
    return (List<String>) page.evaluate(RUN, only);
  }

  /** Which version it is. */
  public static String version() {
    return Checkers.text(Checkers.AXE)
        .lines()
        .findFirst()
        .orElseThrow()
        .replaceAll("^.*?v([0-9.]+).*$", "$1");
  }
}
