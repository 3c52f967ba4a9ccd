package org.evensay.survey.interchange.xlsform.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.edition.change.Change;
import org.evensay.survey.edition.change.EditionChange;
import org.evensay.survey.edition.change.QuestionChange;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.ExamplePictures;
import org.evensay.survey.interchange.Exports;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.OutFormat;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.xlsform.XlsForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A survey that is taken out as an XLSForm and brought back means what it meant. What is different
 * between both editions, and why:
 *
 * <ul>
 *   <li>No translation counts as checked any more, since nobody knows who had the file.
 *   <li>A column of choices whose name means something in a form has another, in conditions too.
 *   <li>A column of choices that no condition reads is gone: it meant nothing.
 *   <li>Symbols are left out, as the report says.
 * </ul>
 */
class XlsFormRoundTripTest {

  static Stream<Map.Entry<String, String>> documents() {
    return ExampleDocuments.all().entrySet().stream();
  }

  /** A document as it is after a round, but for what is checked. */
  private static String meaning(String document) {
    return document
        .replaceAll(", \"people\": [0-9]+", "")
        .replaceAll(",\\s*\"symbols\":\\s*\\{[^{}]*\\}", "")
        .replaceAll("\"label\": \"(south|west)\"", "\"label_\": \"$1\"")
        .replace("or label = 'west'", "or label_ = 'west'");
  }

  private static final Path FORMS = Path.of(System.getProperty("evensay.corpus"), "xlsform");

  /** Real forms, where there are some. */
  static Stream<Path> forms() throws IOException {
    if (!Files.isDirectory(FORMS)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(FORMS)) {
      return files.sorted().toList().stream();
    }
  }

  /** What is different, but for what is checked. */
  static List<Object> different(Edition before, Edition after) {
    EditionChange change = EditionChange.of(before, after);
    List<Object> different = new ArrayList<>(change.survey());
    different.removeIf(
        one -> one instanceof Change.Setting set && set.what() == Change.What.LANGUAGE_UNCHECKED);
    for (QuestionChange question : change.questions()) {
      List<Change> rest = new ArrayList<>(question.changes());
      rest.removeIf(XlsFormRoundTripTest::isOfColumnsThatNothingReads);
      if (!rest.isEmpty()) {
        different.add(question);
      }
    }
    return different;
  }

  private static boolean isOfColumnsThatNothingReads(Change change) {
    return change instanceof Change.Setting set
        && set.what() == Change.What.CHOICE_SETTING
        && set.before().equals("values")
        && set.after().equals("{}");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_survey_that_comes_back_means_what_it_meant(Map.Entry<String, String> named)
      throws Exception {
    Edition before = ExampleEditions.parse(named.getValue());
    Edition meant = ExampleEditions.parse(meaning(named.getValue()));

    Exported out = Exports.write(named.getValue(), before, OutFormat.XLSFORM, Map.of());
    Imported back = XlsForm.read(out.file(), "other.xlsx", ExamplePictures.brought());

    assertEquals(List.of(), ImportedDocument.mistakes(back.document()), back.document().toString());
    Edition after = ExampleEditions.parse(back.document().toString());
    assertEquals(List.of(), different(meant, after));
    assertEquals(before.name(), after.name());
    assertEquals(
        before.pages().stream().map(Object::toString).toList(),
        after.pages().stream().map(Object::toString).toList());
  }

  @Test
  void a_decimal_keeps_the_places_that_it_has_without_a_word() throws Exception {
    String document =
        ExampleDocuments.all().values().stream()
            .filter(one -> one.contains("\"temperature\""))
            .findFirst()
            .orElseThrow()
            .replace(", \"places\": 1", "");
    Exported out =
        Exports.write(document, ExampleEditions.parse(document), OutFormat.XLSFORM, Map.of());

    Imported back = XlsForm.read(out.file(), "other.xlsx", ExamplePictures.brought());

    assertEquals(2, ImportedDocument.question(back.document(), "temperature").getInt("places"));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("forms")
  void a_form_that_was_brought_over_is_the_same_after_another_round(Path form) throws Exception {
    Imported first = XlsForm.read(Files.readAllBytes(form), form.getFileName().toString());
    String document = first.document().toString();
    Edition before = ExampleEditions.parse(document);

    Exported out = Exports.write(document, before, OutFormat.XLSFORM, Map.of());
    Imported second = XlsForm.read(out.file(), "other.xlsx");

    assertEquals(List.of(), ImportedDocument.mistakes(second.document()));
    assertEquals(List.of(), different(before, ExampleEditions.parse(second.document().toString())));
  }
}
