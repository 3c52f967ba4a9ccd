package org.evensay.survey.interchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Surveys of the Melinda project (Test-Melinda/survey, Apache License 2.0). What is in them was
 * counted with another program; the folder is named by the system property {@code evensay.corpus},
 * and without it these tests are skipped, and say so.
 */
class LimeSurveyCorpusTest {

  private static byte[] file(String name) throws Exception {
    Path path = Path.of(System.getProperty("evensay.corpus"), "limesurvey", name);
    assumeTrue(Files.exists(path), () -> "skipped: there is no " + path);
    return Files.readAllBytes(path);
  }

  private static List<Element> children(Node parent, String name) {
    List<Element> all = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element
          && (name.isEmpty() || element.getTagName().equals(name))) {
        all.add(element);
      }
    }
    return all;
  }

  private static List<Element> rows(Document document, String table) {
    return children(document.getDocumentElement(), table).stream()
        .flatMap(element -> children(element, "rows").stream())
        .flatMap(rows -> children(rows, "row").stream())
        .toList();
  }

  private static String cell(Element row, String name) {
    return children(row, name).stream().map(Element::getTextContent).findFirst().orElse("");
  }

  private static Document parsed(byte[] file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(file));
  }

  @ParameterizedTest
  @CsvSource({"melinda_at.lss, 54, 132, 212, en de", "melinda_fr.lss, 53, 144, 182, en fr"})
  void every_question_part_answer_and_language_is_there(
      String name, int questions, int parts, int answers, String languages) throws Exception {
    byte[] file = file(name);
    JsonObject document = LimeSurvey.read(file, name).document();
    Map<String, Integer> choices = new HashMap<>();
    Set<String> codes = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    Map<String, Set<String>> written = new HashMap<>();
    for (Element row : rows(parsed(file), "questions")) {
      codes.add(cell(row, "title"));
      if (!cell(row, "question").isBlank()) {
        written
            .computeIfAbsent(cell(row, "title"), c -> new TreeSet<>())
            .add(cell(row, "language"));
      }
    }
    for (String table : List.of("subquestions", "answers")) {
      for (Element row : rows(parsed(file), table)) {
        String id = cell(row, "parent_qid") + cell(row, "qid") + cell(row, "code");
        if (seen.add(table + id)) {
          choices.merge(table, 1, Integer::sum);
        }
      }
    }
    int carried =
        ImportedDocument.questions(document).stream()
            .filter(question -> question.containsKey("choices"))
            .mapToInt(question -> question.getJsonArray("choices").size())
            .sum();

    assertEquals(questions, codes.size());
    assertEquals(Map.of("subquestions", parts, "answers", answers), choices);
    assertTrue(ImportedDocument.names(document).containsAll(codes));
    assertEquals(parts + answers, carried);
    assertEquals(Set.of(languages.split(" ")), document.getJsonObject("languages").keySet());
    written.forEach(
        (code, in) -> {
          Set<String> carriedIn =
              new TreeSet<>(
                  ImportedDocument.question(document, code).getJsonObject("label").keySet());
          assertTrue(carriedIn.containsAll(in), code);
        });
  }

  @ParameterizedTest
  @CsvSource({"melinda_at.lss", "melinda_fr.lss"})
  void the_report_speaks_of_every_row_of_every_table(String name) throws Exception {
    byte[] file = file(name);
    Set<String> said = new HashSet<>();
    for (String way : ImportedDocument.ways(LimeSurvey.read(file, name).report())) {
      said.add(way.replaceAll("].*", "]"));
    }
    Document document = parsed(file);
    List<String> silent = new ArrayList<>();
    for (Element table : children(document.getDocumentElement(), "")) {
      int rows = rows(document, table.getTagName()).size();
      for (int i = 0; i < rows; i++) {
        String way = table.getTagName() + "/row[" + i + "]";
        if (!said.contains(way)) {
          silent.add(way);
        }
      }
    }

    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @CsvSource({"melinda_at.lss", "melinda_fr.lss"})
  void what_comes_of_it_can_be_published_as_far_as_the_types_are_known(String name)
      throws Exception {
    ImportedDocument.check(LimeSurvey.read(file(name), name).document());
  }

  @ParameterizedTest
  @CsvSource({"melinda_at.lss"})
  void conditions_mean_what_they_meant(String name) throws Exception {
    Imported imported = LimeSurvey.read(file(name), name);
    JsonObject document = imported.document();

    assertEquals(
        "${QF1} = 'A01'", ImportedDocument.question(document, "QF2AR").getString("show-if"));
    assertEquals(
        3, ImportedDocument.question(document, "Q1TRAIN").getJsonNumber("most").intValue());
    // Names a question that the file has not.
    assertEquals(
        List.of("expression-left-out"),
        ImportedDocument.said(imported.report(), "questions/row[77]/relevance"));
  }
}
