package org.evensay.survey.enclosure;

import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Enclosure;

/** A chosen file in words: what it is and how large, and not what she called it. */
public final class FileWords {

  private static final double TENTHS = 10;

  private FileWords() {}

  /** What somebody was asked who sent a file. */
  static String label(SentFile file, Edition edition, PageLanguage language) {
    return edition
        .question(file.question())
        .map(question -> language.of(question.wording().label()))
        .orElse(file.question());
  }

  /** The words for a file. */
  public static String of(Answer.Enclosed file, PageLanguage language) {
    double tenths = Math.max(1, Math.round(TENTHS * file.bytes() / Enclosure.MEGABYTE));
    return language.with("enclosure.said." + file.kind().family().code(), tenths / TENTHS);
  }
}
