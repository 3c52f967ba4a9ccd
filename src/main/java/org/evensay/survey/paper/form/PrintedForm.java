package org.evensay.survey.paper.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.AnsweredSoFar;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Order;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.question.Arms;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;

/**
 * The questions of an edition as one form has them. What is left to chance is drawn from the key
 * that its answers will be sent under, as it is for whoever answers on a screen: the same key gives
 * the same form, when it is printed and when it is typed.
 */
public final class PrintedForm {

  /**
   * What stands together.
   *
   * @param title above the questions; empty when they speak for themselves
   */
  record Part(LocalizedText title, List<PrintedQuestion> questions) {

    Part {
      questions = List.copyOf(questions);
    }
  }

  private final Edition edition;
  private final Answers given;
  private final AnsweredSoFar known;
  private final Draw draw;
  private final Order order;
  private final Map<String, PrintedQuestion> byName = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private int asked;

  /**
   * A form.
   *
   * @param submissionKey what its answers will be sent under
   */
  public PrintedForm(Edition edition, String submissionKey) {
    this.edition = edition;
    this.given = edition.given(Answers.none(), submissionKey);
    this.known = edition.answered(given);
    this.draw = Draw.of(submissionKey);
    this.order = edition.order(given);
    order.pages().forEach(this::print);
  }

  private void print(Page page) {
    List<PrintedQuestion> questions = new ArrayList<>();
    for (Question question : page.questions()) {
      OnlyIf when =
          OnlyIf.of(
              question.wording().showIf(),
              name -> edition.rounds().meant(name, question.wording().round()),
              this::behind,
              this::standing,
              known);
      if (question.visible() && !when.isNever()) {
        asked += question.asks() ? 1 : 0;
        Question shown = order.shown(question);
        PrintedQuestion printed =
            new PrintedQuestion(
                question.asks() ? asked : 0,
                question,
                question.isDrawn() ? shown.shownBy(draw) : shown,
                when);
        byName.put(question.name(), printed);
        questions.add(printed);
      }
    }
    if (!questions.isEmpty()) {
      parts.add(new Part(page.title(), questions));
    }
  }

  private List<String> behind(String name) {
    return edition.rounds().behind(name).stream().map(edition.points()::question).toList();
  }

  /** A question that is not printed was not asked, or has an answer of its own. */
  private OnlyIf.Standing standing(String name) {
    if (byName.containsKey(name)) {
      return OnlyIf.Standing.PRINTED;
    }
    Optional<Question> question = edition.question(name);
    boolean isOpen =
        question.isEmpty()
            || !question.get().visible()
                && !(question.get() instanceof Arms)
                && !(question.get() instanceof Seed)
                && !(question.get() instanceof Hidden);
    return isOpen ? OnlyIf.Standing.OPEN : OnlyIf.Standing.KNOWN;
  }

  Edition edition() {
    return edition;
  }

  /** What chance decided, and so is sent with whatever is answered. */
  public Answers given() {
    return given;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The question of a name, where it is printed. */
  Optional<PrintedQuestion> question(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** How many questions are printed. */
  public int size() {
    return byName.size();
  }

  /** The questions that somebody types, in the order of the form. */
  public List<PrintedQuestion> typed() {
    return byName.values().stream().filter(PrintedQuestion::isTyped).toList();
  }
}
