package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.function.Functions;
import org.evensay.survey.design.expression.function.Parameter;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Looks at an expression before there are answers: at its names, its kinds, and its outcome. */
final class Check {

  private static final int MOST_LETTERS_WRONG = 3;

  private final Scope scope;
  private final Outlook outlook;
  private final List<Finding> findings = new ArrayList<>();

  private Check(Scope scope) {
    this.scope = scope;
    this.outlook = new Outlook(scope);
  }

  static List<Finding> of(Node root, Scope scope) {
    Check check = new Check(scope);
    check.look(root, Parameter.ANY);
    check.outcome(root, true);
    return check.findings.stream().sorted(Comparator.comparingInt(Finding::position)).toList();
  }

  private void found(Finding.What what, int position, Object... arguments) {
    List<Object> all = Stream.concat(Stream.of(position), Stream.of(arguments)).toList();
    findings.add(new Finding(what, position, all));
  }

  private void look(Node node, Parameter wanted) {
    if (node instanceof Node.Reference reference) {
      name(reference, wanted);
    } else if (node instanceof Node.Column column) {
      column(column);
    } else if (node instanceof Node.Current && scope.current().isEmpty()) {
      found(Finding.What.NO_CURRENT_VALUE, node.position(), ".");
    }
    if (wanted == Parameter.NUMBER && !outlook.mayBeNumber(node)) {
      found(Finding.What.NEVER_A_NUMBER, node.position(), node.toString());
    }
    if (node instanceof Node.Call call) {
      call(call);
    } else {
      Parameter inside = reckons(node) ? Parameter.NUMBER : Parameter.TEXT;
      node.parts().forEach(part -> look(part, inside));
    }
    if (node instanceof Node.Comparison comparison) {
      compare(comparison);
    }
  }

  private static boolean reckons(Node node) {
    return node instanceof Node.Sum
        || node instanceof Node.Negative
        || node instanceof Node.Comparison comparison
            && comparison.others().stream().anyMatch(one -> one.relation().comparesSize());
  }

  private void name(Node.Reference reference, Parameter wanted) {
    Optional<Scope.Named> named = scope.named(reference.named());
    if (named.isEmpty()) {
      unknown(reference);
    } else if (named.get().isMany() && wanted != Parameter.ANY && !takesMany(wanted)) {
      found(Finding.What.MANY_VALUES, reference.position(), reference.named());
    }
  }

  private static boolean takesMany(Parameter wanted) {
    return wanted == Parameter.LIST || wanted == Parameter.NAME || wanted == Parameter.GROUP;
  }

  private void unknown(Node.Reference reference) {
    String name = reference.named();
    like(name, scope.names())
        .ifPresentOrElse(
            like -> found(Finding.What.UNKNOWN_NAME_LIKE, reference.position(), name, like),
            () -> found(Finding.What.UNKNOWN_NAME, reference.position(), name));
  }

  private void column(Node.Column column) {
    String name = column.named();
    if (scope.column(name).isEmpty()) {
      like(name, scope.columns())
          .ifPresentOrElse(
              like -> found(Finding.What.UNKNOWN_COLUMN_LIKE, column.position(), name, like),
              () -> found(Finding.What.UNKNOWN_COLUMN, column.position(), name));
    }
  }

  /** The name that was probably meant. */
  private static Optional<String> like(String name, Set<String> known) {
    return Functions.nearest(name, known)
        .filter(
            like ->
                Functions.unlike(name, like) <= Math.min(MOST_LETTERS_WRONG, name.length() / 2));
  }

  private void call(Node.Call call) {
    Function function = call.function();
    if (scope.steady() && !function.isSteady(call.parts().size())) {
      found(Finding.What.NOT_STEADY, call.position(), function + "()");
    }
    if (Functions.givesNothing(function.name())) {
      found(Finding.What.GIVES_NOTHING, call.position(), function + "()");
    }
    for (int i = 0; i < call.parts().size(); i++) {
      Node part = call.parts().get(i);
      Parameter wanted = function.parameter(i);
      // The largest of many is what max() is for.
      boolean many = call.parts().size() == 1 && outlook.named(part).isPresent();
      look(part, many && wanted == Parameter.NUMBER ? Parameter.ANY : wanted);
      if (wanted == Parameter.CHOICES) {
        hasChoices(function, part);
      }
    }
    group(call);
    if (call.parts().size() == 2) {
      choice(call);
    }
  }

