package org.evensay.survey.design.document;

import org.evensay.foundation.language.Refusal;

/** What can be wrong in a survey document; what can be wrong in a condition is told apart. */
public enum DocumentMistake implements Refusal {
  /** More characters than there may be: how many there may be. */
  TOO_LONG("design.document.too-long"),

  /** Nothing at all. */
  NOTHING("design.document.nothing"),
  /** Not an object: what it has to begin with. */
  BEGINNING("design.document.beginning"),
  /** Something after the object. */
  AFTER_END("design.document.after-end"),
  /** The document ends inside brackets: which one is open, and its line. */
  NOT_CLOSED("design.document.not-closed"),
  /** A bracket that closes what is not open: which one is open, and its line. */
  OTHER_BRACKET("design.document.other-bracket"),
  /** Brackets inside each other: how many there may be. */
  TOO_DEEP("design.document.too-deep"),
  /** Values of all kinds together: how many there may be. */
  TOO_MANY_VALUES("design.document.too-many-values"),
  /** No key where one has to be. */
  KEY_NEEDED("design.document.key-needed"),
  /** No colon after a key. */
  COLON_NEEDED("design.document.colon-needed"),
  /** No comma between two things: how a quotation mark inside a text is written. */
  COMMA_NEEDED("design.document.comma-needed"),
  /** A comma after the last thing. */
  COMMA_TOO_MANY("design.document.comma-too-many"),
  /** No value where one has to be. */
  VALUE_NEEDED("design.document.value-needed"),
  /** A word without quotation marks: the word. */
  WORD("design.document.word"),
  /** Quotation marks of another kind: the ones that came, and the right ones. */
  QUOTATION_MARK("design.document.quotation-mark"),
  /** A text without an end on its line: how a new line is written. */
  TEXT_NOT_CLOSED("design.document.text-not-closed"),
  /** A backslash before what needs none: how one is written. */
  BACKSLASH("design.document.backslash"),
  /** Digits that are no number: how many there may be. */
  NUMBER("design.document.number"),
  /** A sign that cannot be seen: its number in Unicode. */
  INVISIBLE_SIGN("design.document.invisible-sign"),
  /** Any other sign that means nothing here: the sign. */
  SIGN("design.document.sign"),

  /** A text, and here is something else or nothing. */
  TEXT_NEEDED("design.document.text-needed"),
  /** Not a name: how many characters one may have. */
  NAME_NEEDED("design.document.name-needed"),
  /** A text by language, and here is something else or nothing: how it is written. */
  TEXT_BY_LANGUAGE_NEEDED("design.document.text-by-language-needed"),
  /** No words in the default language: its tag. */
  WORDS_MISSING("design.document.words-missing"),
  /** A language that is not spoken here: what was written. */
  NO_SUCH_LANGUAGE("design.document.no-such-language"),
  /** More languages than there may be: how many there may be. */
  TOO_MANY_LANGUAGES("design.document.too-many-languages"),
  /** Neither true nor false. */
  TRUE_OR_FALSE_NEEDED("design.document.true-or-false-needed"),
  /** Not a whole number within bounds: the least and the most. */
  NUMBER_NEEDED("design.document.number-needed"),
  /** An object, and here is something else or nothing: its brackets. */
  OBJECT_NEEDED("design.document.object-needed"),
  /** A list, and here is something else or nothing: its brackets. */
  LIST_NEEDED("design.document.list-needed"),
  /** A list of more than there may be: how many there may be, and how many there are. */
  LIST_TOO_LONG("design.document.list-too-long"),
  /** Signs that cannot be kept. */
  ODD_SIGNS("design.document.odd-signs"),
  /** A key, a name or a value that may be there once: which. */
  TWICE("design.document.twice"),
  /** A value that is none of those there are: all of them. */
  NONE_OF("design.document.none-of"),

