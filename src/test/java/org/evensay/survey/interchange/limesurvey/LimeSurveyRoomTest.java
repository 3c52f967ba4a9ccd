package org.evensay.survey.interchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is less room here than in LimeSurvey, the report has both figures. */
class LimeSurveyRoomTest {

  private static Imported read(String type, String attribute, String value) throws ImportProblem {
    Lss file =
        Lss.of6()
            .question(type, "Q", "What?")
            .part("SQ1", "One")
            .part("SQ2", "Two")
            .attribute(attribute, value);
    return LimeSurvey.read(file.bytes(), "x.lss");
  }

  /** What the report says of the attribute. */
  private static String said(Imported imported) {
    return imported.report().items().stream()
        .filter(item -> item.where() instanceof Place.Path)
        .filter(item -> item.where().toString().contains("question_attributes/row[0]"))
        .map(item -> item.code().replaceFirst(".*\\.", "") + " " + item.arguments())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S | maximum_chars | 9000 | narrowed [maximum_chars, 9000, 4000] | most-characters | 4000",
        "T | maximum_chars | 900 | taken [] | most-characters | 900",
        "N | min_num_value_n | -5000000000"
            + " | narrowed [min_num_value_n, -5000000000, -1000000000] | least | -1000000000",
        "N | max_num_value_n | 2.5 | taken [] | most | 2.5",
        "N | max_num_value_n | 2.12345678"
            + " | narrowed [max_num_value_n, 2.12345678, 2.123456] | most | 2.123456",
        "N | maximum_chars | 3 | not-here [maximum_chars, 3] | places | 6",
        "M | min_answers | 3 | narrowed [min_answers, 3, 2] | least | 2",
        "M | max_answers | 2 | taken [] | most | 2",
        "M | max_answers | 0 | says-nothing [] | most | none",
        "R | max_answers | 5 | narrowed [max_answers, 5, 2] | most | none",
        "F | max_filesize | 99999 | narrowed [max_filesize, 99999, 48828] | most-megabytes | 50",
        "F | max_filesize | 1024 | taken [] | most-megabytes | 2"
      })
  void a_bound_is_taken_or_as_near_as_there_is_room(
      String type, String attribute, String value, String said, String key, String here)
      throws ImportProblem {
    Imported imported = read(type.equals("F") ? "|" : type, attribute, value);
    JsonObject question = ImportedDocument.question(imported.document(), "Q");

    assertEquals(said, said(imported));
    assertEquals(here, question.containsKey(key) ? question.get(key).toString() : "none");
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @CsvSource({"'png,pdf', not-here", "'png,jpg', taken"})
  void endings_are_taken_where_they_are_all_of_one_kind(String endings, String said)
      throws ImportProblem {
    assertEquals(said, said(read("|", "allowed_filetypes", endings)).replaceFirst(" .*", ""));
  }

  @Test
  void what_had_no_bound_is_said_once_for_the_whole_file() throws ImportProblem {
    Lss file =
        Lss.of6()
            .question("S", "A", "What?")
            .question("T", "B", "What?")
            .question("N", "C", "How many?")
            .question("K", "D", "How many?")
            .part("SQ1", "One");
    Map<String, List<Object>> whole =
        LimeSurvey.read(file.bytes(), "x.lss").report().items().stream()
            .filter(item -> item.where().equals(new Place.Whole()))
            .collect(Collectors.toMap(item -> item.code(), item -> item.arguments()));

    assertEquals(
        "{interchange.item.number-room=[-1000000000, 1000000000, 6],"
            + " interchange.item.text-room=[200, 4000]}",
        new TreeMap<>(whole).toString());
  }

  @ParameterizedTest
  @CsvSource({";, 10000", ":, 10000", "F, 1200", "1, 2400", "Q, 1200"})
  void of_an_array_with_too_many_fields_the_first_ones_are_asked_and_the_others_counted(
      String type, int fields) throws ImportProblem {
    Lss file = Lss.of6().question(type, "Q", "What?");
    int rows = fields == 10_000 ? 100 : 1_200;
    for (int i = 0; i < rows; i++) {
      file.part("R" + i, "Row " + i, "scale_id", "0");
    }
    for (int i = 0; i < fields / rows && fields == 10_000; i++) {
      file.part("C" + i, "Column " + i, "scale_id", "1");
    }
    file.answer("A", "Yes", "scale_id", "0").answer("B", "No", "scale_id", "1");

    Imported imported = LimeSurvey.read(file.bytes(), "x.lss");

    ImportedDocument.check(imported.document());
    assertEquals(1_000, ImportedDocument.questions(imported.document()).size());
    // A note is above them.
    assertEquals(
        List.of("[1000, " + (fields - 999) + "]"),
        imported.report().items().stream()
            .filter(item -> item.code().equals("interchange.item.more"))
            .map(item -> item.arguments().toString())
            .toList());
  }
}
