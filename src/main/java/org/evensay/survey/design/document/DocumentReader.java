package org.evensay.survey.design.document;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;

/**
 * One object of a survey document, read key by key. What is missing or of the wrong kind is noted
 * with its place, and reading goes on, so that an author sees everything that is wrong at once.
 */
public final class DocumentReader {

  private final WatchedObject object;
  private final Place.Path at;
  private final DocumentNotes notes;

  private DocumentReader(JsonObject object, Place.Path at, DocumentNotes notes) {
    this.object = notes.watch(object, at);
    this.at = at;
    this.notes = notes;
  }

  /**
   * Opens a document: its outermost object.
   *
   * @throws DocumentProblem when it is too long, or no JSON object
   */
  public static DocumentReader open(String document) throws DocumentProblem {
    int most = Limits.DOCUMENT_CHARACTERS;
    if (document.length() > most) {
      Mistake tooLong = Mistake.of(Place.Path.WHOLE, DocumentMistake.TOO_LONG, most);
      throw new DocumentProblem(List.of(tooLong));
    }
    DocumentSyntax.check(document);
    DocumentNotes notes = DocumentNotes.none();
    try (var reader = JSON.createReader(new StringReader(document))) {
      JsonObject root = reader.readObject();
      new DocumentSoundness(notes.mistakes()).check(root, Place.Path.WHOLE);
      return new DocumentReader(root, Place.Path.WHOLE, notes);
    }
  }

  /** Whether nothing is wrong so far, here or anywhere in the document. */
  public boolean isSound() {
    return notes.mistakes().isEmpty();
  }

  /**
   * Ends reading.
   *
   * @throws DocumentProblem with everything that is wrong in the document
   */
  public void finish() throws DocumentProblem {
    if (!isSound()) {
      throw new DocumentProblem(notes.mistakes());
    }
  }

  /** The places of keys, here and in all that was read inside, that nothing here knows. */
  public List<Place.Path> unknownKeys() {
    return notes.watched().stream().flatMap(WatchedObject::neverAsked).distinct().toList();
  }

  /** The keys that are here. */
  public Set<String> keys() {
    return object.keys();
  }

  /** Notes what is wrong with the value of a key. */
  public void mistake(String key, DocumentMistake what, Object... arguments) {
    mistake(key, what.code(), arguments);
  }

  /** Notes what is wrong with the value of a key, by the key of its words. */
  public void mistake(String key, String code, Object... arguments) {
    notes.mistakes().add(new Mistake(at.key(key), code, List.of(arguments)));
  }

  /** Notes what is wrong by a rule that came later: see {@link #holdToLaterRules}. */
  void mistakeSince(String key, DocumentMistake what, Object... arguments) {
    notes.since().add(Mistake.of(at.key(key), what, arguments));
  }

  /**
   * Counts as wrong what is wrong by rules that came after documents had been published which need
   * not keep them.
   */
  public void holdToLaterRules() {
    notes.since().stream().distinct().forEach(notes.mistakes()::add);
  }

  /** Notes what is odd about the value of a key, and may be meant: the key of its words. */
  public void odd(String key, String code, Object... arguments) {
    notes.odd().add(new Mistake(at.key(key), code, List.of(arguments)));
  }

  /** What is odd, here and anywhere in the document: each thing once. */
  public List<Mistake> oddities() {
    return notes.odd().stream().distinct().toList();
  }

  public boolean has(String key) {
    return value(key) != null;
  }

  /** What stands there, whatever it is; null for nothing. */
  JsonValue value(String key) {
    return object.get(key);
  }

  /** A text; an empty one when there is none. */
  public String string(String key) {
    if (!isText(key)) {
      mistake(key, DocumentMistake.TEXT_NEEDED);
    }
    return object.get(key) instanceof JsonString text ? text.getString() : "";
  }

  /** The same, where it may be left out. */
  public Optional<String> optionalString(String key) {
    return has(key) ? Optional.of(string(key)).filter(any -> isText(key)) : Optional.empty();
  }

