package org.evensay.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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

  /** The tab key going down; a page need not see it come up. */
  private static final JsonObject TAB = new JsonObject();

  static {
    TAB.addProperty("type", "rawKeyDown");
    TAB.addProperty("key", "Tab");
    TAB.addProperty("code", "Tab");
    TAB.addProperty("windowsVirtualKeyCode", 9);
  }

  private Look() {}

  /** Gives the page's text the spacing of WCAG 1.4.12. */
  public static void spaceOut(Page page) {
    page.evaluate(
        "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css);"
            + " document.adoptedStyleSheets = [sheet]; }",
        SPACING);
  }

  /** What has moved while the page was loading, by the Layout Instability API. */
  @SuppressWarnings("unchecked")
  public static List<String> moved(Page page) {
    return (List<String>)
        page.evaluate(
            "() => new Promise(resolve => {"
                + DESCRIBE
                + " const moved = []; const add = entries => entries.filter(one =>"
                + " !one.hadRecentInput).forEach(one =>   moved.push(one.value + ' ' +"
                + " one.sources.map(source =>     (source.node && source.node.className !=="
                + " undefined       ? describe(source.node) : String(source.node))     + ' from ' +"
                + " source.previousRect.y + ' to ' + source.currentRect.y))); const observer = new"
                + " PerformanceObserver(list => add(list.getEntries())); observer.observe({type:"
                + " 'layout-shift', buffered: true}); setTimeout(() => {"
                + " add(observer.takeRecords()); resolve(moved); }, 50); })");
  }

  /**
   * What stands out of its own box, or out of the window, so that a part cannot be read. What can
   * be moved inside its field can; the words beside a file are the browser's, and it shortens them.
   */
  public static List<String> cut(Page page) {
    return list(
        page,
        DESCRIBE
            + "const width = document.documentElement.clientWidth;const scrolls = e =>"
            + " e.closest('.scroll, .unseen, .skip');return [...document.querySelectorAll('body"
            + " *')] .filter(e => !scrolls(e) && !e.closest('svg') && e.getClientRects().length)"
            + " .filter(e => { const box = e.getBoundingClientRect();   const style ="
            + " getComputedStyle(e);   const control = e.matches('input, button');   const hides ="
            + " control || style.overflowX !== 'visible';   return box.left < -1 || box.right >"
            + " width + 1     || hides && !e.matches('textarea, input[type=text],"
            + " input[type=password], input[type=file]')        && (e.scrollWidth > e.clientWidth +"
            + " 1 || e.scrollHeight > e.clientHeight + 1); }).map(describe)");
  }

  /**
   * Texts that stand on other texts, or on fields, so that neither can be read. What is clipped or
   * scrolls by itself is left out; and where nothing is left, that is told too.
   */
  public static List<String> overlapping(Page page) {
    return list(page, DESCRIBE + OVERLAPPING);
  }

  /** Lines of one text may touch each other, and so may neighbours: half a line may not. */
  private static final String OVERLAPPING =
      """
      const left = e => {
        if (e.closest('.unseen, .skip, .ui-helper-hidden-accessible, svg, select, textarea, audio,'
            + 'video, canvas, script, noscript, style')) return true;
        if (!e.checkVisibility({checkVisibilityCSS: true})) return true;
        for (let one = e; one && one !== document.body; one = one.parentElement) {
          const style = getComputedStyle(one);
          if (style.clipPath !== 'none' || style.position === 'fixed'
              || style.overflowX !== 'visible') return true;
        }
        return false;
      };
      const boxes = [];
      const add = (element, text, found) => {
        for (const box of found) {
          if (box.width > 1 && box.height > 1) boxes.push({element, text, box});
        }
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.textContent.trim() === '' || left(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        add(node.parentElement, node, range.getClientRects());
      }
      for (const field of document.querySelectorAll('main textarea, main input[type=text]')) {
        if (field.checkVisibility({checkVisibilityCSS: true})) {
          add(field, field, field.getClientRects());
        }
      }
      if (boxes.length === 0) return ['nothing to look at'];
      boxes.sort((one, other) => one.box.top - other.box.top);
      const on = new Set();
      boxes.forEach((one, at) => {
        for (let i = at + 1; i < boxes.length && boxes[i].box.top < one.box.bottom; i++) {
          const other = boxes[i];
          const wide = Math.min(one.box.right, other.box.right)
              - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
          if (one.text !== other.text && wide > 3
              && high > Math.min(one.box.height, other.box.height) / 2) {
            on.add(describe(one.element) + ' on ' + describe(other.element));
          }
        }
      });
      return [...on];
      """;

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
    page.evaluate("() => { " + DESCRIBE + NOTE_STOPS + " }");
    // The way to the browser and back for each press takes longer than the press.
    CDPSession keyboard = page.context().newCDPSession(page);
    for (int i = 0; i < MOST_STOPS; i++) {
      keyboard.send("Input.dispatchKeyEvent", TAB);
      // To ask takes longer than to press: once around is enough, but a little more does no harm.
      if (i % 8 == 7 && (Boolean) page.evaluate("() => window.round")) {
        break;
      }
    }
    keyboard.detach();
    return list(page, "return window.unseen");
  }

  /**
   * Notes each element that gets the focus, and when the key has gone round the page. In a frame
   * something inside has it, on a page that is looked at by itself.
   */
  private static final String NOTE_STOPS =
      "window.stops = new Set(); window.unseen = []; window.round = false;"
          + " document.addEventListener('focusin', event => { const e = event.target;"
          + "   if (window.stops.has(e)) { window.round = true; return; }"
          + "   window.stops.add(e);"
          + "   if (e === document.body || e.tagName === 'IFRAME') return;"
          + "   const style = getComputedStyle(e);"
          + "   if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)"
          + "     window.unseen.push(describe(e));"
          + " });"
          + " window.addEventListener('blur', () => {"
          + "   window.round = document.activeElement.tagName !== 'IFRAME'; });";

  /**
   * What can be pressed and is smaller than 44 px either way: WCAG 2.2, 2.5.5, with its exceptions
   * of links inside sentences and of what the browser draws.
   */
  public static List<String> smallTargets(Page page) {
    return list(
        page,
        DESCRIBE
            + "const inSentence = e => e.tagName === 'A' && getComputedStyle(e).display ==="
            + " 'inline'   && [...e.parentElement.childNodes].some(n =>     n.nodeType === 3 &&"
            + " n.textContent.trim() !== '');const target = e => { const label ="
            + " e.matches('[type=radio], [type=checkbox]')   && e.closest('label'); return label ||"
            + " e; };return [...document.querySelectorAll('a[href], button,"
            + " input:not([type=hidden]),   select, textarea, summary')] .filter(e =>"
            + " e.getClientRects().length && !e.closest('.unseen, .skip')) .filter(e =>"
            + " !inSentence(e)) .filter(e => { const box = target(e).getBoundingClientRect();  "
            + " return box.width < 43.5 || box.height < 43.5; }) .map(e => describe(e) + ' ' +"
            + " Math.round(target(e).getBoundingClientRect().width)   + '×' +"
            + " Math.round(target(e).getBoundingClientRect().height))");
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Page page, String body) {
    return (List<String>) page.evaluate("() => { " + body + " }");
  }
}
