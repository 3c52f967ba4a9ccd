package org.evensay;

import static org.evensay.PageState.with;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evensay.testing.Browser;
import org.evensay.testing.DemonstrationAsksRound;
import org.evensay.testing.Evensay;
import org.evensay.testing.EveryTypeSurvey;
import org.evensay.testing.FileSurvey;
import org.evensay.testing.Look;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnAsk;
import org.evensay.testing.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole way of a voice on a phone, from the start page to a decision, in each language that
 * nobody speaks: with accents and 40 % longer, and from right to left. {@link PseudoWalk} opens
 * every page for itself; here one leads to the next, with what was answered, chosen and done wrong
 * before.
 */
@OnTheServer
class PseudoJourneyWalk {

  private static final String NEXT = "button[value=next]";
  private static final String SEND = "button[value=send]";
  private static final String GO = "main form button";

  /** More than any way through the survey has. */
  private static final int MOST_PAGES = 30;

  /** What is typed where not just any word will do. */
  private static final Map<String, String> TYPED =
      Map.ofEntries(
          Map.entry("minutes", "20"),
          Map.entry("miles", "1.5"),
          Map.entry("share-bus", "20"),
          Map.entry("share-bike", ""),
          Map.entry("share-walk", ""),
          Map.entry("day-day", "2"),
          Map.entry("day-month", "1"),
          Map.entry("day-year", "2011"),
          Map.entry("month-month", "3"),
          Map.entry("month-year", "2012"),
          Map.entry("leave-hour", "8"),
          Map.entry("leave-minute", "5"));

  private static final String ANY_WORD = "fine";

  private static final FilePayload PICTURE =
      new FilePayload("a.jpg", "image/jpeg", FileSurvey.picture());

  /** The one who answers or decides, and her language. */
  private record Walker(Browser browser, String tag) {

    Page page() {
      return browser.page();
    }

    /** Opens a page in her language. */
    void open(String address) {
      browser.open(with(address, tag));
      look();
    }

    /** Presses what leads on. */
    void press(String selector) {
      browser.click(selector);
      look();
    }

    /** Presses what must lead to the same page again, with what is wrong. */
    void pressInVain(String selector) {
      press(selector);
      assertTrue(page().locator(".error-summary").count() > 0, "no problem on " + where());
    }

    /** Presses what must lead on, for nothing is wrong. */
    void pressOn(String selector) {
      press(selector);
      assertEquals(List.of(), page().locator(".error-summary li").allInnerTexts(), where());
    }

    private String where() {
      return page().url() + " “" + page().locator("h1").first().textContent().strip() + "”";
    }

    void look() {
      assertAll(
          where(),
          () -> assertEquals(tag, page().locator("html").getAttribute("lang")),
          () -> assertEquals(direction(), page().locator("html").getAttribute("dir")),
          () -> assertEquals(Set.of(), OwnWords.left(page()), "not from i18n/"),
          () ->
              assertEquals(Set.of(), OwnWords.leftInTitle(page()), "not from i18n/, in the title"),
          () -> assertEquals(0, browser.overflow(), "px to scroll sideways"),
          () -> assertEquals(List.of(), Look.cut(page()), "cut off"),
          () -> assertEquals(List.of(), Look.overlapping(page()), "one on the other"));
    }

    private String direction() {
      return tag.equals("ar-XB") ? "rtl" : "ltr";
    }
  }

