package org.evensay.survey.design.expression;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Relation;
import org.evensay.survey.design.expression.value.Value;

/**
 * What has to be true of the answers for a condition to hold, as far as it compares questions with
 * what is written. Facts that contradict each other show that it never does. What is not understood
 * is no fact, so that nothing is called impossible that is not.
 */
final class Facts {

  private final Scope scope;
  private final Outlook outlook;
  private final Map<String, About> byName = new HashMap<>();
  private final Set<String> shown = new HashSet<>();

  Facts(Scope scope, Outlook outlook) {
    this.scope = scope;
    this.outlook = outlook;
  }

  /** What is known of the answer to one question. */
  private static final class About {
    private double least = Double.NEGATIVE_INFINITY;
    private double most = Double.POSITIVE_INFINITY;
    private boolean withoutLeast;
    private boolean withoutMost;
    private boolean number;
    private final Set<String> is = new HashSet<>();
    private final Set<String> isNot = new HashSet<>();
    private final Set<Double> isNotNumber = new HashSet<>();
    private final Set<String> among = new HashSet<>();
    private final Set<String> notAmong = new HashSet<>();

    /** All that can be answered, where that is known; no answer is an empty text. */
    private final Set<String> offered = new HashSet<>();

    private About(Scope.Named named) {
      if (named.kind() == Kind.CHOICE && !named.choices().isEmpty()) {
        offered.addAll(named.choices());
        offered.add("");
      }
      if (named.sure()) {
        isNot.add("");
      }
    }

    private void atLeast(double bound, boolean without) {
      if (bound > least || bound == least && without) {
        least = bound;
        withoutLeast = without;
      }
    }

    private void atMost(double bound, boolean without) {
      if (bound < most || bound == most && without) {
        most = bound;
        withoutMost = without;
      }
    }

    private boolean isPossible() {
      boolean room = least < most || least == most && !withoutLeast && !withoutMost;
      boolean excluded = least == most && isNotNumber.contains(least);
      return (!number || room && !excluded)
          && is.size() <= 1
          && (offered.isEmpty() || !offered.stream().allMatch(this::isExcluded))
          && is.stream().noneMatch(isNot::contains)
          && (!number || is.stream().allMatch(this::fits))
          && among.stream().noneMatch(notAmong::contains)
          && (among.isEmpty() || !is.contains(""));
    }

    private boolean isExcluded(String answer) {
      return isNot.contains(answer) || isNotNumber.contains(Outlook.number(answer));
    }

    private boolean fits(String text) {
      double value = Outlook.number(text);
      return (value > least || value == least && !withoutLeast)
          && (value < most || value == most && !withoutMost);
    }
  }

  /** Questions that hang on each other in a row; of those further back nothing is said. */
  private static final int MOST_BEHIND = 5;

  private int behind;

  /** Adds what follows from a part that holds, or does not; false when that cannot be. */
  boolean add(Node node, boolean holds) {
    if (outlook.isConstant(node)) {
      return outlook.kind(node) != Kind.TRUTH || node.truth(Outlook.NO_ANSWERS) == holds;
    }
    if (node instanceof Node.Junction junction) {
      return junction.all() != holds
          || junction.parts().stream().allMatch(part -> add(part, holds));
    }
    if (Outlook.isNot(node)) {
      return add(node.parts().get(0), !holds);
    }
    if (node instanceof Node.Comparison comparison && comparison.others().size() == 1) {
      return compared(comparison, holds);
    }
    return !(node instanceof Node.Call call) || selected(call, holds);
  }

  private boolean compared(Node.Comparison comparison, boolean holds) {
    Node left = comparison.first();
    Node right = comparison.others().get(0).operand();
    Relation relation = comparison.others().get(0).relation();
    if (single(left).isPresent() && right.constant().isPresent()) {
      return compared(single(left).get(), relation, right.constant().get(), holds);
    }
    if (single(right).isPresent() && left.constant().isPresent()) {
      return compared(single(right).get(), relation.turned(), left.constant().get(), holds);
    }
    return relation != Relation.EQUAL || !holds || mayEqual(left, right) && mayEqual(right, left);
  }

