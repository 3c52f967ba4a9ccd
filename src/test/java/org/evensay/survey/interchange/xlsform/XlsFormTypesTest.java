package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;
import static org.evensay.survey.interchange.xlsform.ReadForm.at;
import static org.evensay.survey.interchange.xlsform.ReadForm.imported;
import static org.evensay.survey.interchange.xlsform.ReadForm.only;
import static org.evensay.survey.interchange.xlsform.ReadForm.question;
import static org.evensay.survey.interchange.xlsform.ReadForm.said;
import static org.evensay.survey.interchange.xlsform.ReadForm.same;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each type of an XLSForm becomes. */
class XlsFormTypesTest {

  @Test
  void steps_that_numbers_do_not_go_in_here_are_said() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | parameters
            | range | a | A | start=0 end=100 step=5
            | range | b | B | start=0 end=1 step=0.25
            | range | c | C | start=0 end=1 step=0.1
            | range | d | D | start=0 end=100
            """);

    said(imported, new Place.Cell("survey", 2, "D"), Outcome.LEFT_OUT, ItemCode.CELL);
    said(imported, new Place.Cell("survey", 3, "D"), Outcome.LEFT_OUT, ItemCode.CELL);
    assertEquals(List.of(), at(imported, new Place.Cell("survey", 4, "D")));
    assertEquals(List.of(), at(imported, new Place.Cell("survey", 5, "D")));
  }

  @Test
  void room_and_rules_that_a_type_brings_along_are_kept() throws ImportProblem {
    assertEquals("long-text", only("parameters", "text | q | Q | rows=5").getString("type"));
    assertEquals("short-text", only("parameters", "text | q | Q | rows=1").getString("type"));
    assertEquals(
        "regex(., '[0-9]*')", only("hint", "phone number | q | Q | ").getString("valid-if"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text;            ;                     short-text",
        "string;          ;                     short-text",
        "text;            multiline;            long-text",
        "integer;         ;                     number",
        "int;             ;                     number",
        "decimal;         ;                     decimal",
        "date;            ;                     date",
        "date;            no-calendar;          date",
        "date;            month-year;           month",
        "date;            year;                 number",
        "time;            ;                     time",
        "note;            ;                     note",
        "acknowledge;     ;                     agree",
        "trigger;         ;                     agree",
        "range;           ;                     scale",
        "select_one l;    ;                     one-choice",
        "select one l;    ;                     one-choice",
        "select1 l;       ;                     one-choice",
        "Select_One  l;   likert;               one-choice",
        "select one from l; ;                   one-choice",
        "add select one prompt using l; ;       one-choice",
        "select_multiple l; ;                   several-choices",
        "select all that apply from l; ;        several-choices",
        "select all that apply l; ;             several-choices",
        "add select multiple prompt using l; ;  several-choices",
        "rank l;          ;                     ranking",
        "image;           ;                     photo",
        "photo;           ;                     photo",
        "Image;           new-front;            photo",
        "image;           draw;                 drawing",
        "image;           annotate;             drawing",
        "image;           signature;            drawing",
        "signature;       ;                     drawing",
        "audio;           ;                     voice",
        "video;           ;                     video",
        "file;            ;                     file",
      })
  void each_type_becomes_the_one_it_is_here(String type, String appearance, String here)
      throws ImportProblem {
    JsonObject question =
        only("appearance", "%s | q | Q | %s".formatted(type, appearance == null ? "" : appearance));

    assertEquals(here, question.getString("type"));
    same("{'en': 'Q'}", question.get("label"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "barcode",
        "geopoint",
        "geotrace",
        "geoshape",
        "location",
        "gps",
        "select_one_from_file cities.csv",
        "select multiple from file a.xml",
        "select_one ${people}",
        "osm buildings",
        "xml-external",
        "csv-external",
        "set form title",
        "form_id"
      })
  void what_cannot_be_asked_is_left_out_and_said(String type) throws ImportProblem {
    Imported imported =
        XlsForm.read(Workbooks.questions("| " + type + " | x | X |\n| text | y | Y |"), "f");

    assertEquals(1, ImportedDocument.questions(imported.document()).size());
    said(imported, new Place.Row("survey", 2), Outcome.LEFT_OUT, ItemCode.TYPE_LEFT_OUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start",
        "end",
        "today",
        "deviceid",
        "username",
        "phonenumber",
        "simserial",
        "audit",
        "start-geopoint",
        "background-audio",
        "uri:deviceid",
        "imei",
        "subscriberid",
        "email"
      })
  void nothing_about_devices_and_people_is_kept(String type) throws ImportProblem {
    Imported imported =
        XlsForm.read(Workbooks.questions("| " + type + " | x | |\n| text | y | Y |"), "f");

    assertEquals(1, ImportedDocument.questions(imported.document()).size());
    said(imported, new Place.Row("survey", 2), Outcome.LEFT_OUT, ItemCode.NOTHING_KEPT);
  }

  /** Each says where it was named; that its column was read is not a loss besides. */
  @Test
  void pictures_that_did_not_come_are_said_each_by_its_cell() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | image |
            | text | a | A | map.png |
            | text | b | B | |
            | text | c | C | house.png |
            """);

    for (int row : List.of(2, 4)) {
      said(
          imported, new Place.Cell("survey", row, "D"), Outcome.LEFT_OUT, ItemCode.PICTURE_MISSING);
    }
    assertEquals(
        2,
        imported.report().items().stream()
            .filter(item -> item.outcome() == Outcome.LEFT_OUT)
            .count());
  }

  @Test
  void few_points_are_a_scale_and_other_ranges_numbers() throws ImportProblem {
    JsonObject scale = only("parameters", "range | q | Q | start=0 end=10 step=5");
    JsonObject decimal = only("parameters", "range | q | Q | start=1.5;end=5.5;step=0.5");
    JsonObject number = only("parameters", "range | q | Q | start=0,end=100,step=1");

    same(
        """
        {'name': 'q', 'points': [{'label': {'en': '0'}, 'value': 0},
          {'label': {'en': '5'}, 'value': 5}, {'label': {'en': '10'}, 'value': 10}],
         'appearance': 'slider', 'type': 'scale', 'label': {'en': 'Q'}}""",
        scale);
    same(
        "{'name': 'q', 'least': 1.5, 'most': 5.5, 'places': 1, 'type': 'decimal', 'label': {'en': 'Q'}}",
        decimal);
    same("{'name': 'q', 'least': 0, 'most': 100, 'type': 'number', 'label': {'en': 'Q'}}", number);
  }

  @Test
  void choices_that_are_looked_up_in_a_file_are_not_those_of_the_list() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | appearance
            | select_one towns | a | A | minimal search('towns', 'matches', 'code', ${b})
            | select_one yn | b | B | minimal search
            choices
            | list_name | name | label
            | towns | town_code | town_name
            | yn | y | Yes
            """);

    assertEquals(
        List.of("b"),
        ImportedDocument.questions(imported.document()).stream()
            .map(question -> question.getString("name"))
            .toList());
    said(imported, new Place.Row("survey", 2), Outcome.LEFT_OUT, ItemCode.TYPE_LEFT_OUT);
    said(imported, new Place.Row("choices", 2), Outcome.LEFT_OUT, ItemCode.CHOICE_UNUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"choices", "Choices and Columns", "columns"})
  void the_sheet_of_choices_is_known_by_its_old_names(String sheet) throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | select_one yn | a | A
            %s
            | list name | name | label
            | yn | y | Yes
            """
                .formatted(sheet));

    same("[{'name': 'y', 'label': {'en': 'Yes'}}]", question(imported, "a").get("choices"));
    assertEquals(List.of(), at(imported, new Place.Sheet(sheet)));
  }

  @Test
  void a_range_goes_as_far_as_it_says_or_the_report_says_how_far() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | parameters
            | range | a | A | start = 1 , end = 3
            | range | b | B | start=-5000000000 end=.5
            | range | c | C | start=a end=0.0000001
            """);

    same("[1, 2, 3]", points(question(imported, "a")));
    JsonObject bounded = question(imported, "b");
    same(
        "[-1000000000, 0.5]",
        JSON.createArrayBuilder().add(bounded.get("least")).add(bounded.get("most")).build());
    same("[1, 0]", points(question(imported, "c")));
    for (String[] lost : new String[][] {{"start", "-5000000000"}, {"start", "a"}}) {
      assertTrue(isLeftOut(imported, lost[0], lost[1]), lost[1]);
    }
    assertTrue(isLeftOut(imported, "end", "0.0000001"));
    assertEquals(List.of(), at(imported, new Place.Cell("survey", 2, "D")));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  private static JsonArray points(JsonObject scale) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    scale.getJsonArray("points").getValuesAs(JsonObject.class).stream()
        .map(point -> point.get("value"))
        .forEach(values::add);
    return values.build();
  }

  private static boolean isLeftOut(Imported imported, String name, String value) {
    return imported.report().of(Outcome.LEFT_OUT).stream()
        .anyMatch(item -> item.arguments().equals(List.of(name, value)));
  }

  @Test
  void a_date_with_a_time_is_asked_in_two_questions() throws ImportProblem {
    Imported imported = XlsForm.read(Workbooks.questions("| dateTime | when | When? |"), "f");

    assertEquals(
        Map.of("when", "date", "when_time", "time"),
        ImportedDocument.questions(imported.document()).stream()
            .collect(Collectors.toMap(q -> q.getString("name"), q -> q.getString("type"))));
  }
}
