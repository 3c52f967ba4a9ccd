package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.chance.Draw;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A survey that leaves orders and a version to chance. */
@OnTheServer
class ChanceIT {

  private static final List<String> CHOICES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private final Visitor visitor = Persona.ANYONE.visits();
  private final OwnWaySurvey survey =
      OwnWaySurvey.publish(
          """
          "arms": {"version": {"kind": 1, "plain": 1}}, "shuffle-sections": true,
          "lists": {"things": [%s]},
          """
              .formatted(
                  String.join(
                      ", ",
                      CHOICES.stream()
                          .map("{\"name\": \"%1$s\", \"label\": {\"en-GB\": \"%1$s\"}}"::formatted)
                          .toList())),
          """
          {"name": "p1", "section": "s1", "questions": [
            {"name": "which", "type": "one-choice", "label": {"en-GB": "Which?"},
             "shuffle": true, "list": "things"}]},
          {"name": "p2", "section": "s2", "questions": [
            {"name": "order", "type": "ranking", "label": {"en-GB": "Order?"},
             "shuffle": true, "list": "things"}]},
          {"name": "p3", "section": "s3", "shuffle": true, "questions": [
            {"name": "x", "type": "short-text", "label": {"en-GB": "X"}},
            {"name": "y", "type": "short-text", "label": {"en-GB": "Y"}},
            {"name": "z", "type": "short-text", "label": {"en-GB": "Z"}}]},
          {"name": "last", "questions": [
            {"name": "thanks", "type": "note", "label": {"en-GB": "Kind words"},
             "show-if": "${version} = 'kind'"},
            {"name": "last", "type": "short-text", "label": {"en-GB": "Last"}}]}
          """);

  private Page start() {
    return visitor.get(survey.start("en-GB"));
  }

  /** The names of everything on the pages, in the order in which it stands there. */
  private List<String> walk(Page first) {
    List<String> seen = new ArrayList<>();
    Page page = first;
    while (page.document().select("button[value=send]").isEmpty()) {
      seen.addAll(fields(page));
      page = visitor.submit(page, Map.of("go", "next"));
    }
    return seen;
  }

  private static List<String> fields(Page page) {
    return page
        .document()
        .select("main input[type=radio], main select, main input[type=text]")
        .stream()
        .map(field -> field.attr("name") + "=" + field.val())
        .toList();
  }

  @Test
  void whoever_goes_the_same_way_again_sees_the_same_order_and_who_begins_anew_another() {
    Page start = start();
    Page first = visitor.submit(start, Map.of("go", "begin"));
    List<String> seen = walk(first);

    assertEquals(seen, walk(first));
    assertEquals(8 + 8 + 3 + 1, seen.size());
    assertNotEquals(seen, walk(visitor.submit(start, Map.of("go", "begin"))));
  }

  @Test
  void an_order_stays_on_the_way_back_and_in_another_language() {
    Page first = visitor.submit(start(), Map.of("go", "begin"));
    Page second = visitor.submit(first, Map.of("go", "next"));

    assertEquals(fields(second), fields(visitor.submit(second, Map.of("lang", "ur", "go", ""))));
    assertEquals(fields(first), fields(visitor.submit(second, Map.of("go", "back"))));
  }

  @Test
  void places_stay_with_their_choices_and_what_was_drawn_is_sent() {
    Page page = visitor.submit(start(), Map.of("go", "begin"));
    List<String> order = List.of();
    boolean kind = false;
    while (page.document().select("button[value=send]").isEmpty()) {
      kind |= page.text().contains("Kind words");
      if (page.document().select("#order").isEmpty()) {
        page = visitor.submit(page, Map.of("go", "next"));
      } else {
        order = page.document().select("main select").eachAttr("name");
        Page wrong = visitor.submit(page, Map.of("order-c", "1", "order-h", "3"));
        assertEquals("1", wrong.document().select("[name=order-c] [selected]").val());
        assertEquals(order, wrong.document().select("main select").eachAttr("name"));
        page = visitor.submit(wrong, Map.of("order-c", "1", "order-h", "2"));
      }
    }
    page = visitor.submit(page, Map.of("go", "send"));
    String key =
        Evensay.text(
            "select r.submission_key from response r join edition e on e.id = r.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name);
    Draw draw = Draw.of(key);

    assertEquals(draw.order("order", CHOICES).stream().map("order-"::concat).toList(), order);
    assertEquals(kind ? 0 : 1, draw.among("version", List.of(1, 1)));
    assertEquals(
        List.of(
            "{\"random_seed\":%d,\"version\":\"%s\",\"order\":[\"c\",\"h\"]}"
                .formatted(draw.seed(), kind ? "kind" : "plain")),
        survey.kept());
  }

  @Test
  void nobody_chooses_her_arm() {
    Page start = visitor.get(survey.start("en-GB") + "&version=kind&random_seed=1");
    Page page = visitor.submit(start, Map.of("go", "begin"));
    while (page.document().select("button[value=send]").isEmpty()) {
      page =
          visitor.send(
              page.form("go").with("version", "both").with("random_seed", "1").press("go"));
    }
    visitor.submit(page, Map.of("go", "send"));

    assertTrue(
        survey.kept().get(0).matches("\\{\"random_seed\":\\d+,\"version\":\"(kind|plain)\"}"));
  }
}
