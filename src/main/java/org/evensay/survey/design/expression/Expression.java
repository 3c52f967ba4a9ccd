package org.evensay.survey.design.expression;

import java.util.Collections;
import java.util.Map;

/**
 * A condition. Immutable.
 *
 * <p>Comparing follows XPath 1.0: {@code <}, {@code <=}, {@code >} and {@code >=} compare as
 * numbers, {@code =} and {@code !=} as numbers when a number stands on either side and as texts
 * otherwise. A question without an answer is an empty text, which is no number: it equals only
 * {@code ''}, and every comparison of size with it is false. A question with several choices stands
 * in a comparison as its choices with a space between them; {@code selected()} is the way to ask
 * for one of them.
 */
public final class Expression {

  /** How long an expression may be, in characters. */
  public static final int MOST_CHARACTERS = 1_000;

  /** How deep its parentheses may go. */
  public static final int MOST_DEPTH = 20;

  private final String text;
  private final Node.Truth root;
  private final Map<String, Integer> names;

  private Expression(String text, Node.Truth root, Map<String, Integer> names) {
    this.text = text;
    this.root = root;
    this.names = Collections.unmodifiableMap(names);
  }

  /** Understands an expression. */
  public static Expression parse(String text) throws ExpressionProblem {
    Parser parser = new Parser(text);
    Node.Truth root = parser.parse();
    return new Expression(text, root, parser.names());
  }

  /** Whether it holds for these values. */
  public boolean holds(Values values) {
    return root.holds(values);
  }

  /** The questions it names, each with the character, from 1, at which it is named first. */
  public Map<String, Integer> names() {
    return names;
  }

  /** As it was written. */
  public String text() {
    return text;
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
