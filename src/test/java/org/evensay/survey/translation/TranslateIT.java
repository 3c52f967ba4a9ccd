package org.evensay.survey.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts beside their translations: who may write them, what is kept, and what is told. */
@OnTheServer
class TranslateIT {

  private static final int OF_A_PAGE = 20;

  private final OwnProgramme programme = OwnProgramme.of("translate");
  private final Visitor author = programme.as("young-1");
  private OwnDraft draft;

  @BeforeEach
  void begin() {
    StringBuilder pages = new StringBuilder();
    for (int i = 1; i <= OF_A_PAGE; i++) {
      pages.append(i == 1 ? "" : ",");
      pages.append("{\"name\": \"p%d\", \"questions\": [{\"name\": \"q%d\", \"type\": \"number\",");
      pages.append(" \"label\": {\"en-GB\": \"Number %d after ${q1}?\"}}]}");
      String page = pages.toString().replace("%d", Integer.toString(i));
      pages.setLength(0);
      pages.append(i == 1 ? page.replace(" after ${q1}", "") : page);
    }
    draft =
        OwnDraft.of(
            programme.as("coordinator"),
            "{\"name\": \"beside\", \"default-language\": \"en-GB\", \"languages\":"
                + " {\"en-GB\": \"checked\", \"ar\": \"draft\", \"cy\": \"draft\"},"
                + " \"title\": {\"en-GB\": \"Beside\"}, \"pages\": ["
                + pages
                + "]}");
  }

  private String at(String further) {
    return "/survey/translation/translate?draft=" + draft.id() + "&to=ar" + further;
  }

  private Form form() {
    return author.get(at("")).form("text-0");
  }

  private static Page save(Visitor who, Form form) {
    return who.send(form.with("go", "save"));
  }

  private List<List<Object>> states() {
    return Evensay.rows(
        "select text, state, source from draft_translation where draft_id = ? order by text",
        draft.id());
  }

  @Test
  void nobody_translates_unless_she_may_write_the_survey() {
    OwnProgramme other = OwnProgramme.of("translate-other");
    String before = draft.kept();

    assertEquals(403, save(programme.as("safeguarder"), form().with("words-0", "x")).status());
    assertEquals(404, save(other.as("coordinator"), form().with("words-0", "x")).status());
    save(Persona.ANYONE.visits(), form().with("words-0", "x"));
    assertEquals(before, draft.kept());
  }

  @Test
  void texts_are_written_some_at_a_time_each_beside_its_source_in_its_own_direction() {
    Page page = author.get(at(""));
    assertEquals(OF_A_PAGE, page.document().select("main textarea").size());
    Element field = page.document().getElementById("words-0");
    assertEquals("ar", field.attr("lang"));
    assertEquals("rtl", field.attr("dir"));
    Element source = page.document().getElementById("source-0");
    assertEquals("Beside", source.text());
    assertEquals("en-GB", source.attr("lang"));
    assertEquals("ltr", source.attr("dir"));
    assertEquals(1, author.get(at("&part=2")).document().select("main textarea").size());

    Page saved = save(author, form().with("words-0", " بجانب ").with("status-0", "reviewed"));
    assertTrue(saved.text().contains(Words.of("designer.edit.saved")), saved.text());
    assertTrue(saved.text().contains("Done: 1 of 21."), saved.text());
    assertTrue(draft.kept().contains("\"بجانب\""), draft.kept());
    assertEquals(List.of(List.of("survey.title", "REVIEWED", "Beside")), states());

    save(author, form().with("words-0", ""));
    assertFalse(draft.kept().contains("بجانب"));
    assertEquals(List.of(), states());
  }

