package org.evensay.survey.design;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.expression.Finding;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.WholeNumber;
import org.evensay.survey.design.question.Wording;

/**
 * How questions are written down: one after the other, since each may look back at those before.
 */
final class QuestionDocument {

  private static final List<String> TYPES =
      List.of("one-choice", "several-choices", "scale", "short-text", "long-text", "number");

  /** Said in words of its own: the name may be that of a question which is asked later. */
  private static final Set<Finding.What> UNKNOWN =
      EnumSet.of(Finding.What.UNKNOWN_NAME, Finding.What.UNKNOWN_NAME_LIKE);

  private static final int NUMBER_BOUND = 1_000_000_000;
  private static final int POINT_BOUND = 1_000;

  private final LanguageVariant language;
  private final Set<String> names = new HashSet<>();
  private final Asked asked = new Asked();
  private final Set<String> characteristics = new HashSet<>();

  QuestionDocument(LanguageVariant language) {
    this.language = language;
  }

  /** Reads the next question. */
  Question read(DocumentReader document) {
    Question question = question(document);
    asked.add(question);
    return question;
  }

  private Question question(DocumentReader question) {
    Wording wording = wording(question);
    return switch (question.oneOf("type", TYPES)) {
      case "one-choice" -> new OneChoice(wording, choices(question));
      case "several-choices" -> several(wording, question);
      case "scale" -> new Scale(wording, points(question));
      case "long-text" ->
          new LongText(wording, characters(question, Limits.LONG_ANSWER_CHARACTERS));
      case "number" -> number(wording, question);
      default -> new ShortText(wording, characters(question, Limits.SHORT_ANSWER_CHARACTERS));
    };
  }

  private Wording wording(DocumentReader question) {
    // A condition may name what was asked before, so the name is added after it is read.
    Optional<Expression> showIf =
        question.optionalString("show-if").flatMap(c -> showIf(c, question));
    String name =
        question.name("name", "[A-Za-z_][A-Za-z0-9_]*", DocumentMistake.NAME_FOR_CONDITIONS_NEEDED);
    onlyOnce(name, names, question, "name");
    return new Wording(
        name,
        question.text("label", language),
        question.optionalText("hint", language),
        question.flag("required"),
        showIf,
        characteristic(question));
  }

  private static void onlyOnce(String name, Set<String> before, DocumentReader where, String key) {
    if (!name.isEmpty() && !before.add(name)) {
      where.mistake(key, DocumentMistake.TWICE, name);
    }
  }

  private Optional<Expression> showIf(String condition, DocumentReader question) {
    try {
      Expression understood = Expression.parse(condition);
      notAskedBefore(understood, question);
      understood.check(asked).stream()
          .filter(finding -> finding.what().isError())
          .filter(finding -> !UNKNOWN.contains(finding.what()))
          .forEach(
              finding ->
                  question.mistake(
                      "show-if", finding.what().code(), finding.arguments().toArray()));
      return Optional.of(understood);
    } catch (ExpressionProblem e) {
      question.mistake("show-if", e.mistake().code(), e.arguments());
      return Optional.empty();
    }
  }

  private void notAskedBefore(Expression condition, DocumentReader question) {
    condition
        .names()
        .forEach(
            (named, position) -> {
              if (!names.contains(named)) {
                question.mistake("show-if", DocumentMistake.NOT_ASKED_BEFORE, position, named);
              }
            });
  }

  private Optional<String> characteristic(DocumentReader question) {
    if (!question.has("characteristic")) {
      return Optional.empty();
    }
    String code = question.name("characteristic");
    onlyOnce(code, characteristics, question, "characteristic");
    if (question.isText("type") && !question.string("type").equals("one-choice")) {
      question.mistake("characteristic", DocumentMistake.OTHER_TYPE_NEEDED, "one-choice");
    }
    return Optional.of(code);
  }

  private List<Choice> choices(DocumentReader question) {
    Set<String> seen = new HashSet<>();
    List<Choice> choices =
        question.list(
            "choices",
            Limits.CHOICES,
            (choice, i) -> {
              String name = choice.name("name");
              onlyOnce(name, seen, choice, "name");
              return new Choice(
                  name,
                  choice.text("label", language),
                  choice.flag("alone"),
                  choice.flag("not-said"));
            });
    boolean tells = question.has("characteristic") && !choices.isEmpty();
    if (tells && choices.stream().noneMatch(Choice::notSaid)) {
      question.mistake("choices", DocumentMistake.NOT_SAID_NEEDED, "\"not-said\": true");
    }
    return choices;
  }

  private Question several(Wording wording, DocumentReader question) {
    List<Choice> choices = choices(question);
    int all = Math.max(choices.size(), 1);
    int least = question.number("least", 1, 1, all);
    int most = question.number("most", all, 1, all);
    checkOrder(least, most, question);
    return new SeveralChoices(wording, choices, least, most);
  }

  private Question number(Wording wording, DocumentReader question) {
    int least = question.number("least", 0, -NUMBER_BOUND, NUMBER_BOUND);
    int most = question.number("most", NUMBER_BOUND, -NUMBER_BOUND, NUMBER_BOUND);
    checkOrder(least, most, question);
    return new WholeNumber(wording, least, most);
  }

  private static void checkOrder(int least, int most, DocumentReader question) {
    if (least > most) {
      question.mistake("most", DocumentMistake.MOST_BELOW_LEAST, least);
    }
  }

  private static int characters(DocumentReader question, int most) {
    return question.number("most-characters", most, 1, most);
  }

  private List<Scale.Point> points(DocumentReader question) {
    Set<String> seen = new HashSet<>();
    return question.list(
        "points",
        Limits.CHOICES,
        (point, i) -> {
          int value = point.number("value", i + 1, -POINT_BOUND, POINT_BOUND);
          onlyOnce(Integer.toString(value), seen, point, "value");
          return new Scale.Point(value, point.text("label", language));
        });
  }
}
