package org.evensay.survey.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.edition.change.EditionChange;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A survey document goes out and comes back, and nothing happens to it. */
class OwnDocumentTest {

  static Stream<Map.Entry<String, String>> documents() {
    return Stream.concat(
        ExampleDocuments.all().entrySet().stream(),
        Stream.of(Map.entry("films", ExampleDocuments.films())));
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSFORM", "SURVEYJS"})
  void films_and_their_captions_are_left_out_for_other_programs_and_the_report_says_so(
      OutFormat format) throws Exception {
    String report =
        Exports.write(ExampleDocuments.films(), format, Map.of()).report().items().stream()
            .map(Object::toString)
            .filter(item -> item.contains("signed"))
            .collect(Collectors.joining("\n"));

    assertTrue(report.contains("goes.mp4"), report);
    assertTrue(report.contains("goes.vtt"), report);
    assertFalse(report.contains("goes.ogg"), report);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_goes_out_and_comes_back_byte_for_byte(Map.Entry<String, String> named)
      throws Exception {
    String document = named.getValue();

    Exported out = Exports.write(document, OutFormat.OWN, Map.of());
    assertArrayEquals(document.getBytes(UTF_8), out.file());
    Imported back = Imports.read(out.file(), "x.json");

    assertEquals(Optional.of(document), back.written());
    assertTrue(
        EditionChange.of(
                ExampleEditions.parse(document), ExampleEditions.parse(back.document().toString()))
            .isEmpty());
  }

  @Test
  void a_document_with_mistakes_goes_out_as_it_is() throws Exception {
    assertEquals(
        "{\"name\"", new String(Exports.write("{\"name\"", OutFormat.OWN, Map.of()).file(), UTF_8));
  }

  @Test
  void a_mark_that_does_nothing_comes_along_and_is_in_the_report() throws Exception {
    String document =
        ExampleEditions.everyOtherTypeDocument()
            .replace(
                "\"label\": {\"en-GB\": \"D\"}", "\"label\": {\"en-GB\": \"D\"}, \"alone\": true");
    Imported back = Imports.read(document.getBytes(UTF_8), "x.json");

    assertEquals(Optional.of(document), back.written());
    assertEquals(
        List.of(
            "pages[1].questions[0].list [d]",
            "pages[1].questions[1].list [d]",
            "pages[1].questions[2].list [d]"),
        back.report().of(Outcome.CHANGED).stream()
            .filter(item -> item.code().equals("design.mark.alone"))
            .map(item -> ((Place.Path) item.where()).way() + " " + item.arguments())
            .toList());
  }

  @Test
  void a_document_that_says_something_twice_is_written_anew() throws Exception {
    String twice = ExampleEditions.everyTypeDocument().replaceFirst("\\{", "{\"name\": \"x\",");

    assertEquals(Optional.empty(), Imports.read(twice.getBytes(UTF_8), "x.json").written());
  }

  @Test
  void what_has_to_be_put_right_before_publishing_is_in_the_report_with_its_place()
      throws Exception {
    String document =
        ExampleEditions.everyTypeDocument()
            .replaceFirst("\"type\": \"one-choice\"", "\"type\": \"one-choise\"");
    List<Mistake> mistakes =
        assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document)).mistakes();

    Imported back = Imports.read(document.getBytes(UTF_8), "x.json");
    assertEquals(Optional.of(document), back.written());
    assertEquals(
        List.of(mistakes.size()),
        back.report().of(Outcome.TAKEN).stream()
            .filter(item -> item.where() instanceof Place.Whole)
            .filter(item -> item.code().equals("interchange.item.taken-to-mend"))
            .flatMap(item -> item.arguments().stream())
            .toList());
    for (Mistake mistake : mistakes) {
      String way = ((org.evensay.survey.design.document.Place.Path) mistake.place()).way();
      assertTrue(
          back.report()
              .items()
              .contains(
                  new ImportReport.Item(
                      new Place.Path(way), Outcome.TAKEN, mistake.code(), mistake.arguments())),
          way);
    }
  }
}
