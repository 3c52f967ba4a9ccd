package org.evensay.survey.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.xliff.UnfitXliff;
import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.text.SurveyTexts;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Translated;
import org.evensay.survey.glossary.Glossary;
import org.evensay.survey.glossary.Term;
import org.evensay.survey.translation.BroughtUnit.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft goes to translators and comes back. */
class SurveyXliffTest {

  private static final LanguageVariant POLISH = LanguageVariant.ofTag("pl").orElseThrow();
  private static final String COUNTY = "questions.town.label";

  private static DraftDocument everything() {
    try (var file = SurveyXliffTest.class.getResourceAsStream("/interchange/everything.json")) {
      return DraftDocument.of(new String(file.readAllBytes(), UTF_8));
    } catch (IOException | DocumentProblem e) {
      throw new AssertionError(e);
    }
  }

  private static SurveyXliff of(
      DraftDocument draft, LanguageVariant to, Map<String, KeptState> kept) {
    return new SurveyXliff(draft, 12, to, TranslatedText.all(draft, to, kept));
  }

  private static SurveyXliff polish() {
    return of(everything(), POLISH, Map.of());
  }

  private static String written(SurveyXliff xliff) {
    PageLanguage english = PageLanguage.of(LanguageVariant.ENGLISH);
    Glossary none = new Glossary(List.of(), LanguageVariant.ENGLISH);
    return xliff.written(new TextWords(english, xliff.draft(), xliff.texts()), none);
  }

  private static BroughtUnit one(SurveyXliff.Brought brought, String id) {
    return brought.units().stream()
        .filter(unit -> unit.unit().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_text_is_a_unit_and_the_library_finds_the_file_valid() {
    List<String> ids = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(written(polish()));
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          ids.add(event.getUnit().getId());
        } else if (event.isStartGroup()) {
          groups.add(event.getStartGroupData().getName());
        } else if (event.isStartFile()) {
          assertEquals("survey/every_thing-2#12", event.getStartFileData().getOriginal());
        }
      }
    }

