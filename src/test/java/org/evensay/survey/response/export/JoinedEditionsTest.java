package org.evensay.survey.response.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.table.Shape;
import org.junit.jupiter.api.Test;

/**
 * One file of three editions: a question that stayed, one with other words, one with a choice more,
 * one of another type, a scale with other values, one that is gone, and rounds of a group.
 */
class JoinedEditionsTest {

  private static String questions(
      String words, String choices, String kind, String values, String gone) {
    return ExampleResponses.question("number", "same", "")
        + ","
        + ExampleResponses.question("number", "worded", "").replace("Question worded", words)
        + ","
        + ExampleResponses.choices("one-choice", "pick", choices.split(" "))
        + ","
        + kind
        + ",{\"name\":\"mood\",\"type\":\"scale\",\"label\":{\"en-GB\":\"Mood\"},\"points\":["
        + values
        + "]}"
        + gone
        + ",{\"name\":\"pet\",\"type\":\"repeat\",\"times\":2,\"label\":{\"en-GB\":\"Pet\"},"
        + "\"questions\":["
        + ExampleResponses.question("number", "age", "")
        + "]}";
  }

  private static String points(int... values) {
    StringBuilder points = new StringBuilder();
    for (int value : values) {
      points.append(points.isEmpty() ? "" : ",");
      points.append("{\"value\":" + value + ",\"label\":{\"en-GB\":\"P" + value + "\"}}");
    }
    return points.toString();
  }

  private static final String GONE = "," + ExampleResponses.question("short-text", "gone", "");
  private static final String NUMBER = ExampleResponses.question("number", "kind", "");
  private static final String CHOICE = ExampleResponses.choices("one-choice", "kind", "old", "new");

  private static ExampleResponses responses() {
    return ExampleResponses.of(
            questions("First", "a b", NUMBER, points(1, 2), GONE),
            questions("Second", "a b", NUMBER, points(1, 2), GONE),
            questions("Third", "a b c", CHOICE, points(1, 2, 3), ""))
        .sent(
            1,
            "{\"same\":1,\"worded\":1,\"pick\":\"a\",\"kind\":11,\"mood\":1,\"gone\":\"x\","
                + "\"pet_1_age\":3,\"pet_2_age\":4}")
        .sent(2, "{\"same\":2,\"worded\":2,\"pick\":\"b\",\"kind\":22,\"mood\":2,\"gone\":\"y\"}")
        .sent(3, "{\"same\":3,\"worded\":3,\"pick\":\"c\",\"kind\":\"new\",\"mood\":3}");
  }

  private static final List<String> COLUMNS =
      List.of(
          "same",
          "worded",
          "pick",
          "kind",
          "mood",
          "pet_1_age",
          "pet_2_age",
          "kind__edition_1_2",
          "mood__edition_1_2",
          "gone");

  private static Map<String, byte[]> everything() throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    byte[] zip = responses().file(Format.EVERYTHING, Shape.plain());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static String apart(String why, String question) {
    return Messages.installed()
        .text(LanguageVariant.ENGLISH, "response.export.codebook.apart." + why, question, "1, 2");
  }

  @Test
  void what_agrees_is_one_column_and_what_does_not_has_one_named_after_its_editions() {
    List<String> lines = responses().text(Format.CSV, Shape.plain()).lines().toList();

    assertEquals("sent_week,channel,variant,edition," + String.join(",", COLUMNS), lines.get(0));
    assertTrue(lines.contains("2026-11-23,open-link,en-GB,1,1,1,a,,,3,4,11,1,x"), lines.toString());
    assertTrue(lines.contains("2026-11-23,open-link,en-GB,2,2,2,b,,,,,22,2,y"), lines.toString());
    assertTrue(lines.contains("2026-11-23,open-link,en-GB,3,3,3,c,new,3,,,,,"), lines.toString());
  }

  @Test
  void a_choice_that_an_edition_did_not_have_was_not_left_out_by_anybody() {
    ExampleResponses several =
        ExampleResponses.of(
                ExampleResponses.choices("several-choices", "pick", "a", "old"),
                ExampleResponses.choices("several-choices", "pick", "a", "new"))
            .sent(1, "{\"pick\":[\"a\"]}")
            .sent(2, "{\"pick\":[\"a\"]}")
            .sent(2, "{}");

    assertEquals(
        List.of(
            "sent_week,channel,variant,edition,pick_a,pick_new,pick_old",
            "2026-11-23,open-link,en-GB,1,1,,0",
            "2026-11-23,open-link,en-GB,2,1,0,",
            "2026-11-23,open-link,en-GB,2,,,"),
        several.text(Format.CSV, Shape.plain()).lines().toList());
  }

  @Test
  void what_came_to_a_text_and_now_comes_to_a_number_is_in_two_columns() {
    String asked = ExampleResponses.question("number", "n", "") + ",";
    ExampleResponses worked =
        ExampleResponses.of(
                asked + ExampleResponses.question("calculated", "sum", ",\"value\": \"'few'\""),
                asked + ExampleResponses.question("calculated", "sum", ",\"value\": \"1 + 1\""))
            .sent(1, "{\"sum\":\"few\"}")
            .sent(2, "{\"sum\":2}");

    assertEquals(
        List.of(
            "sent_week,channel,variant,edition,n,sum,sum__edition_1",
            "2026-11-23,open-link,en-GB,1,,,few",
            "2026-11-23,open-link,en-GB,2,,2,"),
        worked.text(Format.CSV, Shape.plain()).lines().toList());
  }

  @Test
  void the_codebooks_and_the_package_say_which_columns_these_are_and_why() throws IOException {
    Map<String, byte[]> files = everything();
    String page = responses().text(Format.CODEBOOK, Shape.plain());
    assertTrue(page.contains(apart("other-type", "kind")), page);
    assertTrue(page.contains(apart("other-values", "mood")), page);

    String ddi = responses().text(Format.DDI, Shape.plain());
    assertTrue(ddi.contains(apart("other-type", "kind")), ddi);

    Map<String, String> described = new LinkedHashMap<>();
    String json = new String(files.get("datapackage.json"), UTF_8);
    try (var reader = Json.createReader(new StringReader(json))) {
      reader
          .readObject()
          .getJsonArray("resources")
          .getJsonObject(0)
          .getJsonObject("schema")
          .getJsonArray("fields")
          .getValuesAs(JsonObject.class)
          .stream()
          .filter(field -> field.containsKey("description"))
          .forEach(field -> described.put(field.getString("name"), field.getString("description")));
    }
    assertEquals(
        Map.of(
            "kind__edition_1_2", apart("other-type", "kind"),
            "mood__edition_1_2", apart("other-values", "mood")),
        described);
  }

  @Test
  void scripts_and_spss_have_the_same_columns() throws IOException {
    Map<String, byte[]> files = everything();
    String spss = new String(responses().file(Format.SPSS, Shape.plain()), ISO_8859_1);
    for (String column : COLUMNS) {
      assertTrue(new String(files.get("read.R"), UTF_8).contains(column), column);
      assertTrue(new String(files.get("read.py"), UTF_8).contains(column), column);
      assertTrue(spss.contains("=" + column), column);
    }
  }

  @Test
  void json_lines_have_each_answer_as_it_was_sent_with_the_number_of_its_edition() {
    String lines = responses().text(Format.JSON_LINES, Shape.plain());

    assertTrue(lines.contains("\"kind\":11"), lines);
    assertTrue(lines.contains("\"kind\":\"new\""), lines);
    assertTrue(lines.contains("\"edition\":3"), lines);
    assertFalse(lines.contains("__edition"), lines);
  }
}
