package org.evensay.survey.design.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.expression.Finding;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SharedPoints;

/** How conditions and other expressions are written down: they name what was asked before them. */
final class ConditionDocument {

  private static final String SHOW_IF = "show-if";

  /** Said in words of its own: the name may be that of a question which is asked later. */
  private static final Set<Finding.What> UNKNOWN =
      EnumSet.of(Finding.What.UNKNOWN_NAME, Finding.What.UNKNOWN_NAME_LIKE);

  /** A question and those before it, for what its own answer has to be like. */
  private record With(Asked asked, Question question) implements BeyondAsked {

    @Override
    public Optional<Named> named(String name) {
      return name.equals(question.name()) ? current() : asked.named(name);
    }

    @Override
    public Optional<Named> current() {
      return Optional.of(question.named());
    }
  }

  private final Asked asked = new Asked();
  private final boolean limited;

  /** Also of questions that could not be read: what is wrong with them is said once. */
  private final Set<String> names = new HashSet<>();

  /** What she may not have been asked yet, since chance makes the order. */
  private final Set<String> leftToChance = new HashSet<>();

  /** Repeated groups that have ended, and what their questions were called there. */
  private final Set<String> repeated = new HashSet<>();

  private Optional<Expression> ofPage = Optional.empty();

  /**
   * Reads the conditions of a document.
   *
   * @param limited whether limits that came later are looked at
   */
  ConditionDocument(boolean limited) {
    this.limited = limited;
  }

  /** One name more; whether nothing had it before. */
  boolean add(String name) {
    return names.add(name);
  }

  /** One question more, for conditions after it. */
  void add(Question question) {
    names.add(question.name());
    asked.add(question);
  }

  /** What comes now stands in a repeated group. */
  void begin(String group) {
    asked.begin(group);
  }

  /** What comes now stands outside of it, where texts cannot put in what is asked there. */
  void end(String group, Set<String> questions) {
    asked.end(group, questions);
    repeated.add(group);
    repeated.addAll(questions);
  }

  /** Whether a question may be asked after what comes now, since chance makes the order. */
  boolean mayComeLater(String name) {
    return leftToChance.contains(name);
  }

  /** What comes now may come before these. */
  void leaveToChance(List<Question> questions) {
    questions.stream()
        .filter(question -> !(question instanceof Hidden))
        .forEach(question -> leftToChance.addAll(called(question)));
  }

  /** What comes now comes after these. */
  void settle(List<Question> questions) {
    questions.forEach(question -> leftToChance.removeAll(called(question)));
  }

  /**
   * What a question can be called by: in a repeated group, by that and by its name there, too; what
   * of its answer has a name, besides.
   */
  private static Set<String> called(Question question) {
    Set<String> names = new HashSet<>(Set.of(question.name()));
    question.wording().round().map(Round::question).ifPresent(names::add);
    if (question instanceof SharedPoints points) {
      Set.copyOf(names).forEach(name -> names.addAll(points.named(name).keySet()));
    }
    question.wording().round().map(Round::group).ifPresent(names::add);
    return names;
  }

  /** What comes now comes after everything before. */
  void settle() {
    leftToChance.clear();
  }

  /** What is wrong with putting in the answer to this question here. */
  Optional<DocumentMistake> puttingIn(String name) {
    if (leftToChance.contains(name)) {
      return Optional.of(DocumentMistake.PUT_IN_MAY_BE_ASKED_LATER);
    }
    return names.contains(name) && !repeated.contains(name)
        ? Optional.empty()
        : Optional.of(DocumentMistake.PUT_IN_NOT_ASKED_BEFORE);
  }

  /** The expression of a key; empty when there is none, or none that can be read. */
  Optional<Expression> read(String key, DocumentReader document) {
    Optional<Expression> expression = parsed(key, document);
    expression.ifPresent(it -> check(key, it, asked, document));
    return expression;
  }

  /** The same of a value that is worked out. */
  Optional<Expression> value(String key, DocumentReader document) {
    Optional<Expression> expression = parsed(key, document);
    expression.ifPresent(it -> check(key, it, new WorkedOut(asked), document));
    return expression;
  }

