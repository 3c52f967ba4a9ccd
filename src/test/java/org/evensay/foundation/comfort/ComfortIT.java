package org.evensay.foundation.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How pages look to each person, with a browser that keeps a cookie and with one that does not. */
@OnTheServer
class ComfortIT {

  private static final String CHOICES = "/foundation/comfort/comfort";
  private static final String START = "/survey/answering/start?survey=school-and-feelings";

  private final Visitor visitor = Persona.ANYONE.visits();
  private final Visitor cookieless = Visitor.withoutCookies();

  private static String look(Page page) {
    return page.document().selectFirst("html").className();
  }

  private static Page choose(Visitor who, Page from, String... chosen) {
    Form form = from.form("comfort-size", "comfort-colours").press("comfort-keep");
    for (String one : chosen) {
      int between = one.indexOf('=');
      form.with("comfort-" + one.substring(0, between), one.substring(between + 1));
    }
    return who.send(form);
  }

  /** Opens the choices by the link on a page. */
  private static Page choices(Visitor who, Page page) {
    return who.get(page.document().selectFirst(".foot a[href^=" + CHOICES + "]").attr("href"));
  }

  private static Page back(Visitor who, Page page) {
    return who.get(page.document().selectFirst("main a.button").attr("href"));
  }

  @Test
  void who_chose_nothing_gets_no_cookie_and_the_usual_page() {
    Page page = choices(visitor, visitor.get(START));
    assertEquals("", look(page));
    assertEquals(List.of(), visitor.cookies());
    page = choose(visitor, page);
    assertEquals(Words.of("comfort.kept"), page.document().select("[role=status]").text());
    assertEquals(List.of(), visitor.cookies());
  }

  @Test
  void what_is_chosen_holds_on_every_page_and_leads_back_to_where_one_was() {
    Page page = choices(visitor, visitor.get(START + "&lang=en-GB"));
    page = choose(visitor, page, "size=largest", "colours=cream");
    assertEquals("size-largest colours-cream", look(page));
    assertEquals(
        List.of("largest", "usual", "usual", "cream", "one", "easy"),
        page.document().select("input[type=radio][checked]").eachAttr("value"));
    Page start = back(visitor, page);
    assertEquals(
        START + "&lang=en-GB", start.address().getPath() + "?" + start.address().getQuery());
    for (String path :
        List.of("/", START, "/no-such-page", "/foundation/people/sign-in", "/?lang=ur")) {
      assertEquals("size-largest colours-cream", look(visitor.get(path)), path);
    }
    assertEquals("", look(Persona.ANYONE.visits().get(START)), "of somebody else");
  }

  @Test
  void it_holds_in_the_workspace_and_goes_with_signing_in_and_out() {
    Visitor ben = Persona.BEN.visits();
    choose(ben, ben.get(CHOICES), "colours=dark");
    assertEquals("colours-dark", look(ben.get("/foundation/programme/home")));
    Page out = ben.send(ben.get("/foundation/programme/home").form("out").press("out"));
    assertEquals("colours-dark", look(out));
  }

  @Test
  void the_cookie_says_nothing_of_her_and_goes_when_all_is_usual() {
    Page chosen = visitor.get(CHOICES);
    Form form = chosen.form("comfort-size").with("comfort-size", "larger").press("comfort-keep");
    assertEquals(
        Set.of("comfort=size-larger", "Max-Age=31536000", "Path=/", "HttpOnly", "SameSite=Lax"),
        said(visitor.cookiesSetBy(form)));

    form = visitor.get(CHOICES).form("comfort-size").with("comfort-size", "usual");
    assertEquals(
        Set.of("comfort=", "Max-Age=0", "Path=/", "HttpOnly", "SameSite=Lax"),
        said(visitor.cookiesSetBy(form.press("comfort-keep"))));
    assertEquals(List.of(), visitor.cookies());
    assertEquals("", look(visitor.get(START)));
  }

  /** What the one cookie that is set says, but for the day until which it is kept. */
  private static Set<String> said(List<String> cookies) {
    assertEquals(1, cookies.size(), cookies.toString());
    return Stream.of(cookies.get(0).split("; *"))
        .filter(part -> !part.startsWith("Expires="))
        .map(part -> part.replace("\"", ""))
        .collect(Collectors.toSet());
  }

  @Test
  void another_language_changes_nothing_of_it() {
    Page page = choose(visitor, choices(visitor, visitor.get(START)), "spacing=more");
    for (String tag : List.of("ur", "pl", "en-GB-simple")) {
      page =
          visitor.get(
              page.document()
                  .selectFirst(".languages a[lang=" + tag + "]")
                  .absUrl("href")
                  .replaceFirst("https?://[^/]*", ""));
      assertEquals("spacing-more", look(page));
      assertEquals(tag, page.document().selectFirst("html").attr("lang"));
    }
    Page start = back(visitor, page);
    assertEquals("en-GB-simple", start.document().selectFirst("html").attr("lang"));
    assertEquals("spacing-more", look(start));
  }

