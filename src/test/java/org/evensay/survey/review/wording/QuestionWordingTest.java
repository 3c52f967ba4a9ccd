package org.evensay.survey.review.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.evensay.survey.review.reading.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad questions that books and articles warn of are found; good ones are left alone. */
class QuestionWordingTest {

  private static final WordList ENGLISH = WordList.of(Locale.UK).orElseThrow();

  private static List<Word> words(String text) {
    return Word.in(text, Locale.UK);
  }

  private static boolean asksTwoThings(String text) {
    return TwoInOne.find(text, words(text), ENGLISH, false).isPresent();
  }

  private static boolean hasTwoNegatives(String text, boolean yesOrNo) {
    return TwoNegatives.find(text, words(text), ENGLISH, yesOrNo).isPresent();
  }

  /**
   * The first six as Wikipedia's "Double-barreled question" has them; then Pew Research Center,
   * "Writing Survey Questions", and zaro.info, "What is a double-barreled question?".
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "How satisfied are you with your pay and job conditions?",
        "How often and how much time do you spend on each visit to a hospital?",
        "Does your department have a special recruitment policy for racial minorities and women?",
        "Do you think that there is a good market for the product and that it will sell well?",
        "Should the government spend less money on the military and more on education?",
        "Is this tool interesting and useful?",
        "How much confidence do you have in President Obama to handle domestic and foreign policy?",
        "How much do you enjoy collecting and analysing data?",
        "Please agree or disagree with the following statement: Cars should be faster and safer."
      })
  void two_things_at_once_are_found(String question) {
    assertTrue(asksTwoThings(question), question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Three of the four that the Office for National Statistics asks on how people are.
        "Overall, how satisfied are you with your life nowadays?",
        "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
        "Overall, how happy did you feel yesterday?",
        "How do you feel about going to school or college?",
        "How often do you see your friends and family?",
        "How do you get on with you and your brother?",
        "What would you change between breakfast and lunch?",
        "Do you do sport (such as football and swimming)?",
        "Which clubs, for example music and sport, do you go to?",
        "Can you talk to somebody when you are sad and lonely?",
        "Do boys and girls get the same chances?",
        "Is it getting more and more expensive?"
      })
  void one_thing_is_left_alone(String question) {
    assertEquals(false, asksTwoThings(question), question);
  }

  @ParameterizedTest
  @CsvSource({
    "Do you walk to school or do you take the bus?, true",
    "Are you or were you in care?, false",
    "Are you a boy or a girl?, false"
  })
  void or_before_a_second_question_is_found_where_only_yes_and_no_can_answer(
      String question, boolean found) {
    assertEquals(found, TwoInOne.find(question, words(question), ENGLISH, true).isPresent());
    assertEquals(false, asksTwoThings(question));
  }

  /**
   * Roper 1992 on the Holocaust first, the best known there is; then one after Pew's on marriage.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Does it seem possible or does it seem impossible to you that the Nazi extermination of the"
            + " Jews never happened?",
        "Do you oppose not allowing gays and lesbians to marry legally?",
        "Should nobody be forbidden to speak?",
        "Do you never feel unsafe?"
      })
  void two_negatives_are_found(String question) {
    assertTrue(hasTwoNegatives(question, false), question);
  }

  @ParameterizedTest
  @CsvSource({
    "The school rules are not fair., true",
    "Do you not have a quiet place?, true",
    "Were you told that the help is not for you?, false",
    "Do you know why not?, false",
    "Do you have a quiet place?, false"
  })
  void one_negative_is_found_where_yes_and_no_answer_it(String question, boolean found) {
    assertEquals(found, hasTwoNegatives(question, true), question);
    assertEquals(false, hasTwoNegatives(question, false), question);
  }

  @ParameterizedTest
  @CsvSource({
    "Don’t you agree that school lunches are bad?, Don’t you agree",
    "How good is our new club?, How good",
    "'Like most Americans, do you support this?', Like most Americans",
    "This is obviously better?, obviously"
  })
  void leading_words_are_found_where_they_stand(String question, String found) {
    Hit hit = ENGLISH.find(Section.LEADING, words(question)).get(0);
    assertEquals(found, question.substring(hit.start(), hit.end()));
  }
}
