package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was written in a form is kept when somebody goes on from there. */
@OnTheServer
class LeavingIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-leaving");
    young = authors.young();
    staff = authors.staff();
  }

  private static OwnDraft inTwoLanguages() {
    OwnDraft sound = authors.draft("designer-two-languages");
    return OwnDraft.of(
        staff,
        sound
            .kept()
            .replaceFirst("(\"languages\"\\s*:\\s*\\{)", "$1 \"cy\": {\"status\": \"draft\"}, "));
  }

  private static List<String> ways(Page form) {
    return form.document().select("button.link").eachAttr("value");
  }

  @Test
  void every_way_on_from_a_question_keeps_what_was_written() {
    OwnDraft draft = inTwoLanguages();
    List<String> ways = ways(edit(young, draft, "0.0"));
    assertTrue(
        ways.containsAll(
            List.of(
                "to outline",
                "in cy",
                "in en-GB",
                "to condition",
                "to pictures",
                "to comments",
                "to look")),
        ways::toString);
    for (String way : ways) {
      Page there = save(young, edit(young, draft, "0.0"), Map.of("hint", "For " + way), way);
      assertTrue(draft.kept().contains("For " + way), way);
      assertEquals(200, there.status(), way);
      String page = way.startsWith("in ") ? "edit" : way.substring(3);
      assertTrue(
          there.address().getPath().endsWith("/designer/" + page), there.address()::toString);
    }
  }

  @Test
  void the_form_in_another_language_says_that_the_first_was_kept() {
    OwnDraft draft = inTwoLanguages();
    Page welsh = save(young, edit(young, draft, "0.0"), Map.of("label", "Which?"), "in cy");

    assertEquals(Words.of("designer.edit.saved"), welsh.document().select("[role=status]").text());
    assertEquals("cy", welsh.document().select("#label").attr("lang"));
    assertEquals(
        "Which?", welsh.document().select("#label").parents().get(0).select(".hint").text());
    Page back = save(young, welsh, Map.of(), "in en-GB");
    assertEquals("", back.document().select("[role=status]").text(), "nothing was to be kept");
    assertEquals("Which?", back.document().select("#label").text());
  }

  @Test
  void ways_on_from_pages_lists_and_what_stands_around_keep_it_too() {
    OwnDraft draft = inTwoLanguages();
    Page beside = young.get(draft.designer("beside"));
    young.send(beside.form("go").with("go", "add lists"));
    for (String at : List.of("", "0", "lists.0")) {
      for (String way : ways(edit(young, draft, at))) {
        String field = at.startsWith("lists") ? "choices.0.label" : "title";
        String words = "Words " + at + way;
        save(young, edit(young, draft, at), Map.of(field, words), way);
        assertTrue(draft.kept().contains(words), words);
      }
    }
  }

  @Test
  void a_question_is_added_after_another_and_what_was_written_is_kept() {
    OwnDraft draft = authors.draft("designer-added-after");
    Page added =
        save(
            young,
            edit(young, draft, "0.0"),
            Map.of("hint", "Hers.", "add-type", "short-text"),
            "add");

    assertTrue(added.address().getQuery().contains("at=1.0"), added.address()::toString);
    assertEquals("short-text", added.document().select("#type option[selected]").val());
    save(young, added, Map.of("label", "And then?"), "save");
    assertEquals(
        List.of("Question a?", "And then?", "Question b?", "Question c?"),
        CoAuthors.order(CoAuthors.outline(young, draft)));
    assertTrue(draft.kept().contains("Hers."));
  }

  @Test
  void what_cannot_be_kept_stays_in_the_form_and_can_be_left_there() {
    OwnDraft draft = authors.draft("designer-stays");
    String before = draft.kept();
    Page told =
        save(young, edit(young, draft, "0.0"), Map.of("name", "c", "hint", "Hers."), "to pictures");

    assertTrue(told.address().getPath().endsWith("/edit"), told.address()::toString);
    assertFalse(told.problems().isEmpty());
    assertEquals("Hers.", told.document().select("#hint").text());
    assertEquals("true", told.document().select("#part").attr("data-unsaved"));
    String leave = "main a:contains(" + Words.of("designer.edit.leave") + ")";
    Page left = young.get(told.document().select(leave).attr("href"));
    assertTrue(left.address().getPath().endsWith("/outline"), left.address()::toString);
    assertEquals(before, draft.kept());
    assertEquals(List.of(), edit(young, draft, "0.0").document().select(leave).eachText());
  }

  @Test
  void whoever_wrote_nothing_can_go_on_though_the_question_is_gone() {
    OwnDraft draft = authors.draft("designer-gone-on");
    Page hers = edit(young, draft, "1.0");
    save(staff, edit(staff, draft, "1.0"), Map.of(), "remove");
    Page left = save(young, hers, Map.of(), "to outline");

    assertTrue(left.address().getPath().endsWith("/outline"), left.address()::toString);
    assertEquals("", left.problems());
    Page told = save(young, hers, Map.of("hint", "Hers."), "to outline");
    assertFalse(told.problems().isEmpty());
    assertEquals("Hers.", told.document().select("#hint").text());
  }

  @Test
  void the_way_back_from_a_condition_keeps_it() {
    OwnDraft draft = authors.draft("designer-condition-back");
    Page condition = young.get(draft.designer("condition") + "&at=1.0");
    String back = condition.document().select("button.link").val();
    Page question =
        young.send(condition.form("base").with("expression", "${a} = 'no'").with("go", back));

    assertTrue(question.address().getPath().endsWith("/edit"), question.address()::toString);
    assertTrue(draft.kept().contains("${a} = 'no'"), draft.kept());
  }
}
