package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.answering.control.ShownQuestion;
import org.evensay.survey.answering.control.TitledQuestion;
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
  private final QuestionMedia media;
  private List<TitledQuestion> titled;

  PageQuestions(
      PublishedEdition survey,
      TakenStep step,
      JourneyWords words,
      PageProblems problems,
      PageLanguage language,
      QuestionMedia media) {
    this.survey = survey;
    this.step = step;
    this.journey = step.journey();
    this.words = words;
    this.problems = problems;
    this.language = language;
    this.media = media;
  }

  /** What the page is about: its title, or else its first question; a survey's would not differ. */
  String heading() {
    String title = words.of(step.page().title()).words();
    return title.isEmpty() ? all().get(0).label().words() : title;
  }

  /** Whether it has a heading: a question alone on a page without one is one itself. */
  boolean isTitled() {
    return !step.page().title().isEmpty() || titled().size() > 1;
  }

  /** All of them, in the order in which she meets them. */
  List<ShownQuestion> all() {
    return titled().stream().map(TitledQuestion::question).toList();
  }

  /** All of them, each with the title that stands before it on a page of several parts. */
  List<TitledQuestion> titled() {
    if (titled == null) {
      titled = find();
    }
    return titled;
  }

  private List<TitledQuestion> find() {
    Page page = step.page();
    List<Page> parts = survey.edition().pageNamed(page.name()).orElse(page).parts();
    List<Question> asked = journey.questions(page);
    // Her answers so far were lost with an unreadable page: show what she was typing on.
    List<Question> shown = asked.isEmpty() ? page.questions() : asked;
    List<TitledQuestion> all = new ArrayList<>();
    LocalizedText stem = LocalizedText.empty();
    Optional<Page> last = Optional.empty();
    for (Question question : shown) {
      Optional<Page> part = parts.stream().filter(one -> one.has(question.name())).findFirst();
      boolean begins = parts.size() > 1 && !part.equals(last);
      LocalizedText title =
          begins ? part.map(Page::title).orElse(LocalizedText.empty()) : LocalizedText.empty();
      boolean alone = shown.size() == 1 && page.title().isEmpty();
      boolean stemKnown = stem.equals(question.wording().stem());
      all.add(new TitledQuestion(words.of(title), shown(question, alone, stemKnown)));
      stem = question.wording().stem();
      last = part;
    }
    return all;
  }

  private ShownQuestion shown(Question question, boolean alone, boolean stemKnown) {
    Question inOrder = journey.order().shown(question);
    return new ShownQuestion(
        inOrder,
        language,
        words::of,
        Order.fields(question, inOrder, step.fields().shown(question)),
        problems.textOf(FieldName.of(question)),
        alone,
        stemKnown,
        step.fields().sought(question),
        survey.edition().hinges().on(step.page()).contains(question.name()),
        !journey.isRequired(question),
        media.of(
            survey.id(), survey.edition().question(question.name()).orElse(question), language));
  }
}
