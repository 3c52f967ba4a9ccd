package org.evensay.survey.interchange.draft;

import org.evensay.survey.interchange.report.ImportReport.Outcome;

/** What can be said of a thing in a file. */
public enum Remark {
  /** As it was. */
  TAKEN(Outcome.TAKEN, "interchange.item.taken"),
  /** The same, of a survey that cannot be published as it is: how much has to be put right. */
  TAKEN_TO_MEND(Outcome.TAKEN, "interchange.item.taken-to-mend"),
  /** A question: its name here, its type there and here. */
  QUESTION(Outcome.TAKEN, "interchange.item.question-type"),
  /** A group that is asked again and again: its name, and how often. */
  REPEAT_GROUP(Outcome.TAKEN, "interchange.item.repeat-group"),
  /** A condition or calculation: as it was, and as it is written here. */
  EXPRESSION(Outcome.TAKEN, "interchange.item.expression"),

  /** A question of a type that is not here: its name here, its type there, the nearest here. */
  QUESTION_NEAREST(Outcome.CHANGED, "interchange.item.question-nearest"),
  /** A name that is none here: as it was, and as it is. */
  RENAMED(Outcome.CHANGED, "interchange.item.renamed"),
  /** A text that lost its markup: as it was. */
  PLAIN_WORDS(Outcome.CHANGED, "interchange.item.plain-words"),
  /** A text that was too long: how many characters there may be. */
  CUT(Outcome.CHANGED, "interchange.item.text-cut"),
  /** A text without words in the default language: that, and the language they are from. */
  BORROWED(Outcome.CHANGED, "interchange.item.words-missing"),
  /** A text without any words: what it says now. */
  NO_WORDS(Outcome.CHANGED, "interchange.item.no-words"),
  /** What a survey has to say and the file did not: what it says now. */
  FILLED_IN(Outcome.CHANGED, "interchange.item.filled-in"),
  /** Words of ours in a language that we do not speak: that one, and the one seen instead. */
  OWN_WORDS_MISSING(Outcome.CHANGED, "interchange.item.own-words-missing"),
  /** A page with too many questions: how many pages it is now. */
  PAGE_SPLIT(Outcome.CHANGED, "interchange.item.page-split"),
  /** Questions that stand side by side or inside something, one after the other now. */
  FLATTENED(Outcome.CHANGED, "interchange.item.flattened"),
  /** What can be answered more than once, asked once: its name. */
  ONCE(Outcome.CHANGED, "interchange.item.repeated"),
  /** A group that could be asked more often: its name, and how often it can be here. */
  ROUNDS_FEWER(Outcome.CHANGED, "interchange.item.rounds-fewer"),
  /** What is never shown. */
  HIDDEN(Outcome.CHANGED, "interchange.item.hidden"),
  /** A condition that sees capital letters, which it did not: as it was, and as it is here. */
  EXPRESSION_CASE(Outcome.CHANGED, "interchange.item.expression-case"),
  /** A condition without what would have to hold of others: as it was, and as it is here. */
  EXPRESSION_ALONE(Outcome.CHANGED, "interchange.item.expression-alone"),
  /** A bound that cannot be so here: what it is, as it was, and as it is. */
  NARROWED(Outcome.CHANGED, "interchange.item.narrowed"),
  /** For all numbers without a bound: from, to, and how many digits after the point. */
  NUMBER_ROOM(Outcome.CHANGED, "interchange.item.number-room"),
  /** For all texts without a bound: how many characters a short and a long one may have. */
  TEXT_ROOM(Outcome.CHANGED, "interchange.item.text-room"),
  /** For a file without a bound: how many millions of bytes it may have. */
  FILE_ROOM(Outcome.CHANGED, "interchange.item.file-room"),
  /** A file of which there are too many for their size: its question, and its millions of bytes. */
  FILES_SMALLER(Outcome.CHANGED, "interchange.item.files-smaller"),
  /** How long an answer may be: so many characters. */
  ANSWERS_SHORTER(Outcome.CHANGED, "interchange.item.answers-shorter"),

