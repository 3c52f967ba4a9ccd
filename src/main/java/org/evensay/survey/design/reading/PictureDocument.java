package org.evensay.survey.design.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.design.question.Pictured;

/**
 * How pictures are written down: all of them in one place, each under its name with what is in it;
 * a choice or a question says the name.
 */
public final class PictureDocument {

  /** Where all pictures stand. */
  public static final String ALL = "pictures";

  /** What says which one it is. */
  public static final String KEY = "picture";

  /** What says what it shows. */
  public static final String WORDS = "picture-words";

  /** What is in it. */
  public static final String CONTENT = "content";

  /** What a picture can be called: what a file can, everywhere. */
  public static final String NAME =
      "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_ .()-]{0," + (Limits.NAME_CHARACTERS - 1) + "}";

  private final LanguageVariant language;
  private final boolean limited;
  private final Map<String, Picture> pictures = new LinkedHashMap<>();

  /**
   * Reads pictures.
   *
   * @param limited whether the document is to be published: before there were pictures, nothing
   *     read what stood there, so that in what was published it may be anything
   */
  PictureDocument(LanguageVariant language, boolean limited) {
    this.language = language;
    this.limited = limited;
  }

  /** Reads all that there are. */
  void readAll(DocumentReader survey) {
    if (!survey.has(ALL) || !limited && !survey.isObject(ALL)) {
      return;
    }
    DocumentReader all = survey.inside(ALL);
    if (limited && all.keys().size() > Limits.PICTURES) {
      survey.mistake(ALL, DocumentMistake.LIST_TOO_LONG, Limits.PICTURES, all.keys().size());
    }
    for (String name : all.keys()) {
      if (limited) {
        pictures.put(name, checked(name, all));
      } else if (name.matches(NAME) && isPicture(name, all)) {
        pictures.put(name, picture(name, all.inside(name)));
      }
    }
  }

  /** What is not as it has to be is noted here, and not once more where it is named. */
  private static Picture checked(String name, DocumentReader all) {
    if (!name.matches(NAME)) {
      all.mistake(name, DocumentMistake.PICTURE_NAME_NEEDED, Limits.NAME_CHARACTERS);
    } else if (!all.isObject(name)) {
      all.mistake(name, DocumentMistake.OBJECT_NEEDED, "{ }");
    } else {
      DocumentReader one = all.inside(name);
      if (one.isText(CONTENT) && !one.string(CONTENT).matches(Picture.CONTENT)) {
        one.mistake(CONTENT, DocumentMistake.PICTURE_CONTENT_NEEDED);
      }
      return picture(name, one);
    }
    return new Picture(name, "", 1, 1);
  }

  /** The names of all pictures that something in a document shows, whatever is wrong in it. */
  public static Set<String> named(JsonObject document) {
    Set<String> names = new TreeSet<>();
    document.forEach(
        (key, value) -> {
          if (!key.equals(ALL)) {
            addNamed(key, value, names);
          }
        });
    return names;
  }

  private static void addNamed(String key, JsonValue value, Set<String> names) {
    if (value instanceof JsonArray list) {
      list.forEach(one -> addNamed("", one, names));
    } else if (key.equals(KEY) && value instanceof JsonString name) {
      names.add(name.getString());
    } else if (value instanceof JsonObject object) {
      object.forEach((inner, one) -> addNamed(key.equals(KEY) ? KEY : inner, one, names));
    }
  }

  /** What a document says to be in each picture, as far as it can be: contents by names. */
  public static Map<String, String> contents(JsonObject document) {
    Map<String, String> contents = new TreeMap<>();
    if (document.get(ALL) instanceof JsonObject all) {
      all.forEach(
          (name, one) -> {
            if (name.matches(NAME)
                && one instanceof JsonObject picture
                && picture.get(CONTENT) instanceof JsonString content) {
              contents.put(name, content.getString());
            }
          });
    }
    return contents;
  }

  /** The way to a picture of this name. */
  public static String way(String name) {
    return new Place.Path(ALL).key(name).way();
  }

  private static boolean isPicture(String name, DocumentReader all) {
    return all.isObject(name)
        && all.inside(name).isText(CONTENT)
        && all.inside(name).string(CONTENT).matches(Picture.CONTENT);
  }

  private static Picture picture(String name, DocumentReader one) {
    return new Picture(name, one.string(CONTENT), side("width", one), side("height", one));
  }

  private static int side(String key, DocumentReader one) {
    return one.number(key, Limits.PICTURE_SIDE, 1, Limits.PICTURE_SIDE);
  }

  /** The picture of a choice, which says in words what it is. */
  Pictured ofChoice(DocumentReader choice) {
    LocalizedText names = names(choice);
    return names.isEmpty() ? Pictured.NOT : pictured(names, LocalizedText.empty());
  }

  /** The picture of a question, which has words of its own for whoever does not see it. */
  Pictured ofQuestion(DocumentReader question) {
    boolean said = question.isObject(WORDS) || limited;
    LocalizedText names = names(question);
    if (names.isEmpty()) {
      return Pictured.NOT;
    }
    return pictured(names, said ? question.text(WORDS, language) : LocalizedText.empty());
  }

  private Pictured pictured(LocalizedText names, LocalizedText words) {
    Map<String, Picture> shown = new LinkedHashMap<>();
    for (String name : names.texts().values()) {
      if (pictures.containsKey(name)) {
        shown.put(name, pictures.get(name));
      }
    }
    return new Pictured(names, shown, words);
  }

  /** What it is called: in one word for all languages, or in each for itself. */
  private LocalizedText names(DocumentReader of) {
    if (!of.has(KEY) || !limited && pictures.isEmpty()) {
      return LocalizedText.empty();
    }
    Map<LanguageVariant, String> names = new LinkedHashMap<>();
    if (of.isObject(KEY)) {
      DocumentReader byLanguage = of.inside(KEY);
      for (String tag : byLanguage.keys()) {
        known(tag, byLanguage);
        byLanguage.language(tag).ifPresent(one -> names.put(one, byLanguage.string(tag)));
      }
    } else {
      known(KEY, of);
      names.put(language, of.string(KEY));
    }
    return LocalizedText.of(names).firstWrittenIn(language);
  }

  private void known(String key, DocumentReader of) {
    if (limited && of.isText(key) && !pictures.containsKey(of.string(key))) {
      of.mistake(key, DocumentMistake.NO_SUCH_PICTURE, of.string(key));
    }
  }
}
