package org.evensay.survey.design.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.SignLanguage;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.question.Recorded;
import org.evensay.survey.design.question.Recording;
import org.evensay.survey.design.question.Signed;

/**
 * How recordings are written down: all of them in one place, each under its name with what is in
 * it; a question says the name of the one for each language, and of films also of their captions.
 */
public final class RecordingDocument {

  /** Where all recordings stand. */
  public static final String ALL = "recordings";

  /** What says which one it is, in each language. */
  public static final String KEY = "audio";

  /** What says in which film each sign language has it, with captions and the words of it. */
  public static final String SIGNED = "signed";

  /** The name of a film, in what is said of a sign language. */
  public static final String FILM = "film";

  /** The names of its captions, by language. */
  public static final String CAPTIONS = "captions";

  /** What is signed in it, in words. */
  public static final String TRANSCRIPT = "transcript";

  private final LanguageVariant language;
  private final boolean limited;
  private final Map<String, Recording> recordings = new LinkedHashMap<>();

  /**
   * Reads recordings.
   *
   * @param language the survey's own, in which captions and transcripts have to be
   * @param limited whether the document is to be published: before there were recordings, nothing
   *     read what stood there, so that in what was published it may be anything
   */
  RecordingDocument(LanguageVariant language, boolean limited) {
    this.language = language;
    this.limited = limited;
  }

  /** Reads all that there are. */
  void readAll(DocumentReader survey) {
    if (!survey.has(ALL) || !limited && !survey.isObject(ALL)) {
      return;
    }
    DocumentReader all = survey.inside(ALL);
    if (limited && all.keys().size() > Limits.RECORDINGS) {
      survey.mistake(ALL, DocumentMistake.LIST_TOO_LONG, Limits.RECORDINGS, all.keys().size());
    }
    for (String name : all.keys()) {
      if (limited) {
        recordings.put(name, checked(name, all));
      } else if (name.matches(PictureDocument.NAME) && isRecording(name, all)) {
        recordings.put(name, recording(name, all.inside(name)));
      }
    }
  }

  /** What is not as it has to be is noted here, and not once more where it is named. */
  private static Recording checked(String name, DocumentReader all) {
    if (!name.matches(PictureDocument.NAME)) {
      all.mistake(name, DocumentMistake.RECORDING_NAME_NEEDED, Limits.NAME_CHARACTERS);
    } else if (!all.isObject(name)) {
      all.mistake(name, DocumentMistake.OBJECT_NEEDED, "{ }");
    } else {
      DocumentReader one = all.inside(name);
      if (one.isText(PictureDocument.CONTENT)
          && !one.string(PictureDocument.CONTENT).matches(Picture.CONTENT)) {
        one.mistake(PictureDocument.CONTENT, DocumentMistake.RECORDING_CONTENT_NEEDED);
      }
      return recording(name, one);
    }
    return new Recording(name, "");
  }

  private static boolean isRecording(String name, DocumentReader all) {
    return all.isObject(name)
        && all.inside(name).isText(PictureDocument.CONTENT)
        && all.inside(name).string(PictureDocument.CONTENT).matches(Picture.CONTENT);
  }

  private static Recording recording(String name, DocumentReader one) {
    return new Recording(name, one.string(PictureDocument.CONTENT));
  }

  /** What people recorded of a question. */
  Recorded of(DocumentReader question) {
    return new Recorded(
        isWritten(KEY, question) ? byLanguage(question.inside(KEY)) : Map.of(),
        isWritten(SIGNED, question) ? signed(question.inside(SIGNED)) : Map.of());
  }

  private boolean isWritten(String key, DocumentReader where) {
    return where.has(key) && (limited || !recordings.isEmpty() && where.isObject(key));
  }

  private Map<LanguageVariant, Recording> byLanguage(DocumentReader names) {
    Map<LanguageVariant, Recording> all = new LinkedHashMap<>();
    for (String tag : names.keys()) {
      Optional<Recording> named = named(tag, names);
      names
          .language(tag)
          .filter(one -> named.isPresent())
          .ifPresent(one -> all.put(one, named.get()));
    }
    return all;
  }