  /** What there is not here: what it is, and what it said. */
  NOT_HERE(Outcome.LEFT_OUT, "interchange.item.not-here"),
  /** What is about how a page looks or works there: what it is, and what it said. */
  LOOKS(Outcome.LEFT_OUT, "interchange.item.looks"),
  /** A question: its name, and its type. */
  QUESTION_LEFT_OUT(Outcome.LEFT_OUT, "interchange.item.question-left-out"),
  /** A condition that cannot be said: as it was, and the part that cannot. */
  EXPRESSION_LEFT_OUT(Outcome.LEFT_OUT, "interchange.item.expression-left-out"),
  /** A condition that would be too long with all else that has to hold: as it was, and the most. */
  EXPRESSION_TOO_LONG(Outcome.LEFT_OUT, "interchange.item.expression-too-long"),
  /** What a field began with, and is no answer here: as it was. */
  DEFAULT_LEFT_OUT(Outcome.LEFT_OUT, "interchange.item.default-left-out"),
  /** A bound that leaves no answer beside the other one: what it is, as it was, and the other. */
  BOUND_LEFT_OUT(Outcome.LEFT_OUT, "interchange.item.bound-left-out"),
  /** A condition on what is not asked before: as it was, and the name. */
  NOT_ASKED_BEFORE(Outcome.LEFT_OUT, "interchange.item.not-asked-before"),
  /** A picture whose file did not come with the survey: its name. */
  PICTURE_MISSING(Outcome.LEFT_OUT, "interchange.item.picture-missing"),
  /** The same, of a survey that may find it in its programme. */
  PICTURE_ELSEWHERE(Outcome.CHANGED, "interchange.item.picture-elsewhere"),
  /** A picture that cannot be shown: its name. */
  PICTURE_NOT_TAKEN(Outcome.LEFT_OUT, "interchange.item.picture-not-taken"),
  /** A picture among words: where it was. */
  PICTURE_IN_WORDS(Outcome.LEFT_OUT, "interchange.item.picture-in-words"),
  /** A picture that does not say what it shows: what it says now. */
  PICTURE_WORDS(Outcome.CHANGED, "interchange.item.picture-words"),
  /** What would have to be fetched: from where. */
  NOT_FETCHED(Outcome.LEFT_OUT, "interchange.item.not-fetched"),
  /** More than there may be: how many there may be. */
  TOO_MANY(Outcome.LEFT_OUT, "interchange.item.too-many"),
  /** The same of all that follow: how many there may be, and how many are left out. */
  MORE(Outcome.LEFT_OUT, "interchange.item.more"),
  /** What stands there twice: what. */
  TWICE(Outcome.LEFT_OUT, "interchange.item.twice"),
  /** What is part of something that is not in the file, or left out. */
  BELONGS_TO_NOTHING(Outcome.LEFT_OUT, "interchange.item.belongs-to-nothing"),
  /** A page without questions. */
  EMPTY_PAGE(Outcome.LEFT_OUT, "interchange.item.empty-page"),
  /** A key that nothing here knows. */
  UNKNOWN_KEY(Outcome.LEFT_OUT, "interchange.item.unknown-key"),
  /** Nothing: it is there, and says nothing. */
  SAYS_NOTHING(Outcome.LEFT_OUT, "interchange.item.says-nothing"),

  /** The whole document, byte for byte. */
  OUT_WHOLE(Outcome.TAKEN, "interchange.out.whole"),
  /** Something that means the same in the file: its name, and what it is there. */
  OUT_TAKEN(Outcome.TAKEN, "interchange.out.taken"),
  /** A picture, whose file lies beside the survey's: its name. */
  OUT_PICTURE(Outcome.TAKEN, "interchange.out.picture"),
  /** A condition that is written otherwise in the file: as it was, and as it is there. */
  OUT_EXPRESSION(Outcome.TAKEN, "interchange.out.expression"),
  /** A question of a type that is not there: its name, its type, the nearest there. */
  OUT_NEAREST(Outcome.CHANGED, "interchange.out.nearest"),
  /** What other programs pass over: its key, what it says, and where it stands. */
  OUT_OWN(Outcome.CHANGED, "interchange.out.own"),
  /** What is said in another way there: its key, and how. */
  OUT_OTHERWISE(Outcome.CHANGED, "interchange.out.otherwise"),
  /** A condition that counts what was not answered as 0 there: as it was, and as it is there. */
  OUT_BLANK_COUNTS(Outcome.CHANGED, "interchange.out.blank-counts"),
  /** The same, which holds there when neither of two was answered. */
  OUT_BOTH_BLANK(Outcome.CHANGED, "interchange.out.both-blank"),
  /** The same, to which capital letters make no difference there. */
  OUT_ANY_CASE(Outcome.CHANGED, "interchange.out.any-case"),
  /** The same, which rounds halves below 0 to the other side there. */
  OUT_ROUND_HALF(Outcome.CHANGED, "interchange.out.round-half"),
  /** A name that cannot be so there: as it is here, and as it is there. */
  OUT_RENAMED(Outcome.CHANGED, "interchange.out.renamed"),
  /** A text that puts in the code of a choice, and not its words: the question. */
  OUT_CODE_IN_TEXT(Outcome.CHANGED, "interchange.out.code-in-text"),
  /** Signs that other programs read as markup: the text. */
  OUT_MARKUP(Outcome.CHANGED, "interchange.out.markup"),
  /** What has no place there and stands in a note: its key. */
  OUT_NOTE(Outcome.CHANGED, "interchange.out.note"),
  /** What there is not there: its key, and what it said. */
  OUT_LEFT_OUT(Outcome.LEFT_OUT, "interchange.out.left-out"),
  /** A condition that cannot be said there: as it was, and the part that cannot. */
  OUT_EXPRESSION_LEFT_OUT(Outcome.LEFT_OUT, "interchange.out.expression-left-out");

  private final Outcome outcome;
  private final String code;

  Remark(Outcome outcome, String code) {
    this.outcome = outcome;
    this.code = code;
  }

  Outcome outcome() {
    return outcome;
  }

  /** The key of its words. */
  public String code() {
    return code;
  }
}