  /** A text, or a number as it is written, where it may be left out. */
  public Optional<String> optionalValue(String key) {
    return object.get(key) instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue().toPlainString())
        : optionalString(key);
  }

  /** Whether there is a text. */
  public boolean isText(String key) {
    return object.get(key) instanceof JsonString;
  }

  /** A name: what identifies something in addresses, answers and data. */
  public String name(String key) {
    return name(key, "[A-Za-z0-9][A-Za-z0-9_-]*", DocumentMistake.NAME_NEEDED);
  }

  /** A name of a certain kind; an empty one when there is none. */
  public String name(String key, String pattern, DocumentMistake otherwise) {
    if (!isText(key)) {
      return string(key);
    }
    String name = string(key);
    if (!name.matches(pattern) || name.length() > Limits.NAME_CHARACTERS) {
      mistake(key, otherwise, Limits.NAME_CHARACTERS);
      return "";
    }
    return name;
  }

  /** One of these texts; an empty one when it is none of them. */
  public String oneOf(String key, List<String> texts) {
    String text = string(key);
    if (isText(key) && !texts.contains(text)) {
      mistake(key, DocumentMistake.NONE_OF, String.join(", ", texts));
      return "";
    }
    return text;
  }

  /** A text in languages; the default language has to be there. */
  public LocalizedText text(String key, LanguageVariant needed) {
    LocalizedText text = plainText(key, needed);
    return text.withSymbols(SymbolNames.before(key, text, this));
  }

  /** The same, of which no line can have a symbol before it. */
  public LocalizedText plainText(String key, LanguageVariant needed) {
    return WordsByLanguage.read(key, needed, this);
  }

  /** A text, where it may be left out. */
  public LocalizedText optionalText(String key, LanguageVariant needed) {
    return has(key) ? text(key, needed) : LocalizedText.empty();
  }

  /** The language that a key of this object is the code of; empty when it is of none. */
  public Optional<LanguageVariant> language(String key) {
    return language(key, key);
  }

  /** The language that the value of a key is the code of; empty when it is of none. */
  public Optional<LanguageVariant> languageIn(String key) {
    String tag = string(key);
    return isText(key) ? language(key, tag) : Optional.empty();
  }

  private Optional<LanguageVariant> language(String key, String tag) {
    Optional<LanguageVariant> language = LanguageVariant.ofTag(tag);
    if (language.isEmpty()) {
      mistake(key, DocumentMistake.NO_SUCH_LANGUAGE, Place.shown(tag));
    }
    return language;
  }

  /** A text, or a number in its place: columns of figures come so from spreadsheets. */
  public String textOrNumber(String key) {
    return WordsByLanguage.orNumber(key, this);
  }

  public boolean flag(String key) {
    if (has(key) && value(key) != JsonValue.TRUE && value(key) != JsonValue.FALSE) {
      mistake(key, DocumentMistake.TRUE_OR_FALSE_NEEDED);
    }
    return value(key) == JsonValue.TRUE;
  }

  /** A whole number within bounds. */
  public int number(String key, int otherwise, int least, int most) {
    if (!has(key)) {
      return otherwise;
    }
    if (object.get(key) instanceof JsonNumber number && number.isIntegral()) {
      long value = number.longValue();
      if (value >= least && value <= most) {
        return (int) value;
      }
    }
    mistake(key, DocumentMistake.NUMBER_NEEDED, least, most);
    return otherwise;
  }

  /** A number within bounds, with decimals or without. */
  public BigDecimal decimal(String key, BigDecimal otherwise, BigDecimal least, BigDecimal most) {
    if (!has(key)) {
      return otherwise;
    }
    if (object.get(key) instanceof JsonNumber number) {
      BigDecimal value = number.bigDecimalValue();
      if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
        return value;
      }
    }
    mistake(key, DocumentMistake.DECIMAL_NEEDED, least, most);
    return otherwise;
  }

  /** An object inside; an empty one when there is none. */
  public DocumentReader inside(String key) {
    if (!isObject(key)) {
      mistake(key, DocumentMistake.OBJECT_NEEDED, "{ }");
    }
    JsonObject inner = isObject(key) ? value(key).asJsonObject() : JsonValue.EMPTY_JSON_OBJECT;
    return new DocumentReader(inner, at.key(key), notes);
  }

  /** Whether there is an object. */
  public boolean isObject(String key) {
    return object.get(key) instanceof JsonObject;
  }

  /** Everything in a list of objects, from one to so many. */
  public <T> List<T> list(String key, int most, BiFunction<DocumentReader, Integer, T> read) {
    List<T> all = new ArrayList<>();
    if (!(object.get(key) instanceof JsonArray list) || list.isEmpty()) {
      mistake(key, DocumentMistake.LIST_NEEDED, "[ ]");
      return all;
    }
    if (list.size() > most) {
      mistake(key, DocumentMistake.LIST_TOO_LONG, most, list.size());
      return all;
    }
    for (int i = 0; i < list.size(); i++) {
      Place.Path place = at.key(key).item(i);
      if (list.get(i) instanceof JsonObject item) {
        all.add(read.apply(new DocumentReader(item, place, notes), i));
      } else {
        notes.mistakes().add(Mistake.of(place, DocumentMistake.OBJECT_NEEDED, "{ }"));
      }
    }
    return all;
  }
}
