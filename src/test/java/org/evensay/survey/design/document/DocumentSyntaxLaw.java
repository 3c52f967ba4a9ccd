package org.evensay.survey.design.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is called JSON here is what another program calls JSON. */
class DocumentSyntaxLaw {

  private static final String DOCUMENT =
      """
      {"name": "q", "texts": {"cy": "Ie\\n\\u00e9 \\"so\\"", "ur": "\\\\ہاں"},
       "list": [1, -2.5, 3e2, {"a": true, "b": null}, [], {}], "no": false}
      """;

  /** Where it is stricter than JSON, on purpose. */
  private static final Set<String> STRICTER =
      Set.of(
          DocumentMistake.TOO_DEEP.code(),
          DocumentMistake.NUMBER.code(),
          DocumentMistake.TWICE.code());

  private static String mistake(String document) {
    try {
      DocumentSyntax.check(document);
      return "";
    } catch (DocumentProblem problem) {
      return problem.mistakes().get(0).code();
    }
  }

  private static boolean isReadElsewhere(String document) {
    try (var parser = Json.createParser(new StringReader(document))) {
      while (parser.hasNext()) {
        parser.next();
      }
      return true;
    } catch (JsonException notJson) {
      return false;
    }
  }

  private static void assertTheSame(String document) {
    String mistake = mistake(document);
    if (!STRICTER.contains(mistake)) {
      assertEquals(isReadElsewhere(document), mistake.isEmpty(), document + " " + mistake);
    }
  }

  @Provide
  Arbitrary<String> piece() {
    return Arbitraries.of(
        "",
        ",",
        ":",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "\\",
        "\\u",
        "0",
        "-",
        "e",
        ".",
        "true",
        "nul",
        " ",
        "\n",
        "\t",
        "\u00a0",
        "\u0000",
        "“",
        "/",
        "//",
        "🙂",
        "\"a\"",
        "\"a\": 1",
        ", ,",
        "#");
  }

  @Property(tries = 4_000)
  void a_document_in_which_something_was_put_is_json_for_both_or_for_neither(
      @ForAll @IntRange(max = 160) int where,
      @ForAll @IntRange(max = 3) int without,
      @ForAll @From("piece") String piece) {
    int from = Math.min(where, DOCUMENT.length());
    int to = Math.min(from + without, DOCUMENT.length());

    assertTheSame(DOCUMENT.substring(0, from) + piece + DOCUMENT.substring(to));
  }

  @Property(tries = 4_000)
  void pieces_in_any_order_are_json_for_both_or_for_neither(@ForAll("pieces") String pieces) {
    assertTheSame("{\"a\": " + pieces + "}");
  }

  @Provide
  Arbitrary<String> pieces() {
    return piece().list().ofMaxSize(6).map(list -> String.join("", list));
  }
}
