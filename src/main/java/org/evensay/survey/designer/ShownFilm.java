package org.evensay.survey.designer;

import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.SignLanguage;

/**
 * A film of a question, as its page shows it.
 *
 * @param sign its sign language; empty for one more
 * @param name what that is called
 * @param address where it is; empty where there is none
 * @param words its captions and what is signed, in each language of the survey
 */
public record ShownFilm(
    Optional<SignLanguage> sign, String name, String address, List<Words> words) {

  /** Stands in the names of fields for the language of one more. */
  static final String NEW = "new";

  public ShownFilm {
    words = List.copyOf(words);
  }

  /** What the names of its fields end in. */
  String key() {
    return sign.map(SignLanguage::tag).orElse(NEW);
  }

  /** The same, for the view. */
  public String getKey() {
    return key();
  }

  /** Whether it is one more, whose language is still to be said. */
  public boolean isNew() {
    return sign.isEmpty();
  }

  public String getName() {
    return name;
  }

  public String getAddress() {
    return address;
  }

  public List<Words> getWords() {
    return words;
  }

  /** The name of the field that takes a file for it. */
  public String getField() {
    return "film-" + key();
  }

  /**
   * What is signed, in one language.
   *
   * @param key what the names of the film's fields end in
   * @param in the language
   * @param captions where the captions are that there are; empty for none
   * @param typed what is signed, in words
   */
  public record Words(String key, LanguageVariant in, String captions, String typed) {

    /** The name of the field for what is signed. */
    static String field(String key, LanguageVariant in) {
      return "words-" + key + "-" + in.tag();
    }

    /** The name of the field for what is signed. */
    public String getField() {
      return field(key, in);
    }

    /** The name of the field that takes a file of captions. */
    public String getCaptionsField() {
      return "captions-" + key + "-" + in.tag();
    }

    public String getName() {
      return in.ownName();
    }

    public String getTag() {
      return in.tag();
    }

    public String getDirection() {
      return in.direction();
    }

    public String getCaptions() {
      return captions;
    }

    public String getTyped() {
      return typed;
    }
  }
}
