package org.evensay.survey.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.interchange.ExampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Surveys that a device can ask as the server does, and others. */
class ObstaclesTest {

  private static final String SURVEY =
      """
      {"name": "one", "default-language": "en-GB", "languages": {"en-GB": "checked"},
       "title": {"en-GB": "One"},
       "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 1,
                 "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
       "end": {"next": {"en-GB": "Thanks"}},
       "pages": [{"name": "p", "questions": [
         {"name": "a", "type": "short-text", "label": {"en-GB": "A?"}},
         {"name": "b", "type": "short-text", "label": {"en-GB": "B?"}, %s}]}]}
      """;

  private static List<String> obstacles(String more) throws DocumentProblem {
    Edition edition = EditionDocument.parse(SURVEY.formatted(more));
    return Obstacles.of(edition).stream().map(one -> one.key() + one.what()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "${a} = 'x' and string-length(${a}) > 3 ; ",
        "regex(${a}, '[a-z]{2,3}.*')            ; ",
        "regex(${a}, '(?:ab|cd)?\\d+')          ; ",
        "regex(${a}, '([a-z]+)*')               ; offline.obstacle.pattern",
        "regex(${a}, '(?i)yes')                 ; offline.obstacle.pattern",
        "regex(${a}, '\\pL+')                   ; offline.obstacle.pattern",
        "regex(${a}, '[[:alpha:]]+')            ; offline.obstacle.pattern",
        "today() > '2020-01-01'                 ; offline.obstacle.clock",
        "${a} > '2020-01-01T10:00Z'             ; offline.obstacle.clock",
        "digest(${a}, 'MD5') = 'x'              ; offline.obstacle.functiondigest",
        "sin(1) > 0                             ; offline.obstacle.functionsin"
      })
  void a_condition_that_comes_out_otherwise_on_a_device_keeps_a_survey_from_it(
      String condition, String obstacle) throws DocumentProblem {
    String more = "\"show-if\": \"" + condition.strip().replace("\\", "\\\\") + "\"";

    assertEquals(obstacle == null ? List.of() : List.of(obstacle), obstacles(more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo", "file"})
  void a_question_for_a_file_keeps_a_survey_from_a_device(String type) throws DocumentProblem {
    String document = SURVEY.formatted("\"hint\": {\"en-GB\": \"?\"}");
    Edition edition = EditionDocument.parse(document.replaceFirst("short-text", type));

    assertEquals(
        List.of("offline.obstacle.file"),
        Obstacles.of(edition).stream().map(Obstacle::key).toList());
  }

  @Test
  void the_functions_that_a_device_has_are_those_of_its_script() throws IOException {
    String script =
        Files.readString(
            Path.of(System.getProperty("evensay.project"))
                .resolve("src/main/webapp/resources/script/offline/functions.js"));
    String table = script.substring(script.indexOf("export const FUNCTIONS"));
    Set<String> there =
        Pattern.compile("(?m)^  \"?([a-z][a-z:-]*)\"?[:,]")
            .matcher(table)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(there.size() > 40, there.toString());
    assertEquals(new TreeSet<>(Obstacles.FUNCTIONS), there);
  }

  @Test
  void that_films_are_not_kept_is_said_before_a_survey_is_kept() throws DocumentProblem {
    assertEquals(
        List.of(),
        Obstacles.remarks(EditionDocument.parse(SURVEY.formatted("\"hint\": {\"en-GB\": \"B\"}"))));
    assertEquals(
        List.of("offline.remark.films"),
        Obstacles.remarks(EditionDocument.parse(ExampleDocuments.films())).stream()
            .filter(remark -> remark.contains("films"))
            .toList());
  }

  @Test
  void that_recordings_are_not_kept_is_said_before_a_survey_is_kept() throws DocumentProblem {
    String recordings = "\"recordings\": {\"b.ogg\": {\"content\": \"" + "0a".repeat(32) + "\"}}";
    String recorded =
        SURVEY
            .formatted("\"audio\": {\"en-GB\": \"b.ogg\"}")
            .replace("\"end\":", recordings + ", \"end\":");
    assertEquals(
        List.of("offline.remark.recordings"), Obstacles.remarks(EditionDocument.parse(recorded)));
  }
}
