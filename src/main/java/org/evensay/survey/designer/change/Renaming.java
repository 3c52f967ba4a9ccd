package org.evensay.survey.designer.change;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;

/**
 * What had to do with a part by its old name has to do with it by its new one: conditions and texts
 * with questions and arms, questions with shared lists, repeated groups with what they are for each
 * choice of.
 *
 * @param inTexts what stands in texts and conditions, by what stood there
 * @param keys of which other things the name is a value
 */
record Renaming(Map<String, String> inTexts, Set<String> keys, String old, String name) {

  /** What says by a question how often a group is asked. */
  private static final Set<String> OFTEN = Set.of("for-each", "times");

  /** The draft in which that is so; the same when no other name is meant. */
  static DraftDocument of(
      DraftDocument before, DraftDocument draft, Spot spot, JsonObject was, JsonObject is) {
    Optional<String> old = Names.of(was);
    Optional<String> name = Names.of(is);
    boolean other = old.isPresent() && name.isPresent() && !old.equals(name);
    if (!other || !isMeant(before, spot, old.get())) {
      return draft;
    }
    Renaming renaming = of(before, spot, was, old.get(), name.get());
    return draft.rewritten(renaming::in);
  }

  /** A name that two have means neither. */
  private static boolean isMeant(DraftDocument draft, Spot spot, String old) {
    return switch (spot.shelf()) {
      case PAGES ->
          questions(draft)
                  .filter(at -> draft.part(at).flatMap(Names::of).equals(Optional.of(old)))
                  .count()
              == 1;
      case ARMS, LISTS -> true;
      case ENDS, QUOTAS -> false;
    };
  }

  private static Stream<Spot> questions(DraftDocument draft) {
    return Stream.concat(draft.spots(false), draft.spots(false).flatMap(draft::inside));
  }

  private static Renaming of(
      DraftDocument before, Spot spot, JsonObject was, String old, String name) {
    Map<String, String> inTexts = new LinkedHashMap<>();
    if (spot.shelf() == Shelf.LISTS) {
      return new Renaming(inTexts, Set.of("list"), old, name);
    }
    add(inTexts, old, name);
    if (spot.isInner()) {
      JsonObject group = before.part(spot.group()).orElseThrow();
      String around = Names.of(group).orElse("") + "_";
      for (String round : rounds(before, group)) {
        add(inTexts, around + round + "_" + old, around + round + "_" + name);
      }
    } else {
      for (String round : rounds(before, was)) {
        before
            .inside(spot)
            .flatMap(at -> before.part(at).flatMap(Names::of).stream())
            .forEach(
                inner ->
                    add(
                        inTexts,
                        old + "_" + round + "_" + inner,
                        name + "_" + round + "_" + inner));
      }
    }
    return new Renaming(inTexts, OFTEN, old, name);
  }

  private static void add(Map<String, String> inTexts, String old, String name) {
    inTexts.put("${" + old + "}", "${" + name + "}");
  }

  /** What a repeated group has rounds for, as names of its questions have it. */
  private static Set<String> rounds(DraftDocument draft, JsonObject group) {
    if (!group.containsKey("for-each")) {
      return IntStream.rangeClosed(1, Limits.ROUNDS)
          .mapToObj(Integer::toString)
          .collect(Collectors.toSet());
    }
    String each = DraftDocument.string(group, "for-each").orElse("");
    return Askable.before(draft, Optional.empty()).stream()
        .filter(question -> question.name().equals(each))
        .findFirst()
        .map(question -> question.choices().keySet())
        .orElse(Set.of())
        .stream()
        .map(choice -> choice.replace('-', '_'))
        .collect(Collectors.toSet());
  }

  private JsonObject in(JsonObject object) {
    JsonObjectBuilder after = JSON.createObjectBuilder();
    object.forEach(
        (entry, value) -> {
          boolean meant = keys.contains(entry) && value.equals(JSON.createValue(old));
          after.add(entry, meant ? JSON.createValue(name) : in(value));
        });
    return after.build();
  }

  private JsonValue in(JsonValue value) {
    if (value instanceof JsonObject object) {
      return in(object);
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder after = JSON.createArrayBuilder();
      array.forEach(item -> after.add(in(item)));
      return after.build();
    }
    return value instanceof JsonString text ? in(text) : value;
  }

  private JsonValue in(JsonString text) {
    String words = text.getString();
    for (Map.Entry<String, String> one : inTexts.entrySet()) {
      words = words.replace(one.getKey(), one.getValue());
    }
    return words.equals(text.getString()) ? text : JSON.createValue(words);
  }
}