  /** The recording that a key names. */
  private Optional<Recording> named(String key, DocumentReader where) {
    String name = where.string(key);
    if (limited && where.isText(key) && !recordings.containsKey(name)) {
      where.mistake(key, DocumentMistake.NO_SUCH_RECORDING, name);
    }
    return Optional.ofNullable(recordings.get(name));
  }

  private Map<SignLanguage, Signed> signed(DocumentReader all) {
    Map<SignLanguage, Signed> signed = new LinkedHashMap<>();
    for (String tag : all.keys()) {
      Optional<SignLanguage> sign = SignLanguage.ofTag(tag);
      if (limited && sign.isEmpty()) {
        all.mistake(tag, DocumentMistake.NO_SUCH_SIGN_LANGUAGE, Place.shown(tag));
      } else if (limited && !all.isObject(tag)) {
        all.mistake(tag, DocumentMistake.OBJECT_NEEDED, "{ }");
      } else if (limited || sign.isPresent() && isWhole(tag, all)) {
        film(all.inside(tag)).ifPresent(film -> signed.put(sign.get(), film));
      }
    }
    return signed;
  }

  private static boolean isWhole(String tag, DocumentReader all) {
    return all.isObject(tag)
        && all.inside(tag).isText(FILM)
        && all.inside(tag).isObject(CAPTIONS)
        && all.inside(tag).isObject(TRANSCRIPT);
  }

  private Optional<Signed> film(DocumentReader one) {
    if (!isInOwn(CAPTIONS, one)) {
      one.mistake(CAPTIONS, DocumentMistake.CAPTIONS_NEEDED, language.tag());
    }
    if (!isInOwn(TRANSCRIPT, one)) {
      one.mistake(TRANSCRIPT, DocumentMistake.TRANSCRIPT_NEEDED, language.tag());
    }
    Optional<Recording> film = named(FILM, one);
    Map<LanguageVariant, Recording> captions =
        one.isObject(CAPTIONS) ? byLanguage(one.inside(CAPTIONS)) : Map.of();
    LocalizedText transcript =
        isInOwn(TRANSCRIPT, one) ? one.plainText(TRANSCRIPT, language) : LocalizedText.empty();
    return film.map(there -> new Signed(there, captions, transcript));
  }

  private boolean isInOwn(String key, DocumentReader one) {
    return one.isObject(key) && one.inside(key).has(language.tag());
  }

  /**
   * The names of all recordings that something in a document has, whatever is wrong in it; each
   * with the key that says so.
   */
  public static Map<String, String> named(JsonObject document) {
    Map<String, String> names = new TreeMap<>();
    document.forEach((key, value) -> addNamed(key, value, names));
    return names;
  }

  /** The way to a recording of this name. */
  public static String way(String name) {
    return new Place.Path(ALL).key(name).way();
  }

  private static void addNamed(String key, JsonValue value, Map<String, String> names) {
    if (value instanceof JsonArray list) {
      list.forEach(one -> addNamed("", one, names));
    } else if (key.equals(KEY) && value instanceof JsonObject byLanguage) {
      addAll(byLanguage, KEY, names);
    } else if (key.equals(SIGNED) && value instanceof JsonObject signed) {
      signed.values().stream()
          .filter(JsonObject.class::isInstance)
          .map(JsonValue::asJsonObject)
          .forEach(one -> addFilm(one, names));
    } else if (value instanceof JsonObject object) {
      object.forEach((inner, one) -> addNamed(inner, one, names));
    }
  }

  private static void addFilm(JsonObject one, Map<String, String> names) {
    if (one.get(FILM) instanceof JsonString film) {
      names.put(film.getString(), SIGNED);
    }
    if (one.get(CAPTIONS) instanceof JsonObject byLanguage) {
      addAll(byLanguage, SIGNED, names);
    }
  }

  private static void addAll(JsonObject byLanguage, String key, Map<String, String> names) {
    byLanguage.values().stream()
        .filter(JsonString.class::isInstance)
        .forEach(name -> names.put(((JsonString) name).getString(), key));
  }
}
