package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.value.Relation;
import org.evensay.survey.design.expression.value.Value;

/**
 * Reads an expression from left to right, once: XPath 1.0, section 3, with {@code ${name}} in place
 * of paths.
 *
 * <pre>
 * any        = all { "or" all }
 * all        = comparison { "and" comparison }
 * comparison = sum { relation sum }
 * sum        = product { "+" product | "-" product }
 * product    = signed { "*" signed | "div" signed | "mod" signed }
 * signed     = { "-" } operand
 * operand    = "(" any ")" | function "(" [ any { "," any } ] ")" | "${name}" | "." | text | number
 *            | column, in an expression about a choice
 * </pre>
 */
final class Parser {

  static final String QUESTION = "${name}";

  private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");
  private static final String SIGNS = "+ - * div mod = != < <= > >= and or not( )";

  private final Tokens tokens;
  private final Calls calls;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private final boolean ofChoice;
  private int depth;

  /**
   * Begins with an expression.
   *
   * @param ofChoice whether it is about a choice, so that a bare word is a column of that
   */
  Parser(String text, boolean ofChoice) {
    this.tokens = new Tokens(text);
    this.ofChoice = ofChoice;
    this.calls = new Calls(this, tokens);
  }

  /** The questions that were named, each with where it was first. */
  Map<String, Integer> names() {
    return names;
  }

  /** The columns that were named. */
  Set<String> columns() {
    return columns;
  }

  Node parse() throws ExpressionProblem {
    if (tokens.length() > Expression.MOST_CHARACTERS) {
      throw new ExpressionProblem(
          ExpressionMistake.TOO_LONG, Expression.MOST_CHARACTERS + 1, Expression.MOST_CHARACTERS);
    }
    Node root = any();
    if (!tokens.isAtEnd()) {
      throw otherSign(ExpressionMistake.MORE, "and", "or");
    }
    return root;
  }

  /** Reads a whole expression, inside parentheses or at the top. */
  Node any() throws ExpressionProblem {
    if (depth++ > Expression.MOST_DEPTH) {
      throw tokens.problem(ExpressionMistake.TOO_DEEP, Expression.MOST_DEPTH);
    }
    List<Node> parts = new ArrayList<>();
    do {
      parts.add(all());
    } while (tokens.take(Tokens.OR));
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Node.Junction(false, parts, start(parts));
  }

  private Node all() throws ExpressionProblem {
    List<Node> parts = new ArrayList<>();
    do {
      parts.add(comparison());
    } while (tokens.take(Tokens.AND));
    return parts.size() == 1 ? parts.get(0) : new Node.Junction(true, parts, start(parts));
  }

  private static int start(List<Node> parts) {
    return parts.get(0).position();
  }

  private Node comparison() throws ExpressionProblem {
    Node first = sum();
    List<Node.Comparison.Compared> others = new ArrayList<>();
    for (Optional<Relation> next = relation(); next.isPresent(); next = relation()) {
      others.add(new Node.Comparison.Compared(next.get(), sum()));
    }
    return others.isEmpty() ? first : new Node.Comparison(first, others, first.position());
  }

