package org.evensay.survey.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.AtOnce;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Publishing a change to a survey that people answer. */
@OnTheServer
class PublishDraftIT {

  private static OwnProgramme programme;
  private static Visitor coordinator;

  @BeforeAll
  static void somebodyWhoMay() {
    programme = OwnProgramme.of("publish-draft");
    coordinator = programme.as("coordinator");
  }

  private static SurveyDocument published(String word) {
    SurveyDocument survey =
        SurveyDocument.of(word)
            .page("one", Asked.oneChoice("pick", "a", "b"), Asked.longText("why"));
    SurveyDocument.publish(coordinator, survey.json());
    return survey;
  }

  private static long editions(SurveyDocument survey) {
    return Evensay.number(
        "select count(*) from edition e join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  private static List<String> of(Page page, String question) {
    return page.document()
        .select("table.changes tr:has(bdi:containsOwn(" + question + ")) li")
        .eachText();
  }

  private static String meaning(Page page, String question) {
    return page.document()
        .select("table.changes tr:has(bdi:containsOwn(" + question + ")) > td:last-child")
        .first()
        .ownText();
  }

  @Test
  @Tag("storage")
  void what_changes_and_what_it_means_is_said_before_anything_is_published() {
    SurveyDocument survey = published("says");
    SurveyDocument next =
        survey
            .next()
            .page(
                "one",
                Asked.oneChoice("pick", "a", "b", "c"),
                Asked.shortText("why"),
                Asked.number("age", 5, 25));
    Page asked = coordinator.post("/survey/design/add", Map.of("document", next.json()));

    assertEquals("/survey/edition/publish", asked.address().getPath());
    assertEquals(1, editions(survey));
    assertTrue(asked.text().contains(Words.of("edition.publish.next", 2, 1)), asked.text());
    assertEquals(
        List.of(Words.of("edition.change.choice-added", "\u2068Choice c\u2069", "", "")),
        of(asked, "pick"));
    assertEquals(Words.of("edition.comparing.with-care"), meaning(asked, "pick"));
    assertEquals(
        List.of(
            Words.of(
                "edition.change.type",
                "",
                "\u2068" + Words.of("designer.type.long-text") + "\u2069",
                "\u2068" + Words.of("designer.type.short-text") + "\u2069")),
        of(asked, "why"));
    assertEquals(Words.of("edition.comparing.with-care"), meaning(asked, "why"));
    assertEquals(List.of(Words.of("edition.change.question-added")), of(asked, "age"));
    assertEquals(Words.of("edition.comparing.new"), meaning(asked, "age"));

    Page done = coordinator.submit(asked, Map.of("go", ""));

    assertEquals("/survey/design/surveys", done.address().getPath());
    assertEquals(2, editions(survey));
    assertEquals("", OwnDraft.at(asked).kept(), "it is a draft no more");
    assertEquals("publish-survey", programme.newest().act());
  }

  @Test
  void publishing_the_same_again_says_so_and_publishes_nothing() {
    SurveyDocument survey = published("same");
    Page added =
        coordinator.post(
            "/survey/design/add", Map.of("document", survey.json().replace("\n", "\n\n")));
    assertEquals(
        Words.of("design.refusal.nothing-changed"),
        added.document().select(".error-summary li").text());
    OwnDraft draft = OwnDraft.of(coordinator, survey.json());
    Page asked = coordinator.get(draft.at("publish"));
    assertTrue(asked.text().contains(Words.of("edition.changes.none")), asked.text());
    Page told = coordinator.submit(asked, Map.of("go", ""));
    assertEquals(
        Words.of("design.refusal.nothing-changed"),
        told.document().select(".error-summary li").text());
    assertEquals(1, editions(survey));
  }

  @Test
  void a_draft_with_mistakes_leads_to_where_they_are_said() {
    OwnDraft draft = OwnDraft.of(coordinator, "{\"pages\": [{}]}");
    Page asked = coordinator.get(draft.at("publish"));

    assertEquals(0, asked.document().select("#go").size());
    assertEquals("", asked.problems());
    assertTrue(asked.text().contains(Words.of("edition.publish.mistakes")), asked.text());
    assertEquals(
        draft.designer("outline") + "#mistakes", asked.document().select(".notice a").attr("href"));
  }

  @Test
  void what_is_wrong_is_called_as_the_form_calls_it_and_leads_there() {
    SurveyDocument survey =
        SurveyDocument.of("called").page("one", Asked.shortText("why").with("label", "{}"));
    OwnDraft draft = OwnDraft.of(coordinator, survey.json());
    String lacking =
        Words.of(
            "designer.mistake.words",
            Words.of("designer.key.label"),
            "\u2068" + LanguageVariant.DEFAULT.ownName() + "\u2069");
    Page asked = coordinator.get(draft.at("publish"));
    List<String> said = asked.document().select("main li a").eachText();

    assertTrue(said.get(0).endsWith(lacking), said::toString);
    assertTrue(said.stream().noneMatch(one -> one.contains("pages[")), said::toString);
    assertEquals(
        coordinator.get(draft.designer("outline")).document().select("#mistakes ~ ul a").eachText(),
        said);
    Page form = coordinator.get(asked.document().select("main li a").attr("href"));
    assertEquals(lacking, form.document().select("#label-problem").text());
  }

  @Test
  void a_draft_that_is_no_json_leads_to_its_text() {
    OwnDraft draft = OwnDraft.of(coordinator, "{\"pages\": [");
    Page asked = coordinator.get(draft.at("publish"));

    assertEquals(200, asked.status());
    assertEquals(0, asked.document().select("#go").size());
    assertTrue(asked.text().contains(Words.of("edition.publish.mistakes")), asked.text());
    Page told = coordinator.get(asked.document().select(".notice a").attr("href"));
    assertEquals(200, told.status());
    assertTrue(told.text().contains(Words.of("designer.refusal.not-readable")), told.text());
    Page text = coordinator.get(told.document().select(".notice a").attr("href"));
    assertEquals("{\"pages\": [", text.document().select("#document").text());
  }

  @Test
  void the_comparison_is_shown_anew_when_somebody_published_meanwhile() {
    SurveyDocument survey = published("faster");
    SurveyDocument hers = survey.next().page("one", Asked.oneChoice("pick", "a", "b", "c"));
    SurveyDocument theirs = survey.next().page("one", Asked.oneChoice("pick", "a", "b", "d"));
    OwnDraft draft = OwnDraft.of(coordinator, hers.json());
    Page asked = coordinator.get(draft.at("publish"));
    SurveyDocument.publish(programme.inAnotherBrowser("coordinator"), theirs.json());

    Page told = coordinator.submit(asked, Map.of("go", ""));

    assertEquals(
        Words.of("design.refusal.other-edition"),
        told.document().select(".error-summary li").text());
    assertEquals(
        List.of(
            Words.of("edition.change.choice-added", "\u2068Choice c\u2069", "", ""),
            Words.of("edition.change.choice-removed", "\u2068Choice d\u2069", "", "")),
        of(told, "pick"));
    assertEquals(2, editions(survey));
    coordinator.submit(told, Map.of("go", ""));
    assertEquals(3, editions(survey));
  }

  @Test
  void a_draft_that_changed_since_she_looked_is_not_published_but_shown_anew() {
    SurveyDocument survey = published("rewritten");
    OwnDraft draft =
        OwnDraft.of(coordinator, survey.next().page("one", Asked.longText("why")).json());
    Page asked = coordinator.get(draft.at("publish"));
    coordinator.submit(
        draft.open(coordinator),
        Map.of(
            "document", survey.next().page("one", Asked.number("age", 1, 9)).json(), "save", ""));
    Page told = coordinator.submit(asked, Map.of("go", ""));

    assertEquals(
        Words.of("design.draft.refusal.outdated"),
        told.document().select(".error-summary li").text());
    assertEquals(List.of(Words.of("edition.change.question-added")), of(told, "age"));
    assertEquals(1, editions(survey));
  }

  @Test
  @Tag("storage")
  void of_many_who_publish_at_once_one_does() {
    SurveyDocument survey = published("at-once");
    List<Visitor> visitors =
        List.of(
            programme.inAnotherBrowser("coordinator"),
            programme.inAnotherBrowser("coordinator"),
            programme.inAnotherBrowser("coordinator"),
            programme.inAnotherBrowser("coordinator"));
    List<Page> asked =
        visitors.stream()
            .map(
                visitor ->
                    visitor.post(
                        "/survey/design/add",
                        Map.of(
                            "document",
                            survey
                                .next()
                                .page("one", Asked.number("n", 1, 10 + visitors.indexOf(visitor)))
                                .json())))
            .toList();
    List<Callable<Page>> all = new ArrayList<>();
    for (int i = 0; i < visitors.size(); i++) {
      Visitor visitor = visitors.get(i);
      Page page = asked.get(i);
      all.add(() -> visitor.submit(page, Map.of("go", "")));
    }
    AtOnce.all(all);

    assertEquals(2, editions(survey));
  }

  @Test
  void whoever_is_in_the_middle_finishes_the_old_edition_with_its_own_questions() {
    SurveyDocument survey = published("middle");
    Visitor respondent = Persona.ANYONE.visits();
    Page middle = survey.begin(respondent);
    SurveyDocument.publish(coordinator, survey.next().page("two", Asked.shortText("other")).json());

    Page check = respondent.submit(middle, Map.of("pick", "b", "why", "as it was"));
    Page receipt = respondent.submit(check, Map.of("go", "send"));

    assertEquals(1, receipt.document().select(".receipt-code").size());
    assertEquals(List.of("{\"pick\":\"b\",\"why\":\"as it was\"}"), survey.answers());
  }
}
