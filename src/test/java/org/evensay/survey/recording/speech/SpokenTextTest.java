package org.evensay.survey.recording.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.testing.Spoken;
import org.evensay.testing.SurveyDocument;
import org.junit.jupiter.api.Test;

/** What is said of a question. */
class SpokenTextTest {

  private static Question question(String json) throws DocumentProblem {
    String before =
        "{\"name\": \"place\", \"type\": \"short-text\", \"label\": {\"en-GB\": \"Where?\"}}";
    String document =
        SurveyDocument.ofWords("said")
            .json()
            .replaceFirst("\"questions\":\\[.*", "\"questions\": [" + "QUESTIONS" + "]}]}")
            .replace("QUESTIONS", before + ", " + json);
    return EditionDocument.parse(document).question("asked").orElseThrow();
  }

  private static String choices(int many) {
    return IntStream.range(0, many)
        .mapToObj(
            i ->
                "{\"name\": \"c%d\", \"label\": {\"en-GB\": \"Choice %d\", \"ur\": \"انتخاب %d\"}}"
                    .formatted(i, i, i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static Question chosen(String label, int many) throws DocumentProblem {
    return question(
        "{\"name\": \"asked\", \"type\": \"one-choice\", \"label\": "
            + label
            + ", \"hint\": {\"en-GB\": \"One only.\"}, \"choices\": "
            + choices(many)
            + "}");
  }

  @Test
  void what_is_asked_the_hint_and_the_choices_are_said_with_pauses() throws DocumentProblem {
    assertEquals(
        Optional.of("How are you?\n\nOne only.\n\nChoice 0\n\nChoice 1"),
        SpokenText.of(chosen("{\"en-GB\": \"How are you?\"}", 2), LanguageVariant.ENGLISH));
  }

  @Test
  void words_of_another_language_are_left_out_and_so_is_a_variant_without_the_question()
      throws DocumentProblem {
    Question asked = chosen("{\"en-GB\": \"How are you?\", \"ur\": \"کیسے ہیں؟\"}", 2);

    assertEquals(
        Optional.of("کیسے ہیں؟\n\nانتخاب 0\n\nانتخاب 1"), SpokenText.of(asked, Spoken.URDU));
    assertEquals(Optional.empty(), SpokenText.of(asked, Spoken.WELSH));
    assertEquals(Optional.empty(), SpokenText.of(asked, Spoken.EASY_READ));
  }

  @Test
  void what_was_answered_before_is_not_said_and_the_page_can_tell() throws DocumentProblem {
    Question asked = chosen("{\"en-GB\": \"How was ${place} then?\"}", 1);

    assertTrue(
        SpokenText.of(asked, LanguageVariant.ENGLISH).orElseThrow().startsWith("How was then?"));
    assertTrue(SpokenText.leavesOut(asked, LanguageVariant.ENGLISH));
    assertFalse(SpokenText.leavesOut(chosen("{\"en-GB\": \"How?\"}", 1), LanguageVariant.ENGLISH));
  }

  @Test
  void that_a_page_shows_more_than_is_said_can_be_told() throws DocumentProblem {
    Question asked = chosen("{\"en-GB\": \"How?\", \"ur\": \"کیسے؟\"}", 2);
    assertFalse(SpokenText.isLessThanShown(asked, LanguageVariant.ENGLISH));
    assertTrue(SpokenText.isLessThanShown(asked, Spoken.URDU), "the hint is in English");
    assertFalse(SpokenText.isLessThanShown(asked, Spoken.EASY_READ), "that is English too");

    Question hanging =
        question(
            "{\"name\": \"asked\", \"type\": \"one-choice\", \"label\": {\"en-GB\": \"Which?\"},"
                + " \"choices-if\": \"name = ${place}\", \"choices\": "
                + choices(2)
                + "}");
    assertTrue(
        SpokenText.isLessThanShown(hanging, LanguageVariant.ENGLISH), "choices are not said");
  }

  @Test
  void nothing_among_the_words_is_an_order_to_the_program() throws DocumentProblem {
    String label = "{\"en-GB\": \"[[f'u:]] <audio src='/etc/passwd'/> <break/> Hello\"}";

    assertEquals(
        "f'u: audio src='/etc/passwd'/ break/ Hello",
        SpokenText.of(chosen(label, 1), LanguageVariant.ENGLISH).orElseThrow().split("\n")[0]);
  }

  @Test
  void a_long_list_of_choices_is_not_said_and_no_text_is_without_end() throws DocumentProblem {
    String said =
        SpokenText.of(chosen("{\"en-GB\": \"Which?\"}", 21), LanguageVariant.ENGLISH).orElseThrow();
    assertEquals("Which?\n\nOne only.", said);

    String words = "x".repeat(1_990);
    String cut =
        SpokenText.of(chosen("{\"en-GB\": \"" + words + "\"}", 5), LanguageVariant.ENGLISH)
            .orElseThrow();
    assertTrue(cut.length() <= SpokenText.MOST_CHARACTERS + 20, cut.length() + "");
    assertTrue(cut.startsWith(words));
  }

  @Test
  void what_nobody_sees_is_not_said() throws DocumentProblem {
    Question hidden =
        question(
            "{\"name\": \"asked\", \"type\": \"calculated\", \"value\": \"1 + 1\","
                + " \"label\": {\"en-GB\": \"Two\"}}");

    assertEquals(Optional.empty(), SpokenText.of(hidden, LanguageVariant.ENGLISH));
  }
}
