package org.evensay.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** A survey for who wants as many questions at once as fit on a page. */
@OnTheServer
class AllAtOnceIT {

  private static final String CHOICES = "/foundation/comfort/comfort";

  private final Visitor visitor = Persona.ANYONE.visits();

  private static SurveyDocument survey(String word) {
    return SurveyDocument.of(word)
        .page("kind", Asked.oneChoice("travel", "bus", "foot"))
        .page("far", Asked.number("minutes", 0, 90).showIf("${travel} = 'bus'"))
        .page("say", Asked.longText("words"));
  }

  private static void choose(Visitor who, String pages) {
    who.send(
        who.get(CHOICES).form("comfort-pages").with("comfort-pages", pages).press("comfort-keep"));
  }

  private static List<String> asked(Page page) {
    return page
        .document()
        .select("main [name=travel], main [name=minutes], main [name=words]")
        .eachAttr("name")
        .stream()
        .distinct()
        .toList();
  }

  @Test
  void all_questions_are_asked_checked_and_sent_at_once() {
    SurveyDocument survey = survey("at-once").publish();
    choose(visitor, "all");
    Page page = survey.begin(visitor);
    assertEquals(List.of("travel", "words"), asked(page));

    page = visitor.submit(page, Map.of("travel", "bus", "words", "Too full", "go", "next"));
    assertEquals(List.of("travel", "minutes", "words"), asked(page), "what an answer has opened");
    page = visitor.submit(page, Map.of("minutes", "500", "go", "next"));
    assertTrue(page.problems().contains("90"), page.problems());
    page = visitor.submit(page, Map.of("minutes", "40", "go", "next"));
    assertEquals(Words.of("answering.check.heading"), page.heading());

    page = visitor.submit(page, Map.of("go", "change:say"));
    assertEquals(List.of("travel", "minutes", "words"), asked(page));
    page = visitor.submit(page, Map.of("words", "Much too full", "go", "next"));
    page = visitor.submit(page, Map.of("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), page.heading());
    assertEquals(1, survey.responses());
    String kept = survey.answers().get(0);
    assertTrue(kept.contains("bus") && kept.contains("40") && kept.contains("Much too full"), kept);
  }

  @Test
  void who_changes_her_mind_in_the_middle_loses_nothing() {
    SurveyDocument survey = survey("changed-mind").publish();
    choose(visitor, "all");
    Page open = survey.begin(visitor);
    // In another window, so that this page is of a kind that is not wanted any more.
    choose(visitor, "one");
    Page page = visitor.submit(open, Map.of("travel", "foot", "words", "Rain", "go", "next"));
    assertEquals(Words.of("answering.check.heading"), page.heading());
    assertTrue(page.text().contains("Rain"), page.text());
    page = visitor.submit(page, Map.of("go", "change:say"));
    assertEquals(List.of("words"), asked(page));

    choose(visitor, "all");
    page = visitor.submit(page, Map.of("words", "Snow", "go", "next"));
    assertTrue(page.text().contains("Snow"), page.text());
    page = visitor.submit(page, Map.of("go", "change:kind"));
    assertEquals(List.of("travel", "words"), asked(page));
  }

  @Test
  void the_button_on_a_page_of_questions_changes_it_there_and_then() {
    SurveyDocument survey = survey("there-and-then").publish();
    Page page = survey.begin(visitor);
    assertEquals(List.of("travel"), asked(page));
    page = visitor.submit(page, Map.of("travel", "bus", "go", "next"));
    assertEquals(List.of("minutes"), asked(page));
    page =
        visitor.send(
            page.form("minutes").with("minutes", "12").with("comfort-open", "yes").with("go", ""));
    page =
        visitor.send(page.form("comfort-pages").with("comfort-pages", "all").press("comfort-keep"));
    assertEquals(List.of("travel", "minutes", "words"), asked(page));
    assertEquals("12", page.document().select("[name=minutes]").val());
  }
}
