package org.evensay.survey.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.Wording;
import org.evensay.survey.design.reading.EditionDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes is said as the forms say it, and not by keys. */
class ChangeWordsTest {

  /** What has a sentence of its own, is looked into, or is the same in two editions. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "name",
          "wording",
          "offer",
          "choices",
          "points",
          "value",
          "rows",
          "draw",
          "round",
          "required",
          "required-if",
          "show-if",
          "valid",
          "characteristic",
          "picture",
          "recorded");

  private static final PageLanguage ENGLISH = PageLanguage.of(LanguageVariant.ENGLISH);

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Arrays.stream(family.getPermittedSubclasses()).flatMap(ChangeWordsTest::records);
  }

  private static Stream<RecordComponent> keys() {
    return Stream.concat(
            records(Question.class),
            Stream.of(Wording.class, Choice.class, Scale.Point.class, End.class))
        .flatMap(one -> Arrays.stream(one.getRecordComponents()));
  }

  private static String documented(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void every_key_of_the_design_has_words() {
    List<String> settings =
        keys()
            .filter(one -> one.getType() != LocalizedText.class)
            .map(ChangeWordsTest::documented)
            .filter(key -> !OTHERWISE.contains(key))
            .distinct()
            .toList();
    for (String key : settings) {
      String written = key.equals("when") ? "ends[e]-when" : key;
      assertFalse(ChangedKey.of(written).label(ENGLISH).isEmpty(), key);
    }
    assertEquals("The recording", ChangedKey.of("audio").label(ENGLISH));
    assertEquals("The film in sign language", ChangedKey.of("signed").label(ENGLISH));
    assertTrue(settings.containsAll(List.of("least", "weights", "preset", "when")), "" + settings);
  }

  @Test
  void every_text_of_the_design_has_words() {
    Set<String> texts =
        keys()
            .filter(one -> one.getType() == LocalizedText.class)
            .map(ChangeWordsTest::documented)
            .collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        texts.stream().filter(key -> !ChangeWords.NAMED.contains(key)).collect(Collectors.toSet()));
    assertTrue(texts.contains("best-label"), "" + texts);
  }

  private static String document(String one, String two, String around) {
    return """
    {"name": "s", "default-language": "en-GB", "languages": {"en-GB": "checked"},
     "title": {"en-GB": "S"},
     "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "Because"}, "use": {"en-GB": "We read"},
               "harm": {"en-GB": "We help"}},
     "end": {"next": {"en-GB": "Later"}},
     "pages": [
       {"name": "a", "questions": [
         {"name": "kind", "type": "one-choice", "label": {"en-GB": "Kind?"}, %s
          "choices": [{"name": "x", "label": {"en-GB": "X"}}, {"name": "y", "label": {"en-GB": "Y"}%s}]}]},
       {"name": "b"%s, "questions": [
         {"name": "more", "type": "short-text", "label": {"en-GB": "More?"}}]}]
     %s}
    """
        .formatted(one, one.isEmpty() ? "" : ", \"values\": {\"county\": \"kent\"}", two, around);
  }

  private static final String AROUND =
      """
      , "shuffle-sections": true, "arms": {"version": {"long": 1, "short": 1}},
      "ends": [{"name": "e", "end-if": "${kind} = 'x'", "title": {"en-GB": "Bye"},
                "words": {"en-GB": "End"}}],
      "quotas": [{"name": "girls", "if": "${kind} = 'y'", "most": 100,
                  "end": {"words": {"en-GB": "Enough"}}}]
      """;

  private static JsonObject changes(String before, String after, LanguageVariant language)
      throws Exception {
    Edition one = EditionDocument.parse(before);
    Edition other = EditionDocument.parse(after);
    return ShownChanges.json(one, other, PageLanguage.of(language));
  }

  private static List<String> survey(JsonObject changes) {
    return changes.getJsonArray("survey").getValuesAs(one -> plain(one.toString()));
  }

  private static List<String> sentences(JsonObject changes) {
    return changes.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
        .flatMap(
            one -> one.getJsonArray("changes").getValuesAs(said -> plain(said.toString())).stream())
        .toList();
  }

  private static String plain(String words) {
    return words.replaceAll("[\u2066-\u2069\"]", "");
  }

  @Test
  void pages_ends_and_quotas_are_named_in_words() throws Exception {
    JsonObject changes =
        changes(
            document("", "", ""),
            document(
                "\"shuffle\": true, \"default\": \"x\",",
                ", \"section\": \"one\", \"shuffle\": true, \"title\": {\"en-GB\": \"B\"}",
                AROUND),
            LanguageVariant.ENGLISH);
    List<String> survey = survey(changes);

    for (String said :
        List.of(
            "“Sections in an order that chance makes” was no, and is yes.",
            "Page “b”: “Section” was nothing, and is one.",
            "Page “b”: “In an order that chance makes” was no, and is yes.",
            "The end “e” is new.",
            "The end “e”: “It comes if (an expression)” was nothing, and is ${kind} = 'x'.",
            "The quota “girls” is new.",
            "The quota “girls”: “The most” was nothing, and is 100.")) {
      assertTrue(survey.contains(said), said + " in " + survey);
    }
    assertTrue(survey.stream().anyMatch(one -> one.contains("Page “b”: the title")), "" + survey);
    assertTrue(
        survey.stream().anyMatch(one -> one.contains("The end “e”: the words")), "" + survey);
    List<String> questions = sentences(changes);
    for (String said :
        List.of(
            "“In an order that chance makes” was no, and is yes.",
            "“What the field begins with” was nothing, and is x.",
            "Of the choice Y, “What it belongs to” is county=kent now.")) {
      assertTrue(questions.contains(said), said + " in " + questions);
    }
  }

  @Test
  void what_chance_begins_with_is_no_question() throws Exception {
    JsonObject changes =
        changes(document("", "", ""), document("", "", AROUND), LanguageVariant.ENGLISH);
    assertEquals(
        List.of("version"),
        changes.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
            .map(one -> one.getString("question"))
            .toList());
    JsonObject weighted =
        changes(
            document("", "", AROUND),
            document("", "", AROUND.replace("\"long\": 1", "\"long\": 3")),
            LanguageVariant.ENGLISH);
    assertEquals(
        List.of("“How often chance gives each version” was 1, 1, and is 3, 1."),
        sentences(weighted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-GB-simple", "cy", "pl", "ur", "ar"})
  void no_key_is_said_in_any_language(String tag) throws Exception {
    JsonObject changes =
        changes(
            document("\"shuffle\": true,", ", \"section\": \"one\"", AROUND),
            document("", "", ""),
            Optional.of(tag).flatMap(LanguageVariant::ofTag).orElseThrow());
    String all = survey(changes) + " " + sentences(changes);
    for (String key :
        List.of(
            "pages[", "ends[", "quotas[", "shuffle", "true", "-when", "random_seed", "[1", "{")) {
      assertFalse(all.replace("${kind}", "").contains(key), key + " in " + all);
    }
  }
}
