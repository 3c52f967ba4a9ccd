package org.evensay.insight.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What can be seen of responses on the pages that show any of it, with the eyes of an attacker. */
@OnTheServer
class ResultsIT {

  private static final String COVERAGE = "/insight/coverage/coverage";
  private static final String HIDDEN = Words.of("coverage.hidden");

  private static Page look(OwnProgramme programme) {
    return programme.as("young-1").get(COVERAGE);
  }

  /** What a table says of each group: the figure, or that it is hidden. */
  static Map<String, String> heard(Page page, String question) {
    Map<String, String> heard = new LinkedHashMap<>();
    for (Element row : page.document().select("[aria-label^='About " + question + " '] tbody tr")) {
      Element group = row.selectFirst("th").clone();
      group.select(".source, .column").remove();
      heard.put(group.text().replace("Group ", ""), row.selectFirst("td").ownText());
    }
    return heard;
  }

  private static Map<String, String> figures(String... pairs) {
    Map<String, String> figures = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      figures.put(pairs[i], pairs[i + 1]);
    }
    return figures;
  }

  private static String shown(Page page) {
    return page.document().selectFirst("main").outerHtml();
  }

  private static void nothingShown(Page page) {
    assertTrue(page.text().contains(Words.of("coverage.counted.few")), page.text());
    for (String question : List.of("who", "language", "needs", "care")) {
      assertFalse(heard(page, question).isEmpty(), question);
      heard(page, question).values().forEach(figure -> assertEquals(HIDDEN, figure));
    }
    page.document().select("rect.heard").forEach(bar -> assertEquals("0%", bar.attr("width")));
  }

  @Test
  void below_the_threshold_nothing_is_shown_and_then_whole_batches_only() {
    OwnProgramme programme = OwnProgramme.of("results-batch");
    CountedSurvey survey = CountedSurvey.publish(programme, "batch");
    nothingShown(look(programme));
    for (int i = 0; i < 9; i++) {
      survey.answer("young_person", "english", "no", "no");
    }
    nothingShown(look(programme));
    survey.answer("young_person", "other", "yes", "yes");
    Page ten = look(programme);
    assertTrue(ten.text().contains(Words.of("coverage.counted", 10)), ten.text());
    for (int i = 0; i < 9; i++) {
      survey.answer("parent", "other", "yes", "yes");
      assertEquals(shown(ten), shown(look(programme)), "one more person shows nothing of her");
    }
    survey.answer("parent", "other", "yes", "yes");
    assertTrue(look(programme).text().contains(Words.of("coverage.counted", 20)));
  }

  @Test
  void taking_answers_back_shows_nothing_of_who_answered_after() {
    OwnProgramme programme = OwnProgramme.of("results-back");
    CountedSurvey survey = CountedSurvey.publish(programme, "back");
    String own = survey.answer("young_person", "english", "no", "no");
    survey.answer(39, "young_person", "english", "no", "no");
    Page forty = look(programme);
    assertTrue(forty.text().contains(Words.of("coverage.counted", 40)), forty.text());
    survey.answer("young_person", "other", "yes", "yes");
    BehindTheBack.change("delete from response where id = ?", own);
    assertEquals(shown(forty), shown(look(programme)));
    survey.answer(7, "young_person", "english", "no", "no");
    assertEquals(shown(forty), shown(look(programme)), "nine came or went");
    survey.answer("young_person", "english", "no", "no");
    assertTrue(look(programme).text().contains(Words.of("coverage.counted", 48)));
  }

  @Test
  void a_small_group_and_its_complement_are_hidden_and_look_like_an_empty_one() {
    OwnProgramme programme = OwnProgramme.of("results-small");
    CountedSurvey survey = CountedSurvey.publish(programme, "small");
    survey.answer(61, "young_person", "english", "no", "no");
    survey.answer(9, "young_person", "other", "yes", "yes");
    Page page = look(programme);
    assertTrue(page.text().contains(Words.of("coverage.counted", 70)));
    assertEquals(
        figures("yes", HIDDEN, "no", HIDDEN, "unsaid", HIDDEN, "No answer", HIDDEN),
        heard(page, "care"));
    // Without its label and what is known of England, a group of 9 is the same as one of nobody.
    List<Element> rows = page.document().select("[aria-label^='About care '] tbody tr");
    assertEquals(rowWithoutReference(rows.get(1)), rowWithoutReference(rows.get(3)));
    assertEquals(rowWithoutReference(rows.get(0)), rowWithoutReference(rows.get(2)));
    assertNoNumber(page, "61");
    assertNoNumber(page, "9");
  }

  private static String rowWithoutReference(Element row) {
    Element copy = row.clone();
    copy.select("th, td:nth-of-type(3), rect.expected").remove();
    return copy.html();
  }

  /** No number of the page, in its words or its attributes, is this one. */
  private static void assertNoNumber(Page page, String number) {
    Element main = page.document().selectFirst("main").clone();
    main.select(".source").remove();
    Pattern alone = Pattern.compile("(?<![\\w.,])" + number + "(?![\\w]|[.,]\\d)");
    assertFalse(alone.matcher(main.text()).find(), number + " is in " + main.text());
    for (Element element : main.getAllElements()) {
      for (var attribute : element.attributes()) {
        boolean drawnTheSameForAll =
            element.is("svg") || List.of("x", "y", "height").contains(attribute.getKey());
        if (!drawnTheSameForAll) {
          assertFalse(
              alone.matcher(attribute.getValue()).find(), number + " is in " + element.outerHtml());
        }
      }
    }
  }

  @Test
  void parents_are_never_counted_among_young_people() {
    OwnProgramme programme = OwnProgramme.of("results-parents");
    CountedSurvey survey = CountedSurvey.publish(programme, "parents");
    survey.answer(30, "young_person", "english", "no", null);
    survey.answer(20, "young_person", "other", "yes", null);
    survey.answer(10, "young_person", "unsaid", null, null);
    survey.answer(12, "young_person", null, null, null);
    survey.answer(18, "parent", "other", "yes", "yes");
    survey.answer(10, null, "other", "yes", "yes");
    Page page = look(programme);
    assertTrue(page.text().contains(Words.of("coverage.counted", 100)));
    assertEquals(
        figures(
            "young_person", "72",
            "parent", "18",
            "worker", HIDDEN,
            "unsaid", HIDDEN,
            "No answer", HIDDEN),
        heard(page, "who"));
    assertEquals(
        figures("english", "30", "other", "20", "unsaid", "10", "No answer", "12"),
        heard(page, "language"));
    assertEquals(
        figures("yes", HIDDEN, "no", "30", "unsaid", HIDDEN, "No answer", "22"),
        heard(page, "needs"));
  }

  @Test
  void the_tables_on_young_people_do_not_add_up_to_what_the_one_on_who_answered_hides() {
    OwnProgramme programme = OwnProgramme.of("results-linked");
    CountedSurvey survey = CountedSurvey.publish(programme, "linked");
    survey.answer(10, "young_person", "english", null, null);
    survey.answer(10, "young_person", "other", null, null);
    survey.answer(10, "young_person", "unsaid", null, null);
    survey.answer(10, "young_person", null, null, null);
    survey.answer(5, "parent", "other", null, null);
    survey.answer(45, "worker", "english", null, null);
    Page page = look(programme);
    assertEquals(
        figures(
            "young_person", HIDDEN,
            "parent", HIDDEN,
            "worker", "45",
            "unsaid", HIDDEN,
            "No answer", HIDDEN),
        heard(page, "who"));
    // All four would add up to 40, and 90 counted less 45 and 40 are the 5 parents.
    assertTrue(
        heard(page, "language").values().stream().filter(HIDDEN::equals).count() >= 2,
        heard(page, "language").toString());
  }

  @Test
  void where_the_number_of_young_people_is_shown_their_tables_may_be_whole() {
    OwnProgramme programme = OwnProgramme.of("results-whole");
    CountedSurvey survey = CountedSurvey.publish(programme, "whole");
    survey.answer(20, "young_person", "english", null, null);
    survey.answer(20, "young_person", "other", null, null);
    survey.answer(10, "young_person", "unsaid", null, null);
    survey.answer(10, "young_person", null, null, null);
    survey.answer(20, "parent", "other", null, null);
    Page page = look(programme);
    assertEquals("60", heard(page, "who").get("young_person"));
    assertEquals(
        figures("english", "20", "other", "20", "unsaid", "10", "No answer", "10"),
        heard(page, "language"));
  }
}