  /** The name of a survey with capital letters. */
  NAME_FOR_ADDRESSES_NEEDED("design.document.name-for-addresses-needed"),
  /** The name of a question with signs that no condition can name. */
  NAME_FOR_CONDITIONS_NEEDED("design.document.name-for-conditions-needed"),
  /** The default language is none of the survey's languages: its tag. */
  DEFAULT_LANGUAGE_NEEDED("design.document.default-language-needed"),
  /** More questions than there may be: how many there may be, and how many there are. */
  TOO_MANY_QUESTIONS("design.document.too-many-questions"),
  /** A survey that shows no question to somebody who begins. */
  NO_QUESTION_SHOWN("design.document.no-question-shown"),
  /** A characteristic of a question that is not of its type: the type. */
  OTHER_TYPE_NEEDED("design.document.other-type-needed"),
  /** A characteristic without "rather not say": the key that says it. */
  NOT_SAID_NEEDED("design.document.not-said-needed"),
  /** Not a number within bounds: the least and the most. */
  DECIMAL_NEEDED("design.document.decimal-needed"),
  /** Not a day. */
  DATE_NEEDED("design.document.date-needed"),
  /** Not a month of a year. */
  MONTH_NEEDED("design.document.month-needed"),
  /** What a field begins with is no answer to its question. */
  DEFAULT_IS_NO_ANSWER("design.document.default-is-no-answer"),
  /** A characteristic that is said before she says it. */
  DEFAULT_SAYS_WHO_SHE_IS("design.document.default-says-who-she-is"),
  /** A box that is ticked before she ticks it. */
  DEFAULT_AGREES("design.document.default-agrees"),
  /** What a field begins with, of a question that nobody is to begin for her. */
  DEFAULT_CANNOT_BE("design.document.default-cannot-be"),
  /** What a field begins with, said as it is and as what it is worked out from: both keys. */
  DEFAULT_TWICE("design.document.default-twice"),
  /** The name of a value in links, where links say something else under it: the name. */
  NAME_TAKEN_IN_LINKS("design.document.name-taken-in-links"),
  /** The name of the points of a choice, which something else has, too: it, and the question. */
  NAME_OF_POINTS("design.document.name-of-points"),
  /**
   * A condition on what may be asked later, since chance makes the order: the character, and the
   * name.
   */
  MAY_BE_ASKED_LATER("design.document.may-be-asked-later"),
  /** A text that puts in the answer to what may be asked later: the name. */
  PUT_IN_MAY_BE_ASKED_LATER("design.document.put-in-may-be-asked-later"),
  /** A section that goes on after another page: its name. */
  SECTION_APART("design.document.section-apart"),
  /** A column of a choice under a name that it cannot have: how many characters it may have. */
  COLUMN_NAME_NEEDED("design.document.column-name-needed"),
  /** Neither a text nor a number. */
  TEXT_OR_NUMBER_NEEDED("design.document.text-or-number-needed"),
  /** A condition about choices that no choice keeps, whatever is answered. */
  NO_CHOICE_LEFT("design.document.no-choice-left"),
  /** The name of a list that there is not: the name. */
  NO_SUCH_LIST("design.document.no-such-list"),
  /** The name of a recording that there is not: the name. */
  NO_SUCH_RECORDING("design.document.no-such-recording"),
  /** A recording under a name that no file can have: how many characters it may have. */
  RECORDING_NAME_NEEDED("design.document.recording-name-needed"),
  /** What is in a recording is not said the way that it has to be. */
  RECORDING_CONTENT_NEEDED("design.document.recording-content-needed"),
  /** A recording that nobody has brought here: its name. */
  RECORDING_NOT_HERE("design.document.recording-not-here"),
  /** Sound where a film has to be, captions where sound has to be, or such: its name. */
  RECORDING_OTHER_KIND("design.document.recording-other-kind"),
  /** The code of no sign language: the code. */
  NO_SUCH_SIGN_LANGUAGE("design.document.no-such-sign-language"),
  /** A film without captions in the default language: its code. */
  CAPTIONS_NEEDED("design.document.captions-needed"),
  /** A film of which is not said in the default language what is signed in it: its code. */
  TRANSCRIPT_NEEDED("design.document.transcript-needed"),
  /** The name of a picture that there is not: the name. */
  NO_SUCH_PICTURE("design.document.no-such-picture"),
  /** A picture under a name that no file can have: how many characters it may have. */
  PICTURE_NAME_NEEDED("design.document.picture-name-needed"),
  /** What is in a picture is not said the way that it has to be. */
  PICTURE_CONTENT_NEEDED("design.document.picture-content-needed"),
  /** A picture that nobody has brought here: its name. */
  PICTURE_NOT_HERE("design.document.picture-not-here"),
  /** The name of a symbol that there is not: the name, and those that may be meant. */
  NO_SUCH_SYMBOL("design.document.no-such-symbol"),
  /** The same where nothing like it is there: the name. */
  NO_SYMBOL_LIKE_IT("design.document.no-symbol-like-it"),
  /** More symbols than a text has lines in any language: how many lines it has. */
  SYMBOLS_BEYOND_LINES("design.document.symbols-beyond-lines"),
  /** A quota of fewer people than figures may stand for: how many these are. */
  QUOTA_TOO_SMALL("design.document.quota-too-small"),
  /** A repeated group that does not say for each choice of which question it is. */
  SEVERAL_CHOICES_NEEDED("design.document.several-choices-needed"),
  /** A repeated group that does not say how often in just one way: the keys that say so. */
  ONE_KEY_NEEDED("design.document.one-key-needed"),
  /** A repeated group as often as what is no number: how many rounds there may be. */
  COUNT_NEEDED("design.document.count-needed"),
  /** Fewer choices than the type needs: how many it needs. */
  TOO_FEW_CHOICES("design.document.too-few-choices"),
  /** A text that puts in the answer to what was not asked before: the name. */
  PUT_IN_NOT_ASKED_BEFORE("design.document.put-in-not-asked-before"),
  /** Bounds the wrong way round. */
  MOST_BELOW_LEAST("design.document.most-below-least"),
  /** A condition on what was not asked before: the character in it, and the name. */
  NOT_ASKED_BEFORE("design.document.not-asked-before"),
  /** Longest answers that cannot travel: how many bytes they may be, and how many they are. */
  ANSWERS_TOO_LARGE("design.document.answers-too-large"),
  /** A page that sends more than can be sent: how many values it may, and how many it can. */
  PAGE_TOO_LARGE("design.document.page-too-large"),
  /** A page that sends larger files than can be sent: how many megabytes it may, and how many. */
  FILES_TOO_LARGE("design.document.files-too-large");

  private final String code;

  DocumentMistake(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
