package org.evensay.survey.interchange.limesurvey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.evensay.survey.interchange.limesurvey.Lss.read;
import static org.evensay.survey.interchange.limesurvey.Lss.versions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All types of questions that LimeSurvey has, as files of version 3 and of version 6 have them. */
class LimeSurveyTypesTest {

  /** A question of a type, with everything that any type needs. */
  private static Lss one(Lss file, String type) {
    return file.question("Y", "before", "Before?")
        .question(type, "Q", "What?")
        .part("SQ1", "One")
        .part("SQ2", "Two")
        .part("C1", "Left", "scale_id", "1")
        .part("C2", "Right", "scale_id", "1")
        .answer("A1", "Much")
        .answer("A2", "Little")
        .answer("B1", "Often", "scale_id", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "L, Q one-choice",
    "!, Q one-choice",
    "W, Q one-choice",
    "Z, Q one-choice",
    "O, Q one-choice Q_comment long-text",
    "M, Q several-choices",
    "P, Q several-choices Q_SQ1_comment long-text Q_SQ2_comment long-text"
        + " Q_C1_comment long-text Q_C2_comment long-text",
    "R, Q ranking",
    "Y, Q one-choice",
    "G, Q one-choice",
    "5, Q scale",
    "S, Q short-text",
    "T, Q long-text",
    "U, Q long-text",
    "N, Q decimal",
    "K, Q note Q_SQ1 decimal Q_SQ2 decimal Q_C1 decimal Q_C2 decimal",
    "Q, Q note Q_SQ1 short-text Q_SQ2 short-text Q_C1 short-text Q_C2 short-text",
    "D, Q date",
    "X, Q note",
    "A, Q matrix",
    "B, Q matrix",
    "C, Q matrix",
    "E, Q matrix",
    "F, Q matrix",
    "H, Q matrix",
    "1, Q matrix Q_second matrix",
    ":, Q note Q_SQ1_C1 number Q_SQ1_C2 number Q_SQ2_C1 number Q_SQ2_C2 number",
    ";, Q note Q_SQ1_C1 short-text Q_SQ1_C2 short-text Q_SQ2_C1 short-text Q_SQ2_C2 short-text",
    "^, Q short-text"
  })
  void every_type_is_carried(String type, String expected) {
    for (Lss file : versions().toList()) {
      Imported imported = read(one(file, type));
      List<String> carried =
          ImportedDocument.questions(imported.document()).stream()
              .filter(question -> question.getString("name").startsWith("Q"))
              .flatMap(
                  question -> Stream.of(question.getString("name"), question.getString("type")))
              .toList();

      assertEquals(List.of(expected.split(" ")), carried);
      ImportedDocument.check(imported.document());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 1, scale slider 11",
    "-10, 10, 1, scale slider 21",
    "0, 100, 10, scale slider 11",
    "0, 100, 1, number '' 0",
    "0, 10, 0.5, decimal '' 0",
    "5, 5, 1, number '' 0",
    "10, 0, 1, number '' 0"
  })
  void a_slider_with_few_whole_steps_is_a_scale_along_a_line(
      String least, String most, String step, String expected) {
    Imported imported =
        read(
            Lss.of6()
                .question("K", "Q", "How much?")
                .part("SQ1", "One")
                .attribute("slider_layout", "1")
                .attribute("slider_min", least)
                .attribute("slider_max", most)
                .attribute("slider_accuracy", step));
    JsonObject part = ImportedDocument.question(imported.document(), "Q_SQ1");
    String carried =
        "%s %s %d"
            .formatted(
                part.getString("type"),
                part.getString("appearance", "''"),
                part.containsKey("points") ? part.getJsonArray("points").size() : 0);

    assertEquals(expected, carried);
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @CsvSource({"2, faces", "1, list", "0, list"})
  void five_points_with_smileys_have_faces(String rating, String expected) {
    Imported imported =
        read(Lss.of6().question("5", "Q", "How was it?").attribute("slider_rating", rating));

    assertEquals(
        expected,
        ImportedDocument.question(imported.document(), "Q").getString("appearance", "list"));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'png, gif,jpg', 10240, photo, 11",
        "'mp3 ogg', 999, voice, 2",
        "mp4, 999999, video, 50",
        "'png, pdf', -, file, -",
        "-, -, file, -"
      })
  void a_file_upload_asks_for_what_its_endings_are(
      String endings, String kilobytes, String type, Integer most) {
    Lss file = Lss.of6().question("|", "Q", "Send us one");
    if (endings != null) {
      file.attribute("allowed_filetypes", endings);
    }
    if (kilobytes != null) {
      file.attribute("max_filesize", kilobytes);
    }
    JsonObject question = ImportedDocument.question(read(file).document(), "Q");

    assertEquals(type, question.getString("type"));
    assertEquals(most == null ? 0 : most, question.getInt("most-megabytes", 0));
  }