  @Test
  void only_the_texts_that_are_asked_for_are_shown() {
    save(author, form().with("words-0", "بجانب"));
    write(draft.kept().replace("\"Beside\"", "\"Besides\""));

    Page again = author.get(at("&which=look-again"));
    assertEquals(1, again.document().select("main textarea").size());
    assertTrue(again.text().contains(Words.of("translation.page.was") + " Beside"), again.text());
    assertEquals(0, author.get(at("&which=done")).document().select("main textarea").size());
    Page settled =
        save(author, author.get(at("&which=look-again")).form("text-0").with("status-0", "final"));
    assertTrue(settled.text().contains(Words.of("translation.page.none")), settled.text());
    assertEquals(List.of(List.of("survey.title", "FINAL", "Besides")), states());
    assertEquals(1, author.get(at("&which=done")).document().select("main textarea").size());
  }

  private void write(String document) {
    Visitor other = programme.as("coordinator");
    other.submit(draft.open(other), Map.of("document", document, "save", ""));
  }

  @Test
  void what_cannot_be_taken_is_named_at_its_field_and_nothing_typed_is_lost() {
    String before = draft.kept();
    Page told =
        save(
            author,
            form()
                .with("words-0", "<script>alert(1)</script>")
                .with("words-2", "بدون")
                .with("words-3", "x".repeat(2_001) + "${q1}")
                .with("words-4", "${q1} حسنا"));

    assertEquals(before, draft.kept());
    assertNotNull(told.document().getElementById("words-0-problem"));
    assertTrue(told.document().getElementById("words-2-problem").text().contains("${q1}"));
    assertNotNull(told.document().getElementById("words-3-problem"));
    assertEquals("<script>alert(1)</script>", told.document().getElementById("words-0").val());
    assertEquals("${q1} حسنا", told.document().getElementById("words-4").val());
    assertFalse(told.source().contains("<script>alert"));
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_shown_and_hers_stays() {
    Form mine = form().with("words-0", "لي");
    save(programme.as("coordinator"), form().with("words-0", "لها"));
    Page told = save(author, mine);

    assertTrue(told.problems().contains("لها"), told.problems());
    assertEquals("لي", told.document().getElementById("words-0").val());
    assertTrue(draft.kept().contains("لها"), "nothing was written over");
    save(author, told.form("text-0"));
    assertTrue(draft.kept().contains("\"لي\""), "once she has seen it");

    Form elsewhere = form().with("words-4", "${q1} هنا");
    save(programme.as("coordinator"), form().with("words-2", "${q1} هناك"));
    save(author, elsewhere);
    assertTrue(draft.kept().contains("هناك") && draft.kept().contains("هنا\""), draft.kept());
  }

  @Test
  void a_long_translation_is_told_and_taken() {
    Page saved = save(author, form().with("words-0", "ب".repeat(40)));

    assertTrue(saved.text().contains("more than 3 times"), saved.text());
    assertTrue(draft.kept().contains("ب".repeat(40)));
  }

  @Test
  void terms_of_the_glossary_stand_beside_their_texts_and_what_is_missing_is_told_and_taken() {
    author.send(
        OwnTerm.form(author)
            .with("words", "beside")
            .with("note", "Next to it.")
            .with("called-ar", "بجانب")
            .with("go", "save"));
    author.send(
        OwnTerm.form(author).with("words", "number").with("kept", "yes").with("go", "save"));
    Page page = author.get(at(""));
    Element term = page.document().select("#texts .pair").get(0).selectFirst("li");
    assertEquals("beside: بجانب Next to it.", term.text());
    assertEquals("ar", term.selectFirst("bdi").attr("lang"));
    String kept = page.document().select("#texts .pair").get(2).selectFirst("li").text();
    assertEquals("number: " + Words.of("glossary.kept"), kept);

    String hint = "The glossary has other words for";
    Page told = save(author, form().with("words-0", "هنا").with("words-2", "${q1} number"));
    assertTrue(told.text().contains(hint) && draft.kept().contains("هنا"), told.text());
    assertFalse(told.text().contains("should stand here"), told.text());
    Page done = save(author, form().with("words-0", "بجانب").with("words-2", "${q1} رقم"));
    assertFalse(done.text().contains(hint), done.text());
    assertTrue(done.text().contains("should stand here"), done.text());
  }
}
