package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.survey.interchange.surveyjs.ReadElements.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the questions of SurveyJS, and of what they say. */
class SurveyJsTest {

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
    assertTrue(c.getJsonArray("choices").getJsonObject(4).getBoolean("other-required"));
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
