package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.edition.change.Change;
import org.evensay.survey.edition.change.Change.What;
import org.evensay.survey.edition.change.EditionChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the field of a question begins with where that is worked out. */
class PresetFromTest {

  private static final String CHOICES =
      """
      "choices": [{"name": "bus", "label": {"en-GB": "Bus"}},
                  {"name": "bike", "label": {"en-GB": "Bike"}},
                  {"name": "foot", "label": {"en-GB": "Foot"}}]""";

  private static final String BEFORE =
      """
      {"name": "n", "type": "decimal", "label": {"en-GB": "N"}, "places": 3},
      {"name": "w", "type": "short-text", "label": {"en-GB": "W"}},
      {"name": "ways", "type": "several-choices", "label": {"en-GB": "Ways"}, %s},
      """
          .formatted(CHOICES);

  private static final Answers SAID =
      Answers.of(
          Map.of(
              "n", new Answer.Fraction(new BigDecimal("2.5")),
              "w", new Answer.Words("Leeds"),
              "ways", new Answer.ChosenSeveral(List.of("bus", "foot"))));

  private static String document(String type, String from, String more) {
    return ExampleEditions.document(
        """
        {"name": "p", "questions": [%s
          {"name": "q", "type": "%s", "label": {"en-GB": "Q"}, "default-from": "%s", %s %s}]}"""
            .formatted(BEFORE, type, from, more, CHOICES));
  }

  private static Edition asking(String type, String from) {
    return ExampleEditions.parse(document(type, from, ""));
  }

  private static List<String> begins(Edition edition, Answers answers) {
    return new Journey(edition, answers).preset(edition.question("q").orElseThrow());
  }

  private static List<String> begins(String type, String from) {
    return begins(asking(type, from), SAID);
  }

  @ParameterizedTest
  @CsvSource({
    "number, ${n} * 2, 5",
    "number, ${n}, ''",
    "number, int(${n}), 2",
    "decimal, 10 div 3, 3.33",
    "decimal, ${n} - 2.5, 0",
    "decimal, ${w}, ''",
    "short-text, ${w}, Leeds",
    "short-text, 'concat(${w}, '', '', ${n})', 'Leeds, 2.5'",
    "long-text, ${w}, Leeds",
    "one-choice, 'if(${n} > 2, ''bike'', ''foot'')', bike",
    "one-choice, '''boat''', ''",
    "several-choices, ${ways}, bus|foot",
    "several-choices, 'concat(${ways}, '' boat'')', ''",
    "ranking, ${ways}, 1||2",
    "best-worst, ${ways}, bus|foot",
    "points, 'concat(''bus='', ${n} * 40)', 100||",
    "points, 'concat(''bus='', ${n})', ''",
    "date, '''2026-05-31''', 31|5|2026",
    "date, '''2026-05-31T23:59:00.000+01:00''', 31|5|2026",
    "date, ${w}, ''",
    "month, '''2026-05-31''', 5|2026",
    "month, '''2026-05''', 5|2026",
    "time, '''07:30''', 07|30",
    "time, '''2026-05-31T07:30:12.000+01:00''', 07|30",
    "time, ${w}, ''",
    "number, ${n} div 0, ''",
    "short-text, '''''', ''"
  })
  void it_is_what_comes_out_as_somebody_would_have_typed_it(
      String type, String from, String fields) {
    assertEquals(
        fields.isEmpty() ? List.of() : Arrays.asList(fields.split("\\|", -1)), begins(type, from));
  }

  @Test
  void the_clock_is_that_of_the_survey() {
    LocalDate today = LocalDate.now();
    YearMonth month = YearMonth.from(today);

    assertEquals(today, day(begins("date", "today()")));
    assertEquals(today, day(begins("date", "now()")));
    assertEquals(today.minusDays(7), day(begins("date", "today() - 7")));
    assertEquals(
        List.of(Integer.toString(month.getMonthValue()), Integer.toString(month.getYear())),
        begins("month", "today()"));
    assertEquals(2, begins("time", "now()").size());
  }

  private static LocalDate day(List<String> typed) {
    List<Integer> numbers = typed.stream().map(Integer::valueOf).toList();
    return LocalDate.of(numbers.get(2), numbers.get(1), numbers.get(0));
  }

  @Test
  void without_the_answer_it_hangs_on_a_field_begins_empty() {
    assertEquals(List.of(), begins(asking("short-text", "${w}"), Answers.of(Map.of())));
  }

