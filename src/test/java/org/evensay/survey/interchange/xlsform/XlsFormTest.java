package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.Values;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a form, told from small ones. */
class XlsFormTest {

  private static Imported imported(String form) throws ImportProblem {
    return XlsForm.read(Workbooks.xlsx(form), "form.xlsx");
  }

  private static JsonObject question(Imported imported, String name) {
    return ImportedDocument.questions(imported.document()).stream()
        .filter(question -> question.getString("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject only(String headings, String row) throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | %s
            | %s
            | text | z | Z
            choices
            | list_name | name | label
            | l | a | A
            | l | b | B
            """
                .formatted(headings, row));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
    return ImportedDocument.questions(imported.document()).get(0);
  }

  private static void same(String expected, JsonValue found) {
    try (var reader = Json.createReader(new StringReader(expected.replace('\'', '"')))) {
      assertEquals(reader.readValue(), found);
    }
  }

  private static List<Item> at(Imported imported, Place place) {
    return imported.report().items().stream().filter(item -> item.where().equals(place)).toList();
  }

  private static void said(Imported imported, Place place, Outcome outcome, String code) {
    assertTrue(
        at(imported, place).stream()
            .anyMatch(item -> item.outcome() == outcome && item.code().equals(code)),
        imported.report().items().toString());
  }

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
  void a_list_that_a_loop_goes_over_is_said() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label
            | begin loop over l | o | %(label)s
            | text | a | A
            | end loop | |
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
        "csv-external"
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
  void a_date_with_a_time_is_asked_in_two_questions() throws ImportProblem {
    Imported imported = XlsForm.read(Workbooks.questions("| dateTime | when | When? |"), "f");

    assertEquals(
        Map.of("when", "date", "when_time", "time"),
        ImportedDocument.questions(imported.document()).stream()
            .collect(Collectors.toMap(q -> q.getString("name"), q -> q.getString("type"))));
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
  void choices_follow_an_earlier_answer() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | choice_filter | appearance | parameters
            | select_one state | state | State | | |
            | select_one town | town | Town | region=${state} and name != 'none' | autocomplete | randomize=true, seed=4
            choices
            | list_name | name | label | region | note
            | state | north east | North | | x
            | state | south | South | |
            | town | a | A | north east | y
            | town | b | B | south |
            """);

    JsonObject town = question(imported, "town");
    assertEquals("region=${state} and name != 'none'", town.getString("choices-if"));
    assertEquals("search", town.getString("appearance"));
    assertTrue(town.getBoolean("shuffle"));
    same(
        """
        [{'name': 'a', 'label': {'en': 'A'}, 'values': {'region': 'north_east'}},
         {'name': 'b', 'label': {'en': 'B'}, 'values': {'region': 'south'}}]""",
        town.get("choices"));
    said(imported, new Place.Cell("choices", 2, "B"), Outcome.CHANGED, ItemCode.RENAMED);
    said(imported, new Place.Column("choices", "E"), Outcome.LEFT_OUT, ItemCode.COLUMN_LEFT_OUT);
    said(imported, new Place.Cell("survey", 3, "F"), Outcome.LEFT_OUT, ItemCode.CELL);
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
  void what_hangs_on_an_answer_comes_on_a_page_after_it() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant
            | begin group | g | G |
            | text | a | A |
            | text | b | B | ${a} != ''
            | text | c | C |
            | end group | | |
            """);

    assertEquals(2, imported.document().getJsonArray("pages").size());
  }

  @Test
  void names_become_names_of_ours_everywhere() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant
            | select_one l | q-1 | Q |
            | text | prénom | Name | ${q-1} = 'a b'
            | text | 2nd | Hello ${prénom}, ${q-1} | selected(${ q-1 }, 'a b') and ${prénom} != 'q-1'
            choices
            | list_name | name | label
            | l | a b | A
            | l | c | C
            """);

    assertEquals("${q_1} = 'a_b'", question(imported, "prenom").getString("show-if"));
    JsonObject second = question(imported, "q_2nd");
    assertEquals("selected(${q_1}, 'a_b') and ${prenom} != 'q-1'", second.getString("show-if"));
    same("{'en': 'Hello ${prenom}, ${q_1}'}", second.get("label"));
    said(imported, new Place.Cell("survey", 3, "B"), Outcome.CHANGED, ItemCode.RENAMED);
    said(imported, new Place.Cell("survey", 4, "D"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
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

  /** The seed is that of docs/chance.md; the digits are those of sha256sum without its letters. */
  @Test
  void what_is_drawn_once_is_drawn_from_the_seed_of_the_submission() throws Exception {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | calculation
            | calculate | draw | | once(random())
            | calculate | two | | if(random() < 0.5, 'a', concat('random()', random ( )))
            | calculate | id | | once(uuid())
            | text | random_seed | R |
            | note | n | You have ${random_seed} |
            """);

    Values seed = name -> List.of("2722270588");
    Expression draw = Expression.parse(question(imported, "draw").getString("value"));
    assertEquals(0.388796321, draw.value(seed).number(ZoneOffset.UTC), 1e-12);
    String two = question(imported, "two").getString("value");
    assertTrue(two.contains("' two'") && two.contains("' two2'"), two);
    assertTrue(two.contains("concat('random()', "), two);
    said(imported, new Place.Row("survey", 4), Outcome.LEFT_OUT, ItemCode.CALCULATION_LEFT_OUT);
    said(imported, new Place.Cell("survey", 5, "B"), Outcome.CHANGED, ItemCode.RENAMED);
    same("{'en': 'You have ${random_seed_2}'}", question(imported, "n").get("label"));
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void an_expression_is_the_same_here_or_it_is_left_out_and_shown() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | relevant | calculation
            | today | now | | |
            | date | born | Born | |
            | calculate | age | | | int((${now} - ${born}) div 365)
            | calculate | file | | | pulldata('a', 'b', 'c', ${age})
            | text | a | A | ${born} != “” and ‘x’ = 'x' |
            | text | b | B | ${later} = 'x' |
            | text | c | C | ${file} = 'x' |
            | text | d | D | ${born} == 'x' |
            | text | e | E | /data/born = 'x' |
            | text | f | F | random() > 0.5 |
            | text | g | G | FALSE |
            | text | later | L | | concat(${a}, 'x')
            """);

    assertEquals("int((today() - ${born}) div 365)", question(imported, "age").getString("value"));
    assertEquals("${born} != \"\" and 'x' = 'x'", question(imported, "a").getString("show-if"));
    assertEquals("false()", question(imported, "g").getString("show-if"));
    for (String name : List.of("b", "c", "d", "e", "f", "later")) {
      assertFalse(question(imported, name).containsKey("show-if"), name);
    }
    said(imported, new Place.Cell("survey", 4, "E"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    said(imported, new Place.Row("survey", 5), Outcome.LEFT_OUT, ItemCode.CALCULATION_LEFT_OUT);
    said(imported, new Place.Cell("survey", 6, "D"), Outcome.CHANGED, ItemCode.EXPRESSION_CHANGED);
    said(imported, new Place.Cell("survey", 7, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    said(imported, new Place.Cell("survey", 8, "D"), Outcome.LEFT_OUT, ItemCode.EXPRESSION_NAME);
    for (int row : List.of(9, 10, 11)) {
      said(
          imported,
          new Place.Cell("survey", row, "D"),
          Outcome.LEFT_OUT,
          ItemCode.EXPRESSION_UNCLEAR);
    }
    said(imported, new Place.Cell("survey", 13, "E"), Outcome.LEFT_OUT, ItemCode.CELL);
    assertEquals(List.of(), ImportedDocument.mistakes(imported.document()));
  }

  @Test
  void defaults_that_stay_are_taken_and_others_left_out() throws ImportProblem {
    Imported imported =
        imported(
            """
            survey
            | type | name | label | default
            | text | a | A | Hello (you)
            | date | b | B | 2026-05-31
            | date | c | C | today()
            | select_one l | d | D | b
            | select_multiple l | e | E | a b
            | select_one l | f | F | z
            | integer | g | G | ${a}
            | decimal | h | H | 18.31
            | time | i | I | 14:30:00.000
            choices
            | list_name | name | label
            | l | a | A
            | l | b | B
            """);

    Map<String, String> defaults = new TreeMap<>();
    ImportedDocument.questions(imported.document()).stream()
        .filter(question -> question.containsKey("default"))
        .forEach(
            question -> defaults.put(question.getString("name"), question.getString("default")));
    assertEquals(
        Map.of(
            "a", "Hello (you)",
            "b", "2026-05-31",
            "d", "b",
            "e", "a b",
            "h", "18.31",
            "i", "14:30"),
        defaults);
    for (int row : List.of(4, 7, 8)) {
      said(imported, new Place.Cell("survey", row, "D"), Outcome.LEFT_OUT, ItemCode.CELL);
    }
  }

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
  void an_old_workbook_with_another_name_is_read_as_well() throws ImportProblem {
    byte[] old =
        Workbooks.xls("Survey \n\n| Type | Name | Caption\n| string | a | A\n| # a comment\n");

    Imported imported = XlsForm.read(old, "form.xlsx");

    assertEquals(1, ImportedDocument.questions(imported.document()).size());
    said(imported, new Place.Row("Survey", 4), Outcome.LEFT_OUT, ItemCode.ROW_WITHOUT_TYPE);
    assertEquals("form", imported.document().getString("name"));
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
