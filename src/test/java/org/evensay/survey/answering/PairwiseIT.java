package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Choices that are compared two by two. */
@OnTheServer
class PairwiseIT {

  static final String PAGES =
      """
      {"name": "pairs", "questions": [
        {"name": "prefer", "type": "pairwise", "label": {"en-GB": "Which would you rather have?"},
         "required": true, "pairs": 3, "undecided": true, "choices": [
          {"name": "park", "label": {"en-GB": "A park", "ur": "پارک"}},
          {"name": "pool", "label": {"en-GB": "A pool", "ur": "تالاب"}},
          {"name": "stage", "label": {"en-GB": "A stage", "ur": "اسٹیج"}},
          {"name": "café", "label": {"en-GB": "A café", "ur": "کیفے"}}]}]},
      {"name": "say", "questions": [
        {"name": "say", "type": "note", "label": {"en-GB": "You said: ${prefer}"}}]}
      """
          .replace("\"café\"", "\"cafe\"");

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey = OwnWaySurvey.publish("", PAGES);

  private Page begin() {
    return visitor.submit(visitor.get(survey.start("en-GB")), Map.of("go", "begin"));
  }

  private static List<Element> pairs(Page page) {
    return page.document().select("fieldset fieldset");
  }

  private static String name(Element pair) {
    return pair.selectFirst("input").attr("name");
  }

  private static String value(Element pair, int place) {
    return pair.select("input").get(place).val();
  }

  @Test
  void three_pairs_are_asked_and_what_is_preferred_is_sent() {
    Page page = begin();
    List<Element> pairs = pairs(page);
    assertEquals(
        List.of(
            Words.of("answering.pairwise.pair", 1, 3),
            Words.of("answering.pairwise.pair", 2, 3),
            Words.of("answering.pairwise.pair", 3, 3)),
        pairs.stream().map(pair -> pair.selectFirst("legend").text()).toList());
    assertEquals(
        List.of(3, 3, 3),
        pairs.stream().map(pair -> pair.select("input[type=radio]").size()).toList());
    assertEquals(name(pairs.get(0)), page.document().selectFirst("#prefer").attr("name"));
    Map<String, String> typed = new HashMap<>(Map.of("go", "next"));
    typed.put(name(pairs.get(0)), value(pairs.get(0), 0));
    typed.put(name(pairs.get(1)), value(pairs.get(1), 1));
    typed.put(name(pairs.get(2)), "=");
    page = visitor.submit(page, typed);
    String label = pairs.get(0).select("label").get(0).text();
    String other = pairs.get(0).select("label").get(1).text();
    assertTrue(page.text().contains(label + " rather than " + other), page.text());
    page = visitor.submit(page, Map.of("go", "next"));
    visitor.submit(page, Map.of("go", "send"));

    Set<String> expected = new HashSet<>();
    expected.add(value(pairs.get(0), 0) + ">" + value(pairs.get(0), 1));
    expected.add(value(pairs.get(1), 1) + ">" + value(pairs.get(1), 0));
    expected.add(name(pairs.get(2)).substring("prefer-".length()).replace('.', '='));
    String kept = survey.kept().get(0);
    String list = kept.replaceAll(".*\"prefer\":\\[(.*)].*", "$1").replace("\"", "");
    assertEquals(expected, Set.of(list.split(",")));
  }

  @Test
  void pairs_stay_on_the_way_back_and_in_another_language_with_what_was_chosen() {
    Page page = begin();
    String field = name(pairs(page).get(1));
    String chosen = value(pairs(page).get(1), 1);
    page = visitor.submit(page, Map.of("lang", "ur", "go", "", field, chosen));

    assertEquals(field, name(pairs(page).get(1)));
    assertEquals(List.of(chosen), page.document().select("input[checked]").eachAttr("value"));
    assertEquals("rtl", page.document().select("html").attr("dir"));
  }

  @Test
  void a_pair_that_is_left_open_is_asked_for_and_the_others_stay_chosen() {
    Page page = begin();
    Element first = pairs(page).get(0);
    page = visitor.submit(page, Map.of("go", "next", name(first), value(first, 0)));

    assertEquals(
        Words.of("design.problem.pairs-left", 2),
        page.document().selectFirst("#prefer-problem").text());
    assertEquals("#prefer", page.document().selectFirst(".error-summary a").attr("href"));
    assertEquals(
        List.of(value(first, 0)), page.document().select("input[checked]").eachAttr("value"));
  }

  @Test
  void a_pair_that_she_was_not_shown_is_not_taken() {
    Page page = begin();
    Set<String> shown = new HashSet<>(pairs(page).stream().map(PairwiseIT::name).toList());
    List<String> all =
        List.of("park.pool", "park.stage", "park.cafe", "pool.stage", "pool.cafe", "stage.cafe");
    List<String> others =
        new ArrayList<>(
            all.stream().map("prefer-"::concat).filter(n -> !shown.contains(n)).toList());
    var form = page.form("go");
    for (Element pair : pairs(page)) {
      form = form.with(name(pair), value(pair, 0));
    }
    for (String other : others) {
      form = form.with(other, other.replaceAll("prefer-(.*)\\..*", "$1"));
    }
    page = visitor.send(form.press("go"));
    while (page.document().select("button[value=send]").isEmpty()) {
      page = visitor.submit(page, Map.of("go", "next"));
    }
    visitor.submit(page, Map.of("go", "send"));

    assertEquals(3, others.size());
    String list = survey.kept().get(0).replaceAll(".*\"prefer\":\\[(.*)].*", "$1");
    assertEquals(3, list.split(",").length, list);
  }
}
