package org.evensay.survey.design.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.question.Recorded;
import org.evensay.survey.design.question.Recording;

/**
 * How recordings are written down: all of them in one place, each under its name with what is in
 * it; a question says the name of the one for each language.
 */
public final class RecordingDocument {

  /** Where all recordings stand. */
  public static final String ALL = "recordings";

  /** What says which one it is, in each language. */
  public static final String KEY = "audio";

  private final boolean limited;
  private final Map<String, Recording> recordings = new LinkedHashMap<>();

  /**
   * Reads recordings.
   *
   * @param limited whether the document is to be published: before there were recordings, nothing
   *     read what stood there, so that in what was published it may be anything
   */
  RecordingDocument(boolean limited) {
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
    if (!question.has(KEY) || !limited && (recordings.isEmpty() || !question.isObject(KEY))) {
      return Recorded.NOT;
    }
    Map<LanguageVariant, Recording> audio = new LinkedHashMap<>();
    DocumentReader byLanguage = question.inside(KEY);
    for (String tag : byLanguage.keys()) {
      String name = byLanguage.string(tag);
      if (limited && byLanguage.isText(tag) && !recordings.containsKey(name)) {
        byLanguage.mistake(tag, DocumentMistake.NO_SUCH_RECORDING, name);
      }
      byLanguage
          .language(tag)
          .filter(one -> recordings.containsKey(name))
          .ifPresent(one -> audio.put(one, recordings.get(name)));
    }
    return new Recorded(audio);
  }

  /** The names of all recordings that something in a document has, whatever is wrong in it. */
  public static Set<String> named(JsonObject document) {
    Set<String> names = new TreeSet<>();
    document.forEach((key, value) -> addNamed(key, value, names));
    return names;
  }

  /** The way to a recording of this name. */
  public static String way(String name) {
    return new Place.Path(ALL).key(name).way();
  }

  private static void addNamed(String key, JsonValue value, Set<String> names) {
    if (value instanceof JsonArray list) {
      list.forEach(one -> addNamed("", one, names));
    } else if (key.equals(KEY) && value instanceof JsonObject byLanguage) {
      byLanguage.values().stream()
          .filter(JsonString.class::isInstance)
          .forEach(name -> names.add(((JsonString) name).getString()));
    } else if (value instanceof JsonObject object) {
      object.forEach((inner, one) -> addNamed(inner, one, names));
    }
  }
}
