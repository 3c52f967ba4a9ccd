package org.evensay.survey.edition.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.edition.change.Change.Setting;
import org.evensay.survey.edition.change.Change.What;
import org.evensay.survey.edition.change.Change.Words;
import org.evensay.survey.edition.change.QuestionChange.Comparing;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.ExamplePictures;
import org.junit.jupiter.api.Test;

/** Pairs of editions made by hand, one for every kind of change. */
class EditionChangeTest {

  private static final String GOES =
      """
      {"name": "goes", "type": "one-choice", "label": {"en-GB": "Do you go?", "cy": "Wyt ti’n mynd?"},
       "choices": [{"name": "yes", "label": {"en-GB": "Yes"}}, {"name": "no", "label": {"en-GB": "No"}}]}
      """;
  private static final String STOPS =
      """
      {"name": "stops", "type": "several-choices", "label": {"en-GB": "What stops you?"}, "most": 2,
       "choices": [{"name": "far", "label": {"en-GB": "Too far"}},
                   {"name": "money", "label": {"en-GB": "Too dear"}},
                   {"name": "none", "label": {"en-GB": "Nothing"}, "alone": true}]}
      """;
  private static final String FUN =
      """
      {"name": "fun", "type": "scale", "label": {"en-GB": "How much fun is it?"},
       "points": [{"label": {"en-GB": "None"}}, {"label": {"en-GB": "A lot"}}]}
      """;
  private static final String WISH =
      """
      {"name": "wish", "type": "long-text", "label": {"en-GB": "What should there be?"}}
      """;
  private static final String BEFORE = document(page(GOES), page(STOPS), page(FUN), page(WISH));

  private static String page(String... questions) {
    String name = questions[0].replaceAll("(?s).*?\"name\": \"(\\w+)\".*", "$1");
    return "{\"name\": \"on-%s\", \"questions\": [%s]}"
        .formatted(name, String.join(",", questions));
  }

  private static String document(String... pages) {
    return """
    {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "checked", "cy": "draft"},
     "title": {"en-GB": "Clubs"},
     "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 3,
               "use": {"en-GB": "Read"}, "harm": {"en-GB": "Tell"}},
     "end": {"next": {"en-GB": "May"}}, "pages": [%s]}
    """
        .formatted(String.join(",", pages));
  }

  private static Edition edition(String document) {
    try {
      return EditionDocument.parse(document);
    } catch (DocumentProblem e) {
      throw new IllegalStateException(e.mistakes().toString(), e);
    }
  }

  private static EditionChange to(String after) {
    return EditionChange.of(edition(BEFORE), edition(after));
  }

  private static EditionChange replacing(String part, String by) {
    assertTrue(BEFORE.contains(part), part);
    return to(BEFORE.replace(part, by));
  }

  private static Setting setting(What what, String of, String before, String after) {
    return new Setting(what, of, before, after);
  }

  private static void assertSurvey(Change expected, EditionChange change) {
    assertEquals(List.of(expected), change.survey());
    assertEquals(List.of(), change.questions());
  }

