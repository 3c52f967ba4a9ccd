package org.evensay.survey.design.document;

/**
 * How large a survey and an answer may be: every limit that a document is held to, in one place.
 */
public final class Limits {

  /** Characters of a survey document. */
  public static final int DOCUMENT_CHARACTERS = 1_000_000;

  /** Brackets inside each other in a survey document: some databases take no more than 32. */
  public static final int DOCUMENT_DEPTH = 20;

  /** Digits of a number, and powers of ten: more are not kept exactly by everybody. */
  public static final int NUMBER_DIGITS = 15;

  /** Pages of an edition. */
  public static final int PAGES = 200;

  /** Questions of an edition. */
  public static final int QUESTIONS = 200;

  /** Questions on one page: more are not one thing at a time. */
  public static final int QUESTIONS_ON_A_PAGE = 20;

  /** Choices of a question, and points of a scale. */
  public static final int CHOICES = 100;

  /** Characters of one label, hint or other text in one language. */
  public static final int TEXT_CHARACTERS = 2_000;

  /** Characters of a name. */
  public static final int NAME_CHARACTERS = 64;

  /** Characters of an answer to a short text question, at the most. */
  public static final int SHORT_ANSWER_CHARACTERS = 200;

  /** Characters of an answer to a long text question, at the most. */
  public static final int LONG_ANSWER_CHARACTERS = 4_000;

  private Limits() {}
}