  @ParameterizedTest
  @CsvSource("I")
  void language_switches_are_left_out_with_a_word(String type) {
    Imported imported = read(one(Lss.of6(), type));

    assertEquals(Set.of("before"), ImportedDocument.names(imported.document()));
    assertEquals(
        List.of("question-left-out"), ImportedDocument.said(imported.report(), "questions/row[1]"));
  }

  @Test
  void an_equation_is_a_calculation() {
    JsonObject document =
        read(Lss.of6()
                .question("N", "a", "How many?")
                .question("*", "Q", "{a * 2}")
                .question("*", "P", "text")
                .attribute("equation", "{round(a / 3, 1)}"))
            .document();

    assertEquals("${a} * 2", ImportedDocument.question(document, "Q").getString("value"));
    assertEquals(
        "round(${a} div 3, 1)", ImportedDocument.question(document, "P").getString("value"));
  }

  @Test
  void words_are_carried_in_all_languages() {
    for (Lss file : versions().toList()) {
      JsonObject document = read(one(file, "L")).document();
      JsonObject question = ImportedDocument.question(document, "Q");
      JsonObject first = question.getJsonArray("choices").getJsonObject(0);

      assertEquals("What?", question.getJsonObject("label").getString("en"));
      assertEquals("Cymraeg What?", question.getJsonObject("label").getString("cy"));
      assertEquals("Cymraeg Much", first.getJsonObject("label").getString("cy"));
      assertEquals("A1", first.getString("name"));
    }
  }

  @Test
  void which_other_one_is_meant_may_have_to_be_said() throws Exception {
    for (String value : List.of("1", "0")) {
      Lss file =
          Lss.of6()
              .question("L", "Q", "Which?", "other", "Y")
              .answer("A", "One")
              .attribute("other_comment_mandatory", value);
      JsonObject other =
          ImportedDocument.question(read(file).document(), "Q")
              .getJsonArray("choices")
              .getJsonObject(1);

      assertTrue(other.getBoolean("other"));
      assertEquals(value.equals("1"), other.getBoolean("other-required", false));
    }
  }

