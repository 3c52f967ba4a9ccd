package org.evensay.survey.design.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.value.Context;

/**
 * What a question offers to choose from: all of its choices, or those that a condition lets
 * through, which is worked out for each of them from its columns and from the answers before.
 *
 * <p>Choices that have the same in all columns that the condition names are looked at once: of ten
 * thousand towns in fifty counties, fifty. Immutable.
 */
public final class Offer {

  /** Of a question that offers nothing: it is typed. */
  static final Offer NOTHING = of(List.of());

  /** The column that every choice has: its own name. */
  public static final String NAME = "name";

  private final List<Choice> choices;
  private final Optional<Expression> condition;
  private final boolean searched;
  private final List<Choice> rows = new ArrayList<>();
  private final int[] rowOf;

  private Offer(List<Choice> choices, Optional<Expression> condition, boolean searched) {
    this.choices = List.copyOf(choices);
    this.condition = condition;
    this.searched = searched;
    this.rowOf = new int[condition.isPresent() ? choices.size() : 0];
    condition.ifPresent(this::group);
  }

  /** All of these, whatever was answered. */
  public static Offer of(List<Choice> choices) {
    return new Offer(choices, Optional.empty(), false);
  }

  /** The same, as far as this holds for each of them. */
  public Offer onlyIf(Expression condition) {
    return new Offer(choices, Optional.of(condition), searched);
  }

  /** The same, to be searched however few they are. */
  public Offer toBeSearched() {
    return new Offer(choices, condition, true);
  }

  /** Just these of them, whatever was answered. */
  public Offer only(List<Choice> some) {
    return new Offer(some, Optional.empty(), searched);
  }

  private void group(Expression condition) {
    Map<List<String>, Integer> known = new HashMap<>();
    List<String> columns = List.copyOf(condition.columns());
    for (int i = 0; i < rowOf.length; i++) {
      Choice choice = choices.get(i);
      List<String> row = new ArrayList<>();
      columns.forEach(column -> row.add(column(choice, column)));
      row.add(Boolean.toString(isApart(choice)));
      Integer before = known.putIfAbsent(row, rows.size());
      rowOf[i] = before == null ? rows.size() : before;
      if (before == null) {
        rows.add(choice);
      }
    }
  }

  /** What stands in a column of a choice; nothing in one that it does not have. */
  static String column(Choice choice, String column) {
    return column.equals(NAME) ? choice.name() : choice.values().getOrDefault(column, "");
  }

  /**
   * Whether a condition does not concern a choice: "none of these", "rather not say" or "another
   * one" without any of the columns that it names is there for whoever finds nothing else.
   */
  public static boolean isApart(Choice choice, Expression condition) {
    Set<String> columns = new HashSet<>(condition.columns());
    columns.remove(NAME);
    return choice.isSpecial()
        && !columns.isEmpty()
        && columns.stream().noneMatch(choice.values()::containsKey);
  }

  private boolean isApart(Choice choice) {
    return isApart(choice, condition.orElseThrow());
  }

  /** All that there are. */
  public List<Choice> choices() {
    return choices;
  }

  /** What has to hold of a choice; nothing where all are offered. */
  public Optional<Expression> condition() {
    return condition;
  }

  /** Whether they are meant to be searched, however few they are. */
  public boolean isToBeSearched() {
    return searched;
  }

  /** Whether they are too many to be looked through, or meant to be searched. */
  public boolean isSearched() {
    return searched || choices.size() >= Limits.SEARCHED_CHOICES;
  }

  /**
   * Those that are offered to somebody who answered this.
   *
   * <p>None, when all that is left is there for whoever finds nothing else, and says nothing: who
   * has not said in which county she lives is not asked whether she would rather not say the town.
   */
  public List<Choice> to(Context context) {
    if (condition.isEmpty()) {
      return choices;
    }
    Boolean[] known = new Boolean[rows.size()];
    List<Choice> left = new ArrayList<>();
    boolean says = false;
    for (int i = 0; i < rowOf.length; i++) {
      int row = rowOf[i];
      if (known[row] == null) {
        known[row] = isApart(rows.get(row)) || holds(rows.get(row), context);
      }
      if (known[row]) {
        Choice choice = choices.get(i);
        left.add(choice);
        says |= !choice.sayWhich().isEmpty() || !choice.isSpecial() || !isApart(choice);
      }
    }
    return says ? List.copyOf(left) : List.of();
  }

  private boolean holds(Choice choice, Context context) {
    return condition.orElseThrow().holds(new OfChoice(choice, context));
  }

  /** The same of what has a field for each choice: the fields of these. */
  List<String> fieldsWithin(List<String> carried, List<Choice> some) {
    Set<Choice> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(some);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < carried.size(); i++) {
      if (left.contains(choices.get(i))) {
        kept.add(carried.get(i));
      }
    }
    return kept;
  }

  /** Of what is carried, what is not the name of a choice of this that is none of these. */
  List<String> within(List<String> carried, List<Choice> some) {
    if (carried.isEmpty() || some.size() == choices.size()) {
      return carried;
    }
    // Few are carried of many that there are: only those are looked at.
    Set<String> came = new HashSet<>(carried);
    Set<String> away = new HashSet<>();
    choices.stream().map(Choice::name).filter(came::contains).forEach(away::add);
    some.stream().map(Choice::name).filter(came::contains).forEach(away::remove);
    return carried.stream().filter(name -> !away.contains(name)).toList();
  }
}
