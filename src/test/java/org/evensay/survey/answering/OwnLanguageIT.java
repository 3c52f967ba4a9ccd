package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A survey in languages that no page is in. */
@OnTheServer
class OwnLanguageIT {

  private static final String NAME = "own-language-" + UUID.randomUUID().toString().substring(0, 8);

  private static final String DOCUMENT =
      """
      {"name": "%s", "default-language": "sq",
       "languages": {"sq": "checked", "fa": "draft", "en-GB": "draft"},
       "title": {"sq": "Shkolla", "fa": "مدرسه"},
       "start": {"asker": {"sq": "Ne ju pyesim"}, "why": {"sq": "Arsyeja"}, "minutes": 1,
                 "use": {"sq": "Ne i lexojmë"}, "harm": {"sq": "Dëm"}},
       "end": {"next": {"sq": "Faleminderit"}},
       "pages": [{"name": "one", "questions": [
         {"name": "happy", "type": "one-choice", "label": {"sq": "A je i lumtur?"},
          "hint": {"sq": "Zgjidh një", "en-GB": "Choose one"},
          "choices": [{"name": "yes", "label": {"sq": "Po", "fa": "بله"}},
                      {"name": "no", "label": {"sq": "Jo", "fa": "نه"}}]}]}]}
      """
          .formatted(NAME);

  private final Visitor visitor = Persona.ANYONE.visits();

  @BeforeAll
  static void publish() {
    Page page = Persona.DEV.visits().post("/survey/design/add", Map.of("document", DOCUMENT));
    assertEquals("", page.problems());
  }

  private Page start(String tag) {
    return visitor.get("/survey/answering/start?survey=" + NAME + "&lang=" + tag);
  }

  private static String mark(Page page, String selector) {
    Element found = page.document().selectFirst(selector);
    return found.attr("lang") + " " + found.attr("dir") + " " + found.text();
  }

  @Test
  void it_is_answered_in_its_own_language_within_pages_that_say_which_is_which() {
    Page page = start("sq");
    assertFalse(page.text().contains(Words.of("language.unknown")));
    assertEquals("en-GB", page.document().select("html").attr("lang"));
    assertEquals("sq ltr Shkolla", mark(page, "h1"));

    Page question = visitor.submit(page, Map.of("go", "begin"));
    assertEquals("sq ltr A je i lumtur?", mark(question, "legend span"));
    assertEquals("  A je i lumtur? (optional)", mark(question, "legend"));
    assertEquals("sq ltr Zgjidh një", mark(question, "#happy-hint"));
    assertEquals("sq ltr Po", mark(question, "label.choice"));

    Page check = visitor.submit(question, Map.of("happy", "yes"));
    assertEquals("sq ltr Po", mark(check, "dd.answer"));
    Page receipt = visitor.submit(check, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
    assertEquals("sq ltr Faleminderit", mark(receipt, "p[lang=sq]"));
    assertEquals(
        "sq",
        Evensay.text(
            "select r.variant from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            NAME));
  }

  @Test
  void a_language_from_right_to_left_is_marked_within_a_page_that_is_not() {
    Page question = visitor.submit(start("fa"), Map.of("go", "begin"));

    assertEquals("ltr", question.document().select("html").attr("dir"));
    assertEquals("fa rtl بله", mark(question, "label.choice"));
    assertEquals("sq ltr A je i lumtur?", mark(question, "legend span"));
    assertEquals("  A je i lumtur? (optional)", mark(question, "legend"));
  }

  @Test
  void a_page_in_another_language_shows_what_there_is_and_marks_it() {
    Page question = visitor.submit(start("ur"), Map.of("go", "begin"));

    assertEquals("rtl", question.document().select("html").attr("dir"));
    assertEquals("en-GB ltr Choose one", mark(question, "#happy-hint"));
    assertEquals("sq ltr Po", mark(question, "label.choice"));
  }

  @Test
  void every_language_it_has_is_offered_by_its_own_name() {
    Page page = start("en-GB");
    assertEquals(
        List.of(
            "English",
            "Easy Read English",
            "Cymraeg",
            "Polski",
            "اردو",
            "العربية",
            "ਪੰਜਾਬੀ",
            "বাংলা",
            "Soomaali",
            "ગુજરાતી",
            "Português",
            "தமிழ்",
            "Français",
            "Română",
            "Українська",
            "Türkçe",
            "فارسی",
            "Shqip"),
        page.document().select(".languages a").eachText());

    Page question = visitor.submit(page, Map.of("go", "begin"));
    assertEquals(
        List.of("Shqip", "فارسی"), question.document().select(".languages button").eachText());
  }

  @Test
  void a_language_that_neither_has_is_said_to_be_unknown() {
    assertTrue(start("sw").text().contains(Words.of("language.unknown")));
    assertTrue(start("nonsense").text().contains(Words.of("language.unknown")));
  }
}
