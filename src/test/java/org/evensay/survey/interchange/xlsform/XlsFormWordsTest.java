package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.at;
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
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void a_choice_of_ours_has_words_in_each_language_that_we_have_and_the_report_names_the_others()
      throws ImportProblem {
    Imported imported =
        imported(
            """
            settings
            | default_language
            | English (en)
            survey
            | type | name | label::English (en) | label::shqip (sq) | label::Polish (pl) | label::Urdu (ur-PK) | label::Roman Urdu (ur-Latn)
            | select_one l or_other | q | Q | Q | Q | Q | Q
            choices
            | list_name | name | label::English (en) | label::shqip (sq)
            | l | a | A | A
            """);
    Place row = new Place.Row("survey", 2);

    same(
        "{'en': '%s', 'pl': '%s', 'ur-PK': '%s'}"
            .formatted(ours(LanguageVariant.ENGLISH), ours(Spoken.POLISH), ours(Spoken.URDU)),
        question(imported, "q").getJsonArray("choices").getJsonObject(1).get("label"));
    assertEquals(
        List.of(List.of("sq", "en-GB"), List.of("ur-Latn", "en-GB")),
        at(imported, row).stream()
            .filter(item -> item.code().equals(ItemCode.OWN_WORDS_MISSING))
            .map(Item::arguments)
            .toList());
  }

  @Test
  void where_the_first_language_is_none_of_ours_that_is_said_too() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label::shqip (sq) | label::English (en)
            | select_multiple l or_other | q | Q | Q
            choices
            | list_name | name | label::shqip (sq) | label::English (en)
            | l | a | A | A
            """);

    same(
        "{'sq': '%1$s', 'en': '%1$s'}".formatted(ours(LanguageVariant.ENGLISH)),
        question(imported, "q").getJsonArray("choices").getJsonObject(1).get("label"));
    said(imported, new Place.Row("survey", 2), Outcome.CHANGED, ItemCode.OWN_WORDS_MISSING);
  }

  private static String ours(LanguageVariant language) {
    return Messages.installed().text(language, "interchange.words.other");
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
  void two_ways_of_writing_a_language_side_by_side_are_two_languages() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label::Arabic (Field) | label::Arabic (Office) | hint::arabic
            | select_one l | q | One | Two | Hint
            choices
            | list_name | name | label::Arabic (ar) | label::Arabic (office)
            | l | a | A | B
            """);

    same("{'ar': 'One', 'ar-x-arabicof': 'Two'}", question(imported, "q").get("label"));
    same(
        "[{'name': 'a', 'label': {'ar': 'A', 'ar-x-arabicof': 'B'}}]",
        question(imported, "q").get("choices"));
    same("{'ar': 'Hint'}", question(imported, "q").get("hint"));
    said(imported, new Place.Column("survey", "D"), Outcome.CHANGED, ItemCode.LANGUAGE);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @ParameterizedTest
  @CsvSource({
    "Nome, Name, '', '{''qaa-x-default'': ''Nome'', ''en'': ''Name''}'",
    "Name, Name, '', '{''en'': ''Name''}'",
    "Nome, '', '', '{''en'': ''Nome''}'",
    "Nome, Name, en, '{''en'': ''Name''}'"
  })
  void words_in_no_language_are_kept_beside_other_words_in_english(
      String without, String english, String setting, String label) throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | label::English (en)
            | text | q | %s | %s
            settings
            | form_title | default_language
            | Form | %s
            """
                .formatted(without, english, setting));

    same(label, question(imported, "q").get("label"));
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

  /** What comes later, or nowhere, would be empty or raw for whoever reads it. */
  @Test
  void words_of_choices_put_in_what_was_asked_before_their_question() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | required | required_message
            | select_one l | early | Early | |
            | text | 1st | Who? | |
            | select_one l | late | Late | yes | Please, ${1st}
            | select_one l or_other | more | More | yes | Please, ${gone}
            choices
            | list_name | name | label
            | l | a | With ${1st}
            | l | b | ${nobody}
            """);

    assertEquals(List.of("With", "b"), labels(imported, "early"));
    assertEquals(List.of("With ${q_1st}", "b"), labels(imported, "late"));
    assertEquals("With ${q_1st}", labels(imported, "more").get(0));
    same("{'en': 'Please, ${q_1st}'}", question(imported, "late").get("required-message"));
    same("{'en': 'Please,'}", question(imported, "more").get("required-message"));
    said(imported, new Place.Row("choices", 2), Outcome.CHANGED, ItemCode.NAME_GONE);
    said(imported, new Place.Row("choices", 3), Outcome.CHANGED, ItemCode.NAME_GONE);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  private static List<String> labels(Imported imported, String question) {
    return question(imported, question).getJsonArray("choices").stream()
        .map(one -> one.asJsonObject().getJsonObject("label").getString("en"))
        .toList();
  }
}
