package org.evensay.testing;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be seen of a page, measured in the browser. */
public final class Look {

  /** The least spacing that a reader may set without losing anything: WCAG 2.2, 1.4.12. */
  private static final String SPACING =
      "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
          + " word-spacing: .16em !important } p { margin-block-end: 2em !important }";

  /** More stops than any page has. */
  private static final int MOST_STOPS = 300;

  private static final String DESCRIBE =
      "const describe = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')"
          + " + (e.className && typeof e.className === 'string' ? '.' + e.className : '')"
          + " + ' “' + (e.value || e.textContent || '').trim().slice(0, 40) + '”';";

  private Look() {}

  /** Gives the page's text the spacing of WCAG 1.4.12. */
  public static void spaceOut(Page page) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets = [sheet]; }",
        SPACING);
  }

  /** What stands out of its own box, or out of the window, so that a part cannot be read. */
  public static List<String> cut(Page page) {
    return list(
        page,
        DESCRIBE
            + "const width = document.documentElement.clientWidth;"
            + "const scrolls = e => e.closest('.scroll, .unseen, .skip');"
            + "return [...document.querySelectorAll('body *')]"
            + " .filter(e => !scrolls(e) && !e.closest('svg') && e.getClientRects().length)"
            + " .filter(e => { const box = e.getBoundingClientRect();"
            + "   const style = getComputedStyle(e);"
            + "   const control = e.matches('input, button');"
            + "   const hides = control || style.overflowX !== 'visible';"
            + "   return box.left < -1 || box.right > width + 1"
            + "     || hides && !e.matches('textarea, input[type=text], input[type=password]')"
            + "        && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);"
            + " }).map(describe)");
  }

  private static final String SCROLLING =
      "return [...document.querySelectorAll('main *')]"
          + " .filter(e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))"
          + " .filter(e => !e.matches('textarea') && e.scrollWidth > e.clientWidth)";

  /** Parts that scroll sideways by themselves, and that the keyboard cannot reach or name. */
  public static List<String> unreachable(Page page) {
    return list(
        page,
        DESCRIBE
            + SCROLLING
            + " .filter(e => e.tabIndex !== 0 || e.getAttribute('role') !== 'region'"
            + "   || !(e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')))"
            + " .map(describe)");
  }

  /** Parts of the page that have to be scrolled sideways by themselves to be seen whole. */
  public static List<String> scrollingSideways(Page page) {
    return list(page, DESCRIBE + SCROLLING + " .map(describe)");
  }

  /** Where the tab key stops on this page without anything to be seen there. */
  public static List<String> stopsUnseen(Page page) {
    page.evaluate("() => { window.stops = []; window.unseen = []; }");
    for (int i = 0; i < MOST_STOPS; i++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("() => { " + DESCRIBE + NOTE_STOP + " }")) {
        break;
      }
    }
    return list(page, "return window.unseen");
  }

  /**
   * Notes the element that has the focus; true when the key has gone round the page. In a frame
   * something inside has it, on a page that is looked at by itself.
   */
  private static final String NOTE_STOP =
      "const e = document.activeElement;"
          + " if (window.stops.includes(e)) return true;"
          + " window.stops.push(e);"
          + " if (e === document.body || e.tagName === 'IFRAME') return false;"
          + " const style = getComputedStyle(e);"
          + " if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)"
          + "   window.unseen.push(describe(e));"
          + " return false;";

  @SuppressWarnings("unchecked")
  private static List<String> list(Page page, String body) {
    return (List<String>) page.evaluate("() => { " + body + " }");
  }
}