  private Optional<Relation> relation() {
    if (tokens.sees(Tokens.OTHER_SIGN)) {
      return Optional.empty();
    }
    for (Relation relation : Relation.values()) {
      if (tokens.take(relation.sign())) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  private Node sum() throws ExpressionProblem {
    Node first = product();
    List<Node.Sum.Term> terms = new ArrayList<>();
    while (tokens.sees("+") || tokens.sees("-")) {
      Arithmetic operator = tokens.take("+") ? Arithmetic.PLUS : minus();
      terms.add(new Node.Sum.Term(operator, product()));
    }
    return terms.isEmpty() ? first : new Node.Sum(first, terms, first.position());
  }

  private Arithmetic minus() {
    tokens.take("-");
    return Arithmetic.MINUS;
  }

  private Node product() throws ExpressionProblem {
    Node first = signed();
    List<Node.Sum.Term> terms = new ArrayList<>();
    for (Optional<Arithmetic> next = factor(); next.isPresent(); next = factor()) {
      terms.add(new Node.Sum.Term(next.get(), signed()));
    }
    return terms.isEmpty() ? first : new Node.Sum(first, terms, first.position());
  }

  private Optional<Arithmetic> factor() {
    if (tokens.take("*")) {
      return Optional.of(Arithmetic.TIMES);
    }
    if (tokens.take(Tokens.DIVIDED)) {
      return Optional.of(Arithmetic.DIVIDED);
    }
    return tokens.take(Tokens.REST) ? Optional.of(Arithmetic.REST) : Optional.empty();
  }

  private Node signed() throws ExpressionProblem {
    boolean negative = false;
    boolean any = false;
    tokens.sees("-");
    int position = tokens.place();
    while (tokens.take("-")) {
      negative = !negative;
      any = true;
    }
    Node operand = operand();
    if (!any) {
      return operand;
    }
    Node once = new Node.Negative(operand, position);
    return negative ? once : new Node.Negative(once, position);
  }

  private Node operand() throws ExpressionProblem {
    if (tokens.take("(")) {
      Node inner = any();
      expect(")");
      return inner;
    }
    if (tokens.take(Tokens.ANSWER)) {
      return reference(tokens.taken(1), tokens.takenAt());
    }
    if (tokens.take(Tokens.TEXT)) {
      String text = tokens.taken(1) != null ? tokens.taken(1) : tokens.taken(2);
      return new Node.Constant(Value.of(text), tokens.takenAt());
    }
    if (tokens.take(Tokens.NUMBER)) {
      return new Node.Constant(Value.of(Double.parseDouble(tokens.taken())), tokens.takenAt());
    }
    if (tokens.take(Tokens.CURRENT)) {
      return new Node.Current(tokens.takenAt());
    }
    if (tokens.sees(Tokens.WORD) && !OPERATORS.contains(tokens.taken()) && !isOtherSign()) {
      return ofChoice && !tokens.sees(Tokens.CALL) ? column() : calls.call();
    }
    throw noOperand();
  }

  private Node column() {
    tokens.take(Tokens.WORD);
    columns.add(tokens.taken());
    return new Node.Column(tokens.taken(), tokens.takenAt());
  }

  private boolean isOtherSign() {
    return tokens.sees(Tokens.OTHER_SIGN) || !tokens.sees(Tokens.WORD);
  }

  Node.Reference reference(String name, int position) {
    names.putIfAbsent(name, position);
    // The very string that the question has is found at once: some steps look for a thousand.
    return new Node.Reference(name.intern(), position);
  }

  /** What is wrong where a value has to be. */
  private ExpressionProblem noOperand() {
    if (tokens.sees(Tokens.LAST_SAVED)) {
      return tokens.problem(ExpressionMistake.LAST_SAVED, "last-saved");
    }
    if (tokens.sees("$")) {
      return tokens.problem(ExpressionMistake.NAME_NEEDED, QUESTION);
    }
    if (tokens.sees("'") || tokens.sees("\"")) {
      return tokens.problem(ExpressionMistake.TEXT_NOT_CLOSED);
    }
    return otherSign(ExpressionMistake.OPERAND_NEEDED, QUESTION, "'…'", "7");
  }

  /** The same, unless it is a sign of another language: then that is what has to be said. */
  ExpressionProblem otherSign(ExpressionMistake otherwise, Object... arguments) {
    if (tokens.sees(Tokens.CURLY_MARK)) {
      return tokens.problem(ExpressionMistake.CURLY_MARK, tokens.taken(), "'…'");
    }
    return tokens.sees(Tokens.OTHER_SIGN)
        ? tokens.problem(ExpressionMistake.OTHER_SIGN, tokens.taken(), SIGNS)
        : tokens.problem(otherwise, arguments);
  }

  void expect(String sign) throws ExpressionProblem {
    if (!tokens.take(sign)) {
      throw otherSign(ExpressionMistake.SIGN_NEEDED, sign);
    }
  }

  static List<Node> joined(Node first, List<Node> others) {
    List<Node> joined = new ArrayList<>(others.size() + 1);
    joined.add(first);
    joined.addAll(others);
    return joined;
  }
}
