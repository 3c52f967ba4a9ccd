package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyJsTest {

  private static Imported read(String elements) {
    try {
      String file = "{\"elements\": [" + elements.replace('\'', '"') + "]}";
      return SurveyJs.read(file.getBytes(UTF_8), "clubs.json");
    } catch (ImportProblem problem) {
      throw new AssertionError(problem.mistakes().toString(), problem);
    }
  }

  private static ImportMistake refused(byte[] file) {
    return assertThrows(ImportProblem.class, () -> SurveyJs.read(file, "x.json"))
        .mistakes()
        .get(0)
        .what();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'rating','rateType':'smileys' | faces",
        "'type':'rating','rateType':'smileys','rateCount':10 | faces",
        "'type':'rating','rateType':'smileys','rateMax':11 | list",
        "'type':'rating','rateType':'stars' | list",
        "'type':'slider','step':5 | slider",
        "'type':'slider','max':5,'step':10 | list"
      })
  void ratings_and_sliders_look_as_they_did_where_there_is_room(String element, String expected) {
    JsonObject document = read("{'name':'q'," + element + "}").document();

    assertEquals(
        expected, ImportedDocument.question(document, "q").getString("appearance", "list"));
    ImportedDocument.check(document);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'text' | q short-text",
        "'type':'text','maxLength':900 | q long-text",
        "'type':'text','inputType':'number' | q decimal",
        "'type':'text','inputType':'number','step':1 | q number",
        "'type':'text','inputType':'date' | q date",
        "'type':'text','inputType':'month' | q month",
        "'type':'text','inputType':'time' | q time",
        "'type':'text','inputType':'datetime-local' | q date q_time time",
        "'type':'text','inputType':'tel' | q short-text",
        "'type':'comment' | q long-text",
        "'type':'radiogroup','choices':['a'] | q one-choice",
        "'type':'dropdown','choicesMin':1,'choicesMax':3 | q one-choice",
        "'type':'dropdown','choicesByUrl':{'url':'http://127.0.0.1:1/'} | q short-text",
        "'type':'buttongroup','choices':['a'] | q one-choice",
        "'type':'checkbox','choices':['a'] | q several-choices",
        "'type':'tagbox','choices':['a'] | q several-choices",
        "'type':'imagepicker','choices':['a'] | q one-choice",
        "'type':'imagepicker','multiSelect':true,'choices':['a'] | q several-choices",
        "'type':'imagemap','areas':[{'value':'a'}] | q several-choices",
        "'type':'ranking','choices':['a','b'] | q ranking",
        "'type':'boolean' | q one-choice",
        "'type':'rating' | q scale",
        "'type':'rating','rateValues':['bad','good'] | q one-choice",
        "'type':'slider','step':10 | q scale",
        "'type':'slider' | q number",
        "'type':'slider','sliderType':'range' | q number q_to number",
        "'type':'html','html':'<p>Hi</p>' | q note",
        "'type':'expression','expression':'1 + 1' | q calculated q_shown note",
        "'type':'matrix','columns':['a','b'],'rows':['r'] | q matrix",
        "'type':'matrix','columns':['a','b'] | q one-choice",
        "'type':'matrixdropdown','columns':[{'name':'c'}],'rows':['r'],'choices':[1]"
            + " | q note q_r_c one-choice",
        "'type':'matrixdynamic','columns':[{'name':'c','cellType':'text'}] | q repeat c short-text",
        "'type':'paneldynamic','templateElements':[{'type':'comment','name':'c'}]"
            + " | q repeat c long-text",
        "'type':'multipletext','items':[{'name':'i'}] | q note q_i short-text",
        "'type':'panel','title':'Hi','elements':[{'type':'text','name':'c'}]"
            + " | q_title note c short-text",
        "'type':'somethingNew','choices':['a'] | q one-choice",
        "'type':'file' | q file",
        "'type':'file','acceptedTypes':'image/*' | q photo",
        "'type':'file','acceptedTypes':'.png, .jpg' | q photo",
        "'type':'file','acceptedTypes':'image/*,.pdf' | q file",
        "'type':'file','acceptedTypes':'audio/*' | q voice",
        "'type':'file','acceptedTypes':'video/mp4','maxSize':5000001 | q video",
        "'type':'signaturepad' | q drawing",
        "'type':'somethingNew' | q short-text"
      })
  void every_type_is_carried(String element, String expected) {
    Imported imported = read("{'name':'q'," + element + "}");
    List<String> carried =
        ImportedDocument.questions(imported.document()).stream()
            .flatMap(question -> Stream.of(question.getString("name"), question.getString("type")))
            .toList();

    assertEquals(List.of(expected.split(" ")), carried);
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "microphone"})
  void what_is_no_question_here_is_left_out_with_a_word(String type) {
    Imported imported = read("{'type':'" + type + "','name':'x'},{'type':'text','name':'y'}");

    assertEquals(Set.of("y"), ImportedDocument.names(imported.document()));
    assertEquals(
        List.of("question-left-out"), ImportedDocument.said(imported.report(), "elements[0]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{one} = 'a b' ~ ${one} = 'a_b'",
        "'a b' == {one} ~ ${one} = 'a_b'",
        "{one} <> a ~ ${one} != 'a'",
        "{one} anyof ['a', 'a b'] ~ ${one} = 'a' or ${one} = 'a_b'",
        "{many} contains 'x' and {many} notcontains 'y' ~"
            + " selected(${many}, 'x') and not(selected(${many}, 'y'))",
        "{many} allof ['x', 'y'] ~ selected(${many}, 'x') and selected(${many}, 'y')",
        "{many} anyof ['x', 'y'] or {one} empty ~"
            + " selected(${many}, 'x') or selected(${many}, 'y') or ${one} = ''",
        "{name} notempty and !({name} contains 'z') ~"
            + " ${name} != '' and not(contains(translate(${name}, 'Z', 'z'), 'z'))",
        "{bool} = true ~ ${bool} = 'yes'",
        "{bool} ~ ${bool} = 'yes'",
        "{bool} = 'no' ~ ${bool} = 'no'",
        "{age} >= 5 && {age} < 10 || {age} = 12 ~" + " ${age} >= 5 and ${age} < 10 or ${age} = 12",
        "{age} greaterOrEqual 5 ~ ${age} >= 5",
        "iif({age} > 5, 'big', 'small') = 'big' ~"
            + " translate(if(${age} > 5, 'big', 'small'), 'BIG', 'big') = 'big'",
        "({age} + 2) * 3 % 4 = -1 ~ (coalesce(${age}, 0) + 2) * 3 mod 4 = -1",
        "{age} ^ 2 > 9 ~ pow(coalesce(${age}, 0), 2) > 9",
        "{m.row 1} > 2 ~ ${m_row_1} > 2",
        "{rep[0].c} = 'a' ~ translate(${rep_1_c}, 'A', 'a') = 'a'",
        "today() > {day} ~ today() > ${day}",
        "{day} = undefined ~ ${day} = ''",
        "sum({age}, 2) > 3 ~ coalesce(${age}, 0) + 2 > 3"
      })
  void conditions_mean_what_they_meant(String there, String here) {
    Imported imported =
        read(
            "{'type':'radiogroup','name':'one','choices':['a','a b']},"
                + "{'type':'checkbox','name':'many','choices':['x','y']},"
                + "{'type':'text','name':'name'},"
                + "{'type':'boolean','name':'bool','valueTrue':'yes','valueFalse':'no'},"
                + "{'type':'text','inputType':'number','name':'age'},"
                + "{'type':'text','inputType':'date','name':'day'},"
                + "{'type':'matrix','name':'m','rows':['row 1'],'columns':[1,2,3]},"
                + "{'type':'matrixdynamic','name':'rep',"
                + "'columns':[{'name':'c','cellType':'text'}]},"
                + "{'type':'text','name':'last','visibleIf':'"
                + there.replace("'", "\\u0027")
                + "'}");

    assertEquals(here, ImportedDocument.question(imported.document(), "last").getString("show-if"));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{later} = 1",
        "{nobody} = 1",
        "{a} = ",
        "({a} = 1",
        "{a} > \\u0027b\\u0027",
        "\\u0027abc\\u0027 contains {a}",
        "myFunction({a}) = 1",
        "{a} = 1 }"
      })
  void what_cannot_be_said_is_left_out_with_the_original(String there) {
    Imported imported =
        read(
            "{'type':'text','name':'a'},{'type':'text','name':'b','visibleIf':'"
                + there
                + "'},{'type':'text','name':'later'}");
    var item =
        imported.report().items().stream()
            .filter(one -> one.where().arguments().equals(List.of("elements[1].visibleIf")))
            .findFirst()
            .orElseThrow();

    assertFalse(ImportedDocument.question(imported.document(), "b").containsKey("show-if"));
    assertEquals(there.replace("\\u0027", "'"), item.arguments().get(0));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @CsvSource({
    "{a} = {b},expression-case",
    "{a} contains {b},expression-case",
    "{d} = {e},expression",
    "{a} = 5,expression"
  })
  void capital_letters_that_count_now_are_said(String there, String expected) {
    Imported imported =
        read(
            "{'type':'text','name':'a'},{'type':'comment','name':'b'},"
                + "{'type':'text','inputType':'date','name':'d'},"
                + "{'type':'text','inputType':'time','name':'e'},"
                + "{'type':'text','name':'c','visibleIf':'"
                + there
                + "'}");

    assertEquals(
        List.of(expected), ImportedDocument.said(imported.report(), "elements[4].visibleIf"));
    ImportedDocument.check(imported.document());
  }

  @Test
  void checks_bounds_and_marks_are_carried() {
    Imported imported =
        read(
            "{'type':'checkbox','name':'c','isRequired':true,'choices':['a',{'value':'b',"
                + "'text':{'default':'B','cy':'Bee'}},'c'],'showNoneItem':true,"
                + "'showOtherItem':true,'otherText':'Else','maxSelectedChoices':2,"
                + "'choicesOrder':'random'},"
                + "{'type':'text','name':'t','validators':[{'type':'regex','regex':'^[a-c]+$',"
                + "'text':'Only a to c.'},{'type':'text','minLength':2}]},"
                + "{'type':'text','inputType':'number','name':'n','min':1,'max':9.5},"
                + "{'type':'text','name':'s','visible':false,'defaultValue':'x'}");
    JsonObject c = ImportedDocument.question(imported.document(), "c");

    assertTrue(c.getBoolean("required"));
    assertTrue(c.getBoolean("shuffle"));
    assertEquals(2, c.getInt("most"));
    assertEquals(
        "Bee", c.getJsonArray("choices").getJsonObject(1).getJsonObject("label").getString("cy"));
    assertTrue(c.getJsonArray("choices").getJsonObject(3).getBoolean("alone"));
    assertTrue(c.getJsonArray("choices").getJsonObject(4).getBoolean("other"));
    JsonObject t = ImportedDocument.question(imported.document(), "t");
    assertEquals("(regex(., '[a-c]+')) and (string-length(.) >= 2)", t.getString("valid-if"));
    assertEquals("Only a to c.", t.getJsonObject("valid-message").getString("en"));
    JsonObject n = ImportedDocument.question(imported.document(), "n");
    assertEquals("9.5", n.getJsonNumber("most").toString());
    JsonObject s = ImportedDocument.question(imported.document(), "s");
    assertEquals("false()", s.getString("show-if"));
    assertEquals("x", s.getString("default"));
    ImportedDocument.check(imported.document());
  }

  @Test
  void markup_becomes_words_and_answers_are_named_as_here() {
    Imported imported =
        read(
            "{'type':'text','name':'first name'},{'type':'text','name':'b',"
                + "'title':'<b>Hi</b> {first name} {other}<script>alert(1)</script> 1 <2 ${x}'}");
    String label =
        ImportedDocument.question(imported.document(), "b").getJsonObject("label").getString("en");

    assertEquals("Hi ${first_name} {other} 1 <2 $ {x}", label);
  }

  @Test
  void files_that_cannot_be_read_are_refused_by_what_is_wrong() throws ImportProblem {
    String sound = "{\"elements\": [{\"type\": \"text\", \"name\": \"où\"}]}";

    assertEquals(ImportMistake.NOTHING, refused(" \n".getBytes(UTF_8)));
    assertEquals(ImportMistake.ENCODING, refused(sound.getBytes(ISO_8859_1)));
    assertEquals(ImportMistake.TOO_LARGE, refused(new byte[200_000_000]));
    assertEquals(ImportMistake.OTHER_KIND, refused("<document/>".getBytes(UTF_8)));
    assertEquals(ImportMistake.OTHER_KIND, refused("{\"a\": 1}".getBytes(UTF_8)));
    assertEquals(ImportMistake.NO_QUESTION, refused("{\"pages\": []}".getBytes(UTF_8)));
    for (int length = 1; length < sound.length() - 1; length++) {
      assertEquals(ImportMistake.NOT_READABLE, refused(sound.substring(0, length).getBytes(UTF_8)));
    }
    String deep = "{\"elements\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(ImportMistake.TOO_DEEP, refused(deep.getBytes(UTF_8)));
    assertEquals(
        1,
        ImportedDocument.questions(SurveyJs.read(sound.getBytes(UTF_16), "x").document()).size());
  }

  @Test
  void very_many_values_and_very_long_ones_are_refused_before_they_are_kept() {
    String huge = "{\"title\":\"" + "x".repeat(ImportLimits.TEXT_CHARACTERS + 1) + "\"}";
    assertEquals(ImportMistake.TOO_MUCH_INSIDE, refused(huge.getBytes(UTF_8)));
    String many = "[" + "{},".repeat(ImportLimits.VALUES / 2) + "1]";

    assertEquals(
        ImportMistake.TOO_MUCH_INSIDE, refused(("{\"elements\":" + many + "}").getBytes(UTF_8)));
  }

  @Test
  void a_key_that_stands_twice_is_said() {
    Imported imported = read("{'type':'text','name':'a','title':'One','title':'Two'}");

    assertTrue(
        imported.report().items().stream()
            .anyMatch(item -> item.code().equals("interchange.item.twice")));
  }

  @Test
  void numbers_beyond_all_bounds_do_no_harm() {
    Imported imported =
        read(
            "{'type':'text','inputType':'number','name':'n','min':-1e99999999,'max':1e99999999},"
                + "{'type':'rating','name':'r','rateMin':1,'rateMax':1e9,'rateStep':1e-9},"
                + "{'type':'slider','name':'s','min':0,'max':1e12,'step':1e-12},"
                + "{'type':'dropdown','name':'d','choicesMin':1,'choicesMax':999999999}");

    ImportedDocument.check(imported.document());
  }

  @Test
  void of_two_bounds_for_the_same_the_stricter_one_is_kept() {
    Imported imported =
        read(
            "{'type':'checkbox','name':'c','choices':['a','b','c','d'],'minSelectedChoices':2,"
                + "'maxSelectedChoices':2,'validators':[{'type':'answercount','minCount':1,"
                + "'maxCount':3}]},"
                + "{'type':'checkbox','name':'d','choices':['a','b','c','d'],"
                + "'maxSelectedChoices':4,'validators':[{'type':'answercount','minCount':1,"
                + "'maxCount':3}]}");
    JsonObject c = ImportedDocument.question(imported.document(), "c");
    JsonObject d = ImportedDocument.question(imported.document(), "d");

    assertEquals(List.of(2, 2), List.of(c.getInt("least"), c.getInt("most")));
    assertEquals(List.of(1, 3), List.of(d.getInt("least"), d.getInt("most")));
    ImportedDocument.check(imported.document());
  }

  @Test
  void cells_of_another_kind_are_said_where_a_row_has_one_answer() {
    Imported imported =
        read("{'type':'matrix','name':'m','cellType':'text','columns':['a','b'],'rows':['c']}");

    assertTrue(
        imported.report().items().stream()
            .anyMatch(
                item ->
                    item.outcome() == Outcome.LEFT_OUT
                        && item.where().equals(new Place.Path("elements[0].cellType"))),
        imported.report().items().toString());
  }

  @Test
  void several_choices_begin_with_those_of_the_file() {
    Imported imported =
        read(
            "{'type':'checkbox','name':'c','choices':['a','b','c'],'defaultValue':['c','a']},"
                + "{'type':'checkbox','name':'d','choices':['a','b'],'defaultValue':['a','z']}");

    assertEquals("c a", ImportedDocument.question(imported.document(), "c").getString("default"));
    assertFalse(ImportedDocument.question(imported.document(), "d").containsKey("default"));
    ImportedDocument.check(imported.document());
  }

  @Test
  void chance_makes_the_order_of_a_page_where_no_question_looks_at_another() throws Exception {
    String apart = "{'type':'text','name':'a'},{'type':'text','name':'b'}";
    String looking = apart.replace("'b'", "'b','visibleIf':'{a} notempty'");
    String page = "{'name':'%s','questionOrder':'random','elements':[%s]}";
    String file =
        "{'pages':[%s,%s]}"
            .formatted(
                page.formatted("one", apart),
                page.formatted(
                    "two",
                    looking.replace("'a'", "'x'").replace("{a}", "{x}").replace("'b'", "'y'")));
    Imported imported = SurveyJs.read(file.replace('\'', '"').getBytes(UTF_8), "x.json");

    JsonArray pages = imported.document().getJsonArray("pages");
    assertTrue(pages.getJsonObject(0).getBoolean("shuffle"));
    assertFalse(pages.getJsonObject(1).containsKey("shuffle"));
    ImportedDocument.check(imported.document());
  }
}
