package org.evensay.survey.design.expression;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;

/**
 * An expression of XLSForm: a condition, a constraint, a calculation or a default. Immutable, and
 * for any number of threads. It is worked out in bounded time, and never fails.
 *
 * <p>Comparing and reckoning follow XPath 1.0: {@code <}, {@code <=}, {@code >} and {@code >=}
 * compare as numbers, {@code =} and {@code !=} as numbers when a number stands on either side and
 * as texts otherwise. A question without an answer is an empty text, which is no number: it equals
 * only {@code ''}, and every comparison of size with it is false. A question with several choices
 * stands in a comparison as its choices with a space between them; {@code selected()} is the way to
 * ask for one of them. {@code docs/expressions.md} has the whole of it.
 */
public final class Expression {

  /** How long an expression may be, in characters. */
  public static final int MOST_CHARACTERS = 10_000;

  /** How deep its parentheses may go, those of functions included. */
  public static final int MOST_DEPTH = 100;

  /** What holds for nobody. */
  public static final Expression NEVER =
      new Expression("false()", new Node.Junction(false, List.of(), 1), Map.of(), Set.of());

  private final String text;
  private final Node root;
  private final Map<String, Integer> names;
  private final Set<String> columns;

  private Expression(String text, Node root, Map<String, Integer> names, Set<String> columns) {
    this.text = text;
    this.root = root;
    this.names = Collections.unmodifiableMap(names);
    this.columns = Collections.unmodifiableSet(columns);
  }

  /** Understands an expression. */
  public static Expression parse(String text) throws ExpressionProblem {
    return parse(text, new Parser(text, false));
  }

  /** Understands an expression about a choice: a bare word in it is a column of the choice. */
  public static Expression ofChoice(String text) throws ExpressionProblem {
    return parse(text, new Parser(text, true));
  }

  private static Expression parse(String text, Parser parser) throws ExpressionProblem {
    Node root = parser.parse();
    return new Expression(text, root, parser.names(), parser.columns());
  }

  /** What holds where this and another hold: they may be longer and deeper than one is written. */
  public Expression and(Expression other) {
    Map<String, Integer> both = new LinkedHashMap<>(names);
    other.names.forEach(both::putIfAbsent);
    Set<String> bothColumns = new LinkedHashSet<>(columns);
    bothColumns.addAll(other.columns);
    return new Expression(
        "(" + text + ") and (" + other.text + ")",
        new Node.Junction(true, List.of(root, other.root), 1),
        both,
        bothColumns);
  }

  /** What it comes out as. */
  public Value value(Context context) {
    return root.value(context);
  }

  /** Whether it holds. */
  public boolean holds(Context context) {
    return root.truth(context);
  }

  /** Whether it holds for these values. */
  public boolean holds(Values values) {
    return root.truth(values);
  }

  /** What is wrong or odd about it where it stands, in the order in which it is written. */
  public List<Finding> check(Scope scope) {
    return Check.of(root, scope);
  }

  /** Whether it is certain that it holds for no answers. */
  public boolean neverHolds(Scope scope) {
    return new Outlook(scope).of(root).filter(holds -> !holds).isPresent();
  }

  /** Whether it comes to a number, or to nothing, whatever was answered. */
  public boolean isAlwaysNumber() {
    return Outlook.isAlwaysNumber(root);
  }

  /**
   * The questions on which it hinges: as long as none of them is answered, it comes out as it does
   * while nothing is. Empty when it may change by itself, as with the clock.
   */
  public Optional<Set<String>> hinges() {
    return Hinges.of(root);
  }

  /** Whether it comes out the same as long as the answers do that it names. */
  public boolean isSteady() {
    return Hinges.isSteady(root);
  }

  /** Whether chance has a part in what it comes out as. */
  public boolean isByChance() {
    return Hinges.isByChance(root);
  }

  /**
   * What in it stands for the same thing; all texts and numbers that are written in it are there.
   */
  public List<Alike> alike() {
    return Alike.of(root, text);
  }

  /** What it may come out as: the answers to these questions, and what is written for them. */
  public Alike outcome() {
    return Alike.outcome(root, text);
  }

  /**
   * The uses of answers in it by which it matters what their choices are called.
   *
   * @param outcome whether it gives a value, and not only whether something holds: then what it may
   *     come out as is the first of them, also where that is no answer
   */
  public List<Usage> usages(boolean outcome) {
    return Usage.of(root, text, outcome);
  }

  /** The questions it names, each with the character, from 1, at which it is named first. */
  public Map<String, Integer> names() {
    return names;
  }

  /** The columns of a choice that it names. */
  public Set<String> columns() {
    return columns;
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /** The same written anew: one space around each sign, and parentheses around all parts. */
  public String written() {
    return root.toString();
  }

  Node root() {
    return root;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && expression.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
