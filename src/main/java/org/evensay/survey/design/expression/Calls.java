package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.function.FunctionProblem;
import org.evensay.survey.design.expression.function.Functions;
import org.evensay.survey.design.expression.function.Parameter;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Reads a function and what it is given. */
final class Calls {

  private static final int MOST_PATTERN_CHARACTERS = 1_000;

  private final Parser parser;
  private final Tokens tokens;

  Calls(Parser parser, Tokens tokens) {
    this.parser = parser;
    this.tokens = tokens;
  }

  /** Reads what begins with a word. */
  Node call() throws ExpressionProblem {
    int position = tokens.place();
    tokens.take(Tokens.WORD);
    String word = tokens.taken();
    if (!tokens.sees(Tokens.OPEN)) {
      throw noFunction(word, position);
    }
    Function function = Functions.named(word).orElse(null);
    if (function == null) {
      throw unknown(word, position);
    }
    tokens.take("(");
    List<Node> arguments = arguments(function);
    return prepared(function, arguments, position);
  }

  private ExpressionProblem noFunction(String word, int position) {
    return Functions.named(word).isPresent()
        ? tokens.problem(ExpressionMistake.SIGN_NEEDED, "(")
        : new ExpressionProblem(
            ExpressionMistake.WORD, position, "'" + word + "'", "${" + word + "}");
  }

  private static ExpressionProblem unknown(String word, int position) {
    return Functions.refused(word)
        .map(
            why ->
                switch (why) {
                  case DEVICE -> ExpressionMistake.FUNCTION_OF_DEVICE;
                  case DOCUMENT -> ExpressionMistake.FUNCTION_OF_DOCUMENT;
                })
        .map(mistake -> new ExpressionProblem(mistake, position, word + "()"))
        .orElseGet(
            () ->
                new ExpressionProblem(
                    ExpressionMistake.NO_SUCH_FUNCTION,
                    position,
                    word + "()",
                    Functions.nearest(word) + "()"));
  }

  private List<Node> arguments(Function function) throws ExpressionProblem {
    List<Node> arguments = new ArrayList<>();
    if (!tokens.sees(")")) {
      do {
        if (arguments.size() == function.most()) {
          tokens.sees(")");
          throw tokens.problem(
              ExpressionMistake.TOO_MANY_ARGUMENTS, function + "()", function.most());
        }
        if (isParent(function, arguments.size())) {
          return enclosing();
        }
        arguments.add(argument(function, arguments.size()));
      } while (tokens.take(","));
    }
    if (tokens.sees(")") && arguments.size() < function.least()) {
      throw tokens.problem(ExpressionMistake.TOO_FEW_ARGUMENTS, function + "()", function.least());
    }
    if (tokens.sees(")") && function.isOdd(arguments.size())) {
      throw tokens.problem(ExpressionMistake.PAIR_NEEDED, function + "()");
    }
    parser.expect(")");
    return arguments;
  }

  private boolean isParent(Function function, int place) {
    return place == 0 && function.parameter(0) == Parameter.GROUP && tokens.take(Tokens.PARENT);
  }

  private List<Node> enclosing() throws ExpressionProblem {
    parser.expect(")");
    return List.of();
  }

  private Node argument(Function function, int place) throws ExpressionProblem {
    Parameter wanted = function.parameter(place);
    tokens.sees(",");
    int position = tokens.place();
    Node argument = parser.any();
    return switch (wanted) {
      case NAME -> named(argument, position);
      case GROUP, LIST -> {
        if (argument.name().isEmpty() && !givesList(argument)) {
          throw new ExpressionProblem(ExpressionMistake.QUESTION_NEEDED, position, Parser.QUESTION);
        }
        yield argument;
      }
      default -> argument;
    };
  }

  private static boolean givesList(Node argument) {
    return argument instanceof Node.Call call && call.function().gives() == Kind.LIST;
  }

  /** A question by its name, which XLSForm also writes in quotation marks. */
  private Node named(Node argument, int position) throws ExpressionProblem {
    if (argument.name().isPresent()) {
      return argument;
    }
    String text = argument.constant().map(Value::text).orElse("");
    Matcher quoted = Tokens.ANSWER.matcher(text);
    if (!quoted.matches()) {
      throw new ExpressionProblem(ExpressionMistake.QUESTION_NEEDED, position, Parser.QUESTION);
    }
    return parser.reference(quoted.group(1), position + 1);
  }

  private static Node prepared(Function function, List<Node> arguments, int position)
      throws ExpressionProblem {
    try {
      return new Node.Call(function, arguments, function.maker().make(arguments), position);
    } catch (FunctionProblem problem) {
      Node wrong = arguments.get(problem.argument());
      throw switch (problem.reason()) {
        case TOO_LONG ->
            new ExpressionProblem(
                ExpressionMistake.PATTERN_TOO_LONG, wrong.position(), MOST_PATTERN_CHARACTERS);
        case TOO_LARGE ->
            new ExpressionProblem(ExpressionMistake.PATTERN_TOO_LARGE, wrong.position());
        case NOTHING_MEANT -> nothingMeant(wrong, problem.part());
      };
    }
  }

  private static ExpressionProblem nothingMeant(Node wrong, String part) {
    String text = wrong.constant().map(Value::text).orElse("");
    return new ExpressionProblem(
        ExpressionMistake.PATTERN, wrong.position() + 1 + Math.max(0, text.indexOf(part)), part);
  }
}
