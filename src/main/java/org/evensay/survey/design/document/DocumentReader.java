package org.evensay.survey.design.document;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;

/**
 * One object of a survey document, read key by key. What is missing or of the wrong kind is noted
 * with its place, and reading goes on, so that an author sees everything that is wrong at once.
 */
public final class DocumentReader {

  private final JsonObject object;
  private final String at;
  private final List<DocumentProblem.Place> problems;

  private DocumentReader(JsonObject object, String at, List<DocumentProblem.Place> problems) {
    this.object = object;
    this.at = at;
    this.problems = problems;
  }

  /**
   * Opens a document: its outermost object.
   *
   * @throws DocumentProblem when it is too long or no JSON object, so that nothing in it can be
   *     read
   */
  public static DocumentReader open(String document) throws DocumentProblem {
    if (document.length() > Limits.DOCUMENT_CHARACTERS) {
      throw unreadable("more than " + Limits.DOCUMENT_CHARACTERS + " characters");
    }
    Optional<String> shape = DocumentSoundness.problemOfShape(document);
    if (shape.isPresent()) {
      throw unreadable(shape.get());
    }
    List<DocumentProblem.Place> problems = new ArrayList<>();
    try (var reader = Json.createReader(new StringReader(document))) {
      JsonObject root = reader.readObject();
      new DocumentSoundness(problems).check(root, "");
      return new DocumentReader(root, "", problems);
    } catch (JsonException | IllegalStateException | UnsupportedOperationException e) {
      throw unreadable("this is not JSON: " + e.getMessage());
    }
  }

  private static DocumentProblem unreadable(String what) {
    return new DocumentProblem(List.of(new DocumentProblem.Place("", what)));
  }

  /** Whether nothing is wrong so far, here or anywhere in the document. */
  public boolean isSound() {
    return problems.isEmpty();
  }

  /**
   * Ends reading.
   *
   * @throws DocumentProblem with everything that is wrong in the document
   */
  public void finish() throws DocumentProblem {
    if (!isSound()) {
      throw new DocumentProblem(problems);
    }
  }

  public JsonObject object() {
    return object;
  }

  public void problem(String key, String what) {
    problems.add(new DocumentProblem.Place(key.isEmpty() ? at : at + "/" + key, what));
  }

  public boolean has(String key) {
    return object.containsKey(key);
  }

  public String string(String key) {
    if (object.get(key) instanceof JsonString text) {
      return text.getString();
    }
    problem(key, "a text is needed here");
    return "";
  }

  /** A name: what identifies something in addresses, answers and data. */
  public String name(String key) {
    String name = string(key);
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]*") || name.length() > Limits.NAME_CHARACTERS) {
      problem(
          key,
          "a name is 1 to "
              + Limits.NAME_CHARACTERS
              + " letters from a to z, digits, underscores and hyphens");
    }
    return name;
  }

  /** A text in languages; the default language has to be there. */
  public LocalizedText text(String key, LanguageVariant needed) {
    if (!(object.get(key) instanceof JsonObject texts)) {
      problem(key, "a text by language is needed here, such as {\"" + needed + "\": \"…\"}");
      return LocalizedText.empty();
    }
    try {
      LocalizedText text = LocalizedTextDocument.read(texts);
      if (!text.variants().contains(needed)) {
        problem(key, "the words in " + needed + " are missing");
      }
      if (text.texts().values().stream().anyMatch(t -> t.length() > Limits.TEXT_CHARACTERS)) {
        problem(key, "more than " + Limits.TEXT_CHARACTERS + " characters");
      }
      return text;
    } catch (IllegalArgumentException e) {
      problem(key, e.getMessage());
      return LocalizedText.empty();
    }
  }

  /** The same, where it may be left out. */
  public LocalizedText optionalText(String key, LanguageVariant needed) {
    return has(key) ? text(key, needed) : LocalizedText.empty();
  }

  public boolean flag(String key) {
    JsonValue value = object.getOrDefault(key, JsonValue.FALSE);
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      problem(key, "true or false is needed here");
    }
    return value == JsonValue.TRUE;
  }

  public int number(String key, int otherwise, int least, int most) {
    if (!has(key)) {
      return otherwise;
    }
    if (object.get(key) instanceof JsonNumber number && number.isIntegral()) {
      long value = number.bigIntegerValue().bitLength() < 32 ? number.longValue() : Long.MAX_VALUE;
      if (value >= least && value <= most) {
        return (int) value;
      }
    }
    problem(key, "a whole number from " + least + " to " + most + " is needed here");
    return otherwise;
  }

  public DocumentReader inside(String key) {
    if (object.get(key) instanceof JsonObject inner) {
      return new DocumentReader(inner, at + "/" + key, problems);
    }
    problem(key, "an object in braces is needed here");
    return new DocumentReader(JsonValue.EMPTY_JSON_OBJECT, at + "/" + key, problems);
  }

  /** Everything in a list of objects, from one to so many. */
  public <T> List<T> list(String key, int most, BiFunction<DocumentReader, Integer, T> read) {
    List<T> all = new ArrayList<>();
    if (!(object.get(key) instanceof JsonArray list) || list.isEmpty()) {
      problem(key, "a list with something in it is needed here");
      return all;
    }
    if (list.size() > most) {
      problem(key, "there can be " + most + " at the most");
      return all;
    }
    for (int i = 0; i < list.size(); i++) {
      String place = at + "/" + key + "/" + i;
      if (list.get(i) instanceof JsonObject item) {
        all.add(read.apply(new DocumentReader(item, place, problems), i));
      } else {
        problems.add(new DocumentProblem.Place(place, "an object in braces is needed here"));
      }
    }
    return all;
  }
}