  private void hasChoices(Function function, Node part) {
    outlook
        .named(part)
        .filter(named -> !named.hasChoices() && named.kind() != Kind.ANY)
        .filter(named -> named.kind() != Kind.TEXT)
        .ifPresent(
            named ->
                found(Finding.What.NO_CHOICES, part.position(), function + "()", named.name()));
  }

  private void group(Node.Call call) {
    Function function = call.function();
    boolean asksWhere =
        !function.parameters().isEmpty() && function.parameter(0) == Parameter.GROUP;
    if (asksWhere && scope.groups().isEmpty()) {
      found(Finding.What.OUTSIDE_GROUPS, call.position(), function + "()");
    }
    boolean indexed = function.parameters().size() > 2 && function.parameter(1) == Parameter.NAME;
    for (int i = 1; indexed && i < call.parts().size(); i += 2) {
      Node part = call.parts().get(i);
      outlook
          .named(part)
          .filter(named -> named.kind() != Kind.LIST)
          .ifPresent(named -> found(Finding.What.NO_REPEATED_GROUP, part.position(), named.name()));
    }
  }

  /** A choice that is asked for, beside the question that has to offer it. */
  private void choice(Node.Call call) {
    List<Node> parts = call.parts();
    for (int i = 0; i < 2; i++) {
      if (call.function().parameter(i) == Parameter.CHOICE) {
        offered(parts.get(1 - i), parts.get(i));
      }
    }
  }

  private void compare(Node.Comparison comparison) {
    for (Node.Comparison.Compared other : comparison.others()) {
      if (comparison.others().size() == 1 && !other.relation().comparesSize()) {
        equal(comparison.first(), other.operand());
        equal(other.operand(), comparison.first());
      }
    }
  }

  private void equal(Node one, Node other) {
    if (outlook.kind(other) == Kind.NUMBER
        && !outlook.mayBeNumber(one)
        && !asksForAnswer(one, other)) {
      found(Finding.What.NEVER_A_NUMBER, one.position(), one.toString());
    }
    Optional<Scope.Named> named = outlook.named(one).filter(Scope.Named::hasChoices);
    boolean several = named.filter(one1 -> one1.kind() == Kind.CHOICES).isPresent();
    Optional<Value> written = other.constant().filter(value -> !value.text().isEmpty());
    if (several && written.isPresent()) {
      found(
          Finding.What.SEVERAL_COMPARED,
          one.position(),
          named.get().name(),
          "selected(%s, '%s')".formatted(one, written.get().text()));
    }
    offered(one, other);
  }

  /** Whether it asks if there is an answer at all: without one, it is the empty text. */
  private static boolean asksForAnswer(Node one, Node other) {
    return other instanceof Node.Reference
        && one.constant().filter(value -> value.text().isEmpty()).isPresent();
  }

  /** Whether a question offers the choice that is written here. */
  private void offered(Node question, Node choice) {
    Optional<Scope.Named> named = outlook.named(question).filter(Scope.Named::hasChoices);
    Optional<Value> written = choice.constant().filter(value -> !value.text().isEmpty());
    if (named.isPresent() && written.isPresent() && !outlook.offers(named.get(), written.get())) {
      found(
          Finding.What.NO_SUCH_CHOICE, choice.position(), written.get().text(), named.get().name());
    }
  }

  /** Says of each condition whether it can hold, from the outside in, until that is known. */
  private void outcome(Node node, boolean whole) {
    if (outlook.kind(node) == Kind.TRUTH && (whole || !isPlain(node))) {
      Optional<Boolean> known = outlook.of(node);
      if (known.isPresent()) {
        found(known.get() ? Finding.What.ALWAYS_HOLDS : Finding.What.NEVER_HOLDS, node.position());
        return;
      }
    }
    node.parts().forEach(part -> outcome(part, false));
  }

  /** {@code true()} and {@code false()} are values, and not to be wondered at inside another. */
  private static boolean isPlain(Node node) {
    return node instanceof Node.Call call && call.parts().isEmpty();
  }
}
