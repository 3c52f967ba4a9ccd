package org.evensay.survey.designer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.draft.SaidMistakes;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.DraftMistakes;
import org.junit.jupiter.api.Test;

/** What is wrong in a draft, as its forms call things. */
class MistakeWordsTest {

  /** What the designer writes for questions that nobody has written anything into. */
  private static final String BEGUN =
      """
      {"pages": [
        {"name": "p1", "questions": [{"name": "q1", "type": "short-text"}]},
        {"name": "p2", "questions": [
          {"name": "q2", "type": "several-choices", "label": {"en-GB": "How?"},
           "choices": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b"}]},
          {"name": "q3", "type": "repeat", "label": {"en-GB": "Which?"}, "for-each": "q2",
           "questions": [{"name": "in", "type": "short-text"}]}]}]}
      """;

  private static List<SaidMistakes.Said> places(LanguageVariant reader, String draft) {
    ShownPlace places = new ShownPlace();
    places.language = PageLanguage.of(reader);
    return places.of(DraftMistakes.of(draft).all(), 100, DraftDocument.readable(draft));
  }

  private static List<String> said(LanguageVariant reader, String draft) {
    return places(reader, draft).stream()
        .map(shown -> shown.words().replaceAll("[\\u2066-\\u2069]", ""))
        .toList();
  }

  private static List<String> said(String draft) {
    return said(LanguageVariant.ENGLISH, draft);
  }

  private static void assertSaid(String expected, String draft) {
    assertTrue(said(draft).contains(expected), () -> expected + " is not in " + said(draft));
  }

  @Test
  void a_mistake_names_its_question_and_its_field() {
    assertSaid("Question 1: “The question” is missing.", BEGUN.replace("\"q1\", ", "\"\", "));
    assertSaid("Question 1, “q1”: “The question” is missing.", BEGUN);
    assertSaid("Question 2, “How?”: “Choices, number 2” is missing.", BEGUN);
    assertSaid("Question 3.1, “in”: “The question” is missing.", BEGUN);
    assertSaid("Title, start page and languages: “Title” is missing.", BEGUN);
    assertSaid("Title, start page and languages: “The start page” is missing.", BEGUN);
  }

  @Test
  void a_question_that_has_words_in_another_language_only_says_which_are_missing() {
    assertSaid(
        "Question 1, “q1”: “The question” has no words in English yet.",
        BEGUN.replace("\"short-text\"}]},", "\"short-text\", \"label\": {\"cy\": \"Sut?\"}}]},"));
  }

  @Test
  void what_no_form_could_have_written_is_said_without_its_signs() {
    assertSaid(
        "Question 1, “q1”: “It has to be answered” cannot be read. Please write it again.",
        BEGUN.replace("\"short-text\"}]},", "\"short-text\", \"required\": \"yes\"}]},"));
    assertSaid(
        "Question 1, “q1”: Please choose something for “Kind of question”.",
        BEGUN.replace("\"q1\", \"type\": \"short-text\"", "\"q1\", \"type\": \"odd\""));
    assertSaid(
        "Page 1: Something here is missing, or cannot be read. You can mend it in the draft as"
            + " text.",
        "{\"pages\": [5]}");
  }

  @Test
  void other_mistakes_say_their_own_words_with_the_field() {
    assertSaid(
        "Question 1, “q1”: “Most characters”: A whole number from 1 to 4,000 is needed here.",
        BEGUN.replace("\"short-text\"}]},", "\"long-text\", \"most-characters\": 0}]},"));
  }

  @Test
  void a_page_or_a_draft_without_questions_says_just_that() {
    assertSaid("There is no question yet.", "{}");
    assertSaid("Page 1: There is no question yet.", "{\"pages\": [{\"name\": \"p\"}]}");
  }

  @Test
  void a_draft_without_questions_leads_to_where_one_is_added_and_all_else_to_its_form() {
    String draft = "{\"ends\": [{}], \"pages\": []}";

    assertEquals(
        Set.of("outline#type"), ways(draft, words -> words.equals("There is no question yet.")));
    assertEquals(
        Set.of("edit&at=ends.0&done=yes"), ways(draft, words -> words.contains("“It comes if")));
    assertEquals(
        Set.of("edit&at=&done=yes"), ways(draft, words -> words.contains("Title, start page")));
    assertEquals(
        List.of(),
        DraftMistakes.of(draft).around().stream().filter(DraftMistakes::isOfAllQuestions).toList());
  }

  private static Set<String> ways(String draft, Predicate<String> words) {
    return places(LanguageVariant.ENGLISH, draft).stream()
        .filter(shown -> words.test(shown.words()))
        .map(shown -> shown.page() + shown.more())
        .collect(Collectors.toSet());
  }

  @Test
  void what_stands_beside_the_pages_is_said_with_its_own_fields() {
    assertSaid(
        "colours: “Choices, number 1” is missing.",
        "{\"lists\": {\"colours\": [{\"name\": \"red\"}]}, \"pages\": []}");
  }

  @Test
  void no_two_mistakes_of_a_begun_draft_are_the_same_words_in_any_language() {
    for (LanguageVariant reader : LanguageVariant.spoken()) {
      List<String> said = said(reader, BEGUN);
      assertEquals(said.size(), new HashSet<>(said).size(), said::toString);
      assertFalse(said.stream().anyMatch(one -> one.contains("{")), said::toString);
    }
  }

  @Test
  void at_its_own_form_a_mistake_needs_no_part() {
    MistakeWords words = new MistakeWords(PageLanguage.of(LanguageVariant.ENGLISH));
    List<Mistake> all = DraftMistakes.of(BEGUN).all();

    assertTrue(
        Stream.of("“The question” is missing.", "“Choices, number 2” is missing.")
            .allMatch(all.stream().map(words::inPart).toList()::contains),
        all::toString);
  }
}
