package org.evensay.survey.paper.form;

import org.evensay.survey.design.asking.Piping;

/** Texts of a survey as they stand on paper, where nobody has answered yet. */
public final class Blanks {

  /** Stands where an answer would be put in. */
  private static final String BLANK = "______";

  private Blanks() {}

  /** A text with a blank for each answer that is put into it. */
  public static String in(String words) {
    return Piping.in(words, name -> BLANK).strip();
  }
}
