package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
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

  private static OwnProgramme programme;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    programme = OwnProgramme.of("designer");
    young = programme.as("young-1");
    staff = programme.as("coordinator");
  }

  /** A draft of the questions a, b and c, each on a page of its own. */
  private static OwnDraft draft(String word) {
    SurveyDocument survey = SurveyDocument.ofWords(word);
    String pages =
        List.of("a", "b", "c").stream()
            .map(
                name ->
                    """
                    {"name": "%1$s", "questions": [{"name": "%1$s", "type": "one-choice",
                     "label": {"en-GB": "Question %1$s?"}, "choices": [
                       {"name": "yes", "label": {"en-GB": "Yes"}},
                       {"name": "no", "label": {"en-GB": "No"}}]}]}
                    """
                        .formatted(name))
            .reduce((one, other) -> one + "," + other)
            .orElseThrow();
    return OwnDraft.of(
        staff, survey.json().replaceFirst("(?s)\"pages\":.*", "\"pages\": [" + pages + "]}"));
  }

  private static List<String> order(Page outline) {
    return outline.document().select(".question-line a[id]").eachText();
  }

  private static Page outline(Visitor visitor, OwnDraft draft) {
    return visitor.get(draft.designer("outline"));
  }

  private static Page press(Visitor visitor, Page outline, String label) {
    String move =
        outline.document().select("button[name=move][aria-label=\"" + label + "\"]").val();
    assertFalse(move.isEmpty(), label);
    return visitor.send(outline.form("type").with("move", move));
  }

  private static Page edit(Visitor visitor, OwnDraft draft, String at) {
    return visitor.get(draft.designer("edit") + "&at=" + at);
  }

  private static Page save(Visitor visitor, Page edit, Map<String, String> fields, String go) {
    var form = edit.form("base");
    fields.forEach((name, value) -> form.with(name, value));
    return visitor.send(form.with("go", go));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"outline", "edit", "condition&at=0.0", "library", "comments", "look", "beside"})
  void nobody_sees_a_draft_here_unless_she_writes_surveys_of_its_programme(String page) {
    OwnDraft draft = draft("designer-seen");
    String path = draft.designer(page.replaceFirst("&.*", "")) + page.replaceFirst("^[^&]*", "");
    assertEquals(403, programme.as("safeguarder").get(path).status());
    assertEquals(404, OwnProgramme.of("designer-door").as("coordinator").get(path).status());
    assertEquals(200, young.get(path).status());
  }

  @Test
  void nobody_changes_a_draft_unless_she_writes_surveys_of_its_programme() {
    OwnDraft draft = draft("designer-changed");
    String before = draft.kept();
    Visitor neighbour = OwnProgramme.of("designer-wall").as("coordinator");
    for (Visitor visitor : List.of(programme.as("safeguarder"), neighbour)) {
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
    OwnDraft draft = draft("designer-steps");
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
        redo.contains(programme.name("young-1")) && redo.contains("How many?"),
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
    OwnDraft draft = draft("designer-moves");
    Page hers = outline(young, draft);
    press(staff, outline(staff, draft), Words.of("designer.outline.down", "Question a?"));
    Page both = press(young, hers, Words.of("designer.outline.up", "Question c?"));

    assertEquals(List.of("Question b?", "Question c?", "Question a?"), order(both));
  }

  @Test
  void two_people_write_different_things_of_one_question_and_both_stay() {
    OwnDraft draft = draft("designer-both");
    Page hers = edit(young, draft, "1.0");
    Page his = edit(staff, draft, "1.0");
    save(young, hers, Map.of("hint", "Take your time."), "save");
    Page saved = save(staff, his, Map.of("choices.2.label", "Perhaps"), "save");

    assertEquals("", saved.problems());
    assertTrue(draft.kept().contains("Take your time."));
    assertTrue(draft.kept().contains("\"perhaps\""));
  }

  @Test
  void the_second_of_two_who_write_the_same_thing_sees_the_first_one_and_decides() {
    OwnDraft draft = draft("designer-clash");
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
    OwnDraft draft = draft("designer-clash-words");
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
  void after_a_conflict_everything_on_the_page_leads_to_where_the_question_stands_now() {
    OwnDraft draft = draft("designer-clash-moved");
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
  void a_name_that_another_question_has_is_a_mistake_at_its_field_and_nothing_is_lost() {
    OwnDraft draft = draft("designer-taken");
    young.submit(
        young.get(draft.designer("comments") + "&question=a"), Map.of("words", "x", "write", ""));
    String before = draft.kept();
    Page told =
        save(staff, edit(staff, draft, "0.0"), Map.of("name", "c", "hint", "Hers."), "save");
    String said = Words.of("designer.refusal.name-taken", "\u2066c\u2069");

    assertEquals(said, told.document().select(".error-summary a[href='#name']").text());
    assertEquals(said, told.document().select("#name-problem").text());
    assertEquals("name-problem", told.document().select("#name").attr("aria-describedby"));
    assertEquals("c", told.document().select("#name").val());
    assertEquals("Hers.", told.document().select("#hint").text());
    assertEquals(before, draft.kept());
    save(staff, told, Map.of("name", "way"), "save");
    Page outline = outline(staff, draft);
    assertTrue(
        outline.document().select("a.badge").attr("href").endsWith("question=way"),
        "what was said about it is still about it");
    assertTrue(draft.kept().contains("Hers."));
  }

  @Test
  void whoever_names_a_choice_anew_is_told_where_the_old_name_may_be_left() {
    OwnDraft draft = draft("designer-left");
    for (String at : List.of("1.0", "2.0")) {
      String condition = at.equals("1.0") ? "selected-at(${a}, 0)='no'" : "regex(${a}, '(no).*')";
      young.send(
          young
              .get(draft.designer("condition") + "&at=" + at)
              .form("expression")
              .with("expression", condition)
              .with("go", "save"));
    }
    Page saved = save(young, edit(young, draft, "0.0"), Map.of("choices.1.name", "never"), "save");

    assertTrue(draft.kept().contains("selected-at(${a}, 0)='never'"), draft.kept());
    assertEquals(List.of("Question c?"), saved.document().select("#left a").eachText());
    assertTrue(saved.text().contains(Words.of("designer.edit.left")));
    assertEquals(
        "Question c?", young.get(saved.document().select("#left a").attr("href")).heading());
  }

  @Test
  void what_was_written_stays_on_the_page_when_the_question_is_gone() {
    OwnDraft draft = draft("designer-gone");
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
    OwnDraft draft = draft("designer-forged");
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

  @Test
  void what_a_choice_asks_and_what_it_belongs_to_have_fields_where_they_mean_something() {
    OwnDraft draft = draft("designer-choices");
    String asks = "choices.1.other-label";
    String columns = "choices.1.values";
    Page simple = edit(young, draft, "0.0");
    assertEquals(List.of(), simple.document().select("[name$=other-label], [name$=values]"));
    assertEquals(3, simple.document().select("[name$=special]").size());
    Page other =
        save(
            young,
            simple,
            Map.of("choices.1.special", "other", "choices-if", "county = 'kent'"),
            "save");
    Page saved = save(young, other, Map.of(asks, "Which one?", columns, "county kent"), "save");

    assertEquals("Which one?", saved.document().select("[name=" + asks + "]").val());
    assertEquals("county kent", saved.document().select("[name=" + columns + "]").val());
    assertFalse(saved.document().select("[id='choices.1-problem']").text().isEmpty());
    assertEquals(
        "choices.1-problem",
        saved.document().select("[name=" + columns + "]").attr("aria-describedby"));
    Page mended = save(young, saved, Map.of(columns, "county=kent"), "save");
    assertEquals("", mended.document().select("[id='choices.1-problem']").text());
    assertTrue(draft.kept().replaceAll("\\s", "").contains("\"values\":{\"county\":\"kent\"}"));

    Page ranked = save(young, mended, Map.of("type", "ranking"), "save");
    assertEquals(List.of(), ranked.document().select("[name$=other-label], [name$=special]"));
    assertTrue(draft.kept().contains("Which one?"), "what has no field now stays");
  }

  @Test
  void mistakes_stand_at_their_question_and_at_their_field() {
    OwnDraft draft = draft("designer-wrong");
    Page saved =
        save(young, edit(young, draft, "1.0"), Map.of("label", "", "choices.0.name", "no"), "save");

    assertEquals(
        Words.of("designer.mistake.missing", Words.of("designer.key.label")),
        saved.document().select("#label-problem").text());
    assertTrue(!saved.document().select("[id='choices.1-problem']").text().isEmpty());
    Page outline = outline(young, draft);
    assertEquals(
        List.of(Words.of("designer.line.mistakes", 2)),
        outline.document().select(".question-line .badge").eachText());
    List<String> links = outline.document().select("#mistakes ~ ul a").eachText();
    assertEquals(2, links.size());
    assertTrue(links.stream().allMatch(link -> link.startsWith("Question 2")), links::toString);
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
  void a_condition_is_put_together_in_plain_words() {
    OwnDraft draft = draft("designer-condition");
    String address = draft.designer("condition") + "&at=2.0";
    Page empty = young.get(address);
    Page one = young.send(empty.form("question").with("question", "a").with("go", "add"));
    Page two =
        young.send(
            one.form("question").with("question", "b").with("value:0", "no").with("go", "add"));
    Page any =
        young.send(
            two.form("together")
                .with("test:1", "not-answered")
                .with("together", "any")
                .with("go", "save"));

    assertEquals("${a} = 'no' or ${b} = ''", any.document().select("#expression").text());
    assertEquals(
        Words.of("designer.test.is", "Question a?", "No")
            + " "
            + Words.of("designer.condition.or")
            + " "
            + Words.of("designer.test.not-answered", "Question b?"),
        any.document().select(".notice.words").text());
    Page less = young.send(any.form("together").with("go", "remove 1"));
    assertEquals("${a} = 'no'", less.document().select("#expression").text());
    Page own =
        young.send(
            less.form("expression")
                .with("expression", "string-length(${a}) > 2")
                .with("go", "save"));
    assertTrue(own.text().contains(Words.of("designer.condition.more")));
    assertTrue(draft.kept().contains("string-length(${a}) > 2"));
  }

  @Test
  void questions_of_the_library_come_to_the_end_of_the_draft() {
    OwnDraft draft = draft("designer-library");
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

  @Test
  void comments_are_read_by_all_co_authors_and_settled() {
    OwnDraft draft = draft("designer-comments");
    young.submit(
        young.get(draft.designer("comments") + "&question=a"),
        Map.of("words", "<b>Is this kind?</b>", "write", ""));
    Page read = staff.get(draft.designer("comments"));
    assertTrue(read.text().contains("<b>Is this kind?</b>"));
    assertTrue(read.text().contains(programme.name("young-1")));
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
  void comments_go_with_their_question_to_its_new_name_and_back() {
    OwnDraft draft = draft("designer-comment-names");
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

  @Test
  void a_preview_is_the_journey_in_every_page_and_language_and_stores_nothing() {
    OwnDraft draft = draft("designer-preview");
    save(young, edit(young, draft, "0.0"), Map.of("required", "yes"), "save");
    long before = Evensay.number("select count(*) from response");
    Page first = young.get(draft.preview());
    assertEquals("SAMEORIGIN", first.header("X-Frame-Options"));
    assertTrue(first.header("Content-Security-Policy").contains("frame-ancestors 'self'"));
    assertTrue(first.text().contains(Words.of("answering.preview.note")));
    Page refused = young.send(first.form("a").with("go", "next"));
    assertTrue(refused.problems().contains("Question a?"), refused.text());
    Page second = young.submit(refused, Map.of("a", "yes", "go", "next"));
    assertTrue(second.heading().startsWith("Question b?"), second.heading());
    Page third = young.send(second.form("b").with("go", "next"));
    Page check = young.send(third.form("c").with("go", "next"));
    Page receipt = young.send(check.form("carried").with("go", "send"));
    assertEquals(Words.of("answering.receipt.heading"), receipt.heading());
    assertEquals(before, Evensay.number("select count(*) from response"));

    assertTrue(young.get(draft.preview() + "&page=2").heading().startsWith("Question c?"));
    Page welsh = young.get(draft.preview() + "&lang=cy");
    assertEquals("cy", welsh.document().select("html").attr("lang"));
    assertFalse(
        outline(young, draft).document().select("html").attr("lang").equals("cy"),
        "her own pages stay in her language");
  }

  @Test
  void nobody_else_walks_through_a_draft() {
    OwnDraft draft = draft("designer-walked");
    assertEquals(403, programme.as("safeguarder").get(draft.preview()).status());
    Visitor neighbour = OwnProgramme.of("designer-next").as("coordinator");
    assertEquals(404, neighbour.get(draft.preview()).status());
    Page wrong = young.get(OwnDraft.of(staff, "{}").preview());
    assertEquals(403, wrong.status());
    assertTrue(wrong.text().contains(Words.of("design.draft.refusal.not-sound")));
  }

  @Test
  void the_words_of_a_draft_can_be_checked() {
    OwnDraft draft = draft("designer-review");
    Page review = young.get("/survey/review/review?draft=" + draft.id());
    assertEquals(200, review.status());
    assertTrue(review.text().contains(Words.of("review.summary")));
    assertEquals(
        403, programme.as("safeguarder").get("/survey/review/review?draft=" + draft.id()).status());
  }

  @Test
  void what_is_found_in_a_draft_leads_to_where_it_is_written() {
    OwnDraft draft = draft("designer-found");
    save(young, edit(young, draft, "1.0"), Map.of("label", "What helps service users?"), "save");
    Page review = young.get("/survey/review/review?draft=" + draft.id());
    Page form = young.get(review.document().select("h3 a[href$='at=1.0']").attr("href"));

    assertEquals("What helps service users?", form.document().select("#label").text());
  }

  @Test
  void a_draft_with_mistakes_is_not_checked_but_leads_to_them() {
    OwnDraft draft = OwnDraft.of(staff, "{}");
    Page review = young.get("/survey/review/review?draft=" + draft.id());

    assertEquals(200, review.status());
    assertEquals(
        draft.designer("outline") + "#mistakes",
        review.document().select(".notice a").attr("href"));
    assertFalse(review.text().contains(Words.of("review.summary")), review.text());
  }
}