  @Test
  void in_the_middle_of_a_survey_nothing_typed_is_lost() {
    SurveyDocument survey = SurveyDocument.ofWords("comfort").publish();
    Page page = survey.begin(visitor);
    Form typed = page.form("carried", "words").with("words", "half a senten");
    page = visitor.send(typed.with("comfort-open", "yes").with("go", ""));
    assertEquals(Words.of("comfort.heading"), page.heading());
    assertFalse(page.source().contains("half a senten"));
    assertFalse(page.address().toString().contains("half"));

    page = choose(visitor, page, "colours=strong");
    assertEquals("colours-strong", look(page));
    assertTrue(page.source().contains("half a senten"));
    assertTrue(page.problems().isEmpty());

    page = visitor.submit(page, Map.of("words", "a whole one"));
    assertEquals(
        "", page.document().select("input[type=hidden][name=comfort]").val(), "kept twice");
    page = visitor.send(page.form("carried").with("comfort-open", "yes").with("go", ""));
    page = visitor.send(page.form("comfort-size").press("comfort-leave"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
    page = visitor.submit(page, Map.of("go", "send"));
    String code = page.document().select(".receipt-code").text();
    page = visitor.send(page.form("carried").with("comfort-open", "yes").with("go", ""));
    page = choose(visitor, page, "colours=device");
    assertEquals(code, page.document().select(".receipt-code").text());
    assertEquals("", look(page));
    assertEquals(1, survey.responses());
  }

  @Test
  void another_language_among_the_choices_stays_there_and_then_leads_back() {
    SurveyDocument survey = SurveyDocument.ofWords("comfort-language").publish();
    Page page = survey.begin(visitor);
    page =
        visitor.send(
            page.form("words").with("words", "mine").with("comfort-open", "yes").with("go", ""));
    page =
        visitor.postRaw(
            "/survey/answering/journey", page.form("comfort-size").with("lang", "ur").encoded());
    assertTrue(page.document().select("[name=comfort-keep]").size() == 1, page.text());
    page = visitor.send(page.form("comfort-size").press("comfort-leave"));
    assertTrue(page.source().contains("mine"));
  }

  @Test
  void without_cookies_it_holds_from_the_start_page_to_the_receipt() {
    SurveyDocument survey = SurveyDocument.ofWords("comfort-cookieless").publish();
    Page page = cookieless.get("/survey/answering/start?survey=" + survey.name());
    page = choose(cookieless, choices(cookieless, page), "size=larger", "colours=dark");
    assertEquals("size-larger colours-dark", look(page));
    page = back(cookieless, page);
    assertEquals("size-larger colours-dark", look(page));
    page = cookieless.submit(page, Map.of("go", "begin"));
    assertEquals("size-larger colours-dark", look(page));
    page =
        cookieless.send(
            page.form("words").with("words", "mine").with("comfort-open", "yes").with("go", ""));
    assertEquals("larger", page.document().select("[name=comfort-size][checked]").val());
    page = choose(cookieless, page, "size=usual", "spacing=more");
    assertEquals("spacing-more colours-dark", look(page));
    page = cookieless.send(page.form("words").press("go"));
    page = cookieless.submit(page, Map.of("go", "send"));
    assertEquals("spacing-more colours-dark", look(page));
    assertEquals(Words.of("answering.receipt.heading"), page.heading());
  }

  @Test
  void without_cookies_going_back_to_the_usual_holds_too() {
    Page page = choose(cookieless, cookieless.get(CHOICES), "size=larger");
    page = choose(cookieless, page, "size=usual");
    assertEquals("", look(page));
    assertEquals("", look(back(cookieless, page)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "size-huge", "\"><script>x</script>", "=;", "size-larger.<b>x"})
  void a_forged_cookie_changes_nothing_that_is_not_known(String value) {
    String forged = value + "<script>".repeat((4_000 - value.length()) / 8);
    for (String cookie : List.of(value, forged)) {
      Page page =
          visitor.send(
              HttpRequest.newBuilder(Evensay.address(START)).header("Cookie", "comfort=" + cookie));
      assertEquals(200, page.status());
      assertFalse(page.source().contains("<script>"), cookie);
      assertTrue(List.of("", "size-larger").contains(look(page)), look(page));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "https://evil.example", "javascript:x", "/\\evil"})
  void a_link_to_the_choices_leads_back_to_no_other_site(String elsewhere) {
    Page page = visitor.get(CHOICES + "?kept=yes&back=" + elsewhere.replace("\\", "%5C"));
    assertEquals("/?lang=en-GB", page.document().selectFirst("main a.button").attr("href"));
    assertEquals(
        List.of(), page.document().select("main [href*=evil], main [action*=evil]").eachText());
  }

  @Test
  void a_link_sets_no_cookie_and_what_a_form_says_that_is_no_option_counts_for_nothing() {
    visitor.get(CHOICES + "?comfort-keep=yes&comfort-size=larger&comfort=size-largest");
    assertEquals(List.of(), visitor.cookies());
    choose(visitor, visitor.get(CHOICES), "size=huge", "colours=<b>");
    assertEquals(List.of(), visitor.cookies());
  }
}