  /** Whether a column of the choices has anything that the question beside it can be answered. */
  private boolean mayEqual(Node left, Node right) {
    Optional<Scope.Named> column = left instanceof Node.Column ? single(left) : Optional.empty();
    Optional<Scope.Named> question =
        single(right).filter(named -> named.kind() == Kind.CHOICE && !named.choices().isEmpty());
    return column.isEmpty()
        || question.isEmpty()
        || column.get().choices().contains("")
        || question.get().choices().stream().anyMatch(column.get().choices()::contains);
  }

  /** The question that a part names, when it has one value. */
  private Optional<Scope.Named> single(Node node) {
    return outlook.named(node).filter(named -> !named.isMany());
  }

  private boolean compared(Scope.Named named, Relation relation, Value with, boolean holds) {
    About about = about(named);
    boolean isDate = Outlook.isDate(with.text());
    if (isDate && !(named.kind() == Kind.DATE && Outlook.isDay(with.text()))) {
      return (relation == Relation.UNEQUAL) == holds
          || relation.comparesSize() && !holds
          || isShown(named);
    }
    if (isDate || relation.comparesSize() || with instanceof Value.Numeric) {
      return numbers(named, about, relation, with.number(ZoneOffset.UTC), holds);
    }
    if ((relation == Relation.EQUAL) == holds) {
      about.is.add(with.text());
      return about.isPossible()
          && (with.text().isEmpty() || isOffered(named, with) && isShown(named));
    }
    about.isNot.add(with.text());
    return about.isPossible() && (!with.text().isEmpty() || isShown(named));
  }

  private boolean isOffered(Scope.Named named, Value value) {
    return named.kind() != Kind.CHOICE || outlook.offers(named, value);
  }

  /** What is no number makes comparisons fail, so that only those that hold tell something. */
  private boolean numbers(
      Scope.Named named, About about, Relation relation, double number, boolean holds) {
    if ((relation == Relation.UNEQUAL) == holds) {
      if (!relation.comparesSize()) {
        about.isNotNumber.add(number);
      }
      return about.isPossible();
    }
    if (Double.isNaN(number)) {
      return false;
    }
    about.number = true;
    named.least().ifPresent(least -> about.atLeast(least, false));
    named.most().ifPresent(most -> about.atMost(most, false));
    if (relation != Relation.LESS && relation != Relation.LESS_OR_EQUAL) {
      about.atLeast(number, relation == Relation.GREATER);
    }
    if (relation != Relation.GREATER && relation != Relation.GREATER_OR_EQUAL) {
      about.atMost(number, relation == Relation.LESS);
    }
    return about.isPossible() && someChoiceFits(named, about) && isShown(named);
  }

  private boolean someChoiceFits(Scope.Named named, About about) {
    return named.kind() != Kind.CHOICE
        || named.choices().isEmpty()
        || named.choices().stream().anyMatch(about::fits);
  }

  private boolean selected(Node.Call call, boolean holds) {
    boolean asks = call.function().name().endsWith("selected") && call.parts().size() == 2;
    Optional<Scope.Named> named = asks ? single(call.parts().get(0)) : Optional.empty();
    Optional<Value> choice = asks ? call.parts().get(1).constant() : Optional.empty();
    if (named.isEmpty() || choice.isEmpty() || !named.get().hasChoices()) {
      return true;
    }
    String text = choice.get().text().strip();
    About about = about(named.get());
    if (named.get().kind() == Kind.CHOICE) {
      (holds ? about.is : about.isNot).add(text);
    } else {
      (holds ? about.among : about.notAmong).add(text);
    }
    boolean possible = about.isPossible() && !(holds && text.isEmpty());
    return possible
        && (!holds || outlook.offers(named.get(), choice.get()) && isShown(named.get()));
  }

  private About about(Scope.Named named) {
    return byName.computeIfAbsent(named.name(), name -> new About(named));
  }

  /** Whoever has answered a question was shown it: what that needs has to be true as well. */
  private boolean isShown(Scope.Named named) {
    if (behind == MOST_BEHIND) {
      return true;
    }
    behind++;
    boolean canBe =
        named.shownIf().isEmpty()
            || !shown.add(named.name())
            || add(named.shownIf().get().root(), true);
    behind--;
    return canBe;
  }
}
