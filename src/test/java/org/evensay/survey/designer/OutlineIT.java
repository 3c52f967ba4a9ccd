package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moving in a draft of more than one part, and beside somebody else. */
@OnTheServer
class OutlineIT {

  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    OwnProgramme programme = OwnProgramme.of("outline");
    young = programme.as("young-1");
    staff = programme.as("coordinator");
  }

  /** A draft of so many questions q1, q2 and so on, each on a page of its own. */
  private static OwnDraft draft(String word, int questions) {
    String pages =
        IntStream.rangeClosed(1, questions)
            .mapToObj(
                number ->
                    """
                    {"name": "q%1$d", "questions": [
                     {"name": "q%1$d", "type": "short-text", "label": {"en-GB": "q%1$d"}}]}
                    """
                        .formatted(number))
            .collect(Collectors.joining(",", "\"pages\": [", "]}"));
    String survey = SurveyDocument.ofWords(word).json();
    return OwnDraft.of(staff, survey.replaceFirst("(?s)\"pages\":.*", pages));
  }

  private static List<String> order(Page outline) {
    return outline.document().select(".question-line a[id]").eachText();
  }

  /** What the script of the list sends when a line is dropped at another place. */
  private static Page drag(Visitor visitor, Page outline, int from, int to) {
    return visitor.send(
        outline
            .form("type")
            .with("Faces-Request", "partial/ajax")
            .with("jakarta.faces.partial.ajax", "true")
            .with("jakarta.faces.source", "lines")
            .with("jakarta.faces.partial.execute", "lines read")
            .with("jakarta.faces.partial.render", "all problems")
            .with("jakarta.faces.behavior.event", "rowReorder")
            .with("jakarta.faces.partial.event", "rowReorder")
            .with("lines_rowreorder", "true")
            .with("lines_fromIndex", Integer.toString(from))
            .with("lines_toIndex", Integer.toString(to)));
  }

  private static Page up(Visitor visitor, Page outline, String question) {
    String label = Words.of("designer.outline.up", question);
    String move =
        outline.document().select("button[name=move][aria-label=\"" + label + "\"]").val();
    return visitor.send(outline.form("type").with("move", move));
  }

  @Test
  void what_is_dragged_in_a_later_part_stays_in_it() {
    OwnDraft draft = draft("outline-parts", 103);
    String second = draft.designer("outline") + "&part=2";
    drag(young, young.get(second), 5, 0);
    assertEquals(List.of("q103", "q101", "q102"), order(young.get(second)));
    drag(young, young.get(second), 2, 4);
    assertEquals(List.of("q103", "q102", "q101"), order(young.get(second)));
    assertEquals("q1", order(young.get(draft.designer("outline"))).get(0));
  }

  @Test
  void what_is_dragged_in_a_list_that_somebody_changed_meanwhile_is_refused() {
    OwnDraft draft = draft("outline-two", 3);
    Page hers = young.get(draft.designer("outline"));
    up(staff, staff.get(draft.designer("outline")), "q3");
    String before = draft.kept();
    Page told = drag(young, hers, 5, 0);

    assertTrue(told.source().contains("error-summary"), told.source());
    assertEquals(before, draft.kept());
    drag(young, young.get(draft.designer("outline")), 5, 1);
    assertEquals(List.of("q2", "q1", "q3"), order(young.get(draft.designer("outline"))));
  }

  @ParameterizedTest
  @CsvSource({"6, 0", "0, 6", "-1, 0", "0, -1", "2147483647, -2147483648"})
  void what_is_dragged_from_or_to_where_nothing_stands_is_refused(int from, int to) {
    OwnDraft draft = draft("outline-odd", 3);
    String before = draft.kept();
    Page told = drag(young, young.get(draft.designer("outline")), from, to);

    assertEquals(200, told.status());
    assertTrue(told.source().contains(Words.of("designer.refusal.no-such-part")), told.source());
    assertEquals(before, draft.kept());
  }

  @Test
  void what_was_moved_has_the_focus_in_the_part_where_it_stands() {
    OwnDraft draft = draft("outline-focus", 103);
    Page second = young.get(draft.designer("outline") + "&part=2");
    assertEquals(0, second.document().select("[autofocus]").size());
    Page moved = up(young, second, "q103");

    assertEquals(List.of("q101", "q103", "q102"), order(moved));
    assertEquals(
        List.of(Words.of("designer.outline.up", "q103")),
        moved.document().select("[autofocus]").eachAttr("aria-label"));
    Page back = young.send(moved.form("type").press("undo"));
    assertEquals(List.of("q101", "q102", "q103"), order(back), "and in it one stays");
  }

  @Test
  void a_draft_without_questions_leads_to_where_one_is_added_and_speaks_of_moving_nothing() {
    OwnDraft draft = OwnDraft.of(staff, "{}");
    Page outline = young.get(draft.designer("outline"));
    String way =
        outline.document().select("#mistakes ~ ul a").stream()
            .filter(link -> link.text().equals(Words.of("designer.outline.empty")))
            .map(link -> link.attr("href"))
            .findFirst()
            .orElseThrow();

    assertEquals(draft.designer("outline") + "#type", way);
    assertEquals(1, outline.document().select("#type").size());
    assertFalse(outline.text().contains(Words.of("designer.outline.moving")), outline.text());
    Page two = young.get(draft("outline-moving", 2).designer("outline"));
    assertTrue(two.text().contains(Words.of("designer.outline.moving")), two.text());
    Page one = young.get(draft("outline-alone", 1).designer("outline"));
    assertFalse(one.text().contains(Words.of("designer.outline.moving")), one.text());
  }

  @Test
  void what_leaves_a_page_with_a_condition_takes_it_along_and_that_is_said() {
    OwnDraft draft =
        OwnDraft.of(
            staff,
            SurveyDocument.of("outline-condition")
                .page("one", SurveyDocument.Asked.shortText("q1"))
                .page("two", SurveyDocument.Asked.shortText("q2"))
                .json()
                .replaceFirst("(\"name\": *\"two\",)", "$1 \"show-if\": \"\\${q1} = 'yes'\","));
    Page edit = young.get(draft.designer("edit") + "&at=1.0");
    Page joined = young.send(edit.form("base").with("go", "join"));

    assertEquals(
        Words.of("designer.outline.conditioned"),
        joined.document().select("p[role=status]").text());
    assertTrue(draft.kept().contains("${q1} = 'yes'"), draft.kept());
    Page later = young.get(draft.designer("outline"));
    assertEquals(0, later.document().select("p[role=status]").size());
  }
}
