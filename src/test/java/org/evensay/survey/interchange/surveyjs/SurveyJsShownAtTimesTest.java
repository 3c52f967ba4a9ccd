package org.evensay.survey.interchange.surveyjs;

import static org.evensay.survey.interchange.surveyjs.ReadElements.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows, columns and points that SurveyJS shows at times: so here, or the report says that not. */
class SurveyJsShownAtTimesTest {

  private static final String ASKED = "{'type':'checkbox','name':'has','choices':['oil','gas']},";
  private static final String OIL = "selected(${has}, 'oil')";

  private static Imported of(String element) {
    Imported imported = read(ASKED + element);
    ImportedDocument.check(imported.document());
    return imported;
  }

  private static String shown(Imported imported, String name) {
    return ImportedDocument.question(imported.document(), name).getString("show-if", "always");
  }

  private static String offered(Imported imported, String name) {
    return ImportedDocument.question(imported.document(), name).getString("choices-if", "always");
  }

  private static List<String> said(Imported imported, String way) {
    return ImportedDocument.said(imported.report(), "elements[1]." + way);
  }

  @ParameterizedTest
  @ValueSource(strings = {"visibleIf", "enableIf"})
  void the_condition_of_a_row_reaches_each_of_its_cells(String key) {
    Imported imported =
        of(
            "{'type':'matrixdropdown','name':'m','columns':["
                + "{'name':'a','cellType':'text'},{'name':'b','cellType':'text'}],'rows':['x',"
                + "{'value':'y','%s':'{has} contains oil'},{'value':'z','text':'Zed'}]}"
                    .formatted(key));

    for (String cell : List.of("m_y_a", "m_y_b")) {
      assertEquals(OIL, shown(imported, cell));
    }
    for (String cell : List.of("m_x_a", "m_x_b", "m_z_a", "m_z_b")) {
      assertEquals("always", shown(imported, cell));
    }
    assertEquals(List.of("expression"), said(imported, "rows[1]." + key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'cellType':'checkbox',"})
  void a_column_of_a_matrix_is_offered_when_it_is_there(String cells) {
    Imported imported =
        of(
            "{'type':'matrix','name':'m',%s'rows':['x','y'],'columns':['p',".formatted(cells)
                + "{'value':'q','visibleIf':'{has} contains oil'}]}");

    for (String name : cells.isEmpty() ? List.of("m") : List.of("m_x", "m_y")) {
      assertEquals("name != 'q' or (" + OIL + ")", offered(imported, name));
    }
    assertEquals(List.of("expression"), said(imported, "columns[1].visibleIf"));
  }

  @Test
  void a_rate_value_that_is_a_word_is_offered_when_it_is_there() {
    Imported imported =
        of(
            "{'type':'rating','name':'r','rateValues':['low','high',"
                + "{'value':'top','visibleIf':'{has} contains oil'}]}");

    assertEquals("name != 'top' or (" + OIL + ")", offered(imported, "r"));
    assertEquals(List.of("expression"), said(imported, "rateValues[2].visibleIf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'rating','rateValues':",
        "'type':'matrix','rows':['x'],'columns':",
        "'type':'matrix','columns':"
      })
  void points_are_there_always_and_the_report_says_so(String list) {
    Imported imported =
        of("{'name':'r',%s[1,2,{'value':3,'visibleIf':'{has} contains oil'}]}".formatted(list));
    String key = list.contains("rate") ? "rateValues" : "columns";

    assertEquals(List.of("not-here"), said(imported, key + "[2].visibleIf"));
  }

  @Test
  void rows_without_words_of_their_own_have_a_place_in_the_report() {
    Imported imported =
        of(
            "{'type':'matrixdropdown','name':'m','columns':[{'name':'a','cellType':'text'}],"
                + "'rows':[{'value':'x'},'y']}");

    assertFalse(
        imported.report().items().stream()
            .anyMatch(item -> item.where().equals(new Place.Path(""))),
        imported.report().items().toString());
    assertEquals(List.of("taken"), said(imported, "rows[0].value"));
  }
}
