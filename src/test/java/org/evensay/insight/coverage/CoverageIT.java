package org.evensay.insight.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.foundation.language.Messages;
import org.evensay.insight.results.CountedSurvey;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The figures here were worked out by hand. Of 70 young people 54 said their first language: 14
 * another than English, 0.259259 with Wilson's interval 0.161187 to 0.389309; over 0.205 in England
 * that is 1.26 (0.79 to 1.90). Of 60 who said whether they have special needs 10 do, 0.166667 with
 * the interval 0.093132 to 0.280316; over 0.195 that is 0.85 (0.48 to 1.44), and 3 more make it
 * even: 12 of 62 are below 0.195, 13 of 63 are above.
 */
@OnTheServer
class CoverageIT {

  private static final String COVERAGE = "/insight/coverage/coverage";
  private static final String NONE = Words.of("coverage.none");
  private static final String HIDDEN = Words.of("coverage.hidden");

  private static OwnProgramme programme;
  private static CountedSurvey survey;

  @BeforeAll
  static void ninety_five_people_answer() {
    programme = OwnProgramme.of("coverage");
    survey = CountedSurvey.publish(programme, "coverage");
    survey.answer(10, "young_person", "english", "yes", "no");
    survey.answer(30, "young_person", "english", "no", "no");
    survey.answer(14, "young_person", "other", "no", "no");
    survey.answer(6, "young_person", "unsaid", "no", "no");
    survey.answer(1, "young_person", "unsaid", "unsaid", "no");
    survey.answer(3, "young_person", null, "unsaid", "yes");
    survey.answer(6, "young_person", null, null, "yes");
    survey.answer(12, "parent", "other", "yes", "yes");
    survey.answer(8, "worker", "english", "no", "no");
    // These five are no whole batch.
    survey.answer(5, "young_person", "other", "yes", "yes");
  }

  private static List<String> row(String question, int place) {
    Document document = programme.as("parent").get(COVERAGE).document();
    return cells(document.select("[aria-label^='About " + question + " '] tbody tr").get(place));
  }

  /** What the cells of a row say, without the names of their columns that a phone shows. */
  private static List<String> cells(Element row) {
    Element plain = row.clone();
    plain.select(".column").remove();
    return plain.select("td").stream().map(Element::text).toList();
  }

  @Test
  void words_of_another_language_than_the_page_are_marked_as_such() {
    // A language stays with whoever chose it: the others of this class read as somebody else.
    Document document = programme.as("facilitator").get(COVERAGE + "?lang=ar").document();
    assertEquals("en-GB", document.select("main h2").first().attr("lang"));
    assertEquals("ltr", document.select("main h2").first().attr("dir"));
    assertEquals("en-GB", document.select("caption > span").first().attr("lang"));
    assertEquals("en-GB", document.select("tbody th > span").first().attr("lang"));
    String unanswered =
        document.select("tbody th > span:not(.source)").stream()
            .filter(label -> !label.hasAttr("lang"))
            .map(Element::text)
            .findFirst()
            .orElse("");
    assertEquals(Messages.installed().text(Spoken.ARABIC, "coverage.unanswered"), unanswered);
  }

  @Test
  void nobody_sees_it_unless_she_works_on_the_programme() {
    assertEquals(
        "/foundation/people/sign-in", Persona.ANYONE.visits().get(COVERAGE).address().getPath());
    Page others = OwnProgramme.of("coverage-other").as("coordinator").get(COVERAGE);
    assertEquals(200, others.status());
    assertFalse(others.source().contains(survey.title()));
    assertTrue(others.document().select("main table").isEmpty());
    for (String who : List.of("young-1", "staff-1", "parent", "facilitator", "coordinator")) {
      assertTrue(programme.as(who).get(COVERAGE).text().contains(survey.title()), who);
    }
  }

  @Test
  void whole_batches_are_counted() {
    Page page = programme.as("parent").get(COVERAGE);
    assertTrue(page.text().contains(Words.of("coverage.counted", 90)), page.text());
    assertTrue(page.text().contains(Words.of("coverage.batch", 10)));
  }

