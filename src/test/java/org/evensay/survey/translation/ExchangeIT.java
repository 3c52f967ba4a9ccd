package org.evensay.survey.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.evensay.testing.Evensay;
import org.evensay.testing.Form;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.OwnTerm;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft's texts as files: who may, what is shown before anything changes, and what stays. */
@OnTheServer
class ExchangeIT {

  private static final String DOCUMENT =
      """
      {"name": "bilingual", "default-language": "en-GB",
       "languages": {"en-GB": "checked", "cy": "draft", "ar": "draft"},
       "title": {"en-GB": "Two"},
       "start": {"asker": {"en-GB": "We ask."}, "why": {"en-GB": "To know."},
         "use": {"en-GB": "We count."}, "harm": {"en-GB": "We help."}},
       "end": {"next": {"en-GB": "Soon."}},
       "pages": [
         {"name": "one", "questions": [{"name": "age", "type": "number", "label": {"en-GB": "How old?"}}]},
         {"name": "two", "questions": [
           {"name": "more", "type": "short-text", "label": {"en-GB": "At ${age}, what now?"}}]}]}
      """;

  private final OwnProgramme programme = OwnProgramme.of("translation");
  private final Visitor author = programme.as("young-1");
  private OwnDraft draft;

  @BeforeEach
  void begin() {
    draft = OwnDraft.of(programme.as("coordinator"), DOCUMENT);
  }

  private String at() {
    return "/survey/translation/exchange?draft=" + draft.id();
  }

  private Page out(Visitor who) {
    return who.get(at() + "&to=cy&take-out=yes");
  }

  private Page bring(Visitor who, String file) {
    Form form = author.get(at() + "&to=cy").form("file");
    return who.sendFile(form.with("to", "cy"), "file", "a.xlf", file.getBytes(UTF_8));
  }

  private static Form taking(Page brought) {
    return brought.form("seen").with("go", "take");
  }

  private List<List<Object>> states() {
    return Evensay.rows(
        "select text, state, source from draft_translation where draft_id = ? order by text",
        draft.id());
  }

  @Test
  void nobody_takes_texts_out_or_in_unless_she_may_write_the_survey() {
    OwnProgramme other = OwnProgramme.of("translation-other");
    String before = draft.kept();
    String file = TranslatorsTool.translated(out(author).source(), "survey.title", "Dau");
    Page brought = bring(author, file);

    assertEquals(403, out(programme.as("safeguarder")).status());
    assertEquals(404, out(other.as("coordinator")).status());
    assertFalse(out(Persona.ANYONE.visits()).source().contains("<xliff"));
    assertEquals(403, bring(programme.as("safeguarder"), file).status());
    assertEquals(403, programme.as("safeguarder").send(taking(brought)).status());
    assertEquals(404, other.as("coordinator").send(taking(brought)).status());
    Persona.ANYONE.visits().send(taking(brought));
    assertEquals(before, draft.kept());
    assertEquals(List.of(), states());
  }

  @Test
  @Tag("storage")
  void a_file_is_shown_first_and_then_taken_as_a_change_that_can_be_taken_back() {
    String before = draft.kept();
    Page out = out(author);
    assertEquals("application/xliff+xml", out.header("Content-Type").replaceFirst(";.*", ""));
    assertTrue(out.header("Content-Disposition").contains("bilingual-cy.xlf"));
    String file = TranslatorsTool.translated(out.source(), "survey.title", "Dau");
    file = TranslatorsTool.translated(file, "questions.more.label", "Beth nawr?");

    Page brought = bring(author, file);
    assertTrue(brought.text().contains(Words.of("translation.outcome.taken") + ": 1"));
    assertTrue(brought.text().contains(Words.of("translation.outcome.refused") + ": 1"));
    assertTrue(brought.text().contains(" is missing. It puts in an answer."), brought.text());
    assertEquals(before, draft.kept(), "nothing changed yet");

    Page taken = author.send(taking(brought));
    assertTrue(taken.text().contains(Words.of("translation.exchange.taken")), taken.text());
    assertTrue(draft.kept().contains("\"Dau\""), draft.kept());
    assertFalse(draft.kept().contains("Beth nawr"), "what is wrong is not taken");
    assertEquals(List.of(List.of("survey.title", "REVIEWED", "Two")), states());
    assertTrue(bring(author, file).text().contains(Words.of("translation.outcome.unchanged")));

    Page outline = author.get(draft.designer("outline"));
    assertTrue(outline.document().selectFirst("#undo").attr("value").contains("translated into"));
    author.send(outline.form("read").press("undo"));
    assertFalse(draft.kept().contains("\"Dau\""));
    assertEquals(List.of(), states(), "nothing is said of words that are not there");
  }

