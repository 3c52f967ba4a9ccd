package org.evensay.survey.design.reading;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;

/**
 * What stands around and beside the pages of a document, without what is wrong in it: for looking
 * at the pages.
 */
final class SoundAround {

  private static final String LANGUAGES = "languages";
  private static final String DEFAULT_LANGUAGE = "default-language";
  private static final String TITLE = "title";
  private static final String START = "start";
  private static final String END = "end";
  private static final List<String> STARTS = List.of("asker", "why", "use", "harm");

  /** What no page is without. */
  private static final Set<String> LEFT_OUT = Set.of("ends", "quotas", "arms", "shuffle-sections");

  /** Of these, what is sound can still be used. */
  private static final List<String> BY_NAME = List.of("lists", "pictures");

  private static final String DOTS = "…";

  private final JsonObject survey;
  private final LanguageVariant first;

  private SoundAround(JsonObject survey) {
    this.survey = survey;
    this.first =
        survey.get(DEFAULT_LANGUAGE) instanceof JsonString tag
            ? LanguageVariant.ofTag(tag.getString()).orElse(LanguageVariant.DEFAULT)
            : LanguageVariant.DEFAULT;
  }

  /**
   * The document without it.
   *
   * @param ways the ways to what is wrong
   */
  static JsonObject of(JsonObject survey, Set<String> ways) {
    return new SoundAround(survey).without(ways);
  }

  private JsonObject without(Set<String> ways) {
    Set<String> keys =
        ways.stream().map(way -> way.split("[.\\[]", 2)[0]).collect(Collectors.toSet());
    JsonObjectBuilder after = JSON.createObjectBuilder(survey);
    keys.stream().filter(LEFT_OUT::contains).forEach(after::remove);
    BY_NAME.stream().filter(keys::contains).forEach(key -> byName(after, key, ways));
    if (keys.contains(DEFAULT_LANGUAGE) || keys.contains(LANGUAGES)) {
      after.add(DEFAULT_LANGUAGE, first.tag());
      after.add(LANGUAGES, JSON.createObjectBuilder().add(first.tag(), "draft"));
    }
    if (keys.contains("name")) {
      after.add("name", "draft");
    }
    if (keys.contains(TITLE)) {
      after.add(TITLE, dotted(survey.get(TITLE)));
    }
    if (keys.contains(START)) {
      after.add(START, dotted(survey.get(START), STARTS).remove("minutes"));
    }
    if (keys.contains(END)) {
      after.add(END, dotted(survey.get(END), List.of("next")));
    }
    return after.build();
  }

  private void byName(JsonObjectBuilder after, String key, Set<String> ways) {
    after.remove(key);
    if (survey.get(key) instanceof JsonObject named) {
      JsonObjectBuilder sound = JSON.createObjectBuilder();
      named.forEach(
          (name, one) -> {
            if (ways.stream()
                .noneMatch(
                    way ->
                        (way + ".").startsWith(key + "." + name + ".")
                            || way.startsWith(key + "." + name + "["))) {
              sound.add(name, one);
            }
          });
      JsonObject some = sound.build();
      if (some.size() < named.size() && !some.isEmpty()) {
        after.add(key, some);
      }
    }
  }

  private JsonObjectBuilder dotted(JsonValue texts, List<String> needed) {
    JsonObject some = texts instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    JsonObjectBuilder after = JSON.createObjectBuilder(some);
    needed.forEach(key -> after.add(key, dotted(some.get(key))));
    return after;
  }

  /** The words that there are in the first language, and else dots. */
  private JsonObject dotted(JsonValue text) {
    boolean said =
        text instanceof JsonObject words
            && words.get(first.tag()) instanceof JsonString one
            && !one.getString().isBlank();
    String words = said ? text.asJsonObject().getString(first.tag()) : DOTS;
    return JSON.createObjectBuilder().add(first.tag(), words).build();
  }
}