  @Test
  void a_group_that_was_heard_enough_has_its_ratio_its_interval_and_no_gap() {
    assertEquals(
        List.of("40", "74.1%", NONE, "", NONE, NONE),
        row("language", 0),
        "English is what remains without the group whose size is known");
    assertEquals(
        List.of("14", "25.9%", "20.5%", "", "1.26 (0.79 to 1.90)", Words.of("coverage.gap", 0)),
        row("language", 1));
  }

  @Test
  void a_group_that_was_heard_too_little_has_its_gap() {
    assertEquals(
        List.of("10", "16.7%", "19.5%", "", "0.85 (0.48 to 1.44)", Words.of("coverage.gap", 3)),
        row("needs", 0));
  }

  @Test
  void a_group_whose_figure_is_hidden_is_not_called_missed_but_said_to_be_unknown() {
    List<String> hidden = List.of(HIDDEN, NONE, "0.7%", "", NONE, NONE);
    assertEquals(hidden, row("care", 0));
    assertEquals(List.of(HIDDEN, NONE, NONE, "", NONE, NONE), row("care", 1));
    Page page = programme.as("parent").get(COVERAGE);
    assertEquals(
        List.of(), page.document().select("main h3 + ul li").stream().map(Element::text).toList());
    assertEquals(
        List.of(
            Words.of(
                "coverage.hidden-groups",
                Words.of("coverage.missed.group", "About care", "Group yes"))),
        page.document().select("main .hidden-groups").eachText());
    assertFalse(page.text().contains(Words.of("coverage.missed.none")));
    assertEquals(
        "0%",
        page.document()
            .select("[aria-label^='About care '] tbody tr")
            .get(0)
            .select("rect.heard")
            .attr("width"));
  }

  @Test
  void a_bar_is_as_long_as_the_share_that_stands_beside_it() {
    Page page = programme.as("parent").get(COVERAGE);
    for (Element row : page.document().select("main tbody tr")) {
      String share = cells(row).get(1);
      int width = Integer.parseInt(row.select("rect.heard").attr("width").replace("%", ""));
      long expected =
          share.equals(NONE) ? 0 : Math.round(Double.parseDouble(share.replace("%", "")));
      assertEquals(expected, width, row.text());
    }
  }

  @Test
  void what_is_expected_says_who_was_counted_and_when_and_its_source() {
    Document page = programme.as("parent").get(COVERAGE).document();
    assertEquals(
        List.of(
            Words.of("coverage.measured.additional-language") + ", 2023.",
            Words.of("coverage.measured.special-needs", 0.053, 0.142) + ", 2025.",
            Words.of("coverage.measured.looked-after", 70, 10_000) + ", 2024."),
        page.select("main tbody .source").eachText().stream()
            .filter(text -> !text.isEmpty())
            .toList());
    List<String> sources = page.select("main p.source").eachText();
    assertEquals(3, sources.size());
    assertTrue(sources.stream().allMatch(source -> source.contains("Department for Education")));
    assertTrue(sources.get(1).endsWith(Words.of("coverage.source.secondary")));
    assertTrue(sources.get(2).endsWith(Words.of("coverage.source.directly")));
  }

  @Test
  void who_was_counted_is_said_in_the_readers_language_and_the_source_is_marked_as_english() {
    Document page = programme.as("staff-2").get(COVERAGE + "?lang=ur").document();
    String counted =
        Messages.installed().text(Spoken.URDU, "coverage.measured.looked-after", 70, 10_000);
    assertTrue(page.select("main tbody .source").text().contains(counted));
    assertTrue(
        page.select("main p.source cite[lang=en][dir=ltr]")
            .eachText()
            .contains("Department for Education, children looked after in England"));
  }

  @Test
  void where_no_size_is_known_the_page_says_so_and_why() {
    Page page = programme.as("parent").get(COVERAGE);
    assertEquals(Words.of("coverage.unknown"), row("who", 0).get(2));
    assertEquals(
        List.of(Words.of("coverage.unknown.counted-by-nobody")),
        page.document().select("main .scroll + p.quiet").stream()
            .map(Element::text)
            .filter(text -> !text.equals(Words.of("coverage.doubt")))
            .toList());
  }

