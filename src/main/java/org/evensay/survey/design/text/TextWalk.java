package org.evensay.survey.design.text;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evensay.survey.design.document.Limits;

/** One walk through all texts of a document, for who reads them and for who writes them. */
final class TextWalk {

  /** What becomes of the words of a text. */
  interface Visitor {

    JsonObject of(SurveyText text, JsonObject words);
  }

  /** What becomes of one thing in a list. */
  private interface Each {

    JsonObject of(JsonObject one, int number);
  }

  private static final List<String> AROUND =
      List.of("title", "start.asker", "start.why", "start.use", "start.harm", "end.next");
  private static final List<String> OF_END = List.of("title", "words");
  private static final List<String> OF_QUOTA = List.of("end.title", "end.words");
  private static final List<String> ASKED = List.of("label", "hint", "picture-words");
  private static final List<String> LISTED = List.of("choices", "rows", "points");
  private static final List<String> OF_LISTED = List.of("label", "other-label");
  private static final List<String> FURTHER =
      List.of(
          "best-label",
          "worst-label",
          "another.label",
          "another.any",
          "another.yes",
          "another.no",
          "required-message",
          "valid-message");

  private final Visitor visitor;
  private final Set<String> taken = new HashSet<>();
  private int questions;

  TextWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  JsonObject survey(JsonObject survey) {
    String id = TextPart.Kind.SURVEY.code();
    TextPart around = new TextPart(TextPart.Kind.SURVEY, id, "", words(survey.get("title")));
    JsonObject after = texts(survey, AROUND, new Place(id, around, around, "", 0));
    after = list(after, TextPart.Kind.PAGES.code(), this::page);
    after =
        list(
            after,
            TextPart.Kind.ENDS.code(),
            (end, number) -> beside(TextPart.Kind.ENDS, end, number, OF_END));
    after =
        list(
            after,
            TextPart.Kind.QUOTAS.code(),
            (quota, number) -> beside(TextPart.Kind.QUOTAS, quota, number, OF_QUOTA));
    return lists(after);
  }

  private JsonObject page(JsonObject page, int number) {
    TextPart part = part(TextPart.Kind.PAGES, page, Integer.toString(number), "title");
    JsonObject after = texts(page, List.of("title"), new Place(part.id(), part, part, "", 0));
    return list(
        after,
        TextPart.Kind.QUESTIONS.code(),
        (question, at) -> {
          questions++;
          return question(question, Integer.toString(questions), part);
        });
  }

  private JsonObject question(JsonObject question, String counted, TextPart page) {
    TextPart part = part(TextPart.Kind.QUESTIONS, question, counted, "label");
    Place place = new Place(part.id(), page, part, "", 0);
    JsonObject after = texts(question, ASKED, place);
    for (String key : LISTED) {
      after = list(after, key, (one, number) -> listed(one, number, key, place));
    }
    after = texts(after, FURTHER, place);
    return list(
        after,
        TextPart.Kind.QUESTIONS.code(),
        (inner, number) -> question(inner, counted + "." + number, page));
  }

  private JsonObject listed(JsonObject one, int number, String key, Place place) {
    String called = identity(one, key.equals("points") ? "value" : "name", number);
    String id = free(place.id() + "." + key + "." + called);
    return texts(one, OF_LISTED, new Place(id, place.page(), place.part(), key, number));
  }

  private JsonObject beside(TextPart.Kind kind, JsonObject one, int number, List<String> fields) {
    TextPart part = part(kind, one, Integer.toString(number), "title");
    return texts(one, fields, new Place(part.id(), part, part, "", 0));
  }

  private JsonObject lists(JsonObject survey) {
    String key = TextPart.Kind.LISTS.code();
    if (!(survey.get(key) instanceof JsonObject lists)) {
      return survey;
    }
    JsonObjectBuilder after = JSON.createObjectBuilder();
    int number = 0;
    for (Map.Entry<String, JsonValue> list : lists.entrySet()) {
      String name = list.getKey();
      number++;
      String id = free(key + "." + sound(name));
      TextPart part = new TextPart(TextPart.Kind.LISTS, id, Integer.toString(number), Map.of());
      after.add(
          name,
          list.getValue() instanceof JsonArray all
              ? all(
                  all,
                  (one, at) ->
                      texts(
                          one,
                          OF_LISTED,
                          new Place(
                              free(id + "." + identity(one, "name", at)),
                              part,
                              part,
                              "choices",
                              at)))
              : list.getValue());
    }
    return JSON.createObjectBuilder(survey).add(key, after).build();
  }

  /** Where texts stand: what their ids begin with, and the row that they are in. */
  private record Place(String id, TextPart page, TextPart part, String list, int row) {

    private SurveyText text(String key, JsonObject words) {
      String field = list.isEmpty() || !key.equals("label") ? key : list;
      return new SurveyText(id + "." + key, page, part, field, row, TextWalk.words(words));
    }
  }

  private JsonObject texts(JsonObject object, List<String> keys, Place place) {
    JsonObject after = object;
    for (String key : keys) {
      after = text(after, key, words -> visitor.of(place.text(key, words), words));
    }
    return after;
  }

  /** The object with another text in it, which may stand in an object of its own. */
  private static JsonObject text(JsonObject object, String way, UnaryOperator<JsonObject> words) {
    int point = way.indexOf('.');
    String key = point < 0 ? way : way.substring(0, point);
    if (!(object.get(key) instanceof JsonObject inside)) {
      return object;
    }
    JsonObject after =
        point < 0 ? words.apply(inside) : text(inside, way.substring(point + 1), words);
    return after == inside ? object : JSON.createObjectBuilder(object).add(key, after).build();
  }

  private static JsonObject list(JsonObject object, String key, Each each) {
    if (!(object.get(key) instanceof JsonArray all)) {
      return object;
    }
    return JSON.createObjectBuilder(object).add(key, all(all, each)).build();
  }

  private static JsonArray all(JsonArray all, Each each) {
    JsonArrayBuilder after = JSON.createArrayBuilder();
    for (int i = 0; i < all.size(); i++) {
      after.add(all.get(i) instanceof JsonObject one ? each.of(one, i + 1) : all.get(i));
    }
    return after.build();
  }

  private TextPart part(TextPart.Kind kind, JsonObject part, String counted, String called) {
    String id = free(kind.code() + "." + identity(part, "name", 0));
    return new TextPart(kind, id, counted, words(part.get(called)));
  }

  /** A draft may have the same name twice until somebody mends it: both texts are there. */
  private String free(String id) {
    String free = id;
    for (int further = 2; !taken.add(free); further++) {
      free = id + "." + further;
    }
    return free;
  }

  private static String identity(JsonObject one, String key, int number) {
    JsonValue value = one.getOrDefault(key, JsonValue.NULL);
    String written =
        value instanceof JsonString text
            ? text.getString()
            : value instanceof JsonNumber ? value.toString() : Integer.toString(number);
    return sound(written);
  }

  /** What ids of XLIFF may have, no longer than a name. */
  private static String sound(String name) {
    String sound = name.replaceAll("[^A-Za-z0-9_-]", "_");
    return sound.substring(0, Math.min(sound.length(), Limits.NAME_CHARACTERS));
  }

  private static Map<String, String> words(JsonValue text) {
    Map<String, String> words = new LinkedHashMap<>();
    if (text instanceof JsonObject byLanguage) {
      byLanguage.forEach(
          (tag, value) -> {
            if (value instanceof JsonString said) {
              words.put(tag, said.getString());
            }
          });
    }
    return words;
  }
}
