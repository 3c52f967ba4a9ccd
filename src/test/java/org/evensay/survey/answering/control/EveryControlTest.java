package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.language.WrittenMarkup;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.Deliberate;
import org.evensay.testing.DesignSystem;
import org.evensay.testing.Perceived;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The patterns of the GOV.UK Design System hold for every type of question, also for those that it
 * has none of; and what breaks one of them is found.
 */
class EveryControlTest {

  private static final String WRONG = "Say what you think.";

  static Stream<Question> questions() throws IOException {
    try (InputStream file =
        EveryControlTest.class.getResourceAsStream("/accessibility/every-type.json")) {
      String document = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return ExampleEditions.parse(document.formatted("every-type")).questions().stream()
          .filter(question -> question.visible() && !(question instanceof Note));
    }
  }

  private static Element shown(Question question) {
    ShownQuestion shown =
        new ShownQuestion(
            question,
            PageLanguage.of(LanguageVariant.ENGLISH),
            text -> ShownText.inPagesLanguage(text.in(LanguageVariant.ENGLISH)),
            List.of(),
            ShownText.inPagesLanguage(WRONG),
            false,
            false,
            Sought.NOTHING,
            false,
            true,
            Media.NONE);
    String html = WrittenMarkup.of(out -> QuestionMarkup.show(shown, out));
    return Jsoup.parseBodyFragment(html).body();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void every_type_of_question_keeps_to_the_patterns(Question question) {
    Element body = shown(question);
    Map<String, String> aspects = Perceived.question(body);
    String place = aspects.containsKey("group role") ? "group" : "control 1";
    assertAll(
        question.name(),
        () -> assertEquals(List.of(), nameless(aspects), "has no name"),
        () -> assertTrue(aspects.get(place + " name").endsWith(" (optional)"), aspects.toString()),
        () -> assertEquals(WRONG, aspects.get(place + " error")),
        () -> assertTrue(aspects.get(place + " reads out").matches("(hint, )?(limit, )?error")),
        () ->
            assertEquals(
                "name, " + aspects.get(place + " reads out") + ", control", aspects.get("order")),
        () -> assertFalse(aspects.containsKey("ids that are not unique"), aspects.toString()),
        () -> assertEquals(List.of(), checkedByBrowsers(aspects), "checked by the browser"),
        () -> assertFalse(body.text().contains("*"), body.text()),
        () ->
            assertEquals(
                FieldName.of(question),
                body.select("input, select, textarea").not("[disabled], [type=hidden]").get(0).id(),
                "where the list of what is wrong leads to"));
  }

  private static List<String> nameless(Map<String, String> aspects) {
    return aspects.keySet().stream()
        .filter(aspect -> aspect.matches("control \\d+ role"))
        .filter(aspect -> !aspects.containsKey(aspect.replace("role", "name")))
        .toList();
  }

  private static List<String> checkedByBrowsers(Map<String, String> aspects) {
    return aspects.entrySet().stream()
        .filter(
            one ->
                one.getKey().matches("control \\d+ (required|pattern|min|max)")
                    || one.getValue().startsWith("input of type "))
        .map(Map.Entry::toString)
        .toList();
  }

  private static Element right() {
    return new Counterpart(DesignSystem.example("input", "with error and hint")).body();
  }

  private static List<String> wrong(Element broken) {
    return Perceived.differences(Perceived.question(right()), Perceived.question(broken));
  }

  @Test
  void what_is_taken_away_from_a_question_is_found() {
    Element withoutLabel = right();
    withoutLabel.select("label").remove();
    assertTrue(
        wrong(withoutLabel).contains("control 1 name: National insurance number → nothing"),
        wrong(withoutLabel)::toString);

    Element otherLabel = right();
    otherLabel.select("label").attr("for", "another");
    assertTrue(wrong(otherLabel).contains("control 1 named by: label → nothing"));

    Element undescribed = right();
    undescribed.select("input").removeAttr("aria-describedby");
    assertTrue(wrong(undescribed).contains("control 1 reads out: hint, error → nothing"));

    Element notesAway = right();
    notesAway.select("#asked-problem").remove();
    assertTrue(
        wrong(notesAway)
            .contains("control 1 reads out: hint, error → hint, nothing at asked-problem"));

    Element checked = right();
    checked.select("input").attr("required", "required");
    assertEquals(List.of("control 1 required: nothing → true"), wrong(checked));
  }

  @Test
  void a_hint_after_its_field_or_its_problem_is_found() {
    Element late = right();
    late.selectFirst("input").after(late.selectFirst("#asked-hint"));
    assertEquals(
        List.of("order: name, hint, error, control → name, error, control, hint"), wrong(late));

    Element turned = right();
    turned.select("input").attr("aria-describedby", "asked-problem asked-hint");
    assertEquals(List.of("control 1 reads out: hint, error → error, hint"), wrong(turned));
  }

  @Test
  void a_legend_that_is_no_heading_any_more_is_found() {
    Element body =
        new Counterpart(DesignSystem.example("checkboxes", "with legend as a page heading")).body();
    Map<String, String> before = Perceived.question(body);
    body.select("h1").unwrap();
    assertEquals(
        List.of("group heading: 1 → nothing"),
        Perceived.differences(before, Perceived.question(body)));
  }

  private static final String PAGE =
      """
      <main><div role="alert"><h2>Look</h2><ul><li><a href="#a">Say when.</a></li></ul></div>
      <form action="/go" novalidate><fieldset aria-describedby="a-problem"><legend>When?</legend>
      <p id="a-problem">Say when.</p>
      <label for="a">Day</label><input id="a"><label for="a-month">Month</label>
      <input id="a-month"></fieldset></form></main>
      """;

  private static List<String> flaws(String there, String instead) {
    assertTrue(PAGE.contains(there), there);
    Document page = Jsoup.parse(PAGE.replace(there, instead));
    return Perceived.flaws(page);
  }

  @Test
  void a_list_of_problems_that_leads_nowhere_or_says_something_else_is_found() {
    assertEquals(List.of(), flaws("Look", "Look here"));
    assertEquals(List.of("leads nowhere: #b"), flaws("href=\"#a\"", "href=\"#b\""));
    assertEquals(
        List.of("#a-month is not the first control of its field"),
        flaws("href=\"#a\"", "href=\"#a-month\""));
    assertEquals(
        List.of("#a says “Say it.”, and its field [Say when.]"),
        flaws("#a\">Say when.", "#a\">Say it."));
    assertEquals(
        List.of("#a says “Say when.”, and its field []"),
        flaws(" aria-describedby=\"a-problem\"", ""));
    assertEquals(
        List.of("the browser may check in words of its own: /go"), flaws(" novalidate", ""));
    assertEquals(List.of("no list of what is wrong"), flaws(" role=\"alert\"", ""));
  }

  @Test
  void a_difference_that_nobody_meant_and_one_that_is_gone_are_told() {
    Deliberate meant = new Deliberate().but("name: a → b", "because").but("role: .*", "once");
    meant.compare("this", Map.of("name", "a"), Map.of("name", "b"));
    assertEquals(List.of(), meant.unexpected());
    assertEquals(List.of("role: .* (once)"), meant.gone());
    meant.compare("that", Map.of("name", "a"), Map.of("name", "c"));
    meant.compare("nothing", Map.of(), Map.of());
    assertEquals(
        List.of("that: name: a → c", "nothing has nothing to compare"), meant.unexpected());
  }
}
