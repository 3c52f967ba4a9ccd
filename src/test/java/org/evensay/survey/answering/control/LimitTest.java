package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of a question before they answer. */
class LimitTest {

  private static String limit(String type, String bounds, String language) {
    Question question =
        ExampleEditions.parse(
                ExampleEditions.document(
                    """
                    {"name": "p", "questions": [
                      {"name": "q", "type": "%s", "label": {"en-GB": "Q?"}%s}]}
                    """
                        .formatted(type, bounds.replace('\'', '"'))))
            .question("q")
            .orElseThrow();
    return Limit.of(question, PageLanguage.of(LanguageVariant.ofTag(language).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date | `` | In numbers, such as 27 3 2011.",
        "date | , 'least': '2001-01-02' |"
            + " In numbers, such as 27 3 2011. It can be 2 January 2001 or later.",
        "date | , 'most': '2030-12-31' |"
            + " In numbers, such as 27 3 2011. It can be 31 December 2030 or earlier.",
        "date | , 'least': '2001-01-02', 'most': '2030-12-31' | In numbers, such as 27 3 2011."
            + " It can be from 2 January 2001 to 31 December 2030.",
        "month | `` | In numbers, such as 3 2011.",
        "month | , 'least': '2001-02' | In numbers, such as 3 2011. It can be February 2001 or later.",
        "month | , 'most': '2030-12' |"
            + " In numbers, such as 3 2011. It can be December 2030 or earlier.",
        "month | , 'least': '2001-02', 'most': '2030-12' |"
            + " In numbers, such as 3 2011. It can be from February 2001 to December 2030.",
        "time | `` | In numbers, such as 16 30."
      })
  void the_bounds_of_a_date_are_told_as_far_as_somebody_set_them(
      String type, String bounds, String told) {
    assertEquals(told, limit(type, bounds, "en-GB"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Cyframi, na przykład 27 3 2011. Najwcześniej: 2 stycznia 2001. Najpóźniej: 31 grudnia 2030.",
        "cy | Mewn rhifau, fel 27 3 2011. Y cyntaf: 2 Ionawr 2001. Yr olaf: 31 Rhagfyr 2030."
      })
  void they_are_written_as_her_language_writes_dates(String language, String told) {
    assertEquals(told, limit("date", ", 'least': '2001-01-02', 'most': '2030-12-31'", language));
  }
}
