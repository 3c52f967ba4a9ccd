package org.evensay.survey.answering.journey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.FieldForEach;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.enclosure.FileWords;

/** What a survey's own texts, answers to it and problems with them are in words, on one page. */
public final class JourneyWords {

  private final Edition edition;
  private final Journey journey;
  private final Function<Question, List<String>> typed;
  private final PageLanguage language;
  private final Function<LocalizedText, ShownText> shown;

  /**
   * Words about what was answered so far.
   *
   * @param typed what a question's field shows again
   * @param shown how a text of the survey is shown, before answers are put in
   */
  public JourneyWords(
      Edition edition,
      Journey journey,
      Function<Question, List<String>> typed,
      PageLanguage language,
      Function<LocalizedText, ShownText> shown) {
    this.edition = edition;
    this.journey = journey;
    this.typed = typed;
    this.language = language;
    this.shown = shown;
  }

  /** A text of the survey, with what was answered put in. */
  public ShownText of(LocalizedText text) {
    ShownText shown = this.shown.apply(text);
    return shown.saying(Piping.in(shown.words(), this::answered).strip());
  }

  /** What was answered, in one line; nothing for a question that is not shown. */
  private String answered(String name) {
    return edition
        .question(name)
        .filter(question -> journey.isShown(question))
        .map(
            question ->
                question.asks()
                    ? language.list(List.of(answer(journey.offering(question)).words().split("\n")))
                    : unasked(question))
        .orElseGet(() -> journey.points(name));
  }

  private String unasked(Question question) {
    String value = journey.workedOut(question);
    return question.chosen(List.of(value)).stream()
        .findFirst()
        .map(choice -> language.of(choice.label()))
        .orElse(value);
  }

  /** What is asked. */
  public ShownText label(Question question) {
    ShownText label = of(question.wording().label());
    ShownText stem = of(question.wording().stem());
    return stem.words().isEmpty()
        ? label
        : new ShownText(stem.words() + " " + label.words(), label.lang(), label.dir());
  }

  /** What stands in the way of going on. */
  public ShownText problem(StepProblem problem) {
    if (problem.question().isPresent()) {
      Question question = problem.question().get();
      ShownText own = of(own(question, problem.code()));
      if (!own.words().isEmpty()) {
        return own;
      }
      if (problem.code().equals(AnswerProblem.REQUIRED.code())) {
        return ShownText.inPagesLanguage(
            language.with("answering.problem.required", Apart.words(label(question).words())));
      }
    }
    return ShownText.inPagesLanguage(language.with(problem.code(), problem.arguments().toArray()));
  }

  /** What its author says in place of the usual words; no words when she does not. */
  private static LocalizedText own(Question question, String code) {
    if (code.equals(AnswerProblem.REQUIRED.code())) {
      return question.wording().requiredMessage();
    }
    return code.equals(AnswerProblem.NOT_VALID.code())
        ? question.wording().valid().orElseThrow().message()
        : LocalizedText.empty();
  }

  /** What was answered, line by line; no words when nothing was. */
  public ShownText answer(Question question) {
    List<String> typed = this.typed.apply(question);
    if (typed.isEmpty()) {
      return ShownText.inPagesLanguage("");
    }
    if (question instanceof Enclosure) {
      return ShownText.inPagesLanguage(
          Answer.Enclosed.travelled(typed.get(0))
              .map(file -> FileWords.of(file, language))
              .orElse(""));
    }
    if (question instanceof Agreement) {
      return ShownText.inPagesLanguage(language.get("answering.agree.agreed"));
    }
    if (question instanceof BestWorst extremes) {
      return extremes(extremes, typed);
    }
    if (question instanceof Pairwise pairwise) {
      return pairs(pairwise, typed);
    }
    if (question instanceof FieldForEach) {
      return placesOrPoints(question, typed);
    }
    if (!question.parts().isEmpty()) {
      return ShownText.inPagesLanguage(when(question, typed));
    }
    if (question.choices().isEmpty()) {
      return ShownText.inPagesLanguage(String.join("\n", typed));
    }
    return ShownText.lines(
        question.chosen(typed).stream().map(Choice::label).map(this::of).toList());
  }

  /** In her order where there is one, else as she typed it. */
  private ShownText placesOrPoints(Question question, List<String> typed) {
    List<Choice> inOrder = new ArrayList<>(question.chosen(typed));
    if (!inOrder.isEmpty() && question instanceof Ranking) {
      return ShownText.lines(
          IntStream.range(0, inOrder.size())
              .mapToObj(i -> line("answering.ranking.line", i + 1, inOrder.get(i)))
              .toList());
    }
    List<Choice> choices = question.choices();
    return ShownText.lines(
        IntStream.range(0, choices.size())
            .filter(i -> !typed.get(i).isEmpty())
            .mapToObj(i -> line("answering.points.line", typed.get(i), choices.get(i)))
            .toList());
  }

  private ShownText line(String key, Object value, Choice choice) {
    ShownText label = of(choice.label());
    return new ShownText(language.with(key, value, label.words()), label.lang(), label.dir());
  }

  private ShownText extremes(BestWorst question, List<String> typed) {
    List<ShownText> lines = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      for (Choice choice : question.choices()) {
        if (choice.name().equals(typed.get(i))) {
          String called = question.called(question.parts().get(i), this::of, language::get).words();
          lines.add(line("answering.best-worst.said", called, choice));
        }
      }
    }
    return ShownText.lines(lines);
  }

  private ShownText pairs(Pairwise question, List<String> typed) {
    List<ShownText> lines = new ArrayList<>();
    List<Pairwise.Pair> pairs = question.asked();
    for (int i = 0; i < pairs.size() && i < typed.size(); i++) {
      Choice first = pairs.get(i).first();
      Choice second = pairs.get(i).second();
      if (typed.get(i).equals(Pairwise.UNDECIDED)) {
        lines.add(line("answering.pairwise.said-undecided", of(second.label()).words(), first));
      } else if (typed.get(i).equals(first.name())) {
        lines.add(line("answering.pairwise.said", of(second.label()).words(), first));
      } else if (!typed.get(i).isEmpty()) {
        lines.add(line("answering.pairwise.said", of(first.label()).words(), second));
      }
    }
    return ShownText.lines(lines);
  }

  /** As the page's language writes it; as it was typed, when it is none yet. */
  private String when(Question question, List<String> typed) {
    return question
        .read(typed)
        .answer()
        .map(Answer::values)
        .map(values -> when(question, values.get(0)))
        .orElseGet(() -> String.join(" ", typed).strip());
  }

  private String when(Question question, String value) {
    if (question instanceof CalendarDate) {
      return language.day(LocalDate.parse(value));
    }
    return question instanceof CalendarMonth ? language.month(YearMonth.parse(value)) : value;
  }
}
