package org.evensay.survey.interchange.xlsform;

import static org.evensay.survey.interchange.xlsform.ReadForm.at;
import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a form, told from small ones. */
class XlsFormTest {

  @Test
  void lists_from_outside_have_names_of_their_own() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | select_one c1 | near | Near?
            | select_one_external c1 | far | Far?
            choices
            | list_name | name | label
            | c1 | a | A
            | c1 | b | B
            external_choices
            | list_name | name | label
            | c1 | x | X
            | c1 | y | Y
            | c1 | z | Z
            """);

    List<JsonObject> questions = ImportedDocument.questions(imported.document());
    assertEquals(2, questions.get(0).getJsonArray("choices").size());
    assertEquals(3, questions.get(1).getJsonArray("choices").size());
  }

  @Test
  void a_filter_of_a_column_that_is_blank_in_its_list_is_left_out_and_shown() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | choice_filter
            | select_one l | a | A | g = '1'
            | select_one m | b | B | g = '1'
            choices
            | list_name | name | label | g
            | l | x | X | 1
            | m | y | Y |
            """);

    ImportedDocument.check(imported.document());
    said(
        imported,
        new Place.Cell("survey", 3, "D"),
        Outcome.LEFT_OUT,
        "interchange.item.expression-left-out");
  }

  @Test
  void a_list_that_a_repeat_goes_over_is_said() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | begin repeat over l | o | O
            | text | a | A
            | end repeat | |
            choices
            | list_name | name | label
            | l | x | X
            """);

    Item item =
        at(imported, new Place.Cell("survey", 2, "A")).stream()
            .filter(one -> one.outcome() == Outcome.LEFT_OUT)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("over", "l"), item.arguments());
  }

  @Test
  void a_question_keeps_all_that_is_said_of_it() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | Type | NAME | Label::English (en) | label::Français (fr) | hint::English (en) | Required | required_message::English (en) | relevance | constraint | constraint message::English (en) | default
            | integer | age | How old? | Quel âge ? | In years | YES | We need it | | . >= 0 and . < 120 | Too old | 12
            | text | school | School of ${age}? | École ? | | no | | ${age} > 4 | | |
            settings
            | form_title | form_id | default_language
            | Ages | ages_2026 | English (en)
            """);

    same(
        """
        {'name': 'age', 'default': '12', 'type': 'number',
         'label': {'en': 'How old?', 'fr': 'Quel âge ?'}, 'hint': {'en': 'In years'},
         'required': true, 'required-message': {'en': 'We need it'},
         'valid-if': '. >= 0 and . < 120', 'valid-message': {'en': 'Too old'}}""",
        question(imported, "age"));
    same(
        """
        {'name': 'school', 'type': 'short-text',
         'label': {'en': 'School of ${age}?', 'fr': 'École ?'}, 'show-if': '${age} > 4'}""",
        question(imported, "school"));
    assertEquals("ages-2026", imported.document().getString("name"));
    same("{'en': 'Ages'}", imported.document().get("title"));
    same("{'en': 'draft', 'fr': 'draft'}", imported.document().get("languages"));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @ParameterizedTest
  @CsvSource({
    "caption, label",
    "label:fr, label",
    "media::image::English, image",
    "bind:relevant, relevant",
    "bind::jr:constraintMsg, constraint_message",
    "jr:constraintMsg, constraint_message",
    "jr:constraintMsg:fr, constraint_message",
    "constraining message, constraint_message",
    "requiredMsg, required_message",
    "control::appearance, appearance",
    "list name, list_name",
    "List_Name, list_name",
    "tag, name",
    "command, type",
    "relevance, relevant",
    "readonly, read_only",
    "Read Only, read_only",
    "calculate, calculation",
    "jr:count, repeat_count",
    "hint :: Polski, hint",
    "'  Choice  Filter ', choice_filter",
    "instance::x, ''",
    "relevant::fr, ''",
    "notes, ''"
  })
  void headings_are_known_by_all_the_names_they_have_had(String written, String kind) {
    assertEquals(kind, Heading.of("survey", 0, written, false).kind());
  }

  @Test
  void or_other_is_a_choice_with_a_field_that_conditions_can_name() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant
            | select_multiple l or_other | q | Q |
            | text | more | More | ${q_other} != ''
            choices
            | list name | name | label
            | l | a | A
            """);

    same(
        """
        [{'name': 'a', 'label': {'en': 'A'}}, {'name': 'other', 'label': {'en': 'Something else'}, 'other': true}]""",
        question(imported, "q").get("choices"));
    assertEquals("${q_other} != ''", question(imported, "more").getString("show-if"));
  }

  @Test
  void a_list_that_two_questions_have_is_written_once() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | select_one yes no | bad | Bad
            | select_one yn | a | A
            | select_one yn | b | B
            choices
            | list_name | name | label
            | yn | 1 | Yes
            | yn | 0 | No
            """
                .replace("| select_one yes no | bad | Bad\n", ""));

    assertEquals("yn", question(imported, "a").getString("list"));
    assertEquals("yn", question(imported, "b").getString("list"));
    same(
        "{'yn': [{'name': '1', 'label': {'en': 'Yes'}}, {'name': '0', 'label': {'en': 'No'}}]}",
        imported.document().get("lists"));
  }

  @Test
  void groups_are_pages_with_titles_and_conditions() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant | appearance
            | text | first | First | |
            | begin group | home | Home | ${first} != '' | field-list
            | text | street | Street | |
            | begin_repeat | pets | Pets | ${street} = 'x' |
            | text | pet | Pet | |
            | text | kind | Kind | ${pet} != '' |
            | end_repeat | | | |
            | text | town | Town | ${street} != '' |
            | end group | home | | |
            | text | last | Last | |
            """);

    Map<String, String> pages = new TreeMap<>();
    for (JsonObject page :
        imported.document().getJsonArray("pages").getValuesAs(JsonObject.class)) {
      String questions =
          page.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
              .map(question -> question.getString("name"))
              .collect(Collectors.joining(" "));
      String title = page.containsKey("title") ? page.getJsonObject("title").getString("en") : "";
      pages.put(
          page.getString("name"), title + ": " + questions + "; " + page.getString("show-if", ""));
    }
    assertEquals(
        Map.of(
            "first", ": first; ",
            "home", "Home: street; ${first} != ''",
            "pets", "Home: pets; ${first} != ''",
            "home-2", "Home: town; ${first} != ''",
            "last", ": last; "),
        pages);
    said(imported, new Place.Row("survey", 5), Outcome.TAKEN, ItemCode.REPEAT_GROUP);
    said(imported, new Place.Row("survey", 3), Outcome.TAKEN, ItemCode.GROUP);
  }

  @Test
  void the_head_of_a_table_is_read_and_not_asked() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | appearance
            | begin group | g | Grid | field-list
            | select_one yn | head | How often? | label
            | select_one yn | bus | By bus | list-nolabel
            | end group | | |
            | begin group | t | Table | table-list
            | select_one yn | bike | By bike |
            | end group | | |
            choices
            | list_name | name | label
            | yn | y | Yes
            """);

    assertEquals("note", question(imported, "head").getString("type"));
    assertEquals("one-choice", question(imported, "bus").getString("type"));
    said(imported, new Place.Row("survey", 3), Outcome.CHANGED, ItemCode.TYPE_NEAREST);
    said(imported, new Place.Cell("survey", 4, "D"), Outcome.CHANGED, ItemCode.APPEARANCE);
    said(imported, new Place.Cell("survey", 6, "D"), Outcome.CHANGED, ItemCode.APPEARANCE);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void an_old_workbook_with_another_name_is_read_as_well() throws ImportProblem {
    byte[] old =
        Workbooks.xls("Survey \n\n| Type | Name | Caption\n| string | a | A\n| # a comment\n");

    Imported imported = XlsForm.read(old, "form.xlsx");

    assertEquals(1, ImportedDocument.questions(imported.document()).size());
    said(imported, new Place.Row("Survey", 4), Outcome.LEFT_OUT, ItemCode.ROW_WITHOUT_TYPE);
    assertEquals("form", imported.document().getString("name"));
  }
}
