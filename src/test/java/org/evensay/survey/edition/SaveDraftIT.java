package org.evensay.survey.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts: beginning, saving, throwing away, by one person and by two. */
@OnTheServer
class SaveDraftIT {

  private static OwnProgramme programme;
  private static Visitor coordinator;

  @BeforeAll
  static void somebodyWhoMay() {
    programme = OwnProgramme.of("drafts");
    coordinator = programme.as("coordinator");
  }

  private static Map<String, String> saving(String document) {
    return Map.of("document", document, "save", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"young-1", "staff-1", "facilitator"})
  void whoever_writes_surveys_neither_publishes_nor_discards_a_draft(String who) {
    OwnDraft draft = OwnDraft.of(coordinator, "{\"title\": \"ours\"}");
    Visitor visitor = programme.as(who);
    assertEquals(200, visitor.get(draft.at("draft")).status());
    for (String page : List.of("publish", "discard")) {
      assertEquals(403, visitor.get(draft.at(page)).status(), page);
    }
    visitor.send(coordinator.get(draft.at("discard")).form("read").press("go"));
    assertEquals("{\"title\": \"ours\"}", draft.kept());
  }

  @Test
  void nobody_reads_or_changes_a_draft_unless_she_writes_surveys() {
    OwnDraft draft = OwnDraft.of(coordinator, "{\"title\": \"mine\"}");
    Visitor visitor = programme.as("safeguarder");
    for (String page : List.of("draft", "publish", "discard", "compare")) {
      assertEquals(403, visitor.get(draft.at(page)).status(), page);
    }
    // The form of somebody who may, sent by somebody who may not.
    Page form = draft.open(coordinator);
    assertEquals(
        403, visitor.send(form.form("document").with("document", "theirs").press("save")).status());
    assertEquals("{\"title\": \"mine\"}", draft.kept());
    assertTrue(!visitor.get("/survey/design/surveys").source().contains(draft.id()));
  }

