package org.evensay.survey.answering;

import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.answering.later.ReturnSlip;

/** A return code as a page shows it: word by word, and until when. */
public final class ShownCode {

  private final ReturnSlip slip;
  private final PageLanguage language;
  private final boolean holding;

  /**
   * A code.
   *
   * @param holding whether files are held beside what it leads back to
   */
  ShownCode(ReturnSlip slip, PageLanguage language, boolean holding) {
    this.slip = slip;
    this.language = language;
    this.holding = holding;
  }

  /** Whether files are held, which have a shorter time. */
  public boolean isHolding() {
    return holding;
  }

  public List<String> getWords() {
    return slip.code().words();
  }

  public String getLang() {
    return slip.code().language().tag();
  }

  public String getDir() {
    return slip.code().language().direction();
  }

  /** The last day that it opens anything, as the page's language writes it. */
  public String getLastDay() {
    return language.day(slip.lastDay());
  }
}
