package org.evensay.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Checks a page with axe-core: WCAG 2.0 to 2.2, levels A and AA, and best practice. */
public final class Axe {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  /**
   * Checks the page as it stands now; the browser may have script switched off.
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
    // No page has frames: the old mode finds the same, without a page of its own for each check.
    return described(new AxeBuilder(page).setLegacyMode(true).withTags(TAGS).analyze());
  }

  /** Each text whose contrast is below 7:1, or 4.5:1 where it is large: WCAG 2.2, 1.4.6. */
  public static List<String> faint(Page page) {
    return described(
        new AxeBuilder(page)
            .setLegacyMode(true)
            .withRules(List.of("color-contrast-enhanced"))
            .analyze());
  }

  private static List<String> described(AxeResults results) {
    return results.getViolations().stream()
        .map(
            rule ->
                rule.getId()
                    + " ("
                    + rule.getHelp()
                    + "):\n"
                    + rule.getNodes().stream()
                        .map(node -> "    " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("\n")))
        .toList();
  }
}
