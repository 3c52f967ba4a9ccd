package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.outline;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What co-authors say about a draft. */
@OnTheServer
class CommentsIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-comments");
    young = authors.young();
    staff = authors.staff();
  }

  @Test
  void comments_are_read_by_all_co_authors_and_settled() {
    OwnDraft draft = authors.draft("designer-comments");
    young.submit(
        young.get(draft.designer("comments") + "&question=a"),
        Map.of("words", "<b>Is this kind?</b>", "write", ""));
    Page read = staff.get(draft.designer("comments"));
    assertTrue(read.text().contains("<b>Is this kind?</b>"));
    assertTrue(read.text().contains(authors.programme().name("young-1")));
    assertEquals(
        List.of(Words.of("designer.line.comments", 1)),
        outline(staff, draft).document().select("a.badge").eachText());

    Page settled = staff.send(read.form("words").press("settle"));
    assertTrue(settled.text().contains(Words.of("designer.comments.settled")));
    assertEquals(List.of(), outline(staff, draft).document().select("a.badge").eachText());
    Page empty = young.submit(read, Map.of("words", "  ", "write", ""));
    assertEquals(
        Words.of("designer.refusal.comment-empty"),
        empty.document().select("#words-problem").text());
    Page odd = young.submit(read, Map.of("words", "Is\u0000 it?", "write", ""));
    assertEquals(
        Words.of("language.refusal.odd-signs"), odd.document().select("#words-problem").text());
    assertEquals("Is it?", odd.document().select("textarea").text());
    Page tooLong = young.submit(read, Map.of("words", "x".repeat(2_001), "write", ""));
    assertEquals(
        Words.of("designer.refusal.comment-too-long", 2_000, 2_001),
        tooLong.document().select("#words-problem").text());
  }

  @Test
  void what_somebody_is_writing_stays_while_she_settles_another() {
    OwnDraft draft = authors.draft("designer-comment-kept");
    Page page = young.get(draft.designer("comments"));
    young.submit(page, Map.of("words", "Is this kind?", "write", ""));

    Page read = staff.get(draft.designer("comments"));
    assertEquals("false", read.document().select("#comments").attr("data-unsaved"));
    Page settled =
        staff.send(read.form("words").with("words", "I think\n  \"so\" <b>").press("settle"));
    assertTrue(settled.text().contains(Words.of("designer.comments.settled")));
    assertEquals("I think\n  \"so\" <b>", settled.document().select("#words").val());
    assertEquals("true", settled.document().select("#comments").attr("data-unsaved"));
    Page written = staff.send(settled.form("words").press("write"));
    assertEquals(2, written.document().select("p.words").size());
    assertEquals("", written.document().select("#words").val());
  }

  @Test
  void comments_go_with_their_question_to_its_new_name_and_back() {
    OwnDraft draft = authors.draft("designer-comment-names");
    young.submit(
        young.get(draft.designer("comments") + "&question=a"), Map.of("words", "x", "write", ""));
    save(
        staff,
        edit(staff, draft, "0.0"),
        Map.of("name", "way", "type", "number", "label", "How many?"),
        "save");
    String badge = Words.of("designer.line.comments", 1);

    Page outline = outline(staff, draft);
    assertEquals(List.of(badge), outline.document().select("a.badge").eachText());
    assertTrue(
        outline.document().select("a.badge").attr("href").endsWith("question=way"),
        "it leads to what was said about it");
    Page back = staff.send(outline.form("type").press("undo"));
    assertTrue(back.document().select("a.badge").attr("href").endsWith("question=a"));
  }
}
