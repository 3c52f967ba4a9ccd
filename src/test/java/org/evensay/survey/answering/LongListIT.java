package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.document.Limits;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Towns;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A list of ten thousand choices, and choices that hang on an answer, without script. */
@OnTheServer
class LongListIT {

  private static final int MOST_BYTES = 30_000;
  private static final String LAST = "t9999";

  private static SurveyDocument survey;
  private static SurveyDocument cascade;

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    // Ten thousand with "rather not say" among them.
    String towns =
        Towns.choices()
            .replace(
                Towns.choice(0),
                "{\"name\":\"quiet\",\"label\":{\"en-GB\":\"Quiet\"},\"not-said\":true}");
    survey =
        SurveyDocument.of("long-list")
            .page("town", Asked.oneChoice("town").with("choices", towns).required())
            .page("been", Asked.severalChoices("been").with("choices", Towns.choices()))
            .publish();
    cascade =
        SurveyDocument.of("cascade")
            .page(
                "where",
                Asked.oneChoice("county", "c1", "c2"),
                Asked.oneChoice("town")
                    .with("choices", Towns.choices())
                    .with("choices-if", "\"county = ${county}\"")
                    .required(),
                Asked.shortText("why"))
            .publish();
  }

  private Page find(Page page, String question, String typed) {
    return visitor.send(
        page.form(question + "-find")
            .with(question + "-find", typed)
            .with("go", "find:" + question));
  }

  private static List<String> values(Page page, String question) {
    return page.document().select("input[name=" + question + "]").stream()
        .map(input -> input.attr("value"))
        .toList();
  }

  private static String status(Page page) {
    return page.document().select("[role=status]").text();
  }

  private static int compressed(Page page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(page.source().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void its_page_is_small_before_and_after_a_search() throws IOException {
    Page page = survey.begin(visitor);
    assertTrue(compressed(page) < MOST_BYTES, () -> page.source().length() + " characters");
    assertEquals(List.of("quiet"), values(page, "town"));

    Page found = find(page, "town", "a");
    assertEquals(Limits.CHOICES_FOUND + 1, values(found, "town").size());
    assertTrue(compressed(found) < MOST_BYTES, () -> found.source().length() + " characters");
  }

  @Test
  void what_was_found_is_chosen_kept_shown_and_sent() {
    long before = survey.responses();
    Page page = find(survey.begin(visitor), "town", "  KINGS ton wélls 10");
    assertEquals(
        Words.of("answering.search.found", 1, '\u2068' + "KINGS ton wélls 10" + '\u2069'),
        status(page));
    assertEquals(List.of(LAST, "quiet"), values(page, "town"));

    page =
        visitor.send(
            page.form("town-find")
                .with("town", LAST)
                .with("town-find", "nothing like it")
                .with("go", "find:town"));
    Element chosen = page.document().selectFirst("input[name=town][checked]");
    assertEquals(LAST, chosen.attr("value"), "what was chosen before another search stays");

    page = visitor.send(page.form("town").with("town-find", "").with("go", "next"));
    page = find(page, "been", "ashbury abbey");
    assertEquals(10, values(page, "been").size());
    page =
        visitor.send(
            page.form("been")
                .with("been", "t0", "t1000")
                .with("been-find", "ivyton")
                .with("go", "next"));
    assertEquals(List.of("t0", "t1000"), values(page, "been").subList(0, 2));
    assertEquals(2, page.document().select("input[name=been][checked]").size());
    page = visitor.send(page.form("been").with("go", "next"));

    assertEquals(Words.of("answering.check.heading"), page.heading());
    assertTrue(page.text().contains(Towns.label(9_999)), page.text());
    assertTrue(page.text().contains(Towns.label(1_000)), page.text());
    visitor.send(page.form("carried").with("go", "send"));
    assertEquals(before + 1, survey.responses());
    assertTrue(
        survey.answers().stream()
            .anyMatch(one -> one.replace(" ", "").contains("\"been\":[\"t0\",\"t1000\"]")));
  }

  @Test
  void what_is_typed_to_find_may_be_anything() {
    Page page = survey.begin(visitor);
    for (String odd :
        List.of(
            "x".repeat(10_000),
            "<script>alert(1)</script>",
            "${town} #{town} {0}",
            "\u0000\ufffd\u202e",
            "%_*.?[(\\",
            "'\"")) {
      Page found = find(page, "town", odd);
      assertEquals(200, found.status(), odd);
      assertEquals("", found.problems(), odd);
      assertEquals(List.of("quiet"), values(found, "town"), odd);
      assertFalse(found.source().contains("<script>"), odd);
      assertTrue(
          found.document().select("[name=town-find]").attr("value").length()
              <= Limits.SEARCH_CHARACTERS,
          odd);
    }
  }

  @Test
  void a_choice_that_there_is_not_is_refused_where_it_would_have_been_found() {
    Page page = survey.begin(visitor);
    page = visitor.send(page.form("town-find").with("town", "nowhere").with("go", "next"));

    assertTrue(
        page.problems().contains(Words.of(AnswerProblem.NO_SUCH_CHOICE.code())), page.problems());
    assertEquals("#town", page.document().select(".error-summary a").attr("href"));
    assertEquals("town", page.document().select("[name=town-find]").attr("id"));
  }

  @Test
  void the_choices_after_an_answer_come_with_the_page_and_nothing_typed_is_lost() {
    Page page = cascade.begin(visitor);
    assertEquals(List.of(), values(page, "town"));
    page =
        visitor.send(
            page.form("county").with("county", "c1").with("why", "by bus").with("go", "next"));
    assertEquals("", page.problems());
    assertEquals("by bus", page.document().select("[name=why]").attr("value"));
    assertEquals(100, page.document().select("select[name=town] option:not([value=''])").size());

    page =
        visitor.send(
            page.form("town").with("town", "t101").with("county", "c2").with("go", "next"));
    assertTrue(
        page.problems().contains(Words.of(AnswerProblem.CHOICES_CHANGED.code())), page.problems());
    assertEquals("by bus", page.document().select("[name=why]").attr("value"));
    assertEquals(
        "t2", page.document().select("select[name=town] option:not([value=''])").first().val());

    page = visitor.send(page.form("town").with("town", "t102").with("go", "next"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
    assertTrue(page.text().contains(Towns.label(102)), page.text());
  }

  @Test
  void an_answer_that_the_condition_hides_is_not_stored_however_it_comes() {
    long before = cascade.responses();
    Page page = cascade.begin(visitor);
    page = visitor.send(page.form("county").with("county", "c1").with("go", "next"));
    page = visitor.send(page.form("town").with("town", "t2").with("go", "next"));
    assertTrue(
        page.problems().contains(Words.of(AnswerProblem.CHOICES_CHANGED.code())), page.problems());

    page = visitor.send(page.form("town").with("town", "t2").with("go", "send"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
    assertFalse(page.problems().isEmpty());
    assertEquals(before, cascade.responses());
  }
}
