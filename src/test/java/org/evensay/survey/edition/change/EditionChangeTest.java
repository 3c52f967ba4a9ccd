package org.evensay.survey.edition.change;

import static org.evensay.survey.edition.change.TwoEditions.BEFORE;
import static org.evensay.survey.edition.change.TwoEditions.FUN;
import static org.evensay.survey.edition.change.TwoEditions.GOES;
import static org.evensay.survey.edition.change.TwoEditions.STOPS;
import static org.evensay.survey.edition.change.TwoEditions.WISH;
import static org.evensay.survey.edition.change.TwoEditions.assertQuestion;
import static org.evensay.survey.edition.change.TwoEditions.assertSurvey;
import static org.evensay.survey.edition.change.TwoEditions.document;
import static org.evensay.survey.edition.change.TwoEditions.edition;
import static org.evensay.survey.edition.change.TwoEditions.page;
import static org.evensay.survey.edition.change.TwoEditions.replacing;
import static org.evensay.survey.edition.change.TwoEditions.setting;
import static org.evensay.survey.edition.change.TwoEditions.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.edition.change.Change.Setting;
import org.evensay.survey.edition.change.Change.What;
import org.evensay.survey.edition.change.Change.Words;
import org.evensay.survey.edition.change.QuestionChange.Comparing;
import org.evensay.testing.Spoken;
import org.junit.jupiter.api.Test;

/** Pairs of editions made by hand, one for every kind of change. */
class EditionChangeTest {

  @Test
  void an_edition_and_itself_have_no_difference() {
    assertTrue(to(BEFORE).isEmpty());
  }

  @Test
  void a_question_is_added() {
    assertQuestion(
        "age",
        Comparing.NEW,
        to(
            document(
                page(GOES),
                page("{\"name\": \"age\", \"type\": \"number\", \"label\": {\"en-GB\": \"Age?\"}}"),
                page(STOPS),
                page(FUN),
                page(WISH))),
        Setting.of(What.QUESTION_ADDED, ""));
  }

  @Test
  void a_question_is_removed() {
    EditionChange change = to(document(page(GOES), page(FUN), page(WISH)));

    assertQuestion("stops", Comparing.GONE, change, Setting.of(What.QUESTION_REMOVED, ""));
    assertEquals(Optional.empty(), change.questions().get(0).after());
  }

  @Test
  void a_question_is_moved_and_those_it_passed_are_not() {
    assertQuestion(
        "wish",
        Comparing.WITH_CARE,
        to(document(page(WISH), page(GOES), page(STOPS), page(FUN))),
        Setting.of(What.QUESTION_MOVED, ""));
  }

  @Test
  void other_words_for_the_best_are_told_with_what_they_were() {
    String which =
        """
        {"name": "which", "type": "best-worst", "label": {"en-GB": "Which?"}, %s
         "choices": [{"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}},
                     {"name": "c", "label": {"en-GB": "C"}}]}
        """;
    String most = "\"best-label\": {\"en-GB\": \"Most important\"},";

    assertQuestion(
        "which",
        Comparing.WITH_CARE,
        EditionChange.of(
            edition(document(page(which.formatted(most)))),
            edition(document(page(which.formatted(most.replace("Most", "More")))))),
        new Words("best-label", "", LanguageVariant.ENGLISH, "Most important", "More important"));
    assertQuestion(
        "which",
        Comparing.WITH_CARE,
        EditionChange.of(
            edition(document(page(which.formatted("")))),
            edition(document(page(which.formatted(most))))),
        new Words("best-label", "", LanguageVariant.ENGLISH, "", "Most important"));
  }

  @Test
  void questions_that_come_onto_one_page_are_both_told() {
    EditionChange change = to(document(page(GOES), page(STOPS), page(FUN, WISH)));

    assertEquals(
        List.of("fun", "wish"),
        change.questions().stream().map(one -> one.question().name()).toList());
    change
        .questions()
        .forEach(one -> assertEquals(List.of(Setting.of(What.PAGE, "")), one.changes()));
  }

  @Test
  void another_name_of_a_page_is_seen_by_nobody() {
    assertTrue(replacing("on-fun", "another-name").isEmpty());
  }

  @Test
  void words_are_changed_in_one_language_and_in_several() {
    assertQuestion(
        "goes",
        Comparing.WITH_CARE,
        replacing("Do you go?", "Do you go there?"),
        new Words("label", "", LanguageVariant.ENGLISH, "Do you go?", "Do you go there?"));
    assertQuestion(
        "goes",
        Comparing.WITH_CARE,
        to(BEFORE.replace("Do you go?", "Go?").replace("Wyt ti’n mynd?", "Mynd?")),
        new Words("label", "", LanguageVariant.ENGLISH, "Do you go?", "Go?"),
        new Words("label", "", Spoken.WELSH, "Wyt ti’n mynd?", "Mynd?"));
  }

  @Test
  void words_in_a_language_that_had_none_change_nothing_for_those_who_answered() {
    assertQuestion(
        "fun",
        Comparing.TOGETHER,
        replacing("\"How much fun is it?\"", "\"How much fun is it?\", \"cy\": \"Hwyl?\""),
        new Words("label", "", Spoken.WELSH, "", "Hwyl?"));
  }

  @Test
  void languages_are_added_left_out_and_checked() {
    assertSurvey(
        Setting.of(What.LANGUAGE_ADDED, "so"),
        replacing("\"cy\": \"draft\"}", "\"cy\": \"draft\", \"so\": \"draft\"}"));
    assertSurvey(Setting.of(What.LANGUAGE_LEFT_OUT, "cy"), replacing(", \"cy\": \"draft\"}", "}"));
    assertSurvey(
        Setting.of(What.LANGUAGE_CHECKED, "cy"),
        replacing("\"cy\": \"draft\"", "\"cy\": \"checked\""));
    assertSurvey(
        Setting.of(What.LANGUAGE_UNCHECKED, "en-GB"),
        replacing("\"en-GB\": \"checked\"", "\"en-GB\": \"draft\""));
  }

  @Test
  void the_texts_around_the_questions_and_the_minutes_are_told() {
    assertSurvey(
        new Words("title", "", LanguageVariant.ENGLISH, "Clubs", "Our clubs"),
        replacing("\"Clubs\"", "\"Our clubs\""));
    assertSurvey(
        new Words("harm", "", LanguageVariant.ENGLISH, "Tell", "We tell"),
        replacing("\"Tell\"", "\"We tell\""));
    assertSurvey(
        new Words("next", "", LanguageVariant.ENGLISH, "May", "June"),
        replacing("\"May\"", "\"June\""));
    assertSurvey(
        setting(What.MINUTES, "", "3", "4"), replacing("\"minutes\": 3", "\"minutes\": 4"));
  }

  @Test
  void what_chance_draws_stands_on_no_page_and_is_compared_all_the_same() {
    String drawn =
        document(page(GOES))
            .replaceFirst("\\{", "{\"arms\": {\"version\": {\"a\": 1, \"b\": 1}}, ");

    assertTrue(EditionChange.of(edition(drawn), edition(drawn)).isEmpty());
  }
}
