package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;

/** What becomes of the words and the languages of a form. */
class XlsFormWordsTest {

  @Test
  void markup_becomes_plain_words() throws ImportProblem {
    Imported imported =
        XlsForm.read(
            Workbooks.questions(
                "| text | a | # **Bold** <span style=\"color:red\">red</span> <script>alert(1)</script>[here](https://x.y) &amp; 2 < 3 |"),
            "f");

    same("{'en': 'Bold red here (https://x.y) & 2 < 3'}", question(imported, "a").get("label"));
    said(imported, new Place.Cell("survey", 2, "C"), Outcome.CHANGED, ItemCode.PLAIN_WORDS);
  }

  @Test
  void words_that_are_missing_are_those_of_another_language_and_said() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label::English (en) | label::Klingonaase | label::Polski | label::Dari | label
            | text | a | | tlh | Imię | |
            | text | b | B | | | | bare
            """);

    same(
        "{'en': 'tlh', 'qaa-x-klingona': 'tlh', 'pl': 'Imię'}",
        question(imported, "a").get("label"));
    assertEquals(
        List.of("en", "qaa-x-klingona", "pl", "fa-AF"),
        List.copyOf(imported.document().getJsonObject("languages").keySet()));
    said(imported, new Place.Row("survey", 2), Outcome.CHANGED, ItemCode.WORDS_MISSING);
    said(imported, new Place.Column("survey", "D"), Outcome.CHANGED, ItemCode.LANGUAGE_PRIVATE);
    said(imported, new Place.Column("survey", "E"), Outcome.CHANGED, ItemCode.LANGUAGE_GUESSED);
    said(imported, new Place.Cell("survey", 3, "G"), Outcome.LEFT_OUT, ItemCode.CELL);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void languages_for_which_there_is_no_room_are_left_out() throws ImportProblem {
    StringBuilder headings = new StringBuilder("survey\n| type | name | label::English (en)");
    StringBuilder row = new StringBuilder("\n| text | a | A");
    for (int i = 0; i < 300; i++) {
      headings.append(" | label::Language ").append(i);
      row.append(" | words ").append(i);
    }

    Imported imported = imported(headings + row.toString());

    assertEquals(Limits.LANGUAGES, imported.document().getJsonObject("languages").size());
    assertEquals(
        301 - Limits.LANGUAGES,
        imported.report().of(Outcome.LEFT_OUT).stream()
            .filter(item -> item.code().equals(ItemCode.COLUMN_LEFT_OUT))
            .count());
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void a_report_can_be_read_in_every_language() throws ImportProblem {
    Imported imported =
        imported(
            """
            a note above
            survey
            | type | name | label::English (en) | hint::English (en) | relevant | x
            | # nothing | | | | |
            | note | n | **N** | {0} it's | ${gone} = 'x' | y
            | image | i | I | | |
            | start | s | | | |
            | dateTime | d-1 | | | |
            """);

    for (LanguageVariant language : LanguageVariant.spoken()) {
      for (Item item : imported.report().items()) {
        String said = Messages.installed().text(language, item.code(), item.arguments().toArray());
        assertFalse(said.startsWith("interchange."), said);
        for (Object argument : item.arguments()) {
          boolean shown = argument instanceof Integer || said.contains(argument.toString());
          assertTrue(shown, () -> language + ": " + said + " without " + argument);
        }
      }
    }
  }

  @Test
  void texts_that_are_too_long_or_odd_end_in_a_document_that_is_sound() throws ImportProblem {
    Imported imported =
        XlsForm.read(
            Workbooks.xlsx(
                """
                survey
                | type | name | label | hint | default
                | note | n | %s | %s |
                | text | a | %s | | c\ufffdd
                """
                    .formatted("l".repeat(2_100), "h".repeat(1_900), "<b>".repeat(8_000) + "deep")),
            "f");

    assertEquals(2_000, question(imported, "n").getJsonObject("label").getString("en").length());
    same("{'en': 'deep'}", question(imported, "a").get("label"));
    assertEquals("cd", question(imported, "a").getString("default"));
    said(imported, new Place.Cell("survey", 2, "C"), Outcome.CHANGED, ItemCode.TEXT_CUT);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }
}
