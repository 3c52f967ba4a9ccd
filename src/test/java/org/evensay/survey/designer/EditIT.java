package org.evensay.survey.designer;

import static org.evensay.survey.designer.CoAuthors.edit;
import static org.evensay.survey.designer.CoAuthors.outline;
import static org.evensay.survey.designer.CoAuthors.save;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.Page;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.SurveyDocument.Asked;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writing one part of a draft. */
@OnTheServer
class EditIT {

  private static CoAuthors authors;
  private static Visitor young;
  private static Visitor staff;

  @BeforeAll
  static void coAuthors() {
    authors = CoAuthors.of("designer-edit");
    young = authors.young();
    staff = authors.staff();
  }

  @Test
  void a_name_that_another_question_has_is_a_mistake_at_its_field_and_nothing_is_lost() {
    OwnDraft draft = authors.draft("designer-taken");
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
    OwnDraft draft = authors.draft("designer-left");
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
  void what_a_choice_asks_and_what_it_belongs_to_have_fields_where_they_mean_something() {
    OwnDraft draft = authors.draft("designer-choices");
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
  void a_text_that_is_too_long_is_told_at_its_field_and_stays_there() {
    OwnDraft draft = authors.draft("designer-long");
    String before = draft.kept();
    String words = "words ".repeat(500_000).strip();
    Page told = save(young, edit(young, draft, "0.0"), Map.of("label", words), "save");

    assertEquals(
        Words.of("design.draft.refusal.too-long", 2_000, words.length()),
        told.document().select("#label-problem").text());
    assertEquals(words.length(), told.document().select("#label").text().length());
    assertEquals(before, draft.kept());
    Page saved = save(young, told, Map.of("label", "Short?"), "save");
    assertEquals(Words.of("designer.edit.saved"), saved.document().select("[role=status]").text());
    assertTrue(draft.kept().contains("Short?"));
  }

  @Test
  void a_draft_in_which_something_is_too_long_can_be_mended() {
    OwnDraft sound = authors.draft("designer-longer");
    String words = "words ".repeat(150_000).strip();
    OwnDraft draft = OwnDraft.of(staff, sound.kept().replace("Question a?", words));
    Page form = edit(young, draft, "0.0");

    assertEquals(
        Words.of("designer.edit.cut", 4_000, words.length()),
        form.document().select("#label-problem").text());
    assertTrue(form.document().select("[name=base]").val().length() < 2_000);
    Page other = save(young, form, Map.of("hint", "Take your time."), "save");
    assertTrue(draft.kept().contains(words) && draft.kept().contains("Take your time."));
    save(young, other, Map.of("label", "Short?"), "save");
    assertTrue(draft.kept().contains("Short?") && !draft.kept().contains(words));
  }

  @Test
  void what_a_question_tells_about_a_person_is_chosen_of_what_is_known() {
    SurveyDocument.publish(
        staff,
        SurveyDocument.of("designer-told")
            .page(
                "one",
                Asked.oneChoice("pet", "dog")
                    .with("characteristic", "\"has-pet\"")
                    .with(
                        "choices",
                        "[{\"name\": \"no\", \"not-said\": true, \"label\": {\"en-GB\": \"No\"}}]"))
            .json());
    OwnDraft draft = authors.draft("designer-tells");
    Page form = edit(young, draft, "0.0");
    List<String> codes = form.document().select("#characteristic option").eachAttr("value");
    assertTrue(
        codes.containsAll(List.of("", "age-band", "has-pet", "respondent")), codes::toString);
    assertEquals(
        Words.of("designer.characteristic.known", "has-pet", "Question pet"),
        form.document().select("#characteristic option[value=has-pet]").text());

    OwnDraft odd =
        OwnDraft.of(
            staff,
            draft.kept().replaceFirst("\"type\"", "\"characteristic\": \"odd-one\", \"type\""));
    Page told = edit(young, odd, "0.0");
    assertEquals(
        Words.of("designer.characteristic.unknown", "odd-one"),
        told.document().select("#characteristic option[selected]").text());
    Page kept = save(young, told, Map.of("hint", "x"), "save");
    assertTrue(odd.kept().contains("\"odd-one\""), "saving something else leaves it");
    save(young, kept, Map.of("characteristic", "has-pet"), "save");
    assertTrue(odd.kept().contains("\"has-pet\""));
  }

  @Test
  void whether_there_is_another_one_is_asked_and_answered_in_words_of_their_own() {
    OwnDraft draft =
        OwnDraft.of(
            staff,
            SurveyDocument.of("designer-another")
                .page(
                    "one",
                    Asked.shortText("child")
                        .with("type", "\"repeat\"")
                        .with("another", "{}")
                        .with(
                            "questions",
                            "[{\"name\": \"how\", \"type\": \"number\", \"label\": {\"en-GB\": \"How old?\"}}]"))
                .json());
    save(
        young,
        edit(young, draft, "0.0"),
        Map.of("another.yes", "Yes, one more", "another.no", "No, that is all"),
        "save");
    Page form = edit(young, draft, "0.0");

    assertEquals("Yes, one more", form.document().select("[id='another.yes']").text());
    Page round = young.get(draft.preview());
    assertTrue(round.text().contains("No, that is all"), round.text());
  }

  @Test
  void whoever_moves_a_choice_goes_on_at_the_choices() {
    OwnDraft draft = authors.draft("designer-goes-on");
    Page moved = save(young, edit(young, draft, "0.0"), Map.of(), "choices 1 up");

    assertEquals("choices", moved.document().select("[autofocus]").attr("id"));
    assertEquals("No", moved.document().select("[name='choices.0.label']").val());
  }

  @Test
  void mistakes_stand_at_their_question_and_at_their_field() {
    OwnDraft draft = authors.draft("designer-wrong");
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
}
