package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport.Item;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files say in ways that are easily missed: it is kept, or the report says that it is not. */
class SurveyJsKeptTest {

  private static Imported file(String json) throws ImportProblem {
    Imported imported = SurveyJs.read(json.replace('\'', '"').getBytes(UTF_8), "x.json");
    ImportedDocument.check(imported.document());
    return imported;
  }

  private static Imported read(String elements) throws ImportProblem {
    return file("{'elements': [" + elements + "]}");
  }

  private static JsonObject question(Imported imported, String name) {
    return ImportedDocument.question(imported.document(), name);
  }

  private static List<String> said(Imported imported, String way) {
    return ImportedDocument.said(imported.report(), way);
  }

  @Test
  void a_choice_can_have_its_text_behind_its_value() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'radiogroup','name':'price','choices':['low|Too low',{'value':'high|Too high'},"
                + "{'value':'ok|x','text':'All right'}]},"
                + "{'type':'text','name':'why','visibleIf':'{price} = low'}");
    List<String> choices =
        question(imported, "price").getJsonArray("choices").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("name") + " " + one.getJsonObject("label").getString("en"))
            .toList();

    assertEquals(List.of("low Too low", "high Too high", "ok All right"), choices);
  }

  @Test
  void what_a_field_begins_with_may_be_worked_out() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'text','name':'n','inputType':'number'},"
                + "{'type':'text','name':'d','inputType':'date','defaultValueExpression':'today()'},"
                + "{'type':'text','name':'m','inputType':'number','defaultValueExpression':"
                + "'{n} * 2'},"
                + "{'type':'radiogroup','name':'c','choices':['a','b'],"
                + "'defaultValueExpression':'iif({n} > 3, \\\"a\\\", \\\"b\\\")'},"
                + "{'type':'text','name':'s','defaultValue':'x','defaultValueExpression':'{n}'}");

    assertEquals("today()", question(imported, "d").getString("default-from"));
    assertEquals("coalesce(${n}, 0) * 2", question(imported, "m").getString("default-from"));
    assertEquals("if(${n} > 3, 'a', 'b')", question(imported, "c").getString("default-from"));
    assertEquals("x", question(imported, "s").getString("default"));
    assertFalse(question(imported, "s").containsKey("default-from"));
    assertEquals(List.of("expression"), said(imported, "elements[1].defaultValueExpression"));
    assertEquals(List.of("not-here"), said(imported, "elements[4].defaultValueExpression"));
  }

  @Test
  void a_page_that_is_not_visible_is_shown_when_its_condition_holds() throws ImportProblem {
    Imported imported =
        file(
            "{'pages':[{'name':'a','elements':[{'type':'boolean','name':'b'}]},"
                + "{'name':'c','visible':false,'visibleIf':'{b} = true',"
                + "'elements':[{'type':'text','name':'t'}]}]}");
    JsonObject page = imported.document().getJsonArray("pages").getJsonObject(1);

    assertEquals("${b} = 'true'", page.getString("show-if"));
  }

  @ParameterizedTest
  @CsvSource({"matrixdropdown, rows", "matrixdynamic, other"})
  void choices_that_no_column_has_a_use_for_are_said(String type, String rows)
      throws ImportProblem {
    Imported imported =
        read(
            "{'type':'%s','name':'m','choices':['x'],'%s':['r'],".formatted(type, rows)
                + "'columns':[{'name':'c','cellType':'text'},"
                + "{'name':'d','cellType':'dropdown','choices':['z']}]}");

    assertEquals(List.of("not-here"), said(imported, "elements[0].choices"));
  }

  @Test
  void ratings_with_the_same_value_twice_are_choices() throws ImportProblem {
    Imported imported = read("{'type':'rating','name':'r','rateValues':[1,1,2]}");

    assertEquals(3, question(imported, "r").getJsonArray("choices").size());
  }

  @Test
  void a_rating_has_as_many_points_as_there_is_room_for() throws ImportProblem {
    Imported imported = read("{'type':'rating','name':'r','rateMax':5000}");

    assertEquals(1000, question(imported, "r").getJsonArray("points").size());
    assertEquals(List.of("narrowed"), said(imported, "elements[0].rateMax"));
  }

  @Test
  void the_ends_of_a_scale_are_there_in_every_language() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'rating','name':'r','minRateDescription':'bad','rateValues':["
                + "{'value':1,'text':{'default':'one','de':'eins'}},2]}");
    JsonObject first = question(imported, "r").getJsonArray("points").getJsonObject(0);

    assertEquals("{\"de\":\"eins: bad\",\"en\":\"one: bad\"}", first.get("label").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'text','inputType':'date','min':'2030-01-01','max':'2020-01-01' | max",
        "'type':'text','inputType':'number','min':10,'max':5 | max",
        "'type':'checkbox','choices':['a','b','c'],'minSelectedChoices':2,'maxSelectedChoices':1"
            + " | maxSelectedChoices",
        "'type':'checkbox','choices':['a','b','c'],'validators':[{'type':'answercount',"
            + "'minCount':2,'maxCount':1}] | validators[0].maxCount"
      })
  void a_bound_that_leaves_no_answer_is_left_out(String element, String key) throws ImportProblem {
    Imported imported = read("{'name':'q'," + element + "}");

    assertEquals(List.of("bound-left-out"), said(imported, "elements[0]." + key));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'inputType':'number','defaultValue':'abc' | default-left-out",
        "'inputType':'time','defaultValue':'25:99' | default-left-out",
        "'inputType':'date','defaultValue':'2024-01-15' | taken"
      })
  void a_field_begins_only_with_an_answer(String element, String said) throws ImportProblem {
    Imported imported = read("{'type':'text','name':'q'," + element + "}");

    assertEquals(List.of(said), said(imported, "elements[0].defaultValue"));
  }

  @Test
  void what_asks_for_a_column_that_there_is_not_is_left_out_and_shown() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'radiogroup','name':'q','choices':['a','b'],"
                + "'choicesVisibleIf':'{choice.score} > 3'}");

    assertEquals(List.of("expression-left-out"), said(imported, "elements[0].choicesVisibleIf"));
  }

  @Test
  void a_file_without_a_bound_has_ours_and_the_report_says_so() throws ImportProblem {
    Imported imported =
        read("{'type':'file','name':'f'},{'type':'file','name':'g','maxSize':1000000}");

    assertEquals(
        List.of("file-room", "question-type"),
        said(imported, "elements[0]").stream().sorted().toList());
    assertEquals(List.of("question-type"), said(imported, "elements[1]"));
  }

  @Test
  void files_of_a_round_have_room_together() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'paneldynamic','name':'p','templateElements':["
                + "{'type':'file','name':'f','maxSize':40000000},{'type':'file','name':'g'},"
                + "{'type':'file','name':'h','maxSize':50000000}]}");
    List<Integer> most =
        Stream.of("f", "g", "h")
            .map(name -> question(imported, name).getInt("most-megabytes"))
            .toList();
    List<List<Object>> smaller =
        imported.report().items().stream()
            .filter(item -> item.code().endsWith("files-smaller"))
            .map(Item::arguments)
            .toList();

    assertEquals(List.of(24, 6, 30), most);
    assertEquals(List.of(List.of("f", 24), List.of("g", 6), List.of("h", 30)), smaller);
  }

  @Test
  void rounds_alone_on_a_page_have_no_order() throws ImportProblem {
    Imported imported =
        file(
            "{'questionsOrder':'random','pages':[{'name':'a','elements':[{'type':'paneldynamic',"
                + "'name':'p','templateElements':[{'type':'text','name':'t'}]}]}]}");

    assertFalse(imported.document().getJsonArray("pages").getJsonObject(0).containsKey("shuffle"));
  }

  @Test
  void what_is_several_questions_here_is_not_required_as_a_whole() throws ImportProblem {
    Imported imported =
        read("{'type':'multipletext','name':'m','isRequired':true,'items':[{'name':'a'}]}");

    assertEquals(List.of("not-here"), said(imported, "elements[0].isRequired"));
  }

  @Test
  void a_survey_can_stand_inside_of_what_keeps_it() throws ImportProblem {
    Imported imported =
        file(
            "{'id':'7','json':{'title':'Pets','elements':[{'type':'text','name':'a','foo':1}]},"
                + "'theme':{'name':'dark'}}");

    assertEquals("Pets", imported.document().getJsonObject("title").getString("en"));
    assertEquals(List.of("not-here"), said(imported, "json.elements[0].foo"));
    assertEquals(List.of("not-here"), said(imported, "id"));
    assertEquals(List.of("not-here"), said(imported, "theme"));
  }

  @Test
  void of_two_surveys_in_one_file_none_is_guessed() {
    assertThrows(
        ImportProblem.class, () -> file("{'a':{'elements':[]},'b':{'pages':[]},'c':'text'}"));
  }

  @ParameterizedTest
  @CsvSource({"ua, uk", "gr, el", "rs, sr", "zh-cn, zh-CN", "de, de"})
  void languages_have_the_codes_that_others_have_for_them(String there, String here)
      throws ImportProblem {
    Imported imported =
        read("{'type':'text','name':'t','title':{'default':'Why?','%s':'So'}}".formatted(there));

    assertEquals("So", question(imported, "t").getJsonObject("label").getString(here));
    assertEquals(true, imported.document().getJsonObject("languages").containsKey(here));
  }

  @Test
  void words_of_a_check_that_are_left_out_are_shown_in_all_languages() throws ImportProblem {
    Imported imported =
        read(
            "{'type':'text','name':'t','validators':[{'type':'regex','regex':'a','text':'A'},"
                + "{'type':'regex','regex':'b','text':{'default':'Bee','de':'Biene'}}]}");
    Item item =
        imported.report().items().stream()
            .filter(one -> one.where().toString().contains("validators[1].text"))
            .findFirst()
            .orElseThrow();

    assertEquals(List.of("text", "{\"default\":\"Bee\",\"de\":\"Biene\"}"), item.arguments());
  }
}
