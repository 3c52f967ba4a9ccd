package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.evensay.foundation.language.Apart;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Putting a condition together beside somebody else, and with what cannot be. */
@OnTheServer
class ConditionIT {

  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    OwnProgramme programme = OwnProgramme.of("condition");
    young = programme.as("young-1");
    staff = programme.as("coordinator");
  }

  /** The last question, {@code more}, has a condition of this kind. */
  private static OwnDraft draft(String word, String condition) {
    return OwnDraft.of(
        staff,
        SurveyDocument.of(word)
            .page("one", Asked.oneChoice("used", "bus", "bike"))
            .page("two", Asked.shortText("age").with("type", "\"number\""))
            .page("three", Asked.shortText("more").showIf(condition))
            .json());
  }

  private static Page open(Visitor visitor, OwnDraft draft) {
    return visitor.get(draft.designer("condition") + "&at=2.0");
  }

  private static Page save(Visitor visitor, Page page, Map<String, String> fields) {
    var form = page.form("base");
    fields.forEach(form::with);
    return visitor.send(form.with("go", "save"));
  }

  private static String expression(Page page) {
    return page.document().select("#expression").text();
  }

  private static String theirs(Page page) {
    return page.document().select("[aria-labelledby=theirs-heading]").text();
  }

  @Test
  void the_second_of_two_sees_what_the_first_made_of_it_and_decides() {
    OwnDraft draft = draft("condition-clash", "${used} = 'bus'");
    Page hers = open(young, draft);
    Page his = open(staff, draft);
    save(young, hers, Map.of("expression", "${age} > 11"));
    Page told = save(staff, his, Map.of("value:0", "bike"));

    assertTrue(told.problems().contains(Words.of("designer.refusal.changed-meanwhile")));
    assertTrue(theirs(told).contains("${age} > 11"), theirs(told));
    assertTrue(
        theirs(told)
            .contains(
                Words.of("designer.test.more", Apart.words("Question age"), Apart.words("11"))),
        theirs(told));
    assertEquals("${used} = 'bike'", expression(told), "his stays");
    assertFalse(draft.kept().contains("${used} = 'bike'"));

    // What he chooses now counts too: it is of what he was shown.
    Page kept = save(staff, told, Map.of("test:0", "is-not"));
    assertEquals("", kept.problems());
    assertTrue(draft.kept().contains("${used} != 'bike'"), draft.kept());
  }

  @Test
  void that_somebody_took_the_condition_out_is_said() {
    OwnDraft draft = draft("condition-none", "${used} = 'bus'");
    Page his = open(staff, draft);
    save(young, open(young, draft), Map.of("expression", ""));
    Page told = save(staff, his, Map.of("value:0", "bike"));

    assertTrue(theirs(told).contains(Words.of("designer.condition.theirs.none")), theirs(told));
  }

  @Test
  void a_condition_goes_to_its_question_wherever_that_stands_now() {
    OwnDraft draft = draft("condition-moved", "${used} = 'bus'");
    Page his = open(staff, draft);
    Page outline = young.get(draft.designer("outline"));
    String up = outline.document().select("button[name=move][value^='up 2.0 ']").val();
    young.send(outline.form("type").with("move", up));
    Page kept = save(staff, his, Map.of("value:0", "bike"));

    assertEquals("", kept.problems());
    assertTrue(kept.address().getQuery().contains("at=1.0"), kept.address().toString());
    assertTrue(draft.kept().contains("${used} = 'bike'"));
    assertEquals(1, draft.kept().split("show-if", -1).length - 1);
  }

  @Test
  void that_the_question_is_gone_is_said_and_what_was_written_stays() {
    OwnDraft draft = draft("condition-gone", "${used} = 'bus'");
    Page his = open(staff, draft);
    young.send(young.get(draft.designer("edit") + "&at=2.0").form("base").with("go", "remove"));
    String before = draft.kept();
    Page told = save(staff, his, Map.of("value:0", "bike"));

    assertEquals(200, told.status());
    assertTrue(told.problems().contains(Words.of("designer.refusal.gone")), told.problems());
    assertEquals("${used} = 'bike'", expression(told));
    assertEquals(before, draft.kept());
  }

  @Test
  void a_value_that_no_answer_can_be_is_said_at_its_field_and_not_kept() {
    OwnDraft draft = draft("condition-value", "${age} > 11");
    Page told = save(young, open(young, draft), Map.of("value:0", "1,5"));

    assertEquals(
        Words.of("designer.condition.wrong.number"),
        told.document().select("#value-0-problem").text());
    assertEquals("1,5", told.document().select("#value-0").val());
    assertEquals("true", told.document().select("#value-0").attr("aria-invalid"));
    assertTrue(draft.kept().contains("${age} > 11"));
    save(young, told, Map.of("value:0", "12"));
    assertTrue(draft.kept().contains("${age} > 12"));
  }

  @Test
  void what_is_chosen_of_nothing_yet_is_nothing() {
    OwnDraft draft = draft("condition-choice", "${used} != ''");
    Page page = open(young, draft);
    Page told = save(young, page, Map.of("test:0", "is"));

    assertEquals("", page.document().select("#value-0 option[selected]").val());
    assertEquals(
        Words.of("designer.condition.wrong.not-chosen"),
        told.document().select("#value-0-problem").text());
    assertEquals("is", told.document().select("#test-0 option[selected]").val());
  }

  @Test
  void what_cannot_be_understood_is_kept_and_what_is_wrong_with_it_stands_above_it() {
    OwnDraft draft = draft("condition-wrong", "${age} > 11");
    Page told = save(young, open(young, draft), Map.of("expression", "${age} > "));

    assertTrue(draft.kept().contains("${age} >\""), draft.kept());
    assertFalse(told.document().select("#expression-problem").text().isEmpty(), told.text());
    assertFalse(told.text().contains(Words.of("designer.condition.more")), told.text());
    Page right = save(young, told, Map.of("expression", "${age} > 9"));
    assertEquals("", right.problems());
    assertEquals("", right.document().select("#expression-problem").text());
  }

  @Test
  void whoever_writes_an_expression_and_adds_a_test_gets_both_or_is_told() {
    OwnDraft draft = draft("condition-add", "${age} > 11");
    Page page = open(young, draft);
    Page both =
        young.send(
            page.form("question")
                .with("expression", "${age} > 12")
                .with("question", "used")
                .with("go", "add"));
    assertEquals("${age} > 12 and ${used} = 'bus'", expression(both));
    Page told =
        young.send(
            both.form("question")
                .with("expression", "${age} + 1 > 12")
                .with("question", "used")
                .with("go", "add"));
    assertEquals(
        Words.of("designer.condition.not-tests"),
        told.document().select("#expression-problem").text());
    assertEquals("${age} + 1 > 12", expression(told));
    assertTrue(draft.kept().contains("${age} > 12 and"), "nothing was kept");
  }
}