  private static void assertQuestion(
      String name, Comparing comparing, EditionChange change, Change... expected) {
    assertEquals(List.of(), change.survey());
    assertEquals(
        List.of(name), change.questions().stream().map(one -> one.question().name()).toList());
    assertEquals(List.of(expected), change.questions().get(0).changes());
    assertEquals(comparing, change.questions().get(0).comparing());
  }

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
        new Words("label", "", LanguageVariant.WELSH, "Wyt ti’n mynd?", "Mynd?"));
  }

  @Test
  void words_in_a_language_that_had_none_change_nothing_for_those_who_answered() {
    assertQuestion(
        "fun",
        Comparing.TOGETHER,
        replacing("\"How much fun is it?\"", "\"How much fun is it?\", \"cy\": \"Hwyl?\""),
        new Words("label", "", LanguageVariant.WELSH, "", "Hwyl?"));
  }

  @Test
  void a_hint_is_added() {
    assertQuestion(
        "wish",
        Comparing.TOGETHER,
        replacing("\"long-text\",", "\"long-text\", \"hint\": {\"en-GB\": \"A dream.\"},"),
        new Words("hint", "", LanguageVariant.ENGLISH, "", "A dream."));
  }

  @Test
  void a_choice_is_added_removed_reworded_and_moved() {
    String dark = "{\"name\": \"dark\", \"label\": {\"en-GB\": \"Too dark\"}},";
    String far = "{\"name\": \"far\", \"label\": {\"en-GB\": \"Too far\"}},";
    assertQuestion(
        "stops",
        Comparing.WITH_CARE,
        replacing(far, dark + far),
        Setting.of(What.CHOICE_ADDED, "dark"));
    assertQuestion(
        "stops", Comparing.WITH_CARE, replacing(far, ""), Setting.of(What.CHOICE_REMOVED, "far"));
    assertQuestion(
        "stops",
        Comparing.WITH_CARE,
        replacing("Too far", "Too far away"),
        new Words("label", "far", LanguageVariant.ENGLISH, "Too far", "Too far away"));
    assertQuestion(
        "goes",
        Comparing.WITH_CARE,
        to(
            document(
                page(
                    GOES.replace("\"yes\"", "\"x\"")
                        .replace("\"no\"", "\"yes\"")
                        .replace("\"x\"", "\"no\"")
                        .replace("{\"en-GB\": \"Yes\"}", "{\"en-GB\": \"-\"}")
                        .replace("{\"en-GB\": \"No\"}", "{\"en-GB\": \"Yes\"}")
                        .replace("{\"en-GB\": \"-\"}", "{\"en-GB\": \"No\"}")),
                page(STOPS),
                page(FUN),
                page(WISH))),
        Setting.of(What.CHOICES_MOVED, ""));
  }

  @Test
  void a_choice_with_another_name_and_the_same_words_is_renamed() {
    assertQuestion(
        "stops",
        Comparing.WITH_CARE,
        replacing("\"money\"", "\"cost\""),
        setting(What.CHOICE_RENAMED, "cost", "money", "cost"));
  }

  @Test
  void what_a_choice_means_is_changed() {
    assertQuestion(
        "stops",
        Comparing.WITH_CARE,
        replacing("\"alone\": true", "\"alone\": false"),
        setting(What.CHOICE_SETTING, "none", "alone", "false"));
  }

  @Test
  void another_picture_is_another_even_where_it_has_the_same_name() {
    String before = ExampleDocuments.pictures();
    String cat = ExamplePictures.kept().get("cat.png").content();
    String park = ExamplePictures.kept().get("the park (1).jpg").content();
    EditionChange choice =
        EditionChange.of(edition(before), edition(before.replace(cat, "0".repeat(64))));
    assertEquals(
        List.of(setting(What.CHOICE_SETTING, "cat", "picture", "cat.png (00000000)")),
        choice.questions().get(0).changes());
    EditionChange question =
        EditionChange.of(
            edition(before),
            edition(before.replace(park, "1".repeat(64)).replace("with a pond", "with ducks")));
    assertEquals(
        List.of(
            setting(
                What.SETTING,
                "picture",
                "the park (1).jpg (" + park.substring(0, 8) + ")",
                "the park (1).jpg (11111111)"),
            new Change.Words(
                "picture-words",
                "",
                LanguageVariant.ENGLISH,
                "A park with a pond",
                "A park with ducks")),
        question.questions().get(0).changes());
    assertEquals(Comparing.WITH_CARE, question.questions().get(0).comparing());
  }

  @Test
  void another_type_keeps_answers_apart() {
    assertQuestion(
        "wish",
        Comparing.OTHER_TYPE,
        replacing("long-text", "time"),
        setting(What.TYPE, "", "long-text", "time"));
  }

  @Test
  void whether_words_were_to_be_short_or_long_does_not_keep_answers_apart() {
    assertQuestion(
        "wish",
        Comparing.WITH_CARE,
        replacing("long-text", "short-text"),
        setting(What.TYPE, "", "long-text", "short-text"));
  }

  @Test
  void other_values_of_a_scale_keep_answers_apart_and_other_words_do_not() {
    assertQuestion(
        "fun",
        Comparing.OTHER_VALUES,
        replacing(
            "{\"label\": {\"en-GB\": \"None\"}}", "{\"value\": 0, \"label\": {\"en-GB\": \"No\"}}"),
        Setting.of(What.CHOICE_ADDED, "0"),
        Setting.of(What.CHOICE_REMOVED, "1"));
    assertQuestion(
        "fun",
        Comparing.WITH_CARE,
        replacing("\"A lot\"", "\"Very much\""),
        new Words("label", "2", LanguageVariant.ENGLISH, "A lot", "Very much"));
  }

  @Test
  void conditions_rules_limits_and_whether_there_has_to_be_an_answer_are_told() {
    assertQuestion(
        "stops",
        Comparing.WITH_CARE,
        replacing("\"most\": 2", "\"most\": 2, \"show-if\": \"${goes} = 'no'\""),
        setting(What.CONDITION, "", "", "${goes} = 'no'"));
    assertQuestion(
        "wish",
        Comparing.WITH_CARE,
        replacing("\"long-text\",", "\"long-text\", \"valid-if\": \"string-length(.) > 3\","),
        setting(What.RULE, "", "", "string-length(.) > 3"));
    assertQuestion(
        "stops",
        Comparing.WITH_CARE,
        replacing("\"most\": 2", "\"most\": 1"),
        setting(What.SETTING, "most", "2", "1"));
    assertQuestion(
        "wish",
        Comparing.WITH_CARE,
        replacing("\"long-text\",", "\"long-text\", \"required\": true,"),
        Setting.of(What.REQUIRED, ""));
  }

  @Test
  void a_note_that_is_reworded_is_nothing_to_compare() {
    String note = "{\"name\": \"n\", \"type\": \"note\", \"label\": {\"en-GB\": \"Read this.\"}}";
    EditionChange change =
        EditionChange.of(
            edition(document(page(note), page(GOES))),
            edition(document(page(note.replace("this", "that")), page(GOES))));

    assertEquals(Comparing.NOTHING, change.questions().get(0).comparing());
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