  @Test
  void chance_draws_the_same_for_one_person_and_not_for_all() {
    Edition edition = asking("decimal", "random() * 1000000");
    List<Carried> people = Stream.generate(() -> Carried.begin(Instant.EPOCH)).limit(3).toList();

    List<List<String>> begins =
        people.stream().map(one -> begins(edition, one.answers(edition))).toList();

    assertEquals(begins.get(0), begins(edition, people.get(0).answers(edition)));
    assertNotEquals(1, begins.stream().distinct().count());
  }

  @Test
  void each_row_of_a_matrix_and_each_round_of_a_group_has_its_own() {
    Edition edition =
        ExampleEditions.parse(
            ExampleEditions.document(
                """
                {"name": "p", "questions": [
                  {"name": "usual", "type": "number", "label": {"en-GB": "Usual"}},
                  {"name": "m", "type": "matrix", "label": {"en-GB": "M"},
                   "default-from": "${usual}",
                   "rows": [{"name": "a", "label": {"en-GB": "A"}},
                            {"name": "b", "label": {"en-GB": "B"}}],
                   "points": [{"label": {"en-GB": "One"}, "value": 1},
                              {"label": {"en-GB": "Two"}, "value": 2}]},
                  {"name": "g", "type": "repeat", "label": {"en-GB": "G"}, "times": 2,
                   "questions": [
                     {"name": "x", "type": "number", "label": {"en-GB": "X"}},
                     {"name": "y", "type": "number", "label": {"en-GB": "Y"},
                      "default-from": "${x} + position(..)"}]}]}"""));
    Answers answers =
        Answers.of(
            Map.of(
                "usual", new Answer.Figure(2),
                "g_1_x", new Answer.Figure(10),
                "g_2_x", new Answer.Figure(20)));

    Journey journey = new Journey(edition, answers);

    for (String row : List.of("m_a", "m_b")) {
      assertEquals(List.of("2"), journey.preset(edition.question(row).orElseThrow()), row);
    }
    assertEquals(List.of("11"), journey.preset(edition.question("g_1_y").orElseThrow()));
    assertEquals(List.of("22"), journey.preset(edition.question("g_2_y").orElseThrow()));
  }

  private static List<String> mistakes(String document) {
    return assertThrows(DocumentProblem.class, () -> EditionDocument.parse(document))
        .mistakes()
        .stream()
        .map(mistake -> ((Place.Path) mistake.place()).way() + " " + mistake.code())
        .toList();
  }

  private static List<String> expected(DocumentMistake mistake) {
    return List.of("pages[0].questions[3].default-from " + mistake.code());
  }

  @Test
  void it_looks_at_what_is_asked_before_and_not_at_itself() {
    for (String name : List.of("q", "later")) {
      assertEquals(
          expected(DocumentMistake.NOT_ASKED_BEFORE),
          mistakes(document("number", "${" + name + "} + 1", "")));
    }
  }

  @Test
  void a_field_begins_with_one_thing() {
    assertEquals(
        expected(DocumentMistake.DEFAULT_TWICE),
        mistakes(document("number", "1", "\"default\": 1,")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pairwise", "photo", "file"})
  void what_she_alone_can_give_begins_empty(String type) {
    assertEquals(
        expected(DocumentMistake.DEFAULT_CANNOT_BE), mistakes(document(type, "'bus'", "")));
  }

  @Test
  void nobody_agrees_for_her_and_says_who_she_is() {
    assertEquals(
        expected(DocumentMistake.DEFAULT_AGREES), mistakes(document("agree", "'yes'", "")));
    String about =
        document("one-choice", "'bus'", "\"characteristic\": \"disability\",")
            .replace("\"name\": \"foot\"", "\"not-said\": true, \"name\": \"foot\"");
    assertEquals(expected(DocumentMistake.DEFAULT_SAYS_WHO_SHE_IS), mistakes(about));
  }

  @Test
  void between_editions_it_is_a_change_that_is_said() {
    List<Change> changes =
        EditionChange.of(asking("number", "${n}"), asking("number", "${n} + 1"))
            .questions()
            .stream()
            .flatMap(question -> question.changes().stream())
            .toList();

    assertEquals(
        List.of(new Change.Setting(What.SETTING, "preset-from", "${n}", "${n} + 1")), changes);
  }
}
