package org.evensay.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.WholeNumber;

/** A question as its page shows it: every word is worked out, {@link QuestionsPart} only writes. */
final class ShownQuestion {

  /**
   * A choice with its control.
   *
   * @param id of its control
   */
  record ShownChoice(String id, String value, ShownText label, boolean chosen) {}

  private final Question question;
  private final PageLanguage language;
  private final List<String> typed;
  private final String problem;
  private final boolean heading;
  private final ShownText label;
  private final ShownText hint;
  private final String limit;

  ShownQuestion(
      Question question,
      PageLanguage language,
      List<String> typed,
      String problem,
      boolean heading) {
    this.question = question;
    this.language = language;
    this.typed = typed;
    this.problem = problem;
    this.heading = heading;
    this.label = language.shown(question.wording().label());
    this.hint = language.shown(question.wording().hint());
    this.limit = limitInWords();
  }

  Question question() {
    return question;
  }

  String name() {
    return question.name();
  }

  ShownText label() {
    return label;
  }

  /** That it may be left out, in words; empty when it may not. */
  String optional() {
    return question.wording().required() ? "" : language.get("answering.question.optional");
  }

  /** Whether its label is the heading of the page: it is the only question there. */
  boolean isHeading() {
    return heading;
  }

  ShownText hint() {
    return hint;
  }

  String hintId() {
    return name() + "-hint";
  }

  /** The limit that a person should know of before she types; empty when there is none. */
  String limit() {
    return limit;
  }

  String limitId() {
    return name() + "-limit";
  }

  String problem() {
    return problem;
  }

  String problemId() {
    return name() + "-problem";
  }

  boolean isWrong() {
    return !problem.isEmpty();
  }

  /** What is read out with the field: the ids of its hint, its limit and its problem. */
  String describedBy() {
    return Stream.of(
            hint.words().isEmpty() ? "" : hintId(),
            limit.isEmpty() ? "" : limitId(),
            isWrong() ? problemId() : "")
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What was typed. */
  String text() {
    return typed.isEmpty() ? "" : typed.get(0);
  }

  private String limitInWords() {
    if (question instanceof LongText text) {
      return language.with("answering.limit.characters", text.mostCharacters());
    }
    if (question instanceof WholeNumber number) {
      return language.with("answering.limit.number", number.least(), number.most());
    }
    if (question instanceof SeveralChoices several && several.most() < several.choices().size()) {
      return language.with("answering.limit.choices", several.most());
    }
    return "";
  }

  List<ShownChoice> choices() {
    List<ShownChoice> shown = new ArrayList<>();
    for (Choice choice : question.choices()) {
      shown.add(
          new ShownChoice(
              // The first control carries the question's own name: a link to the question from the
              // list of problems leads to it.
              shown.isEmpty() ? name() : name() + "-" + choice.name(),
              choice.name(),
              language.shown(choice.label()),
              typed.contains(choice.name())));
    }
    return shown;
  }
}
