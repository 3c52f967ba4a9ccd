package org.evensay.foundation.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.Spoken;
import org.evensay.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers are told how far a language is. */
@OnTheServer
class LanguageStatusIT {

  private static final String STATEMENT = "/foundation/platform/accessibility";

  private static List<String> told(Page page) {
    return page.document().select("footer a[href$='#languages']").eachText();
  }

  private static List<String> expected(LanguageVariant language) {
    String far = language.status().orElseThrow().state().code();
    return List.of(Messages.installed().text(language, "language.draft." + far));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", STATEMENT, "/survey/answering/help", "/foundation/people/sign-in"})
  void a_page_in_a_draft_says_so_in_its_language_and_leads_to_the_list(String path) {
    Visitor anyone = Persona.ANYONE.visits();

    for (LanguageVariant language : LanguageVariant.spoken()) {
      List<String> said = told(anyone.get(path + "?lang=" + language));
      boolean draft = language.status().orElseThrow().isDraft();
      assertEquals(draft ? expected(language) : List.of(), said, language.tag());
    }
  }

  @Test
  void the_workspace_says_so_too() {
    Visitor writer = OwnProgramme.of("language-status").as("young-1");

    Page urdu = writer.get("/foundation/programme/home?lang=ur");
    assertEquals(expected(Spoken.URDU), told(urdu));
    assertEquals(List.of(), told(writer.get("/foundation/programme/home?lang=en-GB")));
  }

  @Test
  void the_statement_lists_each_language_in_its_own_words_with_its_state() {
    Page statement = Persona.ANYONE.visits().get(STATEMENT + "?lang=en-GB");

    assertEquals(
        LanguageVariant.spoken().stream().map(LanguageVariant::ownName).toList(),
        statement.document().select("#languages + dl dt").eachText());
    assertEquals(
        LanguageVariant.spoken().stream().map(LanguageVariant::tag).toList(),
        statement.document().select("#languages + dl dt").eachAttr("lang"));
    List<String> far = statement.document().select("#languages + dl dd").eachText();
    assertEquals("We write this one first. The others are made from it.", far.get(0));
    LanguageStatus welsh = Spoken.WELSH.status().orElseThrow();
    assertTrue(far.get(2).contains(welsh.on().getDayOfMonth() + " "), far.get(2));
    assertTrue(far.get(2).contains(welsh.madeBy()), far.get(2));
  }

  @Test
  void nobody_is_offered_a_language_that_nobody_speaks() {
    Page page = Persona.ANYONE.visits().get("/?lang=en-XA");

    assertEquals("en-XA", page.document().select("html").attr("lang"));
    assertEquals(
        LanguageVariant.spoken().stream().map(LanguageVariant::tag).toList(),
        page.document().select("nav.languages a").eachAttr("hreflang"));
  }
}
