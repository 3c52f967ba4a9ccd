package org.evensay.survey.answering;

import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.JourneyWords;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.question.Question;

/**
 * A question and what was answered, in the page's language.
 *
 * @param field what the field is called that it was answered in
 * @param label what was asked
 * @param answer what was answered, or that nothing was
 * @param page the page to go to for changing it
 * @param change what the button for that says; empty when there is nothing to change any more
 * @param changeLabel what its button says to who cannot see the line it stands in
 */
record ShownAnswer(
    String field,
    ShownText label,
    ShownText answer,
    String page,
    String change,
    String changeLabel) {

  /** All of a journey that can still be changed. */
  static List<ShownAnswer> allToCheck(Journey journey, JourneyWords words, PageLanguage language) {
    return journey.questions().stream()
        .map(one -> toCheck(one, words, journey.pageOf(one.name()), language))
        .toList();
  }

  /** All that she answered and that can only be read any more. */
  static List<ShownAnswer> allToKeep(Journey journey, JourneyWords words) {
    return journey.questions().stream()
        .filter(question -> !words.answer(question).words().isEmpty())
        .map(question -> toKeep(question, words))
        .toList();
  }

  /** One that can still be changed; says so where nothing was answered. */
  private static ShownAnswer toCheck(
      Question question, JourneyWords words, Page page, PageLanguage language) {
    ShownText answer = words.answer(question);
    ShownText label = words.label(question);
    String nothing = language.get("answering.check.nothing");
    return new ShownAnswer(
        FieldName.of(question),
        label,
        answer.words().isEmpty() ? ShownText.inPagesLanguage(nothing) : answer,
        page.name(),
        language.get("answering.check.change"),
        language.with("answering.check.change-label", Apart.words(label.words())));
  }

  /** One that can only be read any more. */
  private static ShownAnswer toKeep(Question question, JourneyWords words) {
    return new ShownAnswer(
        FieldName.of(question), words.label(question), words.answer(question), "", "", "");
  }
}