    assertEquals(
        SurveyTexts.of(everything().survey()).stream().map(text -> text.id()).toList(), ids);
    assertTrue(groups.contains("Page 2"), groups.toString());
    assertTrue(groups.stream().anyMatch(name -> name.contains("How old?")), groups.toString());
  }

  @Test
  void a_unit_says_where_it_stands_and_what_is_put_in_is_protected() {
    String xliff = written(polish());
    int at = xliff.indexOf("<unit id=\"" + COUNTY + "\"");
    String unit = xliff.substring(at, xliff.indexOf("</unit>", at));

    assertTrue(unit.contains("The question"), unit);
    assertTrue(unit.contains("County?"), unit);
    assertTrue(unit.contains("<data id=\"d1\">${county}</data>"), unit);
    assertTrue(unit.contains("canCopy=\"no\""), unit);
    assertTrue(xliff.contains("srcLang=\"en-GB\"") && xliff.contains("trgLang=\"pl\""));
  }

  @Test
  void taking_back_what_went_out_changes_nothing_in_any_language() throws Exception {
    for (LanguageVariant to : everything().languages()) {
      if (!to.equals(everything().defaultLanguage())) {
        SurveyXliff.Brought brought =
            of(everything(), to, Map.of()).brought(written(of(everything(), to, Map.of())));

        assertEquals(SurveyTexts.of(everything().survey()).size(), brought.units().size());
        assertTrue(
            brought.units().stream()
                .map(BroughtUnit::outcome)
                .allMatch(one -> one == Outcome.UNCHANGED || one == Outcome.NOT_BEGUN),
            to.tag());
        assertEquals(0, brought.otherVersion());
      }
    }
  }

  @Test
  void a_translation_is_taken_into_the_draft_and_nothing_else() throws Exception {
    String xliff =
        TranslatorsTool.translated(
            written(polish()),
            COUNTY,
            "Które miasto: <ph id=\"1\" dataRef=\"d1\" canCopy=\"no\"/>?");
    BroughtUnit brought = one(polish().brought(xliff), COUNTY);

    assertEquals(Outcome.TAKEN, brought.outcome());
    Wanted wanted = brought.wanted();
    assertEquals(XliffState.REVIEWED, wanted.state());
    DraftDocument after =
        new Translated(POLISH, List.of(wanted.piece())).onto(everything()).document();
    assertEquals(
        SurveyTexts.with(everything().survey(), "pl", Map.of(COUNTY, "Które miasto: ${county}?")),
        after.survey());
    Map<String, KeptState> kept = Map.of(COUNTY, new KeptState(wanted.state(), wanted.of()));
    SurveyXliff now = of(after, POLISH, kept);
    assertEquals(Outcome.UNCHANGED, one(now.brought(written(now)), COUNTY).outcome());
    assertEquals(Outcome.UNCHANGED, one(now.brought(xliff), COUNTY).outcome(), "a second time");
  }

  /** Where nothing is said of its state, XLIFF takes it for the first one. */
  @Test
  void a_translation_of_a_tool_that_knows_no_states_is_taken_as_translated() throws Exception {
    String target = "Które miasto: <ph id=\"1\" dataRef=\"d1\" canCopy=\"no\"/>?";
    String xliff =
        TranslatorsTool.translated(written(polish()), COUNTY, target)
            .replace(" state=\"reviewed\"", "");
    BroughtUnit brought = one(polish().brought(xliff), COUNTY);

    assertEquals(Outcome.TAKEN, brought.outcome());
    assertEquals(XliffState.TRANSLATED, brought.wanted().state());
  }

  @Test
  void what_went_out_to_be_looked_at_again_and_comes_back_as_it_was_still_is() throws Exception {
    DraftDocument draft =
        everything()
            .rewritten(
                survey -> SurveyTexts.with(survey, "pl", Map.of(COUNTY, "Miasto ${county}")));
    Map<String, KeptState> kept =
        Map.of(COUNTY, new KeptState(XliffState.FINAL, "What was asked before"));
    SurveyXliff now = of(draft, POLISH, kept);

    assertEquals(Outcome.UNCHANGED, one(now.brought(written(now)), COUNTY).outcome());
  }

  @Test
  void what_somebody_else_wrote_meanwhile_is_not_written_over() {
    Translated mine =
        new Translated(
            POLISH, List.of(new Translated.Piece("survey.title", "Everything", "Wszystko", "A")));
    DraftDocument theirs =
        everything()
            .rewritten(survey -> SurveyTexts.with(survey, "pl", Map.of("survey.title", "B")));
    DraftDocument elsewhere =
        everything()
            .rewritten(survey -> SurveyTexts.with(survey, "ar", Map.of("survey.title", "C")));
    DraftDocument source =
        everything()
            .rewritten(survey -> SurveyTexts.with(survey, "en-GB", Map.of("survey.title", "D")));

    assertThrows(Refused.class, () -> mine.onto(theirs));
    assertThrows(Refused.class, () -> mine.onto(source));
    assertTrue(mine.onto(elsewhere).document().written().contains("\"C\""));
    Translated gone =
        new Translated(POLISH, List.of(new Translated.Piece("pages.x.title", "a", "", "b")));
    assertThrows(Refused.class, () -> gone.onto(everything()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Które miasto? | MISSING ${county}",
        "<ph id=\"1\" dataRef=\"d1\"/> ${age} | ADDED ${age}",
        "<ph id=\"1\" dataRef=\"d1\"/> &lt;script&gt;alert(1)&lt;/script&gt;"
            + " | MARKUP </script, MARKUP <script",
        "<ph id=\"1\" dataRef=\"d1\"/> &lt;img src=x onerror=y&gt; | MARKUP <img",
        "<ph id=\"1\" dataRef=\"d1\"/> &amp;lt;b | MARKUP &lt;",
        "<ph id=\"1\" dataRef=\"d1\"/> &lt;!-- | MARKUP <!--",
        "<ph id=\"1\" dataRef=\"d1\"/> JavaScript:x | MARKUP JavaScript:",
        "<pc id=\"9\">miasto</pc> <ph id=\"1\" dataRef=\"d1\"/> | MARKUP <pc",
      })
  void what_is_wrong_with_a_translation_is_named(String target, String wrong) throws Exception {
    BroughtUnit brought =
        one(
            polish().brought(TranslatorsTool.translated(written(polish()), COUNTY, target)),
            COUNTY);

    assertEquals(Outcome.REFUSED, brought.outcome());
    assertEquals(
        wrong,
        brought.wrong().stream()
            .map(one -> one.what() + " " + one.found())
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 &lt; 4", "I &lt;3 to", "a &amp; b", "Kto? &lt;- on", "„Tak”"})
  void signs_that_are_no_markup_are_words(String target) throws Exception {
    String xliff = TranslatorsTool.translated(written(polish()), "survey.start.why", target);

    assertEquals(Outcome.TAKEN, one(polish().brought(xliff), "survey.start.why").outcome());
  }

  @Test
  void what_is_too_long_is_named() throws Exception {
    String xliff =
        TranslatorsTool.translated(written(polish()), "survey.start.why", "x".repeat(2_001));
    BroughtUnit brought = one(polish().brought(xliff), "survey.start.why");

    assertEquals(Outcome.REFUSED, brought.outcome());
    assertEquals(List.of(new WrongWords(WrongWords.What.TOO_LONG, 2_000)), brought.wrong());
  }

  @Test
  void where_the_source_says_something_else_now_both_are_named_and_it_is_taken_only_if_asked()
      throws Exception {
    String xliff =
        TranslatorsTool.translated(written(polish()), "survey.start.why", "Aby wiedzieć.");
    DraftDocument other =
        everything()
            .rewritten(
                survey -> SurveyTexts.with(survey, "en-GB", Map.of("survey.start.why", "To act.")));
    SurveyXliff now =
        new SurveyXliff(other, 13, POLISH, TranslatedText.all(other, POLISH, Map.of()));
    BroughtUnit brought = one(now.brought(xliff), "survey.start.why");

    assertEquals(12, now.brought(xliff).otherVersion());
    assertEquals(Outcome.OTHER_SOURCE, brought.outcome());
    assertTrue(brought.isToAsk());
    assertEquals("To know.", brought.unit().source());
    assertEquals("To act.", brought.there().orElseThrow().source());
    Wanted wanted = brought.wanted();
    DraftDocument after = new Translated(POLISH, List.of(wanted.piece())).onto(other).document();
    Map<String, KeptState> kept = new HashMap<>();
    kept.put("survey.start.why", new KeptState(wanted.state(), wanted.of()));
    TranslatedText text =
        TranslatedText.all(after, POLISH, kept).stream()
            .filter(one -> one.id().equals("survey.start.why"))
            .findFirst()
            .orElseThrow();
    assertEquals(Status.LOOK_AGAIN, text.status(), "it is of other words");
    assertEquals("To know.", text.was());
    String out = written(of(after, POLISH, kept));
    assertTrue(out.contains("The translation is of earlier words: \u2068To know."), out);
    assertEquals(
        Outcome.UNCHANGED,
        one(of(after, POLISH, kept).brought(out), "survey.start.why").outcome(),
        "and changes nothing when it comes back as it was");
  }

  @Test
  void a_unit_that_is_not_in_the_draft_is_named() throws Exception {
    String xliff = written(polish()).replace("questions.town.label", "questions.gone.label");

    assertEquals(Outcome.UNKNOWN, one(polish().brought(xliff), "questions.gone.label").outcome());
  }

  @Test
  void a_file_of_another_survey_or_other_languages_is_refused_whole_with_both_names() {
    String other = written(polish()).replace("survey/every_thing-2#", "survey/another#");
    OtherFile refused = assertThrows(OtherFile.class, () -> polish().brought(other));
    assertEquals("another", refused.theirs());
    assertEquals("every_thing-2", refused.ours());

    String pages = written(polish()).replace("survey/every_thing-2#12", "i18n/en-GB.properties");
    assertThrows(OtherFile.class, () -> polish().brought(pages));
    String arabic = written(polish()).replace("trgLang=\"pl\"", "trgLang=\"ar\"");
    OtherFile language = assertThrows(OtherFile.class, () -> polish().brought(arabic));
    assertEquals("en-GB → ar", language.theirs());
    assertEquals("en-GB → pl", language.ours());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_XML | no XML",
        "NO_XLIFF | <html/>",
        "DOCUMENT_TYPE | <!DOCTYPE x [<!ENTITY a SYSTEM"
            + " \"file:///etc/passwd\">]><xliff>&a;</xliff>",
        "DOCUMENT_TYPE | <!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><xliff>&b;</xliff>",
        "DOCUMENT_TYPE | <!DOCTYPE xliff SYSTEM \"http://127.0.0.1:9/x.dtd\"><xliff/>",
        "NO_XLIFF | <xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>",
      })
  void what_is_no_such_file_is_refused_and_nothing_is_fetched(UnfitXliff.Why why, String file) {
    UnfitXliff unfit = assertThrows(UnfitXliff.class, () -> polish().brought(file));

    assertEquals(why, unfit.why());
    assertTrue(!unfit.getMessage().contains("root:"), unfit.getMessage());
  }

  @Test
  void the_same_id_twice_or_elements_without_end_are_refused() {
    String twice =
        written(polish()).replace("id=\"questions.town.label\"", "id=\"questions.towns.label\"");
    assertEquals(
        UnfitXliff.Why.NO_XLIFF,
        assertThrows(UnfitXliff.class, () -> polish().brought(twice)).why());
    String deep = "<a>".repeat(100_000);
    assertEquals(
        UnfitXliff.Why.NO_XLIFF,
        assertThrows(UnfitXliff.class, () -> polish().brought(deep)).why());
    String many = "<xliff>" + "<unit/>".repeat(100_001) + "</xliff>";
    assertEquals(
        UnfitXliff.Why.TOO_MANY,
        assertThrows(UnfitXliff.class, () -> polish().brought(many)).why());
    String large = " ".repeat(10_000_001);
    assertEquals(
        UnfitXliff.Why.TOO_LARGE,
        assertThrows(UnfitXliff.class, () -> polish().brought(large)).why());
  }

  @Test
  void easy_read_goes_out_under_a_tag_that_tools_know() throws Exception {
    LanguageVariant easy = LanguageVariant.ofTag("en-GB-simple").orElseThrow();
    String out = written(of(everything(), easy, Map.of()));

    assertTrue(out.contains("trgLang=\"en-GB-x-simple\""), out.substring(0, 300));
    assertEquals(0, of(everything(), easy, Map.of()).brought(out).otherVersion());
  }

  private static Term term(String words, String note, boolean kept, List<String> polish) {
    return new Term(
        words, 1, LanguageVariant.ENGLISH, words, note, "", kept, false, Map.of(POLISH, polish));
  }

  @Test
  void terms_of_the_glossary_go_out_by_the_module_of_the_standard_and_change_nothing()
      throws Exception {
    DraftDocument draft =
        DraftDocument.of(
            "{\"name\": \"g\", \"default-language\": \"en-GB\","
                + " \"languages\": {\"en-GB\": \"checked\", \"pl\": \"draft\"},"
                + " \"title\": {\"en-GB\": \"Your ask, on Evensay & more\","
                + " \"pl\": \"Twój postulat\"}}");
    SurveyXliff xliff = of(draft, POLISH, Map.of());
    Glossary glossary =
        new Glossary(
            List.of(
                term("ask", "What <you> want.", false, List.of("postulat*", "życzeni*")),
                term("Evensay", "", true, List.of()),
                term("more", "", false, List.of())),
            LanguageVariant.ENGLISH);
    PageLanguage english = PageLanguage.of(LanguageVariant.ENGLISH);
    String out = xliff.written(new TextWords(english, draft, xliff.texts()), glossary);

    assertTrue(out.contains("urn:oasis:names:tc:xliff:glossary:2.0"), out);
    assertTrue(out.contains(">ask<") && out.contains(">postulat<") && out.contains(">życzeni<"));
    assertTrue(out.contains("What &lt;you> want.") || out.contains("What &lt;you&gt; want."), out);
    assertEquals(2, out.split(">Evensay<", -1).length - 1, "a term, and what it is called: " + out);
    assertTrue(!out.contains(">more<"), "nothing is said of it");
    assertEquals(
        Outcome.UNCHANGED, one(xliff.brought(out), "survey.title").outcome(), "and comes back");
  }
}
