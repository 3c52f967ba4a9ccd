package org.evensay.survey.interchange.surveyjs;

import static org.evensay.survey.interchange.surveyjs.ReadElements.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What conditions of SurveyJS are here. */
class SurveyJsScriptTest {

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
}
