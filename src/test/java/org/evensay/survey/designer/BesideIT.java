package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.Apart;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Arms, ends, quotas and lists, made on the designer's pages without script. */
@OnTheServer
class BesideIT {

  private final OwnProgramme programme = OwnProgramme.of("beside");
  private final Visitor young = programme.as("young-1");
  private final OwnDraft draft =
      OwnDraft.of(
          programme.as("coordinator"),
          SurveyDocument.of("beside")
              .page("one", Asked.oneChoice("age", "young", "old"), Asked.oneChoice("how", "x", "y"))
              .json());

  private Page beside() {
    return young.get(draft.designer("beside"));
  }

  private Page add(String shelf) {
    return young.send(beside().form("go").with("go", "add " + shelf));
  }

  private Page save(Page edit, Map<String, String> fields, String go) {
    var form = edit.form("base");
    fields.forEach((name, value) -> form.with(name, value));
    return young.send(form.with("go", go));
  }

  @Test
  void all_four_are_made_and_the_draft_can_be_published() {
    save(add("arms"), Map.of("arms", "long 1\nshort 2", "name", "version"), "save");
    Page end =
        save(add("ends"), Map.of("title", "Too old", "words", "This is for young people."), "save");
    Page quota = save(add("quotas"), Map.of("most", "5", "end.words", "We have enough."), "save");
    Page list = save(add("lists"), Map.of("name", "moods", "choices.0.label", "Fine"), "save");

    assertTrue(end.text().contains(Words.of("designer.edit.saved")), end.text());
    condition(end, "ends.0", "age", "old");
    condition(quota, "quotas.0", "version", "long");
    assertEquals("", list.document().select(".error").text());
    Page question = young.get(draft.designer("edit") + "&at=0.1");
    save(question, Map.of("list", "moods"), "save");

    String kept = draft.kept().replaceAll("\\s+", " ");
    assertTrue(kept.contains("\"end-if\": \"${age} = 'old'\""), kept);
    assertTrue(kept.contains("\"if\": \"${version} = 'long'\""), kept);
    assertTrue(kept.contains("\"list\": \"moods\""), kept);
    Page page = beside();
    assertTrue(
        page.text().contains(Words.of("designer.beside.used", Apart.words("Question how"))),
        page.text());
    assertTrue(
        page.text()
            .contains(
                Words.of(
                    "designer.beside.most",
                    "5",
                    Words.of("designer.test.is", Apart.words("version"), Apart.words("long")))),
        page.text());
    Page outline = young.get(draft.designer("outline"));
    assertTrue(
        outline.text().contains(Words.of("designer.outline.mistakes.count", 0)), outline.text());
  }

  private void condition(Page edit, String at, String question, String value) {
    assertEquals(1, edit.document().select("button[value='to condition']").size(), at);
    String address = draft.designer("condition") + "&at=" + at;
    Page begun =
        young.send(
            young.get(address).form("question").with("question", question).with("go", "add"));
    Page done = young.send(begun.form("value:0").with("value:0", value).with("go", "done"));
    assertEquals("/survey/designer/edit", done.address().getPath());
  }

  @Test
  void one_is_taken_out_and_that_is_taken_back_by_somebody_else() {
    Page end = save(add("ends"), Map.of("words", "Thank you."), "save");
    String before = draft.kept();
    Page gone = save(end, Map.of(), "remove");

    assertEquals("/survey/designer/beside", gone.address().getPath());
    assertFalse(draft.kept().contains("Thank you."), draft.kept());
    Visitor other = programme.as("staff-1");
    other.send(other.get(draft.designer("outline")).form("read").press("undo"));
    assertEquals(before, draft.kept());
  }

  @Test
  void the_second_of_two_people_is_shown_what_the_first_wrote() {
    Page mine = add("ends");
    Page theirs = programme.as("staff-1").get(draft.designer("edit") + "&at=ends.0");
    save(mine, Map.of("words", "Goodbye."), "save");
    Page told =
        programme
            .as("staff-1")
            .send(theirs.form("base").with("words", "See you.").with("go", "save"));

    assertTrue(told.problems().contains(Words.of("designer.refusal.changed-meanwhile")));
    assertTrue(told.text().contains("Goodbye."), told.text());
    assertTrue(draft.kept().contains("Goodbye."));
  }

  /** What the script of the page sends when one is dropped behind another, or at the beginning. */
  private Page drop(String dragged, String behind) {
    var lines = beside().document().select("[data-command]");
    UnaryOperator<String> command =
        end -> lines.select(":has(a:contains(" + end + "))").attr("data-command");
    String after = behind.isEmpty() ? "" : " " + command.apply(behind);
    return young.send(beside().form("go").with("go", command.apply(dragged) + " after" + after));
  }

  private static List<String> ends(Page page) {
    return page.document().select("section:has(#ends) li a").eachText();
  }

  @Test
  void one_is_dragged_behind_another_of_its_shelf_and_of_no_other() {
    save(add("ends"), Map.of("title", "First", "name", "first"), "save");
    save(add("ends"), Map.of("title", "Second", "name", "second"), "save");
    save(add("quotas"), Map.of("name", "girls"), "save");

    assertEquals(List.of("Second", "First"), ends(drop("Second", "")));
    assertEquals(List.of("First", "Second"), ends(drop("Second", "First")));
    String before = draft.kept();
    Page refused = drop("First", "girls");
    assertTrue(
        refused.problems().contains(Words.of("designer.refusal.no-such-part")), refused.problems());
    assertEquals(before, draft.kept());
  }

  @Test
  void nobody_changes_them_who_does_not_write_surveys_here() {
    String before = draft.kept();
    for (Visitor visitor :
        new Visitor[] {
          programme.as("safeguarder"), OwnProgramme.of("beside-wall").as("coordinator")
        }) {
      visitor.send(beside().form("go").with("go", "add ends"));
    }

    assertEquals(before, draft.kept());
  }

  @Test
  void a_button_that_there_is_not_changes_nothing() {
    String before = draft.kept();
    for (String go : new String[] {"", "add", "add pages", "up ends.0 x", "up x y", "a b c d"}) {
      assertEquals(200, young.send(beside().form("go").with("go", go)).status(), go);
    }

    assertEquals(before, draft.kept());
  }
}
