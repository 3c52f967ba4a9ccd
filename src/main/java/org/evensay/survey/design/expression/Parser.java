package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an expression from left to right, once.
 *
 * <pre>
 * any        = all { "or" all }
 * all        = truth { "and" truth }
 * truth      = "(" any ")" | "not(" any ")" | "selected(" answer "," operand ")" | comparison
 * comparison = operand operator operand
 * operand    = answer | text | number
 * </pre>
 */
final class Parser {

  private static final Pattern SPACE = Pattern.compile("\\s*");
  private static final Pattern ANSWER = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_.-]*)}");
  private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
  private static final Pattern NOT = Pattern.compile("not\\s*\\(");
  private static final Pattern SELECTED = Pattern.compile("selected\\s*\\(");
  private static final Pattern AND = Pattern.compile("and\\b");
  private static final Pattern OR = Pattern.compile("or\\b");

  private final String text;
  private final Set<String> names = new LinkedHashSet<>();
  private int position;
  private int depth;
  private Matcher found;

  Parser(String text) {
    this.text = text;
  }

  Set<String> names() {
    return names;
  }

  Node.Truth parse() throws ExpressionProblem {
    if (text.length() > Expression.MOST_CHARACTERS) {
      throw new ExpressionProblem("too long", Expression.MOST_CHARACTERS + 1);
    }
    Node.Truth root = any();
    skipSpace();
    if (position < text.length()) {
      throw problem("nothing more, or 'and' or 'or'");
    }
    return root;
  }

  private Node.Truth any() throws ExpressionProblem {
    if (++depth > Expression.MOST_DEPTH) {
      throw new ExpressionProblem("too many parentheses inside each other", position + 1);
    }
    List<Node.Truth> parts = new ArrayList<>();
    do {
      parts.add(all());
    } while (take(OR));
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Node.Any(parts);
  }

  private Node.Truth all() throws ExpressionProblem {
    List<Node.Truth> parts = new ArrayList<>();
    do {
      parts.add(truth());
    } while (take(AND));
    return parts.size() == 1 ? parts.get(0) : new Node.All(parts);
  }

  private Node.Truth truth() throws ExpressionProblem {
    if (take("(")) {
      Node.Truth inner = any();
      expect(")");
      return inner;
    }
    if (take(NOT)) {
      Node.Truth inner = any();
      expect(")");
      return new Node.Not(inner);
    }
    if (take(SELECTED)) {
      if (!take(ANSWER)) {
        throw problem("the name of a question, as in ${name}");
      }
      String name = named();
      expect(",");
      Node.Operand choice = operand();
      expect(")");
      return new Node.Selected(name, choice);
    }
    Node.Operand left = operand();
    return new Node.Comparison(left, operator(), operand());
  }

  private Node.Operator operator() throws ExpressionProblem {
    for (Node.Operator operator : Node.Operator.values()) {
      if (take(operator.sign())) {
        return operator;
      }
    }
    throw problem("one of = != < <= > >=");
  }

  private Node.Operand operand() throws ExpressionProblem {
    if (take(ANSWER)) {
      return new Node.Answer(named());
    }
    if (take(TEXT)) {
      return new Node.Literal(found.group(1) != null ? found.group(1) : found.group(2));
    }
    if (take(NUMBER)) {
      return new Node.Numeral(found.group());
    }
    throw problem("a question as in ${name}, a text in quotes, or a number");
  }

  private String named() {
    names.add(found.group(1));
    return found.group(1);
  }

  private void skipSpace() {
    take(SPACE);
  }

  private boolean take(Pattern pattern) {
    if (pattern != SPACE) {
      skipSpace();
    }
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    found = matcher;
    position = matcher.end();
    return true;
  }

  private boolean take(String sign) {
    skipSpace();
    if (!text.startsWith(sign, position)) {
      return false;
    }
    position += sign.length();
    return true;
  }

  private void expect(String sign) throws ExpressionProblem {
    if (!take(sign)) {
      throw problem("'" + sign + "'");
    }
  }

  private ExpressionProblem problem(String expected) {
    return new ExpressionProblem("expected " + expected, position + 1);
  }
}
