package org.evensay.survey.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evensay.survey.design.reading.ExampleEditions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions as people write them, answered by yes and no: what is found in them, and what is not.
 */
class SentencesTest {

  private static List<Concern> concerns(String question) {
    String written =
        """
        {"name": "q", "type": "one-choice", "label": {"en-GB": "%s"},
         "choices": [{"name": "yes", "label": {"en-GB": "Yes"}},
                     {"name": "no", "label": {"en-GB": "No"}}]}
        """
            .formatted(question);
    return Review.of(
            ExampleEditions.parse(
                ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + written + "]}")))
        .parts()
        .get(1)
        .findings()
        .stream()
        .map(Finding::concern)
        .toList();
  }

  private static void assertFound(Concern concern, boolean found, String question) {
    assertEquals(found, concerns(question).contains(concern), question + concerns(question));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Have you ever cut yourself?",
        "Have you been cutting yourself?",
        "Have you ever thought about killing yourself?",
        "Have you ever wanted to die?",
        "Did you ever want to end your life?",
        "Have you taken an overdose?",
        "Have you tried to take your own life?",
        "What is your HIV status?",
        "Have you had an STI?",
        "Did you have an abortion?",
        "Has anybody raped you?",
        "Were you sexually assaulted?",
        "Has somebody touched you where you did not want it?",
        "Do you use a condom?",
        "Has somebody sent you nude pictures?",
        "Are you a boy or a girl?",
        "Are you male or female?",
        "What is your race?",
        "What race are you?",
        "Were you treated badly because of race?",
        "Did you have to go to court?",
        "Did you speak in court?",
        "Is there a court order about you?",
        "Are you pregnant?",
        "Do you take drugs?",
        "Do you hate yourself?"
      })
  void what_many_would_rather_not_tell_is_found(String question) {
    assertFound(Concern.NOTHING_TO_DECLINE_WITH, true, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is there a court for tennis near you?",
        "Do you play on the tennis courts?",
        "Which race do you run at sports day?",
        "Did you win a race on sports day?",
        "Did you cut the cake?",
        "Do you like your school?",
        "Did you end your walk at the park?",
        "Is your bike yours or your friend's?",
        "Do you want to dive?",
        "Is the bus late?",
        "Would you like more trees?"
      })
  void what_anybody_would_tell_is_left_alone(String question) {
    assertFound(Concern.NOTHING_TO_DECLINE_WITH, false, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Are you happy with your school or your home?",
        "Is the bus or the train late?",
        "Do you eat breakfast as well as lunch?",
        "Do you like the park as well as the library?",
        "Is your teacher kind but strict?",
        "Is the food cheap but good?",
        "Do you like school and your teachers?",
        "Do you feel safe at home and do you feel safe at school?"
      })
  void two_things_at_once_are_found(String question) {
    assertFound(Concern.TWO_IN_ONE, true, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you like bread and butter?",
        "Do you like rock and roll?",
        "Do you do arts and crafts?",
        "Do you play hide and seek?",
        "Are you a boy or a girl?",
        "Would you rather walk or take the bus?",
        "Do you do as well as you can?",
        "Can you read as well as others?",
        "Do you know it as well as before?",
        "Did you eat nothing but bread?",
        "Have you tried, but stopped?",
        "Did you want to come but could not find it?",
        "Do you live with your mum and dad?",
        "Is there a park near your home?"
      })
  void one_thing_is_left_alone(String question) {
    assertFound(Concern.TWO_IN_ONE, false, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Are you happy with your excellent teachers?",
        "Do you like our wonderful new park?",
        "Do you use the amazing youth club?",
        "Did you go to your terrible school?",
        "The food is bad, right?",
        "You must admit that the food is bad, right?",
        "You like the new park, yeah?",
        "It is nice at school, isn’t it?"
      })
  void leading_words_are_found(String question) {
    assertFound(Concern.LEADING, true, question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is the food all right?",
        "Is the bus stop on the left, or right?",
        "Do you think that it is right?",
        "Right, shall we begin?",
        "Are your teachers excellent?",
        "Is there a great park near you?"
      })
  void words_that_lead_nowhere_are_left_alone(String question) {
    assertFound(Concern.LEADING, false, question);
  }
}
