package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.outline;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writing several choices at once, one on each line. */
@OnTheServer
class SeveralIT {

  private static final String SEVERAL = "choices.several";

  private static CoAuthors authors;
  private static Visitor young;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-several");
    young = authors.young();
  }

  private static List<String> labels(Page form) {
    return form.document().select("[name^=choices][name$=label]:not([value=''])").eachAttr("value");
  }

  private static String typed(Page form) {
    return form.document().select("textarea[name=" + SEVERAL + "]").text();
  }

  @Test
  void they_are_added_to_a_question_as_one_change_and_those_that_are_there_are_left_out() {
    OwnDraft draft = authors.draft("designer-several");
    String before = draft.kept();
    Page saved =
        save(
            young,
            edit(young, draft, "0.0"),
            Map.of(SEVERAL, "Red\r\n\r\nyes\r\nGreen\r\nBlue"),
            "choices 0 add");

    assertEquals(List.of("Yes", "No", "Red", "Green", "Blue"), labels(saved));
    assertEquals("", typed(saved));
    assertTrue(saved.text().contains(Words.of("designer.edit.row.twice", 1)), saved.text());
    Page outline = outline(young, draft);
    Page undone = young.send(outline.form("type").press("undo"));
    assertEquals(200, undone.status());
    assertEquals(before, draft.kept());
  }

  @Test
  void they_are_added_to_a_list_that_questions_share() {
    OwnDraft draft = authors.draft("designer-several-list");
    young.send(young.get(draft.designer("beside")).form("go").with("go", "add lists"));
    Page saved = save(young, edit(young, draft, "lists.0"), Map.of(SEVERAL, "Red\nGreen"), "save");

    assertEquals(List.of("Red", "Green"), labels(saved));
    assertTrue(draft.kept().contains("\"green\""), draft.kept());
  }

  @Test
  void too_many_are_refused_with_how_many_there_may_be_and_nothing_is_lost() {
    OwnDraft draft = authors.draft("designer-several-many");
    String before = draft.kept();
    String lines =
        IntStream.range(0, 99).mapToObj(i -> "Line " + i).collect(Collectors.joining("\n"));
    Page told =
        save(
            young,
            edit(young, draft, "0.0"),
            Map.of(SEVERAL, lines, "hint", "Hers."),
            "to outline");

    String said = Words.of("designer.edit.row.room", 98, 99);
    assertEquals(said, told.problems().substring(told.problems().length() - said.length()));
    assertEquals(said, told.document().select("[id='" + SEVERAL + "-problem']").text());
    assertEquals(lines, told.document().select("[id='" + SEVERAL + "']").get(0).wholeText());
    assertEquals("Hers.", told.document().select("#hint").text());
    assertEquals(before, draft.kept());
    Page saved = save(young, told, Map.of(SEVERAL, "Line 0"), "save");
    assertEquals(List.of("Yes", "No", "Line 0"), labels(saved));
    assertTrue(draft.kept().contains("Hers."));
  }
}
