package org.evensay.survey.interchange.xlsform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real forms: those of pyxform's own tests (BSD 2-Clause) and of ODK (Apache License 2.0), counted
 * with openpyxl and xlrd, which are other programs. The folder of corpora is named by the system
 * property {@code evensay.corpus}; without it this test is skipped, and says so.
 */
class CorpusTest {

  private static final Path FORMS = Path.of(System.getProperty("evensay.corpus"), "xlsform");

  @BeforeAll
  static void the_forms_are_there() {
    assumeTrue(Files.isDirectory(FORMS), "skipped: there is no folder " + FORMS);
  }

  static Imported imported(String file) throws IOException, ImportProblem {
    return XlsForm.read(Files.readAllBytes(FORMS.resolve(file)), file);
  }

  private static long rows(Imported imported, String sheet, Set<String> codes) {
    return imported.report().items().stream()
        .filter(item -> item.where() instanceof Place.Row row && row.sheet().equals(sheet))
        .filter(item -> codes.contains(item.code()))
        .map(ImportReport.Item::where)
        .distinct()
        .count();
  }

  /** Whether it is what stands above a group inside of a repeat, and no question of the form. */
  private static boolean isTitle(JsonObject question, Imported imported) {
    return question.getString("type").equals("note")
        && imported.report().items().stream()
            .filter(item -> item.code().equals(ItemCode.GROUP))
            .anyMatch(item -> item.arguments().get(0).equals(question.getString("name")));
  }

  /** Questions, groups, repeats, left out, about the device; in the document; rows of choices. */
  @ParameterizedTest
  @CsvSource({
    "odk_all-question-types.xlsx,         85, 11, 0,  8, 0, 79,  30",
    "odk_socio-economic-survey.xlsx,      17,  4, 1,  0, 0, 17, 235",
    "pyxform_attribute_columns_test.xlsx, 48,  4, 1,  2, 7, 40,   4",
    "pyxform_choice_filter_test.xlsx,      3,  0, 0,  0, 0,  3,  14",
    "pyxform_or_other.xlsx,                2,  0, 0,  0, 0,  2,   5",
    "pyxform_widgets.xls,                 32,  4, 0,  3, 0, 30,  18",
    "pyxform_xlsform_spec_test.xlsx,      46,  4, 1,  2, 6, 39,   4",
  })
  void every_row_is_in_the_report_and_every_question_that_can_be_asked_in_the_survey(
      String file,
      int questions,
      int groups,
      int repeats,
      int leftOut,
      int kept,
      int inSurvey,
      int choices)
      throws IOException, ImportProblem {
    Imported imported = imported(file);
    Map<String, Long> found = new HashMap<>();
    found.put("left out", rows(imported, "survey", Set.of(ItemCode.TYPE_LEFT_OUT)));
    found.put("kept nowhere", rows(imported, "survey", Set.of(ItemCode.NOTHING_KEPT)));
    found.put(
        "questions",
        rows(
            imported,
            "survey",
            Set.of(
                ItemCode.QUESTION,
                ItemCode.TYPE_NEAREST,
                ItemCode.TYPE_LEFT_OUT,
                ItemCode.NOTHING_KEPT)));
    found.put("groups", rows(imported, "survey", Set.of(ItemCode.GROUP, ItemCode.GROUP_EMPTY)));
    found.put(
        "repeats", rows(imported, "survey", Set.of(ItemCode.REPEATED, ItemCode.REPEAT_GROUP)));
    found.put(
        "choices",
        rows(
            imported,
            "choices",
            Set.of(
                ItemCode.CHOICE,
                ItemCode.CHOICE_UNUSED,
                ItemCode.CHOICE_TWICE,
                ItemCode.CHOICE_INCOMPLETE)));
    found.put(
        "in the survey",
        ImportedDocument.questions(imported.document()).stream()
            .filter(question -> !question.getString("type").equals("repeat"))
            .filter(question -> !isTitle(question, imported))
            .count());

    assertEquals(
        Map.of(
            "left out", (long) leftOut,
            "kept nowhere", (long) kept,
            "questions", (long) questions,
            "groups", (long) groups,
            "repeats", (long) repeats,
            "choices", (long) choices,
            "in the survey", (long) inSurvey),
        found);
  }

  @ParameterizedTest
  @CsvSource({
    "odk_all-question-types.xlsx,         en",
    "odk_socio-economic-survey.xlsx,      en fr",
    "pyxform_attribute_columns_test.xlsx, en zh",
    "pyxform_choice_filter_test.xlsx,     en",
    "pyxform_or_other.xlsx,               en",
    "pyxform_widgets.xls,                 en",
    "pyxform_xlsform_spec_test.xlsx,      en zh",
  })
  void every_language_is_there(String file, String tags) throws IOException, ImportProblem {
    JsonObject document = imported(file).document();

    assertEquals(Set.of(tags.split(" ")), document.getJsonObject("languages").keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "odk_all-question-types.xlsx",
    "odk_socio-economic-survey.xlsx",
    "pyxform_attribute_columns_test.xlsx",
    "pyxform_choice_filter_test.xlsx",
    "pyxform_or_other.xlsx",
    "pyxform_widgets.xls",
    "pyxform_xlsform_spec_test.xlsx",
  })
  void the_document_can_be_published_but_for_what_is_not_built_yet(String file)
      throws IOException, ImportProblem {
    assertEquals(List.of(), ImportedDocument.mistakes(imported(file).document()));
  }
}
