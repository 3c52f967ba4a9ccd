package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.order;
import static org.evensay.survey.designer.CoAuthors.outline;
import static org.evensay.survey.designer.CoAuthors.press;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people write the same part of a draft. */
@OnTheServer
class EditTogetherIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-together");
    young = authors.young();
    staff = authors.staff();
  }

  @Test
  void two_people_write_different_things_of_one_question_and_both_stay() {
    OwnDraft draft = authors.draft("designer-both");
    Page hers = edit(young, draft, "1.0");
    Page his = edit(staff, draft, "1.0");
    save(young, hers, Map.of("hint", "Take your time."), "save");
    Page saved = save(staff, his, Map.of("choices.2.label", "Perhaps"), "save");

    assertEquals("", saved.problems());
    assertTrue(draft.kept().contains("Take your time."));
    assertTrue(draft.kept().contains("\"perhaps\""));
  }

  /** Its first words give it its name, so that it is called otherwise when the second one saves. */
  @Test
  void two_people_write_the_first_words_of_a_new_question_and_both_stay() {
    OwnDraft draft = authors.draft("designer-first-words");
    young.send(outline(young, draft).form("type").with("type", "short-text").press("add"));
    Page hers = edit(young, draft, "3.0");
    Page his = edit(staff, draft, "3.0");
    save(young, hers, Map.of("label", "Which one?"), "save");
    Page saved = save(staff, his, Map.of("hint", "Any one."), "save");

    assertEquals("", saved.problems());
    assertTrue(draft.kept().contains("which_one"), draft.kept());
    assertTrue(draft.kept().contains("Any one."), draft.kept());
  }

  @Test
  void a_question_that_one_gives_another_name_and_other_words_is_still_the_other_ones() {
    OwnDraft draft = authors.draft("designer-name-and-words");
    Page hers = edit(young, draft, "0.0");
    Page his = edit(staff, draft, "0.0");
    save(young, hers, Map.of("name", "way", "label", "Which way?"), "save");
    press(young, outline(young, draft), Words.of("designer.outline.down", "Which way?"));
    Page saved = save(staff, his, Map.of("hint", "Any one."), "save");

    assertEquals("", saved.problems());
    assertEquals("way", saved.document().select("#name").val());
    assertEquals("Which way?", saved.document().select("#label").text());
    assertEquals("Any one.", saved.document().select("#hint").text());
    assertEquals(List.of("Question b?", "Which way?", "Question c?"), order(outline(staff, draft)));
  }

  @Test
  void the_second_of_two_who_write_the_same_thing_sees_the_first_one_and_decides() {
    OwnDraft draft = authors.draft("designer-clash");
    Page hers = edit(young, draft, "0.0");
    Page his = edit(staff, draft, "0.0");
    save(young, hers, Map.of("label", "Her words?"), "save");
    Page told = save(staff, his, Map.of("label", "His words?", "hint", "More"), "save");

    assertEquals(
        Words.of("designer.refusal.changed-meanwhile"),
        told.document().select(".error-summary li").text());
    assertTrue(
        told.document().select("[aria-labelledby=theirs-heading]").text().contains("Her words?"));
    assertEquals(
        "His words?", told.document().select("#label").text(), "his words are still there");
    assertFalse(draft.kept().contains("His words?"));
    save(staff, told, Map.of(), "save");
    assertTrue(draft.kept().contains("His words?") && draft.kept().contains("More"));
    assertFalse(draft.kept().contains("Her words?"));
  }

  @Test
  void what_the_other_one_did_is_called_as_the_form_calls_it() {
    OwnDraft draft = authors.draft("designer-clash-words");
    Page hers = edit(young, draft, "0.0");
    Page his = edit(staff, draft, "0.0");
    save(
        young,
        hers,
        Map.of(
            "label",
            "Hers?",
            "choices.0.label",
            "",
            "choices.0.name",
            "",
            "choices.1.label",
            "Nay"),
        "save");
    Page told =
        save(
            staff,
            his,
            Map.of("label", "His?", "choices.0.label", "Yea", "choices.1.label", "Nope"),
            "save");
    String english = LanguageVariant.DEFAULT.ownName();
    String choices = Words.of("designer.key.choices");

    assertEquals(
        Map.of(
            Words.of("designer.key.label") + " – " + english,
            "Hers?",
            choices + " – Yes",
            Words.of("designer.edit.theirs.gone"),
            choices + " – Nay – " + Words.of("designer.edit.row.label") + " – " + english,
            "Nay"),
        told.document().select("[aria-labelledby=theirs-heading] dl div").stream()
            .collect(
                Collectors.toMap(
                    one -> one.select("dt").text().replaceAll("[\u2068\u2069]", ""),
                    one -> one.select("dd").text())));
  }

  @Test
  void after_a_conflict_the_fields_of_another_kind_are_read_too() {
    OwnDraft draft = authors.draft("designer-clash-kind");
    Page hers = edit(young, draft, "0.0");
    save(staff, edit(staff, draft, "0.0"), Map.of("label", "His words?"), "save");
    Page told = save(young, hers, Map.of("label", "Her words?", "type", "number"), "save");
    assertEquals(1, told.document().select("#least").size(), told.text());
    Page saved = save(young, told, Map.of("least", "3", "most", "9", "hint", "In years"), "save");

    assertEquals("", saved.problems());
    assertEquals("3", saved.document().select("#least").val());
    assertEquals("In years", saved.document().select("#hint").text());
    assertTrue(draft.kept().contains("\"most\": 9"), draft.kept());
  }

  @Test
  void after_a_conflict_rows_that_were_added_and_moved_are_read_as_they_were_shown() {
    OwnDraft draft = authors.draft("designer-clash-rows");
    Page hers = edit(young, draft, "0.0");
    save(staff, edit(staff, draft, "0.0"), Map.of("label", "His words?"), "save");
    Page told =
        save(
            young,
            hers,
            Map.of("label", "Her words?", "choices.2.label", "Perhaps"),
            "choices 2 up");
    save(young, told, Map.of("choices.1.label", "Maybe"), "save");

    assertEquals(
        List.of("Yes", "Maybe", "No"),
        edit(young, draft, "0.0")
            .document()
            .select("[name^=choices][name$=label]")
            .eachAttr("value"));
  }

  @Test
  void after_a_conflict_everything_on_the_page_leads_to_where_the_question_stands_now() {
    OwnDraft draft = authors.draft("designer-clash-moved");
    Page hers = edit(young, draft, "0.0");
    save(staff, edit(staff, draft, "0.0"), Map.of("label", "His words?"), "save");
    press(staff, outline(staff, draft), Words.of("designer.outline.down", "His words?"));
    Page told = save(young, hers, Map.of("label", "Her words?"), "save");

    assertEquals(
        Words.of("designer.refusal.changed-meanwhile"),
        told.document().select(".error-summary li").text());
    assertEquals(
        List.of(),
        told.document().select("main [href*='at=0.0'], main [action*='at=0.0']").eachAttr("href"));
    assertTrue(told.document().select("#part").attr("action").endsWith("&at=1.0"));
    save(young, told, Map.of(), "save");
    assertEquals(List.of("Question b?", "Her words?", "Question c?"), order(outline(staff, draft)));
  }

  @Test
  void what_was_written_stays_on_the_page_when_the_question_is_gone() {
    OwnDraft draft = authors.draft("designer-gone");
    Page hers = edit(young, draft, "0.0");
    save(staff, edit(staff, draft, "0.0"), Map.of(), "remove");
    Page told = save(young, hers, Map.of("label", "Still mine?"), "save");

    assertEquals(200, told.status());
    assertEquals(
        Words.of("designer.refusal.gone"), told.document().select(".error-summary li").text());
    assertEquals("Still mine?", told.document().select("#label").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"edit", "condition", "pictures"})
  void what_she_began_with_is_never_a_failure_whatever_a_browser_sends_for_it(String page) {
    OwnDraft draft = authors.draft("designer-forged");
    String before = draft.kept();
    String deep = "{\"x\":".repeat(1_100) + "1" + "}".repeat(1_100);
    for (String base :
        List.of(deep, "[]", "{", "", "{\"a\": 1, \"a\": 2}", "{\"a\": 1e999999999}")) {
      Page told =
          young.send(
              young
                  .get(draft.designer(page) + "&at=0.0")
                  .form("base")
                  .with("base", base)
                  .with("go", "save"));
      assertEquals(200, told.status(), base);
      assertTrue(!told.problems().isEmpty(), base);
    }
    assertEquals(before, draft.kept());
  }
}
