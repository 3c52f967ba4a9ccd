package org.evensay.survey.interchange.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.design.expression.Finding;
import org.evensay.survey.design.expression.Usage;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.Recoding.Outcome;
import org.evensay.survey.interchange.xlsform.Recoding.Recoded;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;

/**
 * Puts the expressions of a form into Evensay's names. What is not the same here is left out and
 * shown: a condition that means something else is worse than none.
 */
final class Conditions {

  /**
   * An expression that can stand.
   *
   * @param names the questions that it names
   * @param outcome the choices that it comes out as, if that is what it comes out as
   */
  record Condition(String text, Set<String> names, Optional<Codes> outcome) {}

  /** What an expression is for. */
  enum Use {
    SHOWN,
    VALID,
    WORKED_OUT,
    FILTER
  }

  private static final String NAME = "name";
  private static final Map<Character, Character> PLAIN_QUOTES =
      Map.of('\u2018', '\'', '\u2019', '\'', '\u201c', '"', '\u201d', '"', '\u201e', '"');
  private static final Map<String, String> TRUTHS = new HashMap<>();

  static {
    List.of("yes", "true", "true()").forEach(word -> TRUTHS.put(word, "true()"));
    List.of("no", "false", "false()").forEach(word -> TRUTHS.put(word, "false()"));
  }

  private final Known known;
  private final ChoiceLists choices;
  private final ImportNotes notes;
  private final Naming naming;

  Conditions(Known known, ChoiceLists choices, ImportNotes notes) {
    this.known = known;
    this.choices = choices;
    this.notes = notes;
    this.naming = new Naming(known, choices);
  }

  /** The expression in a cell, if there is one that can stand. */
  Optional<Condition> of(Line line, String kind, Use use) {
    return of(line, kind, line.text(kind), use);
  }

