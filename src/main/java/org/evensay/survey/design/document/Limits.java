package org.evensay.survey.design.document;

/**
 * How large a survey and an answer may be: every limit that a document is held to, in one place.
 */
public final class Limits {

  /** Characters of a survey document. */
  public static final int DOCUMENT_CHARACTERS = 5_000_000;

  /** Values of a document: each takes some hundred bytes when it is read, however short it is. */
  public static final int DOCUMENT_VALUES = 300_000;

  /** Brackets inside each other in a survey document: some databases take no more than 32. */
  public static final int DOCUMENT_DEPTH = 20;

  /** Digits of a number, and powers of ten: more are not kept exactly by everybody. */
  public static final int NUMBER_DIGITS = 15;

  /** Languages of an edition: as many are still offered one by one. */
  public static final int LANGUAGES = 100;

  /** Pages of an edition. */
  public static final int PAGES = 1_000;

  /** Questions of an edition. */
  public static final int QUESTIONS = 1_000;

  /** Questions on one page: more are not one thing at a time. */
  public static final int QUESTIONS_ON_A_PAGE = 20;

  /** Questions on one page for who wants to see as much at once as fits. */
  public static final int QUESTIONS_AT_ONCE = 60;

  /** Questions in a round of a repeated group: one of more than a page has is several pages. */
  public static final int QUESTIONS_IN_A_ROUND = 100;

  /** Values that a page can send: the server takes no more than 500, its own fields among them. */
  public static final int VALUES_ON_A_PAGE = 480;

  /** Choices of a question, or in a list. */
  public static final int CHOICES = 10_000;

  /** Choices that stand on the page all at once, whatever is chosen; points of a scale, too. */
  public static final int CHOICES_AT_ONCE = 1_000;

  /** Points of a scale with faces: more faces are not told apart. */
  public static final int FACES = 10;

  /** Points of a scale along a line: each needs room to be hit with a finger. */
  public static final int POINTS_ON_A_LINE = 21;

  /** Choices that are compared two by two: of more there are more pairs than anybody answers. */
  public static final int COMPARED_CHOICES = 20;

  /** Pairs that one person is shown of them. */
  public static final int PAIRS = 30;

  /** From so many choices on, they are searched by their words. */
  public static final int SEARCHED_CHOICES = 200;

  /** How many choices a search shows: more are no help, and the page has to stay small. */
  public static final int CHOICES_FOUND = 50;

  /** How many choices may be chosen from a list that is searched: all of them stand on its page. */
  public static final int CHOSEN_BY_SEARCH = 100;

  /** Characters that choices are searched by. */
  public static final int SEARCH_CHARACTERS = 100;

  /** Rounds of a repeated group. */
  public static final int ROUNDS = 30;

  /** Rounds of a group that is asked as often as somebody says, where its author sets no limit. */
  public static final int ROUNDS_UNLESS_SAID = 20;

  /** Names that a link can say: with very many, each could be handed to one person. */
  public static final int NAMES_IN_LINKS = 20;

  /** Arms that chance draws one of, and how often it draws. */
  public static final int ARMS = 20;

  /** Ends before the last page. */
  public static final int ENDS = 100;

  /** Quotas. */
  public static final int QUOTAS = 100;

  /** How many a quota takes at the most: whether it is full is counted anew each time. */
  public static final int IN_A_QUOTA = 100_000;

  /** Characters of one label, hint or other text in one language. */
  public static final int TEXT_CHARACTERS = 2_000;

  /** Characters of a name. */
  public static final int NAME_CHARACTERS = 64;

  /** Characters of an answer to a short text question, at the most. */
  public static final int SHORT_ANSWER_CHARACTERS = 200;

  /** Characters of an answer to a long text question, at the most. */
  public static final int LONG_ANSWER_CHARACTERS = 4_000;

  /** Characters of what is typed into one of several fields of a question: a number, as a rule. */
  public static final int PART_CHARACTERS = 64;

  /** How far a number may be from 0. */
  public static final int NUMBER = 1_000_000_000;

  /** Digits behind the point of a number, at the most. */
  public static final int PLACES = 6;

  /** Digits after the point of a decimal number that says nothing of them. */
  public static final int USUAL_PLACES = 2;

  /** Millions of bytes of a file that is an answer, at the most. */
  public static final int FILE_MEGABYTES = 50;

  /** Millions of bytes of all files that a page can send: they come in one request. */
  public static final int FILES_ON_A_PAGE_MEGABYTES = 60;

  /** Symbols beside one text, one for each of its lines: a text of more lines is several. */
  public static final int SYMBOLS = 20;

  /** Pictures of a survey. */
  public static final int PICTURES = 500;

  /** Recordings of a survey: one for each question in two languages. */
  public static final int RECORDINGS = 2_000;

  /** Millions of bytes of a recording: two minutes of speech at twice the rate that it needs. */
  public static final int RECORDING_MEGABYTES = 2;

  /** Millions of bytes of a film: three minutes at the rate that hands need to be seen well. */
  public static final int FILM_MEGABYTES = 40;

  /** Millions of bytes of captions: some hours of words. */
  public static final int CAPTIONS_MEGABYTES = 1;

  /** Pixels of the longer side of a picture that a survey shows: as wide as a telephone is. */
  public static final int PICTURE_SIDE = 480;

  /** Bytes of a picture that a survey shows: a page with ten of them has to reach old phones. */
  public static final int PICTURE_BYTES = 60_000;

  /** Millions of bytes of a picture as its author has it, at the most; it is drawn smaller. */
  public static final int PICTURE_MEGABYTES = 10;

  /** Points to share out, at the most. */
  public static final int POINTS = 10_000;

  /** Bytes of one character of an answer, at the most: UTF-8 has none that takes more. */
  public static final int CHARACTER_BYTES = 4;

  /** Changes of a draft that can be taken back, one after the other. */
  public static final int STEPS_BACK = 50;

  /** Characters of a comment on a draft. */
  public static final int COMMENT_CHARACTERS = 2_000;

  /** Comments on one draft. */
  public static final int COMMENTS = 1_000;

  /**
   * Bytes of the longest answers to all questions of an edition together, with their names and
   * lengths, as they travel with the page. Sealed and in base 64 they become 1,466,759 characters
   * of the 1,500,000 that a seal may have. The form that carries them has at most a page of the
   * longest texts beside them, each byte of which takes three there: 960,000 bytes, so that a
   * request stays well below the 4,000,000 bytes that the server takes.
   */
  public static final int ANSWERS_BYTES = 1_100_000;

  private Limits() {}
}
