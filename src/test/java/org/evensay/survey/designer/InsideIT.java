package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** The questions of a repeated group on the designer's pages, without script. */
@OnTheServer
class InsideIT {

  private final OwnProgramme programme = OwnProgramme.of("inside");
  private final Visitor young = programme.as("young-1");
  private final OwnDraft draft = OwnDraft.ofRounds(programme.as("coordinator"));

  private Page inside() {
    return young.get(draft.designer("inside") + "&at=0.1");
  }

  private static List<String> questions(Page page) {
    return page.document().select("#inside li a").eachText();
  }

  @Test
  void questions_are_added_written_moved_and_taken_out() {
    assertEquals(List.of("How was ${trip}?", "Why?"), questions(inside()));
    Page edit = young.send(inside().form("type").with("type", "number").with("go", "add"));
    assertTrue(edit.address().getQuery().contains("at=0.1.2"), edit.address().toString());
    Page saved = young.send(edit.form("base").with("label", "How long?").with("go", "save"));
    assertTrue(saved.text().contains(Words.of("designer.edit.saved")), saved.text());

    String up =
        inside()
            .document()
            .select("button[aria-label=\"" + Words.of("designer.outline.up", "How long?") + "\"]")
            .val();
    Page moved = young.send(inside().form("type").with("go", up));
    assertEquals(List.of("How was ${trip}?", "How long?", "Why?"), questions(moved));

    Page again = young.get(draft.designer("edit") + "&at=0.1.1");
    Page gone = young.send(again.form("base").with("go", "remove"));
    assertEquals("/survey/designer/inside", gone.address().getPath());
    assertEquals(List.of("How was ${trip}?", "Why?"), questions(gone));
    Page outline = young.get(draft.designer("outline"));
    assertTrue(
        outline.text().contains(Words.of("designer.outline.mistakes.count", 0)), outline.text());
  }

  /** What the script of the page sends when one is dropped behind another, or at the beginning. */
  private Page drop(String dragged, String behind) {
    var lines = inside().document().select("#inside [data-command]");
    UnaryOperator<String> command =
        question -> lines.select(":has(a:contains(" + question + "))").attr("data-command");
    String after = behind.isEmpty() ? "" : " " + command.apply(behind);
    return young.send(inside().form("type").with("go", command.apply(dragged) + " after" + after));
  }

  @Test
  void a_question_is_dragged_behind_another_or_to_the_beginning() {
    assertEquals(List.of("Why?", "How was ${trip}?"), questions(drop("Why?", "")));
    assertEquals(List.of("How was ${trip}?", "Why?"), questions(drop("Why?", "How was")));
    String before = draft.kept();
    Page outside = young.send(inside().form("type").with("go", "0.1.7 x after 0.1.9 x"));
    assertTrue(
        outside.problems().contains(Words.of("designer.refusal.changed-meanwhile")),
        outside.problems());
    young.send(inside().form("type").with("go", "0.0 x after"));
    assertEquals(before, draft.kept());
  }

  /** A browser sends the first of a field's options when none of them is marked. */
  @Test
  void a_question_that_is_saved_is_of_the_kind_that_it_was() {
    var coordinator = programme.as("coordinator");
    OwnDraft odd =
        OwnDraft.of(
            coordinator,
            SurveyDocument.of("kinds")
                .page(
                    "one",
                    SurveyDocument.Asked.shortText("trip")
                        .with("type", "\"repeat\"")
                        .with("times", "2")
                        .with(
                            "questions",
                            """
                            [{"name": "like", "type": "matrix", "label": {"en-GB": "Like?"},
                              "rows": [{"name": "a", "label": {"en-GB": "A"}}],
                              "points": [{"label": {"en-GB": "No"}}, {"label": {"en-GB": "Yes"}}]},
                             {"name": "sum", "type": "calculated", "value": "1 + 1",
                              "label": {"en-GB": "Sum"}},
                             {"name": "odd", "type": "one-choise", "label": {"en-GB": "Odd"}},
                             {"name": "none", "label": {"en-GB": "None"}},
                             {"name": "far", "type": "one-choice", "label": {"en-GB": "Far?"},
                              "appearance": "map"}]
                            """))
                .json()
                .replaceFirst("\"en-GB\": \"checked\"", "\"en-GB\": \"ready\""));
    assertTrue(odd.kept().contains("\"ready\""), odd.kept());
    List<String> kinds = kinds(odd);
    for (int i = 0; i < 5; i++) {
      Page edit = young.get(odd.designer("edit") + "&at=0.0." + i);
      assertEquals(200, edit.status(), "question " + i);
      young.send(edit.form("base").with("label", "Changed " + i).with("go", "save"));
      assertTrue(odd.kept().contains("Changed " + i), odd.kept());
    }
    assertEquals(kinds, kinds(odd));
    Page around = young.get(odd.designer("edit") + "&at=");
    young.send(around.form("base").with("title", "Changed").with("go", "save"));
    assertTrue(odd.kept().contains("\"ready\""), odd.kept());
  }

  private static List<String> kinds(OwnDraft draft) {
    return Pattern.compile("\"(type|appearance)\"\\s*:\\s*\"[^\"]*\"")
        .matcher(draft.kept())
        .results()
        .map(found -> found.group().replaceAll("\\s", ""))
        .toList();
  }

  @Test
  void a_group_is_added_like_any_question() {
    Page outline = young.get(draft.designer("outline"));
    Page edit = young.send(outline.form("type").with("type", "repeat").press("add"));

    assertEquals("used", edit.document().select("#for-each").val());
    assertEquals(1, edit.document().select("button[value='to inside']").size());
  }

  @Test
  void what_is_no_repeated_group_has_no_such_page() {
    for (String at : List.of("", "0", "0.0", "9.9", "ends.0", "x")) {
      assertEquals(404, young.get(draft.designer("inside") + "&at=" + at).status(), at);
    }
    assertEquals(403, programme.as("safeguarder").get(draft.designer("inside")).status());
  }

  @Test
  void nobody_adds_to_it_who_does_not_write_surveys_here() {
    String before = draft.kept();
    programme.as("safeguarder").send(inside().form("type").with("go", "add"));
    young.send(inside().form("type").with("go", "up 0.1.1 x"));
    young.send(inside().form("type").with("go", "nothing"));

    assertEquals(before, draft.kept());
  }
}