  @Test
  void what_somebody_wrote_after_the_file_was_shown_is_told_and_kept() {
    Page brought =
        bring(author, TranslatorsTool.translated(out(author).source(), "survey.title", "Dau"));
    write(draft.kept().replace("\"Two\"", "\"Two\", \"cy\": \"Dwy\""));

    Page told = author.send(taking(brought));
    assertTrue(told.problems().contains(Words.of("translation.exchange.meanwhile")), told.text());
    assertTrue(draft.kept().contains("\"Dwy\""));
    assertTrue(told.text().contains("Dau"), "and nothing of the file is lost");

    author.send(taking(told));
    assertTrue(draft.kept().contains("\"Dau\""), "once she has seen it");
  }

  private void write(String document) {
    Visitor other = programme.as("coordinator");
    other.submit(draft.open(other), Map.of("document", document, "save", ""));
  }

  @Test
  void a_translation_stays_with_the_words_that_it_is_of() {
    author.send(
        taking(
            bring(
                author, TranslatorsTool.translated(out(author).source(), "survey.title", "Dau"))));
    write(draft.kept().replace("\"Two\"", "\"Three\""));
    assertEquals(List.of(List.of("survey.title", "REVIEWED", "Two")), states());
    assertTrue(out(author).source().contains("The translation is of earlier words"));

    write(draft.kept().replace("\"We ask.\"", "\"We ask.\", \"cy\": \"Gofynnwn.\""));
    write(draft.kept().replace("\"We ask.\"", "\"We ask you.\""));
    assertEquals(
        List.of("survey.start.asker", "TRANSLATED", "We ask."),
        states().get(0),
        "also where nobody had said anything of it");

    write(draft.kept().replace("\"Gofynnwn.\"", "\"Gofynnwn i chi.\""));
    assertEquals(1, states().size(), "other words are of what is there now");
  }

  @Test
  void where_the_first_language_changed_it_is_taken_only_where_asked_for() {
    String file = TranslatorsTool.translated(out(author).source(), "survey.title", "Dau");
    write(draft.kept().replace("\"Two\"", "\"Three\""));

    Page brought = bring(author, file);
    assertTrue(brought.text().contains(Words.of("translation.outcome.other-source") + ": 1"));
    author.send(taking(brought));
    assertFalse(draft.kept().contains("\"Dau\""));
    author.send(taking(brought).with("again", "survey.title"));
    assertTrue(draft.kept().contains("\"Dau\""));
    assertEquals(List.of(List.of("survey.title", "REVIEWED", "Two")), states());
  }

  @Test
  void what_was_said_goes_with_a_question_to_its_new_name() {
    author.send(
        taking(
            bring(
                author,
                TranslatorsTool.translated(out(author).source(), "questions.age.label", "Oed?"))));
    Form form = author.get(draft.designer("edit") + "&at=0.0").form("base");
    author.send(form.with("name", "years").with("go", "save"));

    assertTrue(draft.kept().contains("\"years\""), draft.kept());
    assertEquals(List.of("questions.years.label", "REVIEWED", "How old?"), states().get(0));
  }

  @Test
  void a_file_that_does_not_belong_here_is_named_and_changes_nothing() {
    String before = draft.kept();
    String file = out(author).source();

    Page other = bring(author, file.replace("survey/bilingual#", "survey/another#"));
    assertTrue(other.problems().contains("another") && other.problems().contains("bilingual"));
    Page typed =
        bring(author, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
    assertTrue(typed.problems().contains("DOCTYPE"), typed.problems());
    assertFalse(typed.source().contains("root:"));
    Page large = bring(author, file + " ".repeat(3_000_000));
    assertTrue(large.problems().contains("3 MB"), large.problems());
    Page none = author.send(author.get(at()).form("file").with("go", "look"));
    assertTrue(none.problems().contains(Words.of("interchange.bring.no-file")));
    Page script =
        bring(
            author,
            TranslatorsTool.translated(
                file, "survey.title", "&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertTrue(script.text().contains(Words.of("translation.outcome.refused") + ": 1"));
    assertFalse(script.source().contains("<script>alert"));
    assertEquals(before, draft.kept());
  }

  @Test
  void a_survey_in_one_language_says_how_to_add_another() {
    OwnDraft alone =
        OwnDraft.of(
            programme.as("coordinator"), "{\"name\": \"alone\", \"title\": {\"en-GB\": \"One\"}}");
    Page page = author.get("/survey/translation/exchange?draft=" + alone.id());

    assertTrue(page.text().contains(Words.of("translation.none")));
    assertEquals(0, page.document().select("main form").size());
  }

  @Test
  void terms_of_the_programme_go_out_with_the_texts_that_have_them() {
    author.send(
        OwnTerm.form(author).with("words", "two").with("called-cy", "dau").with("go", "save"));
    String file = out(author).source();

    assertTrue(file.contains("urn:oasis:names:tc:xliff:glossary:2.0"), file);
    assertTrue(file.contains(">two<") && file.contains(">dau<"), file);
    Page brought = bring(author, TranslatorsTool.translated(file, "survey.title", "Dau"));
    assertTrue(brought.text().contains(Words.of("translation.outcome.taken") + ": 1"));
  }
}
