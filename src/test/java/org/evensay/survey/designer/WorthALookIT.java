package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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

/** A condition that is never true is said wherever it is written, and stands in nobody's way. */
@OnTheServer
class WorthALookIT {

  private static final String NEVER = Words.of("design.condition.never-holds", 1);

  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    staff = OwnProgramme.of("worth-a-look").as("coordinator");
  }

  private static OwnDraft draft(String word, String condition) {
    return OwnDraft.of(
        staff,
        SurveyDocument.of(word)
            .page("one", Asked.oneChoice("used", "bus", "bike"))
            .page("two", Asked.shortText("more").showIf(condition))
            .json());
  }

  private static List<String> noticed(Page page) {
    return page.document().select(".notice.odd li").eachText();
  }

  private static void assertNoticed(Page page) {
    List<String> all = noticed(page);
    assertTrue(all.stream().anyMatch(words -> words.contains(NEVER)), all + page.text());
    assertTrue(page.text().contains(Words.of("review.conditions.what")));
  }

  @Test
  void at_its_field_once_the_question_was_saved() {
    OwnDraft draft = draft("odd-edit", "${used} = 'bus'");
    Page before = staff.get(draft.designer("edit") + "&at=1.0");
    Page saved =
        staff.send(before.form("base").with("show-if", "${used} = 'trian'").with("go", "save"));
    String why =
        Words.of("design.condition.no-such-choice", 11, Apart.code("trian"), Apart.code("used"));

    assertEquals(1, noticed(saved).size());
    assertTrue(noticed(saved).get(0).contains(why), noticed(saved).toString());
    assertEquals("#show-if", saved.document().select(".notice.odd li a").attr("href"));
    assertTrue(
        saved.document().select("#show-if-odd").text().contains(why),
        saved.document().select("#show-if-odd").text());
    assertEquals("show-if-odd", saved.document().select("#show-if").attr("aria-describedby"));
    assertEquals("false", saved.document().select("#show-if").attr("aria-invalid"));
    assertEquals(List.of(), noticed(before));

    Page never =
        staff.send(
            saved
                .form("base")
                .with("show-if", "${used} = 'bus' and ${used} = 'bike'")
                .with("go", "save"));
    assertNoticed(never);
  }

  @Test
  void where_the_condition_is_put_together() {
    OwnDraft draft = draft("odd-condition", "${used} = 'bus'");
    Page before = staff.get(draft.designer("condition") + "&at=1.0");
    Page saved =
        staff.send(before.form("base").with("expression", "${used} = 'trian'").with("go", "save"));

    assertNoticed(saved);
    assertEquals("", saved.problems());
    assertEquals(List.of(), noticed(before));
  }

  @Test
  void in_the_outline_and_before_publishing_each_with_the_way_to_its_form() {
    OwnDraft draft = draft("odd-outline", "${used} = 'trian'");
    for (Page page :
        List.of(staff.get(draft.designer("outline")), staff.get(draft.at("publish")))) {
      assertNoticed(page);
      Page form =
          staff.get(
              page.document().select(".notice.odd li:contains(" + NEVER + ") a").attr("href"));
      assertEquals(1, noticed(form).size());
      assertEquals("${used} = 'trian'", form.document().select("#show-if").text());
    }
    assertEquals(
        1, staff.get(draft.at("publish")).document().select("#go").size(), "nothing is refused");
  }

  @Test
  void in_the_draft_as_a_text_once_it_is_checked() {
    OwnDraft draft = draft("odd-text", "${used} = 'trian'");
    Page before = draft.open(staff);
    Page checked =
        staff.submit(
            before, Map.of("document", before.document().select("#document").val(), "check", ""));

    assertNoticed(checked);
    assertTrue(checked.text().contains(Words.of("edition.draft.sound")));
    assertTrue(
        noticed(checked).stream().anyMatch(one -> one.contains("pages[1].questions[0].show-if")),
        noticed(checked).toString());
    assertEquals(List.of(), noticed(before));
  }

  @Test
  void nothing_is_said_of_a_condition_that_may_hold_and_may_not() {
    OwnDraft draft = draft("odd-none", "${used} = 'bus'");

    for (Page page :
        List.of(
            staff.get(draft.designer("outline")),
            staff.get(draft.designer("condition") + "&at=1.0"),
            staff.get(draft.designer("edit") + "&at=1.0&done=yes"),
            staff.get(draft.at("publish")))) {
      assertEquals(0, page.document().select(".odd").size(), page.address().toString());
    }
  }
}
