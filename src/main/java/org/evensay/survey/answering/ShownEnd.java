package org.evensay.survey.answering;

import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.journey.JourneyWords;
import org.evensay.survey.design.asking.End;

/**
 * What is said where a survey ends for somebody before its last page.
 *
 * @param title its own, or thanks
 */
public record ShownEnd(ShownText title, ShownText words) {

  static ShownEnd of(End end, JourneyWords words, PageLanguage language) {
    ShownText own = words.of(end.title());
    ShownText title =
        own.words().isEmpty()
            ? ShownText.inPagesLanguage(language.get("answering.end.heading"))
            : own;
    return new ShownEnd(title, words.of(end.words()));
  }

  public ShownText getTitle() {
    return title;
  }

  public ShownText getWords() {
    return words;
  }
}
