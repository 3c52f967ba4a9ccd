package org.evensay.survey.answering.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages ask for the voice of her own device. */
class DeviceVoiceTest {

  private static final Question QUESTION =
      ExampleEditions.parse(
              ExampleEditions.document(
                  """
                  {"name": "p", "questions": [
                    {"name": "q", "type": "short-text", "label": {"en-GB": "Q?"}}]}
                  """))
          .question("q")
          .orElseThrow();

  private static ShownQuestion shown(String heard, boolean opening) {
    Optional<Heard> said =
        heard.equals("nobody")
            ? Optional.empty()
            : Optional.of(
                new Heard("/one", !heard.equals("person"), heard.equals("in part"), false));
    return new ShownQuestion(
        QUESTION,
        PageLanguage.of(LanguageVariant.ENGLISH),
        text -> ShownText.inPagesLanguage(text.in(LanguageVariant.ENGLISH)),
        List.of(),
        ShownText.inPagesLanguage(""),
        false,
        false,
        Sought.NOTHING,
        opening,
        true,
        new Media(said, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, nobody, true",
    "machine, nobody, true",
    "person, in part, true",
    "in part, machine, true",
    "person, machine, false",
    "machine, machine, false",
    "person, person, false"
  })
  void a_page_does_when_a_question_of_it_is_not_said_whole(
      String first, String second, boolean asked) {
    List<ShownQuestion> page = Stream.of(first, second).map(heard -> shown(heard, false)).toList();
    assertEquals(asked, DeviceVoice.isAsked(page));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void a_page_does_when_an_answer_opens_what_may_put_it_in(boolean opening, boolean asked) {
    assertEquals(asked, DeviceVoice.isAsked(List.of(shown("person", opening))));
  }
}