  @Test
  void nobody_sees_or_changes_a_draft_of_another_programme() {
    OwnDraft draft = OwnDraft.of(coordinator, "ours");
    Visitor neighbour = OwnProgramme.of("drafts-next-door").as("coordinator");
    for (String page : List.of("draft", "publish", "discard", "compare")) {
      assertEquals(404, neighbour.get(draft.at(page)).status(), page);
    }
    neighbour.send(
        draft.open(coordinator).form("document").with("document", "theirs").press("save"));
    neighbour.send(coordinator.get(draft.at("discard")).form("read").press("go"));
    assertEquals("ours", draft.kept());
    assertTrue(!neighbour.get("/survey/design/surveys").source().contains(draft.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "{",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "{\"title\": 5, \"name\": {}}",
        "  kept\n  as it was typed ",
        "</textarea><script>alert(1)</script> ${7*7} #{7*7}",
        "{\"title\": {\"en-GB\": \"<script>alert(1)</script>\", \"no language\": \"x\"}}",
        "قطار 😀"
      })
  @Tag("storage")
  void whatever_was_typed_is_kept_as_it_was_typed(String typed) {
    OwnDraft draft = OwnDraft.of(coordinator, typed);

    assertEquals(typed, draft.kept());
    Page page = draft.open(coordinator);
    assertEquals(typed, page.document().selectFirst("#document").wholeText().replace("\r\n", "\n"));
    assertTrue(
        page.document().select("script").stream().noneMatch(s -> s.data().contains("alert(1)")));
    Page list = coordinator.get("/survey/design/surveys");
    assertEquals(1, list.document().select("a[href*=" + draft.id() + "]").size());
    assertTrue(
        list.document().select("script").stream().noneMatch(s -> s.data().contains("alert(1)")));
  }

  @Test
  void a_draft_is_named_after_its_title_or_its_name_in_the_list() {
    SurveyDocument survey = SurveyDocument.ofWords("titled");
    OwnDraft titled = OwnDraft.of(coordinator, survey.json());
    OwnDraft named = OwnDraft.of(coordinator, "{\"name\": \"only-a-name\"}");
    OwnDraft neither = OwnDraft.of(coordinator, "nothing yet");
    Page list = coordinator.get("/survey/design/surveys");

    assertEquals(survey.title(), list.document().select("a[href*=" + titled.id() + "]").text());
    assertEquals("only-a-name", list.document().select("a[href*=" + named.id() + "]").text());
    assertEquals(
        Words.of("edition.draft.untitled"),
        list.document().select("a[href*=" + neither.id() + "]").text());
    assertTrue(list.text().contains(programme.name("coordinator")), list.text());
  }

  @Test
  void what_is_too_large_for_the_server_is_refused_kindly_and_the_draft_stays() {
    OwnDraft draft = OwnDraft.of(coordinator, "small");
    Page page = coordinator.submit(draft.open(coordinator), saving("x".repeat(5_000_000)));

    assertEquals(413, page.status());
    assertEquals("small", draft.kept());
  }

  @Test
  void checking_names_every_mistake_with_its_place_and_keeps_nothing() {
    OwnDraft draft = OwnDraft.of(coordinator, "before");
    String wrong =
        SurveyDocument.ofWords("check").json().replace("\"minutes\": 1", "\"minutes\": 0");
    Page page = coordinator.submit(draft.open(coordinator), Map.of("document", wrong, "check", ""));

    assertEquals(
        List.of(
            Words.of(
                "design.add.place",
                "\u2066start.minutes\u2069",
                Words.of("design.document.number-needed", 1, 600))),
        page.document().select(".error-summary li").eachText());
    assertEquals(wrong.strip(), page.form("document").values("document").get(0).strip());
    assertEquals("before", draft.kept());
    Page sound =
        coordinator.submit(
            page, Map.of("document", SurveyDocument.ofWords("check").json(), "check", ""));
    assertEquals(Words.of("edition.draft.sound"), sound.document().select("[role=status]").text());
  }

  @Test
  @Tag("storage")
  void the_second_of_two_people_is_told_keeps_her_text_and_can_go_on() {
    OwnDraft draft = OwnDraft.of(coordinator, "one\ntwo\nthree");
    Visitor other = programme.inAnotherBrowser("coordinator");
    Page hers = draft.open(coordinator);
    Page theirs = draft.open(other);
    other.submit(theirs, saving("one\nzwei\nthree"));

    Page told = coordinator.submit(hers, saving("one\ntwo\nthree\nfour"));

    assertEquals("one\nzwei\nthree", draft.kept());
    assertEquals(
        Words.of("design.draft.refusal.outdated"),
        told.document().select(".error-summary li").text());
    assertTrue(
        told.text().contains(Words.of("edition.draft.theirs", programme.name("coordinator"))),
        told.text());
    assertEquals(
        "one\ntwo\nthree\nfour",
        told.form("document").values("document").get(0).replace("\r\n", "\n").strip());
    assertEquals(
        "one\nzwei\nthree",
        told.document().selectFirst("#theirs").wholeText().replace("\r\n", "\n").strip());
    assertEquals(List.of("zwei"), own(told, "del"));
    assertEquals(List.of("two", "four"), own(told, "ins"));

    coordinator.submit(told, saving("one\nzwei\nthree\nfour"));
    assertEquals("one\nzwei\nthree\nfour", draft.kept());
  }

  private static List<String> own(Page page, String mark) {
    return page.document().select(mark).stream().map(one -> one.ownText().strip()).toList();
  }

  @Test
  void a_draft_that_somebody_threw_away_meanwhile_becomes_another_with_what_was_typed() {
    OwnDraft draft = OwnDraft.of(coordinator, "going");
    Page writing = draft.open(coordinator);
    coordinator.post(draft.at("discard"), Map.of("go", ""));

    Page saved = coordinator.submit(writing, saving("still here"));

    assertNotEquals(draft.id(), OwnDraft.at(saved).id());
    assertEquals("still here", OwnDraft.at(saved).kept());
  }

  @Test
  @Tag("storage")
  void throwing_a_draft_away_is_asked_once_more_and_written_into_the_journal() {
    SurveyDocument survey = SurveyDocument.ofWords("thrown");
    OwnDraft draft = OwnDraft.of(coordinator, survey.json());
    Page asked = coordinator.get(draft.at("discard"));
    assertTrue(asked.text().contains(survey.title()), asked.text());
    assertEquals(survey.json().strip(), draft.kept().strip());

    coordinator.submit(asked, Map.of("go", ""));

    assertEquals(0, Evensay.number("select count(*) from draft where id = ?", draft.id()));
    OwnProgramme.Entry entry = programme.newest();
    assertEquals(List.of("discard-draft", draft.id()), List.of(entry.act(), entry.subject()));
    assertEquals("{\"about\":{\"en-GB\":\"" + survey.title() + "\"}}", entry.detail());
  }

  @Test
  void a_draft_that_changed_since_she_looked_is_not_thrown_away() {
    OwnDraft draft = OwnDraft.of(coordinator, "old");
    Page asked = coordinator.get(draft.at("discard"));
    coordinator.submit(draft.open(coordinator), saving("new"));

    Page told = coordinator.submit(asked, Map.of("go", ""));

    assertEquals(
        Words.of("design.draft.refusal.outdated"),
        told.document().select(".error-summary li").text());
    assertEquals("new", draft.kept());
    coordinator.submit(told, Map.of("go", ""));
    assertEquals("", draft.kept());
  }

  @Test
  void a_draft_begins_with_an_example_that_can_be_published_or_with_the_newest_edition() {
    OwnDraft example =
        OwnDraft.at(coordinator.post("/survey/edition/begin", Map.of("begin:example", "")));
    Page checked =
        coordinator.submit(
            example.open(coordinator), Map.of("document", example.kept(), "check", ""));
    assertEquals("", checked.problems());
    SurveyDocument survey = SurveyDocument.ofWords("newest");
    SurveyDocument.publish(coordinator, survey.json());
    Page begin = coordinator.get("/survey/edition/begin");
    String button =
        begin
            .document()
            .getElementsByAttributeValue("value", Words.of("edition.begin.newest", survey.title()))
            .attr("name");
    Page newest = coordinator.submit(begin, Map.of(button, ""));
    assertEquals(survey.json().strip(), OwnDraft.at(newest).kept().strip());
  }
}
