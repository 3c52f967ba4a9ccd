package org.evensay.survey.design.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Relation;
import org.evensay.survey.design.expression.value.Value;

/**
 * The parts of a parsed expression, in nine kinds. Each knows the character, from 1, at which it is
 * written, and writes itself so that it can be read again. Chains are flat, however long: nothing
 * here goes deeper than parentheses do.
 */
sealed interface Node extends Computed {

  /** Where it is written, from 1. */
  int position();

  /** The parts it is made of. */
  default List<Node> parts() {
    return List.of();
  }

  /** A text or number as it was written. */
  record Constant(Value written, int position) implements Node {
    @Override
    public Value value(Context context) {
      return written;
    }

    @Override
    public Optional<Value> constant() {
      return Optional.of(written);
    }

    @Override
    public String toString() {
      if (written instanceof Value.Numeric number) {
        // Nobody writes an endless number, but one that is too large becomes one.
        return Double.isInfinite(number.number()) ? "(1 div 0)" : written.text();
      }
      String mark = written.text().contains("'") ? "\"" : "'";
      return mark + written.text() + mark;
    }
  }

  /** A question or a group, by its name. */
  record Reference(String named, int position) implements Node {
    @Override
    public Value value(Context context) {
      return context.value(named);
    }

    @Override
    public Optional<String> name() {
      return Optional.of(named);
    }

    @Override
    public String toString() {
      return "${" + named + "}";
    }
  }

  /** The value of the question that the expression belongs to. */
  record Current(int position) implements Node {
    @Override
    public Value value(Context context) {
      return context.current();
    }

    @Override
    public String toString() {
      return ".";
    }
  }

  /** A column of the choice that is looked at. */
  record Column(String named, int position) implements Node {
    @Override
    public Value value(Context context) {
      return context.column(named);
    }

    @Override
    public String toString() {
      return named;
    }
  }

  /** A number with its sign changed. */
  record Negative(Node inner, int position) implements Node {
    @Override
    public Value value(Context context) {
      return Value.of(number(context));
    }

    @Override
    public double number(Context context) {
      return -inner.number(context);
    }

    @Override
    public List<Node> parts() {
      return List.of(inner);
    }

    @Override
    public String toString() {
      return "-" + inParentheses(inner);
    }
  }

  /** Numbers that are reckoned with from left to right; of one rank. */
  record Sum(Node first, List<Term> terms, int position) implements Node {

    /** One step. */
    record Term(Arithmetic operator, Node operand) {}

    @Override
    public Value value(Context context) {
      return Value.of(number(context));
    }

    @Override
    public double number(Context context) {
      double number = first.number(context);
      for (Term term : terms) {
        number = term.operator.of(number, term.operand.number(context));
      }
      return number;
    }

    @Override
    public boolean truth(Context context) {
      double number = number(context);
      return number != 0 && !Double.isNaN(number);
    }

    @Override
    public List<Node> parts() {
      return Parser.joined(first, terms.stream().map(Term::operand).toList());
    }

    @Override
    public String toString() {
      return inParentheses(first)
          + terms.stream()
              .map(term -> " " + term.operator.sign() + " " + inParentheses(term.operand))
              .collect(Collectors.joining());
    }
  }

  /** Values that are compared; of more than two, the outcome of the first with the next. */
  record Comparison(Node first, List<Compared> others, int position) implements Node {

    /** One step. */
    record Compared(Relation relation, Node operand) {}

    @Override
    public Value value(Context context) {
      Value value = first.value(context);
      for (Compared other : others) {
        value = Value.of(other.relation.holds(value, other.operand.value(context), context.zone()));
      }
      return value;
    }

    @Override
    public List<Node> parts() {
      return Parser.joined(first, others.stream().map(Compared::operand).toList());
    }

    @Override
    public String toString() {
      return inParentheses(first)
          + others.stream()
              .map(one -> " " + one.relation.sign() + " " + inParentheses(one.operand))
              .collect(Collectors.joining());
    }
  }

  /** Conditions of which all have to hold, or any. */
  record Junction(boolean all, List<Node> parts, int position) implements Node {
    @Override
    public Value value(Context context) {
      return Value.of(truth(context));
    }

    @Override
    public boolean truth(Context context) {
      for (Node part : parts) {
        if (part.truth(context) != all) {
          return !all;
        }
      }
      return all;
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(Node::inParentheses)
          .collect(Collectors.joining(all ? " and " : " or "));
    }
  }

  /** A function with what it is given. */
  record Call(Function function, List<Node> parts, Function.Body body, int position)
      implements Node {
    @Override
    public Value value(Context context) {
      return body.value(parts, context);
    }

    @Override
    public String toString() {
      return function
          + "("
          + parts.stream().map(Node::toString).collect(Collectors.joining(", "))
          + ")";
    }
  }

  private static String inParentheses(Node part) {
    boolean simple =
        part instanceof Constant
            || part instanceof Reference
            || part instanceof Current
            || part instanceof Column
            || part instanceof Call;
    return simple ? part.toString() : "(" + part + ")";
  }
}
