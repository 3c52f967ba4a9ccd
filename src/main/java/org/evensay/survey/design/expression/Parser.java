package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Pattern FUNCTION = Pattern.compile("(?:not|selected)\\b");
  private static final Pattern AND = Pattern.compile("and\\b");
  private static final Pattern OR = Pattern.compile("or\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,63}");
  private static final Pattern OTHER_SIGN =
      Pattern.compile(
          "==+|<>|=[<>]|&&?|\\|\\|?|!(?!=)|(?!(?:and|or|not)\\b)(?i:and|or|not)\\b"
              + "|[‘’‚“”„+*/%^-]");
  private static final Set<String> KEYWORDS = Set.of("and", "or");

  private static final String OPERATORS = "= != < <= > >=";
  private static final String QUESTION = "${name}";

  private final String text;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int position;
  private int depth;
  private Matcher found;

  Parser(String text) {
    this.text = text;
  }

  Map<String, Integer> names() {
    return names;
  }

  Node.Truth parse() throws ExpressionProblem {
    if (text.length() > Expression.MOST_CHARACTERS) {
      throw new ExpressionProblem(
          ExpressionMistake.TOO_LONG, Expression.MOST_CHARACTERS + 1, Expression.MOST_CHARACTERS);
    }
    Node.Truth root = any();
    skipSpace();
    if (position < text.length()) {
      throw otherSign(ExpressionMistake.MORE, "and", "or");
    }
    return root;
  }

  private Node.Truth any() throws ExpressionProblem {
    if (depth++ > Expression.MOST_DEPTH) {
      throw problem(ExpressionMistake.TOO_DEEP, Expression.MOST_DEPTH);
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
        throw problem(ExpressionMistake.QUESTION_NEEDED, QUESTION);
      }
      String name = named();
      expect(",");
      Node.Operand choice = operand();
      expect(")");
      return new Node.Selected(name, choice);
    }
    if (take(FUNCTION)) {
      expect("(");
    }
    Node.Operand left = operand();
    return new Node.Comparison(left, operator(), operand());
  }

  private Node.Operator operator() throws ExpressionProblem {
    skipSpace();
    if (OTHER_SIGN.matcher(text).region(position, text.length()).lookingAt()) {
      throw otherSign(ExpressionMistake.OPERATOR_NEEDED, OPERATORS);
    }
    for (Node.Operator operator : Node.Operator.values()) {
      if (take(operator.sign())) {
        return operator;
      }
    }
    throw problem(ExpressionMistake.OPERATOR_NEEDED, OPERATORS);
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
    throw noOperand();
  }

  /** What is wrong where something to compare has to be. */
  private ExpressionProblem noOperand() {
    String rest = text.substring(position);
    if (rest.startsWith("$")) {
      return problem(ExpressionMistake.NAME_NEEDED, QUESTION);
    }
    if (rest.startsWith("'") || rest.startsWith("\"")) {
      return problem(ExpressionMistake.TEXT_NOT_CLOSED);
    }
    Matcher word = WORD.matcher(rest);
    if (word.lookingAt() && !KEYWORDS.contains(word.group())) {
      return problem(ExpressionMistake.WORD, "'" + word.group() + "'", "${" + word.group() + "}");
    }
    return otherSign(ExpressionMistake.OPERAND_NEEDED, QUESTION, "'…'", "7");
  }

  /** The same, unless it is a sign of another language: then that is what has to be said. */
  private ExpressionProblem otherSign(ExpressionMistake otherwise, Object... arguments) {
    Matcher sign = OTHER_SIGN.matcher(text.substring(position));
    return sign.lookingAt()
        ? problem(ExpressionMistake.OTHER_SIGN, sign.group(), OPERATORS + " and or not( )")
        : problem(otherwise, arguments);
  }

  private String named() {
    String name = found.group(1);
    names.putIfAbsent(name, found.start() + 1);
    return name;
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
      throw problem(ExpressionMistake.SIGN_NEEDED, sign);
    }
  }

  private ExpressionProblem problem(ExpressionMistake mistake, Object... arguments) {
    return new ExpressionProblem(mistake, position + 1, arguments);
  }
}