  private static Browser phone(String tag) {
    return Browser.usual().narrow().language(tag).openFor(Persona.ANYONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-XA", "ar-XB"})
  void a_voice_goes_all_its_way(String tag) {
    EveryTypeSurvey survey = EveryTypeSurvey.publishInARow();
    try (Browser browser = phone(tag)) {
      Walker walker = new Walker(browser, tag);
      walker.open(survey.start());
      walker.press("button[value=begin]");
      int pages = 0;
      while (browser.page().locator(SEND).count() == 0) {
        assertTrue(pages++ < MOST_PAGES, "the survey does not come to its end");
        aside(walker);
        walker.pressInVain(NEXT);
        answer(walker);
        walker.pressOn(NEXT);
      }
      assertTrue(pages >= EveryTypeSurvey.KINDS.size(), pages + " pages only");
      change(walker);
      String code = send(walker);
      takeBack(walker, code);
    }
  }

  /** What somebody does on her way that is no answer. */
  private static void aside(Walker walker) {
    Page page = walker.page();
    if (page.locator("[name=how]").count() > 0) {
      inOtherLanguage(walker);
    } else if (page.locator("[name=mood]").count() > 0) {
      inLargerLetters(walker);
    } else if (page.locator("[name=face]").count() > 0) {
      laterOn(walker);
    } else if (page.locator("[name=safe]").count() > 0) {
      walker.press("button[value=back]");
      assertEquals(1, page.locator("[name=face]:checked").count(), "what was chosen stays");
      walker.press(NEXT);
    }
  }

  /** No page offers the languages that nobody speaks: a button is made to lead back. */
  private static void inOtherLanguage(Walker walker) {
    Page page = walker.page();
    page.locator("[name=how][value=walk]").check();
    walker.browser().click("button[name=lang][value=ur]");
    assertEquals("ur", page.locator("html").getAttribute("lang"));
    page.evaluate(
        "tag => { document.querySelector('button[name=lang][value=en-GB]').value = tag; }",
        walker.tag());
    walker.press("button[name=lang][value=" + walker.tag() + "]");
    assertTrue(page.locator("[name=how][value=walk]").isChecked(), "what was chosen stays");
    // What is chosen in circles cannot be taken back: another page begins without.
    page.locator("[name=how]:checked").evaluate("circle => { circle.checked = false; }");
  }

  private static void inLargerLetters(Walker walker) {
    walker.press("[name=comfort-open]");
    walker.page().locator("input[value=larger]").last().check();
    walker.press("[name=comfort-keep]");
    assertEquals("size-larger", walker.page().locator("html").getAttribute("class"));
    assertEquals(3, walker.page().locator("[name=mood]").count());
  }

  private static void laterOn(Walker walker) {
    Page page = walker.page();
    walker.press("button[value=later]");
    String code = String.join(" ", page.locator(".return-code li").allInnerTexts());
    walker.press("main a[href*='/survey/answering/return']");
    page.locator("#code").fill("acorn album");
    walker.pressInVain(GO);
    page.locator("#code").fill(code);
    walker.press(GO);
    walker.press(GO);
    assertEquals(3, page.locator("[name=face]").count(), "goes on where she was");
  }

  /** Answers everything that there is on a page. */
  private static void answer(Walker walker) {
    Page page = walker.page();
    if (page.locator("[name='stop-find']").count() > 0) {
      page.locator("[name='stop-find']").fill("bus");
      walker.press("button[value='find:stop']");
    }
    for (Locator field : page.locator("main input[type=text], main textarea").all()) {
      String name = field.getAttribute("name");
      if (field.isVisible() && !name.endsWith("-find")) {
        field.fill(TYPED.getOrDefault(name, ANY_WORD));
      }
    }
    choose(page);
    List<Locator> places = page.locator("main select").all();
    for (int i = 0; i < Math.min(2, places.size()); i++) {
      places.get(i).selectOption(Integer.toString(i + 1));
    }
    if (page.locator("main input[type=file]").count() > 0) {
      page.locator("main input[type=file]").first().setInputFiles(PICTURE);
    }
  }

  private static void choose(Page page) {
    List<?> groups =
        (List<?>)
            page.evaluate(
                "() => [...new Set([...document.querySelectorAll('main input[type=radio]')]"
                    + ".map(circle => circle.name))]");
    for (Object group : groups) {
      Locator circles = page.locator("main input[name='" + group + "']");
      // The worst is not the best.
      (group.equals("extremes-worst") ? circles.last() : circles.first()).check();
    }
    Locator boxes = page.locator("main input[type=checkbox]");
    if (boxes.count() > 0) {
      boxes.first().check();
    }
  }

  private static void change(Walker walker) {
    walker.press("button[value='change:numbers']");
    walker.page().locator("#minutes").fill("many");
    walker.pressInVain(NEXT);
    assertEquals("many", walker.page().locator("#minutes").inputValue());
    walker.page().locator("#minutes").fill("30");
    walker.press(NEXT);
    assertTrue(walker.page().locator(SEND).count() > 0, "leads back to the check");
  }

  private static String send(Walker walker) {
    walker.press(SEND);
    String code = walker.page().locator(".receipt-code").textContent().strip();
    assertFalse(code.isEmpty());
    return code;
  }

  private static void takeBack(Walker walker, String code) {
    walker.press("main a[href*='/survey/response/withdraw']");
    walker.page().locator("#code").fill("NO-CODE");
    walker.pressInVain(GO);
    walker.page().locator("#code").fill(code);
    walker.press(GO);
    assertEquals(1, walker.page().locator("main .done").count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-XA", "ar-XB"})
  void who_decides_goes_from_signing_in_to_signing_off(String tag) {
    DemonstrationAsksRound round = DemonstrationAsksRound.open(2);
    OwnAsk ask = OwnAsk.reworded(1);
    // Without script, sums come with the page that was asked for, and nothing else is on its way.
    try (Browser browser =
        Browser.usual().withoutScript().narrow().language(tag).openFor(Persona.ANYONE)) {
      Walker walker = new Walker(browser, tag);
      signIn(walker);
      weigh(walker, round);
      signOff(walker, ask);
      walker.press("nav.rooms a[href$='/journal']");
      walker.open("/insight/coverage/coverage");
      walker.press("#out");
    }
  }

  private static void signIn(Walker walker) {
    Page page = walker.page();
    walker.open("/foundation/people/sign-in");
    page.locator("#name").fill("somebody-on-her-way");
    page.locator("#password").fill("wrong");
    walker.pressInVain("#go");
    page.locator("#name").fill(Persona.AMINA.signInName());
    page.locator("#password").fill(Evensay.demonstrationPassword());
    walker.press("#go");
    assertEquals(1, page.locator("#out").count(), "is signed in");
  }

  private static void weigh(Walker walker, DemonstrationAsksRound round) {
    Page page = walker.page();
    walker.press("nav.rooms a[href$='/rounds']");
    walker.press("a[href*='weigh?round=" + round.id() + "']");
    page.locator("[id='form:lines:0:points']").fill("100");
    page.locator("[id='form:lines:1:points']").fill("many");
    walker.pressInVain("[id='form:cast']");
    assertEquals("many", page.locator("[id='form:lines:1:points']").inputValue());
    page.locator("[id='form:lines:1:points']").fill("0");
    walker.press("[id='form:cast']");
    assertTrue(page.url().contains("/codesign/weighing/weighed"), page.url());
  }

  private static void signOff(Walker walker, OwnAsk ask) {
    Page page = walker.page();
    walker.open(ask.at("/codesign/signoff/sign"));
    walker.pressInVain("#sign");
    page.locator("[value=sent-back]").check();
    walker.pressInVain("#sign");
    page.locator("[value=approved]").check();
    walker.press("#sign");
    assertEquals(0, page.locator(".error-summary").count());
  }

  @Test
  void what_is_english_or_cut_off_or_stands_on_something_is_found() {
    try (Browser browser = phone("en-XA")) {
      Walker walker = new Walker(browser, "en-XA");
      walker.open("/survey/answering/help");
      // Not in one piece: what stands in this file is an author's.
      String english = "Hippo" + "potamus";
      Page page = browser.page();
      page.evaluate("words => { document.title = words; }", english);
      assertEquals(Set.of(english.toLowerCase(Locale.ROOT)), OwnWords.leftInTitle(page));
      page.evaluate(
          "words => { const one = document.querySelector('main h1'); one.textContent = words; }",
          english);
      assertEquals(Set.of(english.toLowerCase(Locale.ROOT)), OwnWords.left(page));
      page.evaluate(
          "() => { const one = document.querySelector('main .lead');"
              + " one.style.position = 'relative'; one.style.insetBlockStart = '-3rem'; }");
      assertFalse(Look.overlapping(page).isEmpty(), "one text on another");
      page.evaluate(
          "() => { const one = document.querySelector('main li');"
              + " one.style.overflow = 'hidden'; one.style.blockSize = '1rem'; }");
      assertFalse(Look.cut(page).isEmpty(), "a text that is cut off");
    }
  }
}
