package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.api.Test;

/** As many questions on a page as fit. */
class JoinedPagesTest {

  private static String page(int number, String more) {
    return """
        {"name": "page-%1$d", "title": {"en-GB": "Part %1$d"} %2$s, "questions": [
          {"name": "q%1$d", "type": "number", "label": {"en-GB": "Question %1$d?"}}]}
        """
        .formatted(number, more);
  }

  private static String pages(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> page(number, ""))
        .collect(Collectors.joining(","));
  }

  private static List<List<String>> joined(String document) {
    return ExampleEditions.parse(document).allAtOnce().pages().stream()
        .map(page -> page.parts().stream().map(Page::name).toList())
        .toList();
  }

  private static String with(String key, String document) {
    int end = document.stripTrailing().lastIndexOf('}');
    return document.substring(0, end) + ", " + key + "}";
  }

  @Test
  void pages_are_one_under_the_name_of_the_first_and_their_titles_are_parts() {
    Edition edition = ExampleEditions.parse(ExampleEditions.document(pages(3))).allAtOnce();
    assertEquals(1, edition.pages().size());
    Page page = edition.pages().get(0);
    assertEquals("page-1", page.name());
    assertTrue(page.title().isEmpty());
    assertEquals(3, page.questions().size());
    assertSame(page, edition.pageNamed("page-3").orElseThrow());
    assertSame(edition, edition.allAtOnce());
  }

  @Test
  void no_page_has_more_questions_than_is_the_limit() {
    int most = Limits.QUESTIONS_AT_ONCE;
    List<List<String>> joined = joined(ExampleEditions.document(pages(most + 2)));
    assertEquals(List.of(most, 2), joined.stream().map(List::size).toList());
  }

  @Test
  void no_page_sends_more_values_than_the_server_takes() {
    String rows =
        IntStream.range(0, 200)
            .mapToObj(
                row -> "{\"name\": \"r%d\", \"label\": {\"en-GB\": \"%d\"}}".formatted(row, row))
            .collect(Collectors.joining(","));
    String many =
        IntStream.rangeClosed(1, 4)
            .mapToObj(
                number ->
                    """
                    {"name": "many-%1$d", "questions": [{"name": "m%1$d", "type": "several-choices",
                     "label": {"en-GB": "Many?"}, "choices": [%2$s]}]}
                    """
                        .formatted(number, rows))
            .collect(Collectors.joining(","));
    for (Page page : ExampleEditions.parse(ExampleEditions.document(many)).allAtOnce().pages()) {
      int values = page.questions().stream().mapToInt(LongestAnswers::values).sum();
      assertTrue(values <= Limits.VALUES_ON_A_PAGE, values + " values");
    }
  }

  @Test
  void after_a_question_that_may_end_the_survey_comes_another_page() {
    String ends =
        "\"ends\": [{\"name\": \"young\", \"end-if\": \"${q2} < 11\","
            + " \"title\": {\"en-GB\": \"Thanks\"}, \"words\": {\"en-GB\": \"Bye\"}}]";
    assertEquals(
        List.of(List.of("page-1", "page-2"), List.of("page-3", "page-4")),
        joined(with(ends, ExampleEditions.document(pages(4)))));
  }

  @Test
  void a_page_whose_order_is_left_to_chance_stays_alone() {
    String document =
        ExampleEditions.document(
            page(1, "")
                + ","
                + page(2, ", \"shuffle\": true")
                + ","
                + page(3, "")
                + ","
                + page(4, ""));
    assertEquals(
        List.of(List.of("page-1"), List.of("page-2"), List.of("page-3", "page-4")),
        joined(document));
  }
}