  @Test
  void other_mandatory_help_and_relevance_are_carried() {
    Lss file =
        Lss.of6()
            .question("Y", "goes", "Do you go?")
            .question(
                "M", "why", "Why?", "other", "Y", "mandatory", "Y", "relevance", "goes == \"N\"")
            .part("a", "Far")
            .part("b", "None of these")
            .attribute("exclude_all_others", "b")
            .attribute("max_answers", "1")
            .attribute("random_order", "1")
            .question("T", "more", "More?", "relevance", "why_a.NAOK == 'Y' and why_other != ''");
    Imported imported = read(file);
    JsonObject why = ImportedDocument.question(imported.document(), "why");

    assertTrue(why.getBoolean("required"));
    assertTrue(why.getBoolean("shuffle"));
    assertEquals("${goes} = 'N'", why.getString("show-if"));
    assertEquals(1, why.getInt("most"));
    assertTrue(why.getJsonArray("choices").getJsonObject(1).getBoolean("alone"));
    assertTrue(why.getJsonArray("choices").getJsonObject(2).getBoolean("other"));
    assertEquals(
        "selected(${why}, 'a') and ${why_other} != ''",
        ImportedDocument.question(imported.document(), "more").getString("show-if"));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<br />", "<p></p>", "<p>&nbsp;</p>", "<img src=\"a.png\">"})
  void help_without_words_is_no_hint(String help) {
    Imported imported = read(Lss.of3().question("S", "name", "Name?", "help", help));
    JsonObject name = ImportedDocument.question(imported.document(), "name");

    assertFalse(name.containsKey("hint"));
    ImportedDocument.check(imported.document());
    assertTrue(
        imported.report().items().stream()
            .anyMatch(
                item ->
                    item.code().equals("interchange.item.says-nothing")
                        && item.where().equals(new Place.Path("questions/row[0]/help"))),
        imported.report().items().toString());
  }

  @Test
  void a_year_alone_is_a_number() {
    JsonObject document =
        read(Lss.of6()
                .question("D", "born", "Born in?")
                .attribute("date_format", "yyyy")
                .attribute("date_min", "1990")
                .attribute("date_max", "2015-12-31"))
            .document();
    JsonObject born = ImportedDocument.question(document, "born");

    assertEquals("number", born.getString("type"));
    assertEquals(1990, born.getInt("least"));
    assertEquals(2015, born.getInt("most"));
    ImportedDocument.check(document);
  }

  @Test
  void what_there_is_not_here_is_left_out_with_a_word() {
    Imported imported =
        read(
            one(Lss.of6(), "L")
                .attribute("array_filter", "before")
                .attribute("cssclass", "big")
                .row("quota", "id", "3", "name", "Girls", "qlimit", "50")
                .row("assessments", "id", "1", "name", "Good"));

    assertEquals(
        List.of("not-here"),
        ImportedDocument.said(imported.report(), "question_attributes/row[0]"));
    assertEquals(
        List.of("looks"), ImportedDocument.said(imported.report(), "question_attributes/row[1]"));
    assertEquals(List.of("not-here"), ImportedDocument.said(imported.report(), "quota/row[0]"));
    assertEquals(
        List.of("not-here"), ImportedDocument.said(imported.report(), "assessments/row[0]"));
  }

  @ParameterizedTest
  @MethodSource(Lss.VERSIONS)
  void a_page_has_no_more_questions_than_it_may_have(Lss file) {
    for (int i = 0; i < 45; i++) {
      file.question("S", "q" + i, "Question " + i);
    }
    Imported imported = read(file);

    assertEquals(3, imported.document().getJsonArray("pages").size());
    assertEquals(45, ImportedDocument.questions(imported.document()).size());
    assertTrue(
        imported.report().items().stream()
            .anyMatch(
                item ->
                    item.outcome() == Outcome.CHANGED
                        && item.code().equals("interchange.item.page-split")));
    ImportedDocument.check(imported.document());
  }

  @ParameterizedTest
  @MethodSource(Lss.VERSIONS)
  void words_that_limesurvey_brings_along_are_ours_and_where_we_have_none_that_is_said(Lss file)
      throws ImportProblem {
    String welsh = file.question("Y", "Q", "What?").text();
    JsonObject said =
        ImportedDocument.questions(read(file).document())
            .get(0)
            .getJsonArray("choices")
            .getJsonObject(0)
            .getJsonObject("label");
    assertEquals(Set.of("en", "cy"), said.keySet());
    assertEquals("Ie", said.getString("cy"));

    Imported imported = LimeSurvey.read(welsh.replace("[cy]", "[sq]").getBytes(UTF_8), "clubs.lss");
    assertEquals(
        List.of(List.of("sq", "en-GB")),
        imported.report().items().stream()
            .filter(item -> item.where().equals(new Place.Path("questions/row[0]")))
            .filter(item -> item.code().endsWith("own-words-missing"))
            .map(ImportReport.Item::arguments)
            .toList());
  }
}
