package org.evensay.survey.edition.change;

import static org.evensay.survey.edition.change.TwoEditions.FUN;
import static org.evensay.survey.edition.change.TwoEditions.GOES;
import static org.evensay.survey.edition.change.TwoEditions.STOPS;
import static org.evensay.survey.edition.change.TwoEditions.WISH;
import static org.evensay.survey.edition.change.TwoEditions.assertQuestion;
import static org.evensay.survey.edition.change.TwoEditions.document;
import static org.evensay.survey.edition.change.TwoEditions.edition;
import static org.evensay.survey.edition.change.TwoEditions.page;
import static org.evensay.survey.edition.change.TwoEditions.replacing;
import static org.evensay.survey.edition.change.TwoEditions.setting;
import static org.evensay.survey.edition.change.TwoEditions.to;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.edition.change.Change.Setting;
import org.evensay.survey.edition.change.Change.What;
import org.evensay.survey.edition.change.Change.Words;
import org.evensay.survey.edition.change.QuestionChange.Comparing;
import org.evensay.survey.interchange.ExampleDocuments;
import org.evensay.survey.interchange.ExamplePictures;
import org.junit.jupiter.api.Test;

/** What is different about one question in two editions, and whether its answers stay together. */
class RecordChangeTest {

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
}