  /** The same for a part of what is in the cell. */
  Optional<Condition> of(Line line, String kind, String written, Use use) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Place place = line.place(kind);
    String truth = TRUTHS.get(written.toLowerCase(Locale.ROOT));
    if (truth != null) {
      // That something always holds need not be said.
      return truth.equals("true()") && use != Use.WORKED_OUT
          ? Optional.empty()
          : Optional.of(new Condition(truth, Set.of(), Optional.empty()));
    }
    Optional<Condition> condition = understood(line, written, use, place);
    condition
        .map(Condition::text)
        .filter(text -> !text.equals(written))
        .ifPresent(
            text ->
                notes.changed(
                    place,
                    ItemCode.EXPRESSION_CHANGED,
                    ItemCode.shown(written),
                    ItemCode.shown(text)));
    return condition;
  }

  private static String withPlainQuotes(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      plain.append(PLAIN_QUOTES.getOrDefault(written.charAt(i), written.charAt(i)));
    }
    return plain.toString();
  }

  private Optional<Condition> understood(Line line, String written, Use use, Place place) {
    String named = naming.of(withPlainQuotes(written), line, use);
    try {
      Expression expression = parsed(named, use);
      Set<String> names = new LinkedHashSet<>(expression.names().keySet());
      names.remove(Seed.NAME);
      for (String name : names) {
        if (!known.isAsked(name)) {
          notes.leftOut(place, ItemCode.EXPRESSION_NAME, ItemCode.shown(written), name);
          return Optional.empty();
        }
      }
      Optional<Finding> wrong = wrong(expression, use);
      if (wrong.isPresent()) {
        return wrong(written, wrong.get(), place);
      }
      boolean said = use == Use.WORKED_OUT && known.isPutIntoTexts(line.peek(NAME));
      Recoded recoded = recoded(expression, named, line, use, said);
      parsed(recoded.text(), use);
      if (recoded.lost().isPresent()) {
        notes.leftOut(
            place, ItemCode.EXPRESSION_CODES, ItemCode.shown(written), recoded.lost().get());
        return Optional.empty();
      }
      if (said && recoded.outcome().filter(Codes::isRenamed).isPresent()) {
        notes.changed(place, ItemCode.NAMES_IN_TEXTS, line.peek(NAME), ItemCode.shown(written));
      }
      Set<String> questions = names.stream().map(known::question).collect(Collectors.toSet());
      return Optional.of(new Condition(recoded.text(), questions, recoded.outcome()));
    } catch (ExpressionProblem problem) {
      return unclear(written, problem.position(), place);
    }
  }

  /**
   * The expression by the names of choices.
   *
   * @param said whether texts say what it comes to: then in codes, wherever that can be
   */
  private Recoded recoded(Expression expression, String named, Line line, Use use, boolean said) {
    Recoding recoding = new Recoding(named, one -> codes(one, line), this::isMany);
    if (said) {
      Recoded codes = recoding.of(expression, Outcome.CODE);
      if (codes.lost().isEmpty() && isSound(codes.text(), use)) {
        return codes;
      }
    }
    return recoding.of(expression, use == Use.WORKED_OUT ? Outcome.NAME : Outcome.NONE);
  }

  private static boolean isSound(String text, Use use) {
    try {
      parsed(text, use);
      return true;
    } catch (ExpressionProblem tooLong) {
      return false;
    }
  }

  private static Expression parsed(String text, Use use) throws ExpressionProblem {
    return use == Use.FILTER ? Expression.ofChoice(text) : Expression.parse(text);
  }

  /** What an answer in an expression of a row can be, as far as that is known. */
  private Optional<Codes> codes(Usage.Answer answer, Line line) {
    if (answer.column() && !answer.name().equals(NAME)) {
      return choices.codesIn(answer.name());
    }
    return answer.column() || answer.name().equals(".")
        ? known.codes(known.called(line.peek(NAME)))
        : known.codes(answer.name());
  }

  private boolean isMany(Usage.Answer answer) {
    return !answer.column() && known.isRepeated(answer.name());
  }

  private Optional<Condition> wrong(String written, Finding wrong, Place place) {
    if (wrong.what() != Finding.What.GIVES_NOTHING) {
      return unclear(written, wrong.position(), place);
    }
    notes.leftOut(
        place, ItemCode.EXPRESSION_LEFT_OUT, ItemCode.shown(written), wrong.arguments().get(1));
    return Optional.empty();
  }

  private Optional<Condition> unclear(String written, int position, Place place) {
    notes.leftOut(place, ItemCode.EXPRESSION_UNCLEAR, ItemCode.shown(written), position);
    return Optional.empty();
  }

  private Optional<Finding> wrong(Expression expression, Use use) {
    return expression.check(known.where(use == Use.VALID, choices.columns().values())).stream()
        .filter(finding -> finding.what().isError())
        // What is worked out by itself is drawn once.
        .filter(one -> use != Use.WORKED_OUT || one.what() != Finding.What.NOT_STEADY)
        .findFirst();
  }

  /** The columns of choices that a filter reads. */
  Set<String> columnsIn(String filter) {
    return naming.columnsIn(filter);
  }

  /**
   * The columns that a filter compares with choices, so that their codes stand in them.
   *
   * @param isChosen whether the answer to a question may be a choice
   */
  Set<String> columnsOfCodes(String filter, Predicate<String> isChosen) {
    Set<String> columns = new HashSet<>();
    try {
      for (Usage usage : Expression.ofChoice(withPlainQuotes(filter)).usages(false)) {
        if (usage.answers().stream()
            .anyMatch(one -> one.column() ? one.name().equals(NAME) : isChosen.test(one.name()))) {
          usage.answers().stream()
              .filter(Usage.Answer::column)
              .map(Usage.Answer::name)
              .forEach(columns::add);
        }
      }
    } catch (ExpressionProblem none) {
      // It is left out later, with a word of it, or becomes sound by new names.
      return naming.columnsIn(filter);
    }
    return columns;
  }
}