  /** The same for what may be meant to hold for everybody: of {@code true()} nothing is odd. */
  Optional<Expression> readForEverybody(String key, DocumentReader document) {
    Optional<Expression> expression = parsed(key, document);
    expression
        .filter(it -> !it.written().equals("true()"))
        .ifPresent(it -> check(key, it, asked, document));
    return expression;
  }

  /** Reads when the questions of the next page are shown. */
  void onPage(DocumentReader page) {
    ofPage = read(SHOW_IF, page);
  }

  /** What a question says itself of when it is shown. */
  Optional<Expression> ownCondition(DocumentReader question) {
    return read(SHOW_IF, question);
  }

  /** When a question is shown: when its page is, and its own condition holds. */
  Optional<Expression> shownIf(DocumentReader question) {
    Optional<Expression> own = read(SHOW_IF, question);
    return own.isPresent() && ofPage.isPresent()
        ? ofPage.map(page -> page.and(own.get()))
        : own.or(() -> ofPage);
  }

  /**
   * The condition that each of a question's choices has to keep.
   *
   * @param values everything that stands in each of their columns
   */
  Optional<Expression> ofChoices(
      String key, Map<String, Set<String>> values, DocumentReader document) {
    Optional<Expression> expression = parsed(key, Expression::ofChoice, document);
    OfChoices scope = new OfChoices(asked, values);
    expression.ifPresent(it -> check(key, it, scope, document));
    String itself = document.optionalString("name").orElse("");
    if (expression.isPresent() && expression.get().names().containsKey(itself)) {
      int position = expression.get().names().get(itself);
      document.mistake(key, DocumentMistake.NOT_ASKED_BEFORE, position, itself);
    } else if (limited && expression.isPresent() && expression.get().neverHolds(scope)) {
      document.mistake(key, DocumentMistake.NO_CHOICE_LEFT);
    }
    return expression;
  }

  /** The same for one that speaks of the answer to a question: it is checked with that later. */
  Optional<Expression> parsed(String key, DocumentReader document) {
    return parsed(key, Expression::parse, document);
  }

  private interface Understanding {
    Expression of(String text) throws ExpressionProblem;
  }

  private static Optional<Expression> parsed(
      String key, Understanding understanding, DocumentReader document) {
    Optional<String> text = document.optionalString(key);
    try {
      return text.isPresent() ? Optional.of(understanding.of(text.get())) : Optional.empty();
    } catch (ExpressionProblem e) {
      document.mistake(key, e.mistake().code(), e.arguments());
      return Optional.empty();
    }
  }

  /** Checks what has to hold of the answer to a question. */
  void check(String key, Expression expression, Question question, DocumentReader document) {
    check(key, expression, new With(asked, question), document);
  }

  private void check(String key, Expression expression, Scope scope, DocumentReader document) {
    expression
        .names()
        .forEach(
            (named, position) -> {
              if (leftToChance.contains(named)) {
                document.mistake(key, DocumentMistake.MAY_BE_ASKED_LATER, position, named);
              } else if (!names.contains(named)) {
                unknown(key, position, named, scope, document);
              }
            });
    for (Finding finding : expression.check(scope)) {
      Object[] arguments = finding.arguments().toArray();
      if (!finding.what().isError()) {
        document.odd(key, finding.what().code(), arguments);
      } else if (isMistake(finding.what())) {
        document.mistake(key, finding.what().code(), arguments);
      }
    }
  }

  /** Large and small letters are not the same in names, and look so. */
  private static void unknown(
      String key, int position, String name, Scope scope, DocumentReader document) {
    scope.names().stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .ifPresentOrElse(
            known ->
                document.mistake(key, Finding.What.UNKNOWN_NAME_LIKE.code(), position, name, known),
            () -> document.mistake(key, DocumentMistake.NOT_ASKED_BEFORE, position, name));
  }

  private boolean isMistake(Finding.What what) {
    return !UNKNOWN.contains(what) && (limited || what != Finding.What.GIVES_NOTHING);
  }
}