  /**
   * Of 80 young people from 5 to 25, 12 are under 11, 0.15 with Wilson's interval 0.087940 to
   * 0.244132; over 0.29751 in England that is 0.50 (0.30 to 0.82), and 17 more make it even: 28 of
   * 96 are below, 29 of 97 above. Those over 25 are counted, and compared with nobody.
   */
  @Test
  void ages_are_compared_among_those_whom_the_population_has() {
    OwnProgramme ages = OwnProgramme.of("coverage-ages");
    CountedSurvey aged = CountedSurvey.publishWithAges(ages, "ages");
    aged.answer(12, "under_11");
    aged.answer(40, "11_15");
    aged.answer(18, "16_18");
    aged.answer(10, "19_25");
    aged.answer(20, "over_25");
    // Enough of these, too, that none of the groups has to be hidden with them, nor all together.
    aged.answer(10, "unsaid");
    aged.answer(10, "young_person", "english", null, null);
    aged.answer(12, "parent", "english", null, null);
    aged.answer(8, "worker", "english", null, null);
    Document page = ages.as("staff-1").get(COVERAGE).document();
    Element table = page.select("[aria-label^='About age '] table").first();
    List<List<String>> rows = table.select("tbody tr").stream().map(CoverageIT::cells).toList();
    assertEquals(
        List.of("12", "15.0%", "29.8%", "", "0.50 (0.30 to 0.82)", Words.of("coverage.gap", 17)),
        rows.get(0));
    assertEquals(List.of("40", "50.0%", "23.1%"), rows.get(1).subList(0, 3));
    assertEquals(List.of("18", "22.5%", "12.8%"), rows.get(2).subList(0, 3));
    assertEquals(List.of("10", "12.5%", "34.3%"), rows.get(3).subList(0, 3));
    assertEquals(List.of("20", NONE, NONE, "", NONE, NONE), rows.get(4));
    assertEquals(Words.of("coverage.partly"), notes(table.parent()).get(0));
    assertEquals(2, page.select("main h3 + ul li").size(), "under 11, and 19 to 25");
    assertEquals(
        List.of(
            Words.of(
                "coverage.hidden-groups",
                Words.of("coverage.missed.group", "About language", "Group other"))),
        page.select("main .hidden-groups").eachText());
    assertEquals(
        1, page.select("main p.source:contains(Office for National Statistics)").size(), "once");
  }

  @Test
  void where_nearly_the_same_people_were_counted_the_page_says_so() {
    Document page = Persona.BEN.visits().get(COVERAGE).document();
    for (String question : List.of("Are you, or were you", "Did you ask for help")) {
      Element table = page.select("[aria-label^='" + question + "']").first();
      assertTrue(notes(table).contains(Words.of("coverage.rough")), question);
    }
  }

  /** What stands below a table, before the next one. */
  private static List<String> notes(Element table) {
    return table.nextElementSiblings().stream()
        .takeWhile(below -> below.is("p.quiet"))
        .map(Element::text)
        .toList();
  }

  @Test
  void each_cell_has_its_columns_name_with_it_for_whoever_sees_the_rows_stacked() {
    Document document = programme.as("parent").get(COVERAGE).document();
    for (Element table : document.select("main table")) {
      List<String> columns = table.select("thead th:not(:first-child)").eachText();
      for (Element row : table.select("tbody tr")) {
        assertEquals(columns, row.select("td > .column").eachText());
      }
    }
  }

  @Test
  void each_table_says_of_whom_it_is() {
    Page page = programme.as("parent").get(COVERAGE);
    assertTrue(
        page.document()
            .select("[aria-label^='About who '] caption")
            .text()
            .contains(Words.of("coverage.of-everybody")));
    for (String question : List.of("language", "needs", "care")) {
      assertTrue(
          page.document()
              .select("[aria-label^='About " + question + " '] caption")
              .text()
              .contains(Words.of("coverage.of-young-people")),
          question);
    }
  }
}
