package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.expression.value.Value;

/**
 * An expression as plain lists and texts, for whoever works it out elsewhere than here: the first
 * of a list says what it is, and the rest what it is made of. {@code docs/offline.md} has all
 * kinds.
 */
public final class ExpressionTree {

  private ExpressionTree() {}

  /** The whole of an expression: lists of texts and of lists. */
  public static List<Object> of(Expression expression) {
    return of(expression.root());
  }

  private static List<Object> of(Node node) {
    if (node instanceof Node.Constant constant) {
      return constant.written() instanceof Value.Numeric number
          ? List.of("number", Double.toString(number.number()))
          : List.of("text", constant.written().text());
    }
    if (node instanceof Node.Reference reference) {
      return List.of("name", reference.named());
    }
    if (node instanceof Node.Current) {
      return List.of("current");
    }
    if (node instanceof Node.Column column) {
      return List.of("column", column.named());
    }
    if (node instanceof Node.Negative negative) {
      return List.of("minus", of(negative.inner()));
    }
    if (node instanceof Node.Junction junction) {
      List<Object> all = new ArrayList<>(List.of(junction.all() ? "and" : "or"));
      junction.parts().forEach(part -> all.add(of(part)));
      return all;
    }
    return node instanceof Node.Call call ? of(call) : ofChain(node);
  }

  private static List<Object> of(Node.Call call) {
    List<Object> all = new ArrayList<>(List.of("call", call.function().name()));
    call.parts().forEach(part -> all.add(of(part)));
    return all;
  }

  /** What is worked out from left to right: the first part, then signs and parts in turn. */
  private static List<Object> ofChain(Node node) {
    List<Object> all = new ArrayList<>();
    if (node instanceof Node.Sum sum) {
      all.add("reckon");
      all.add(of(sum.first()));
      for (Node.Sum.Term term : sum.terms()) {
        all.add(term.operator().sign());
        all.add(of(term.operand()));
      }
      return all;
    }
    Node.Comparison comparison = (Node.Comparison) node;
    all.add("compare");
    all.add(of(comparison.first()));
    for (Node.Comparison.Compared other : comparison.others()) {
      all.add(other.relation().sign());
      all.add(of(other.operand()));
    }
    return all;
  }
}
