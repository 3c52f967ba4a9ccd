package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What had to do with a part by its old names has to do with it by its new ones: conditions and
 * texts with questions, what can be chosen and arms, questions with shared lists, repeated groups
 * with what they are for each choice of.
 *
 * @param names what conditions and texts know answers by, by what they knew them by
 * @param choices what can be chosen, by what that was called, by the old and the new name of what
 *     is answered
 */
record Renaming(Map<String, String> names, Map<String, Map<String, String>> choices) {

  /** What says by a question how often a group is asked. */
  private static final Set<String> OFTEN = Set.of("for-each", "times");

  private static final String ANSWER = "\\$\\{\\s*([\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*)\\s*}";
  private static final String TEXT = "('[^']*'|\"[^\"]*\")";
  private static final Pattern NAMED = Pattern.compile(ANSWER);
  private static final Pattern COMPARED = Pattern.compile(ANSWER + "\\s*!?=\\s*" + TEXT);
  private static final Pattern TURNED = Pattern.compile(TEXT + "\\s*!?=\\s*" + ANSWER);
  private static final Pattern ASKED =
      Pattern.compile("selected\\s*\\(\\s*" + ANSWER + "\\s*,\\s*" + TEXT);

  /** Of a question itself, and of its choices one by one. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:(?<![\\w.}'\"])(?:\\.|name)\\s*!?=\\s*|selected\\s*\\(\\s*\\.\\s*,\\s*)" + TEXT);

  /** One choice in what may be several, or a pair of them. */
  private static final Pattern CHOICE = Pattern.compile("[^ >='\"]+");

  /** The draft in which that is so; the same when no other name is meant. */
  static DraftDocument of(
      DraftDocument before, DraftDocument draft, Spot spot, JsonObject was, JsonObject is) {
    JsonObject renamed = OtherNames.of(was, is);
    if (renamed.equals(was)) {
      return draft;
    }
    List<Known> known = Known.of(before);
    UnaryOperator<JsonObject> keys = keys(known, spot, Names.of(was), Names.of(renamed));
    List<Known> anew = Known.of(before.with(spot, renamed).rewritten(keys));
    // A name that somebody else has already: nobody knows any more what is for each choice of what.
    return anew.size() == known.size()
        ? draft.rewritten(keys).rewritten(of(known, anew)::in)
        : draft.rewritten(keys);
  }

  private static Renaming of(List<Known> known, List<Known> anew) {
    Map<String, Long> often =
        known.stream().collect(Collectors.groupingBy(Known::name, Collectors.counting()));
    Map<String, String> names = new HashMap<>();
    Map<String, Map<String, String>> choices = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      Known was = known.get(i);
      // A name that two have means neither.
      if (often.get(was.name()) == 1) {
        names.put(was.name(), anew.get(i).name());
        Map<String, String> called = byName(was.choices(), anew.get(i).choices());
        choices.put(was.name(), called);
        choices.putIfAbsent(anew.get(i).name(), called);
      }
    }
    return new Renaming(names, choices);
  }

  private static Map<String, String> byName(List<String> was, List<String> is) {
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
      byName.put(was.get(i), is.get(i));
    }
    return byName;
  }

  /** What puts a new name in the keys whose value is the old one. */
  private static UnaryOperator<JsonObject> keys(
      List<Known> known, Spot spot, Optional<String> old, Optional<String> name) {
    if (old.isEmpty() || old.equals(name)) {
      return survey -> survey;
    }
    if (spot.shelf() == Shelf.LISTS) {
      return survey -> keyed(survey, Set.of("list"), old.get(), name.orElseThrow());
    }
    boolean meant = known.stream().filter(one -> one.name().equals(old.get())).count() == 1;
    return meant ? survey -> keyed(survey, OFTEN, old.get(), name.orElseThrow()) : survey -> survey;
  }

  private static JsonObject keyed(JsonObject object, Set<String> keys, String old, String name) {
    JsonObjectBuilder after = JSON.createObjectBuilder();
    object.forEach(
        (key, value) -> {
          boolean meant = keys.contains(key) && value.equals(JSON.createValue(old));
          after.add(
              key,
              meant
                  ? JSON.createValue(name)
                  : within(value, one -> keyed(one, keys, old, name), same -> same));
        });
    return after.build();
  }

  private JsonObject in(JsonObject object) {
    JsonObjectBuilder after = JSON.createObjectBuilder();
    String question = object.containsKey("type") ? Names.of(object).orElse("") : "";
    object.forEach(
        (key, value) ->
            after.add(key, within(value, this::in, text -> ownChoices(question, key, in(text)))));
    return after.build();
  }

  /** What a question says of its own choices, without naming itself. */
  private String ownChoices(String question, String key, String text) {
    return switch (key) {
      case "default" -> chosen(question, text);
      case "valid-if", "choices-if" ->
          replaced(OWN, text, 1, found -> chosen(question, found.group(1)));
      default -> text;
    };
  }

  private static JsonValue within(
      JsonValue value, UnaryOperator<JsonObject> objects, UnaryOperator<String> texts) {
    if (value instanceof JsonObject object) {
      return objects.apply(object);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder after = JSON.createArrayBuilder();
      array.forEach(item -> after.add(within(item, objects, texts)));
      return after.build();
    }
    return value instanceof JsonString text
        ? JSON.createValue(texts.apply(text.getString()))
        : value;
  }

  private String in(String text) {
    if (text.indexOf('$') < 0) {
      return text;
    }
    String compared = replaced(COMPARED, text, 2, found -> chosen(found.group(1), found.group(2)));
    String turned = replaced(TURNED, compared, 1, found -> chosen(found.group(2), found.group(1)));
    String asked = replaced(ASKED, turned, 2, found -> chosen(found.group(1), found.group(2)));
    return replaced(NAMED, asked, 1, found -> names.getOrDefault(found.group(1), found.group(1)));
  }

  /** What an answer is compared with, as its choices are called now. */
  private String chosen(String question, String compared) {
    Map<String, String> called = choices.getOrDefault(question, Map.of());
    return replaced(
        CHOICE, compared, 0, found -> called.getOrDefault(found.group(), found.group()));
  }

  private static String replaced(
      Pattern pattern, String text, int group, Function<MatchResult, String> with) {
    StringBuilder after = new StringBuilder();
    Matcher found = pattern.matcher(text);
    int from = 0;
    while (found.find()) {
      after.append(text, from, found.start(group)).append(with.apply(found));
      from = found.end(group);
    }
    return after.append(text.substring(from)).toString();
  }
}
