package org.evensay.survey.edition.change;

import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;

/** One thing that is different. */
public sealed interface Change {

  /** Whether somebody could have answered otherwise because of it. */
  boolean matters();

  /** What is different, beside words. */
  enum What {
    /** Of the survey: a language of its own. */
    LANGUAGE_ADDED("language-added", false),
    LANGUAGE_LEFT_OUT("language-left-out", true),
    LANGUAGE_CHECKED("language-checked", false),
    LANGUAGE_UNCHECKED("language-unchecked", false),
    DEFAULT_LANGUAGE("default-language", true),
    MINUTES("minutes", false),

    QUESTION_ADDED("question-added", false),
    QUESTION_REMOVED("question-removed", false),
    QUESTION_MOVED("question-moved", true),
    /** It shares its page with other questions than before. */
    PAGE("page", true),
    TYPE("type", true),
    CONDITION("condition", true),
    RULE("rule", true),
    REQUIRED("required", true),
    NOT_REQUIRED("not-required", true),
    /** When it has to be answered: what was asked of other answers, and what is. */
    REQUIRED_IF("required-if", true),
    CHARACTERISTIC("characteristic", true),
    CALCULATION("calculation", true),
    CHOICE_ADDED("choice-added", true),
    CHOICE_REMOVED("choice-removed", true),
    CHOICE_RENAMED("choice-renamed", true),
    CHOICES_MOVED("choices-moved", true),
    /** Any other key of a choice: its name, and what it was and is. */
    CHOICE_SETTING("choice-setting", true),
    /** Any other key of a question, such as a limit: its name, and what it was and is. */
    SETTING("setting", true);

    private final String code;
    private final boolean matters;

    What(String code, boolean matters) {
      this.code = code;
      this.matters = matters;
    }

    /** How files of words name it. */
    public String code() {
      return code;
    }
  }

  /**
   * Something else than words.
   *
   * @param of the language, the choice or the key that it is about; empty when there is none
   * @param before what it was; empty when it was nothing
   * @param after what it is; empty when it is nothing
   */
  record Setting(What what, String of, String before, String after) implements Change {

    static Setting of(What what, String of) {
      return new Setting(what, of, "", "");
    }

    @Override
    public boolean matters() {
      return what.matters;
    }
  }

  /**
   * Words in one language.
   *
   * @param text which text, as documents name it: {@code label}, {@code hint} …
   * @param choice the choice whose text it is; empty when it is none's
   * @param before empty when it was not in this language
   * @param after empty when it is not in this language any more
   */
  record Words(String text, String choice, LanguageVariant language, String before, String after)
      implements Change {

    /** Where there were none of these, there were the usual words. */
    private static final Set<String> IN_PLACE_OF_USUAL = Set.of("best-label", "worst-label");

    /** Who answered by other words may be counted with care only. */
    @Override
    public boolean matters() {
      return !before.isEmpty() || IN_PLACE_OF_USUAL.contains(text);
    }
  }
}
