package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What had to do with a part by its old names has to do with it by its new ones: conditions and
 * texts with questions, what can be chosen and arms, questions with shared lists, repeated groups
 * with what they are for each choice of.
 *
 * @param names what conditions and texts know answers by, by what they knew them by
 * @param choices what can be chosen
 */
record Renaming(Map<String, String> names, ChoiceNames choices) {

  /** What says by a question how often a group is asked. */
  private static final Set<String> OFTEN = Set.of("for-each", "times");

  private static final Pattern NAMED =
      Pattern.compile("\\$\\{\\s*([\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*)\\s*}");

  /**
   * A draft in which new names stand.
   *
   * @param left the parts in whose conditions an old name may still stand
   */
  record Renamed(DraftDocument document, List<Spot> left) {}

  /** The draft in which that is so; the same when no other name is meant. */
  static Renamed of(
      DraftDocument before, DraftDocument draft, Spot spot, JsonObject was, JsonObject is) {
    JsonObject renamed = OtherNames.of(was, is);
    if (renamed.equals(was)) {
      return new Renamed(draft, List.of());
    }
    List<Known> known = Known.of(before);
    UnaryOperator<JsonObject> keys = keys(known, spot, Names.of(was), Names.of(renamed));
    List<Known> anew = Known.of(before.with(spot, renamed).rewritten(keys));
    DraftDocument keyed = draft.rewritten(keys);
    // A name that somebody else has already: nobody knows any more what is for each choice of what.
    return anew.size() == known.size()
        ? of(known, anew, keyed).carried(keyed)
        : new Renamed(keyed, List.of());
  }

  private static Renaming of(List<Known> known, List<Known> anew, DraftDocument draft) {
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
    ChoiceNames called = new ChoiceNames(choices);
    parts(draft, draft.spots(false))
        .filter(part -> DraftDocument.string(part, "type").equals(Optional.of("calculated")))
        .forEach(
            part ->
                Names.of(part)
                    .ifPresent(
                        name ->
                            choices.put(
                                name,
                                called.outcome(DraftDocument.string(part, "value").orElse("")))));
    return new Renaming(names, called);
  }

  private static Stream<JsonObject> parts(DraftDocument draft, Stream<Spot> spots) {
    return spots.flatMap(spot -> draft.part(spot).stream());
  }

  private Renamed carried(DraftDocument draft) {
    List<Spot> left = all(draft).filter(spot -> isLeft(draft.part(spot))).toList();
    return new Renamed(ofColumns(draft).rewritten(this::in), left);
  }

  private static Stream<Spot> all(DraftDocument draft) {
    return Stream.of(
            draft.spots(true),
            draft.spots(false),
            draft.spots(false).flatMap(draft::inside),
            Shelf.besidePages().flatMap(shelf -> draft.like(Spot.beside(shelf, 0))))
        .flatMap(some -> some);
  }

  private boolean isLeft(Optional<JsonObject> part) {
    return part.isPresent()
        && part.get().entrySet().stream()
            .filter(one -> ChoiceNames.isExpression(one.getKey()))
            .filter(one -> one.getValue() instanceof JsonString)
            .anyMatch(
                one ->
                    !choices
                        .in(
                            one.getKey(),
                            Names.of(part.get()).orElse(""),
                            ((JsonString) one.getValue()).getString())
                        .whole());
  }

  /** Choices are kept by columns that hold answers to other questions: those are renamed too. */
  private DraftDocument ofColumns(DraftDocument draft) {
    DraftDocument after = draft;
    for (Spot spot : all(draft).filter(Spot::isQuestion).toList()) {
      JsonObject question = draft.part(spot).orElse(JsonValue.EMPTY_JSON_OBJECT);
      Map<String, Map<String, String>> columns =
          DraftDocument.string(question, "choices-if").map(choices::columns).orElse(Map.of());
      Spot at = Beside.list(draft, question).orElse(spot);
      JsonObject holding = draft.part(at).orElse(JsonValue.EMPTY_JSON_OBJECT);
      if (!columns.isEmpty() && holding.get("choices") instanceof JsonArray offered) {
        JsonArrayBuilder called = JSON.createArrayBuilder();
        offered.forEach(
            choice -> called.add(within(choice, one -> valued(one, columns), it -> it)));
        after = after.with(at, JSON.createObjectBuilder(holding).add("choices", called).build());
      }
    }
    return after;
  }

  private static JsonObject valued(JsonObject choice, Map<String, Map<String, String>> columns) {
    if (!(choice.get("values") instanceof JsonObject values)) {
      return choice;
    }
    JsonObjectBuilder after = JSON.createObjectBuilder();
    values.forEach(
        (column, value) -> {
          String was = PlainValue.of(value);
          String is = columns.getOrDefault(column, Map.of()).getOrDefault(was, was);
          after.add(column, is.equals(was) || is.isEmpty() ? value : JSON.createValue(is));
        });
    return JSON.createObjectBuilder(choice).add("values", after).build();
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
    String name = Names.of(object).orElse("");
    object.forEach(
        (key, value) ->
            after.add(
                key,
                key.equals("default") && value instanceof JsonNumber number
                    ? numbered(name, number)
                    : within(value, this::in, text -> in(key, name, text))));
    return after.build();
  }

  /** The number of a point that a scale begins with. */
  private JsonValue numbered(String question, JsonNumber number) {
    String was = PlainValue.of(number);
    String is = choices.listed(question, was);
    return is.equals(was) ? number : JSON.createValue(new BigDecimal(is));
  }

  private String in(String key, String question, String text) {
    String chosen = text;
    if (ChoiceNames.isExpression(key)) {
      chosen = choices.in(key, question, text).text();
    } else if (key.equals("default")) {
      chosen = choices.listed(question, text);
    }
    return chosen.indexOf('$') < 0
        ? chosen
        : NAMED
            .matcher(chosen)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found
                            .group()
                            .replace(
                                found.group(1),
                                names.getOrDefault(found.group(1), found.group(1)))));
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
}
