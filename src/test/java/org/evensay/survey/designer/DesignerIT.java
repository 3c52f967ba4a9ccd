package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.order;
import static org.evensay.survey.designer.CoAuthors.outline;
import static org.evensay.survey.designer.CoAuthors.press;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making a survey together on the designer's pages, without script. */
@OnTheServer
class DesignerIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer");
    young = authors.young();
    staff = authors.staff();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"outline", "edit", "condition&at=0.0", "library", "comments", "look", "beside"})
  void nobody_sees_a_draft_here_unless_she_writes_surveys_of_its_programme(String page) {
    OwnDraft draft = authors.draft("designer-seen");
    String path = draft.designer(page.replaceFirst("&.*", "")) + page.replaceFirst("^[^&]*", "");
    assertEquals(403, authors.programme().as("safeguarder").get(path).status());
    assertEquals(404, OwnProgramme.of("designer-door").as("coordinator").get(path).status());
    assertEquals(200, young.get(path).status());
  }

  @Test
  void nobody_changes_a_draft_unless_she_writes_surveys_of_its_programme() {
    OwnDraft draft = authors.draft("designer-changed");
    String before = draft.kept();
    Visitor neighbour = OwnProgramme.of("designer-wall").as("coordinator");
    for (Visitor visitor : List.of(authors.programme().as("safeguarder"), neighbour)) {
      visitor.send(outline(staff, draft).form("type").press("add"));
      visitor.send(edit(staff, draft, "0.0").form("base").with("label", "x").with("go", "save"));
      visitor.send(
          staff.get(draft.designer("comments")).form("words").with("words", "x").press("write"));
    }
    assertEquals(before, draft.kept());
    assertEquals(
        0, Evensay.number("select count(*) from draft_comment where draft_id = ?", draft.id()));
  }

  @Test
  @Tag("storage")
  void a_question_is_added_written_moved_and_each_change_can_be_taken_back_and_made_again() {
    OwnDraft draft = authors.draft("designer-steps");
    Page added = young.submit(outline(young, draft), Map.of("type", "number", "add", ""));
    assertEquals("/survey/designer/edit", added.address().getPath());
    Page saved = save(young, added, Map.of("label", "How many?", "name", "many"), "save");
    assertEquals(Words.of("designer.edit.saved"), saved.document().select("[role=status]").text());
    Page moved = press(young, outline(young, draft), Words.of("designer.outline.up", "How many?"));

    assertEquals(List.of("Question a?", "Question b?", "How many?", "Question c?"), order(moved));
    Page back = staff.send(outline(staff, draft).form("type").press("undo"));
    assertEquals(List.of("Question a?", "Question b?", "Question c?", "How many?"), order(back));
    String redo = back.document().select("#redo").val();
    assertTrue(
        redo.contains(authors.programme().name("young-1")) && redo.contains("How many?"),
        "it says what it was and whose: " + redo);
    Page again = staff.send(back.form("type").press("redo"));
    assertEquals(List.of("Question a?", "Question b?", "How many?", "Question c?"), order(again));
    for (int i = 0; i < 3; i++) {
      again = staff.send(again.form("type").press("undo"));
    }
    assertEquals(List.of("Question a?", "Question b?", "Question c?"), order(again));

    // Whoever makes another change then goes on from there.
    Page other = press(staff, again, Words.of("designer.outline.down", "Question a?"));
    assertEquals(List.of("Question b?", "Question a?", "Question c?"), order(other));
    assertEquals(0, other.document().select("#redo").size());
  }

  @Test
  void a_change_of_one_stays_when_another_moves_the_same_question() {
    OwnDraft draft = authors.draft("designer-moves");
    Page hers = outline(young, draft);
    press(staff, outline(staff, draft), Words.of("designer.outline.down", "Question a?"));
    Page both = press(young, hers, Words.of("designer.outline.up", "Question c?"));

    assertEquals(List.of("Question b?", "Question c?", "Question a?"), order(both));
  }

  @Test
  void a_draft_begun_with_nothing_is_in_her_language_and_lacks_only_words() {
    Visitor hers = authors.programme().inAnotherBrowser("coordinator");
    OwnDraft draft =
        OwnDraft.at(hers.post("/survey/edition/begin?lang=pl", Map.of("begin:empty", "")));
    List<String> links = outline(young, draft).document().select("#mistakes ~ ul a").eachText();

    assertTrue(draft.kept().contains("\"default-language\": \"pl\""), draft.kept());
    assertEquals(8, links.size(), links::toString);
    assertEquals(8, Set.copyOf(links).size(), links::toString);
    Page titled =
        save(
            young,
            young.get(draft.designer("edit")),
            Map.of("title", "Zażółć gęślą " + draft.id()),
            "save");
    assertEquals(
        "zazolc_gesla_" + draft.id().substring(0, 19), titled.document().select("#name").val());
    assertEquals(6, outline(young, draft).document().select("#mistakes ~ ul a").size());
  }

  @Test
  void a_draft_begins_with_the_languages_that_are_marked_hers_first() {
    Page begin = staff.get("/survey/edition/begin");
    assertEquals(
        List.of("en-GB"), begin.document().select("[name=languages][checked]").eachAttr("value"));
    OwnDraft draft =
        OwnDraft.at(
            staff.send(
                begin
                    .form("languages")
                    .with("languages", "pl", "en-GB", "cy")
                    .press("begin:empty")));
    Page around = young.get(draft.designer("edit"));

    assertEquals(
        List.of("en-GB", "cy", "pl"),
        around.document().select("nav .ways [lang]").eachAttr("lang"));
  }

  @Test
  void a_draft_that_is_no_survey_yet_or_no_json_breaks_no_page() {
    for (String odd :
        List.of("", "{", "[]", "{}", "{\"pages\": [5, {\"questions\": [null, {\"name\": 7}]}]}")) {
      OwnDraft draft = OwnDraft.of(staff, odd);
      for (String page : List.of("outline", "library", "comments", "look", "beside")) {
        int status = young.get(draft.designer(page)).status();
        assertTrue(status == 200 || status == 403, page + " " + status + " " + odd);
      }
      for (String at :
          List.of("", "0", "0.0", "1.0", "1.1", "99.99", "x", "ends.0", "lists.1", "ends.x")) {
        int status = edit(young, draft, at).status();
        assertTrue(status == 200 || status == 403 || status == 404, at + " " + status + " " + odd);
      }
    }
  }

  @Test
  void questions_of_the_library_come_to_the_end_of_the_draft() {
    OwnDraft draft = authors.draft("designer-library");
    Page library = young.get(draft.designer("library"));
    String take =
        library.document().select("li").stream()
            .filter(entry -> entry.text().startsWith("How old are you?"))
            .map(entry -> entry.select("input[type=submit]").attr("name"))
            .findFirst()
            .orElseThrow();
    Page taken = young.send(library.form("jakarta.faces.ViewState").press(take));

    assertEquals(
        List.of("Question a?", "Question b?", "Question c?", "How old are you?"), order(taken));
    assertTrue(
        draft.kept().contains("\"characteristic\": \"age-band\"")
            || draft.kept().contains("\"characteristic\":\"age-band\""));
  }
}
