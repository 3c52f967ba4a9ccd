package org.evensay.survey.design.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evensay.survey.design.expression.value.Relation;
import org.evensay.survey.design.expression.value.Value;

/**
 * A condition that can be said in plain words: some tests of one question each, of which all have
 * to hold, or any. Most conditions that people write are like that; each of these is an expression,
 * but not each expression is one of these.
 *
 * @param all whether all of them have to hold; else any is enough
 */
public record Clauses(boolean all, List<Clause> clauses) {

  /** What is asked of an answer. */
  public enum Test {
    /** It is this. */
    IS("${%1$s} = %2$s"),
    /** It is something else, or nothing. */
    IS_NOT("${%1$s} != %2$s"),
    /** This is among what was chosen. */
    CHOSEN("selected(${%1$s}, %2$s)"),
    /** This is not among what was chosen. */
    NOT_CHOSEN("not(selected(${%1$s}, %2$s))"),
    /** It is this or more. */
    AT_LEAST("${%1$s} >= %2$s"),
    /** It is this or less. */
    AT_MOST("${%1$s} <= %2$s"),
    /** It is more. */
    MORE("${%1$s} > %2$s"),
    /** It is less. */
    LESS("${%1$s} < %2$s"),
    /** There is one. */
    ANSWERED("${%1$s} != ''"),
    /** There is none. */
    NOT_ANSWERED("${%1$s} = ''");

    private final String form;

    Test(String form) {
      this.form = form;
    }

    /** Whether it needs a value to compare with. */
    public boolean takesValue() {
      return this != ANSWERED && this != NOT_ANSWERED;
    }
  }

  /**
   * One test.
   *
   * @param question the name of the question
   * @param value what its answer is compared with; empty for a test that takes none
   * @param number whether that is a number: a number and a text that looks the same are not
   *     compared alike
   */
  public record Clause(String question, Test test, String value, boolean number) {

    /** As it is written in an expression. */
    String text() {
      String mark = value.contains("'") ? "\"" : "'";
      return test.form.formatted(question, number ? value : mark + value + mark);
    }
  }

  public Clauses {
    clauses = List.copyOf(clauses);
  }

  /** As an expression; empty when there is no test in it. */
  public String text() {
    return clauses.stream().map(Clause::text).collect(Collectors.joining(all ? " and " : " or "));
  }

  /** The same of questions with other names. */
  public Clauses named(UnaryOperator<String> names) {
    return new Clauses(
        all,
        clauses.stream()
            .map(
                one ->
                    new Clause(names.apply(one.question()), one.test(), one.value(), one.number()))
            .toList());
  }

  /** The tests that an expression is made of; empty when it says more than tests can. */
  public static Optional<Clauses> of(Expression expression) {
    Node root = expression.root();
    boolean all = !(root instanceof Node.Junction junction) || junction.all();
    List<Node> parts = root instanceof Node.Junction junction ? junction.parts() : List.of(root);
    List<Clause> clauses = parts.stream().map(Clauses::clause).flatMap(Optional::stream).toList();
    return clauses.size() == parts.size()
        ? Optional.of(new Clauses(all, clauses))
        : Optional.empty();
  }

  private static Optional<Clause> clause(Node node) {
    if (node instanceof Node.Comparison comparison && comparison.others().size() == 1) {
      Node.Comparison.Compared other = comparison.others().get(0);
      return comparison(comparison.first(), other.relation(), other.operand());
    }
    if (node instanceof Node.Call call && call.function().name().equals("not")) {
      return selected(call.parts().get(0), Test.NOT_CHOSEN);
    }
    return selected(node, Test.CHOSEN);
  }

  private static Optional<Clause> selected(Node node, Test test) {
    return node instanceof Node.Call call
            && call.function().name().equals("selected")
            && call.parts().get(0) instanceof Node.Reference question
            && call.parts().get(1) instanceof Node.Constant constant
        ? Optional.of(
            new Clause(
                question.named(),
                test,
                constant.written().text(),
                constant.written() instanceof Value.Numeric))
        : Optional.empty();
  }

  private static Optional<Clause> comparison(Node first, Relation relation, Node second) {
    boolean negative = second instanceof Node.Negative;
    Node compared = second instanceof Node.Negative turned ? turned.inner() : second;
    if (!(first instanceof Node.Reference question)
        || !(compared instanceof Node.Constant constant)
        || negative && !(constant.written() instanceof Value.Numeric)) {
      return Optional.empty();
    }
    String value = constant.written().text();
    Test test =
        switch (relation) {
          case EQUAL -> value.isEmpty() ? Test.NOT_ANSWERED : Test.IS;
          case UNEQUAL -> value.isEmpty() ? Test.ANSWERED : Test.IS_NOT;
          case LESS -> Test.LESS;
          case LESS_OR_EQUAL -> Test.AT_MOST;
          case GREATER -> Test.MORE;
          case GREATER_OR_EQUAL -> Test.AT_LEAST;
        };
    return Optional.of(
        new Clause(
            question.named(),
            test,
            negative ? "-" + value : value,
            constant.written() instanceof Value.Numeric));
  }
}
