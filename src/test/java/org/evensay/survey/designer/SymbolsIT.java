package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnDraft;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Symbols before the lines of a draft: who may set them, which there are, and what stays. */
@OnTheServer
class SymbolsIT {

  private static final String LABEL = "symbol-label-0";
  private static final String BIKE = "symbol-choices.1.label-0";

  private final OwnProgramme programme = OwnProgramme.of("designer-symbols");
  private final Visitor author = programme.as("young-1");
  private OwnDraft draft;
  private String symbols;

  @BeforeEach
  void begin() {
    SurveyDocument survey =
        SurveyDocument.of("drawn")
            .page("one", SurveyDocument.Asked.oneChoice("how", "bus", "bike"));
    draft = OwnDraft.of(programme.as("coordinator"), survey.json());
    symbols = draft.designer("symbols") + "&at=0.0";
  }

  private Page type(Visitor who, String label, String bike) {
    return who.send(
        author.get(symbols).form("base").with(LABEL, label).with(BIKE, bike).with("go", "save"));
  }

  private static String value(Page page, String field) {
    return page.document().getElementById(field).val();
  }

  @Test
  void nobody_sets_symbols_unless_she_may_write_the_survey() {
    OwnProgramme other = OwnProgramme.of("designer-symbols-other");
    String before = draft.kept();

    assertEquals(403, type(programme.as("safeguarder"), "house", "").status());
    assertEquals(404, type(other.as("coordinator"), "house", "").status());
    type(Persona.ANYONE.visits(), "house", "");
    assertEquals(before, draft.kept());
  }

  @Test
  void each_line_has_its_own_and_shows_it() {
    Page page = type(author, "Red Question Mark", " bicycle ");

    assertTrue(page.text().contains(Words.of("designer.edit.saved")), page.text());
    assertTrue(draft.kept().contains("\"symbols\""), draft.kept());
    assertEquals("Red Question Mark", value(page, LABEL));
    assertEquals("bicycle", value(page, BIKE));
    assertEquals(2, page.document().select("main .with-symbol svg.symbol").size());
    Page shown = author.get(draft.preview());
    assertEquals(0, shown.document().select("svg.symbol").size(), "English has none by itself");
    Page wiped = type(author, "", "");
    assertEquals("", value(wiped, LABEL));
    assertFalse(draft.kept().contains("\"symbols\""), draft.kept());
  }

  @Test
  void a_symbol_that_there_is_not_is_named_with_those_near_it_and_nothing_typed_is_lost() {
    String before = draft.kept();
    Page page = type(author, "bicycle", "bycicle");

    assertTrue(page.problems().contains("bycicle"), page.problems());
    assertTrue(page.problems().contains("bicycle"), page.problems());
    Element field = page.document().getElementById(BIKE);
    assertEquals("true", field.attr("aria-invalid"));
    assertEquals(BIKE + "-problem", field.attr("aria-describedby"));
    assertEquals("bycicle", field.val());
    assertEquals("bicycle", value(page, LABEL));
    assertEquals(before, draft.kept());
    Page odd = type(author, "<script>alert(1)</script>", "");
    assertEquals("<script>alert(1)</script>", value(odd, LABEL));
    assertEquals(0, odd.document().select("main script:contains(alert)").size());
  }

  @Test
  void looking_for_one_keeps_what_is_typed_and_changes_nothing() {
    String before = draft.kept();
    Page page =
        author.send(
            author
                .get(symbols)
                .form("base")
                .with(LABEL, "half")
                .with("sought", "bicycle")
                .with("go", "find"));

    List<String> found = page.document().select("ul.symbols li").eachText();
    assertEquals("bicycle", found.get(0), page.text());
    assertEquals(found.size(), page.document().select("ul.symbols svg").size());
    assertEquals("half", value(page, LABEL));
    assertEquals(before, draft.kept());
  }

  @Test
  void what_stands_around_all_pages_has_symbols_and_a_published_survey_shows_them() {
    Page around = author.get(draft.designer("symbols"));
    Page page =
        author.send(
            around.form("base").with("symbol-start.why-0", "light bulb").with("go", "save"));
    assertEquals("light bulb", value(page, "symbol-start.why-0"));
    SurveyDocument.publish(programme.as("coordinator"), draft.kept());
    String survey = Evensay.text("select slug from survey where programme_id = ?", programme.id());
    String start = "/survey/answering/start?survey=" + survey + "&lang=en-GB";
    Visitor anyone = Persona.ANYONE.visits();
    assertEquals(0, anyone.get(start).document().select("svg.symbol").size());
    assertEquals(
        1, anyone.get(start + "&comfort=symbols-on").document().select("svg.symbol").size());
  }
}
