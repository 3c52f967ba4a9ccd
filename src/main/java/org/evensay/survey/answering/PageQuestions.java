package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.answering.control.ShownQuestion;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.JourneyWords;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Order;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.question.Question;

/** The questions of the page that a step leads to, as they are shown there. */
final class PageQuestions {

  private final PublishedEdition survey;
  private final TakenStep step;
  private final Journey journey;
  private final JourneyWords words;
  private final PageProblems problems;
  private final PageLanguage language;
  private final HeardQuestions heard;

  PageQuestions(
      PublishedEdition survey,
      TakenStep step,
      JourneyWords words,
      PageProblems problems,
      PageLanguage language,
      HeardQuestions heard) {
    this.survey = survey;
    this.step = step;
    this.journey = step.journey();
    this.words = words;
    this.problems = problems;
    this.language = language;
    this.heard = heard;
  }

  /** All of them, in the order in which she meets them. */
  List<ShownQuestion> all() {
    Page page = step.page();
    Set<String> opening = survey.edition().hinges().on(page);
    List<Question> asked = journey.questions(page);
    // Her answers so far were lost with an unreadable page: show what she was typing on.
    List<Question> shown = asked.isEmpty() ? page.questions() : asked;
    List<ShownQuestion> all = new ArrayList<>();
    LocalizedText stem = LocalizedText.empty();
    for (Question question : shown) {
      Question inOrder = journey.order().shown(question);
      all.add(
          new ShownQuestion(
              inOrder,
              language,
              words::of,
              Order.fields(question, inOrder, step.field(question)),
              problems.textOf(FieldName.of(question)),
              shown.size() == 1 && page.title().isEmpty(),
              stem.equals(question.wording().stem()),
              step.sought(question),
              opening.contains(question.name()),
              !journey.isRequired(question),
              heard.of(survey.id(), question, language.getReader())));
      stem = question.wording().stem();
    }
    return all;
  }
}
