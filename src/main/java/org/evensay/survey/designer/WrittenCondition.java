package org.evensay.survey.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evensay.survey.design.expression.Clauses;
import org.evensay.survey.designer.change.Askable;

/**
 * A condition as it comes back from its form. What somebody wrote herself as an expression counts
 * before the tests that she chose: those are of the expression that was shown.
 */
final class WrittenCondition {

  private static final String REMOVE = "remove ";

  /**
   * Why it cannot be taken as it is.
   *
   * @param field the id of the field that says so
   * @param key of the words
   */
  record Wrong(String field, String key) {}

  private final Function<String, Optional<String>> form;
  private final List<Askable> questions;
  private final List<Wrong> wrong = new ArrayList<>();
  private final String own;
  private final boolean byHand;
  private final String expression;
  private Optional<Clauses> tests = Optional.empty();

  /**
   * Reads it.
   *
   * @param form what came in a field; empty for one that did not come
   * @param questions those that it can look at
   */
  WrittenCondition(Function<String, Optional<String>> form, List<Askable> questions) {
    this.form = form;
    this.questions = List.copyOf(questions);
    this.own = typed("expression").strip();
    this.byHand = !own.equals(typed("shown").strip());
    this.expression = read();
  }

  /** What it says now; where something is wrong, what it said before. */
  String expression() {
    return expression;
  }

  /** The tests as they came, also where something is wrong in them; empty for an expression. */
  Optional<Clauses> tests() {
    return tests;
  }

  List<Wrong> wrong() {
    return wrong;
  }

  private String typed(String name) {
    return form.apply(name).orElse("");
  }

  private String read() {
    String go = typed("go");
    boolean another = go.equals("add") || go.startsWith(REMOVE);
    Optional<Clauses> before = ConditionWords.clauses(own);
    if (!own.isEmpty() && before.isEmpty()) {
      if (another) {
        wrong.add(new Wrong("expression", "designer.condition.not-tests"));
      }
      return own;
    }
    if (byHand && !another) {
      return own;
    }
    List<Clauses.Clause> known = before.map(Clauses::clauses).orElse(List.of());
    boolean all = byHand ? before.map(Clauses::all).orElse(true) : !typed("together").equals("any");
    List<Clauses.Clause> kept = byHand ? new ArrayList<>(known) : chosen(known, all);
    if (byHand && go.startsWith(REMOVE)) {
      removeShown(kept, go);
    }
    if (go.equals("add")) {
      named(typed("question")).ifPresent(one -> kept.add(first(one)));
    }
    return wrong.isEmpty() ? new Clauses(all, kept).text() : own;
  }

  /** The tests as they were chosen, without one that is taken out. */
  private List<Clauses.Clause> chosen(List<Clauses.Clause> known, boolean all) {
    List<Clauses.Clause> came = new ArrayList<>();
    List<Clauses.Clause> kept = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      Clauses.Clause clause = clause(known.get(i), i);
      came.add(clause);
      if (!typed("go").equals(REMOVE + i)) {
        kept.add(clause);
        check(clause, known.get(i), i);
      }
    }
    tests = Optional.of(new Clauses(all, came));
    return kept;
  }

  private void check(Clauses.Clause clause, Clauses.Clause before, int number) {
    if (!clause.equals(before)) {
      asked(clause.question())
          .wrong(clause.test(), clause.value())
          .ifPresent(
              code -> wrong.add(new Wrong("value-" + number, "designer.condition.wrong." + code)));
    }
  }

  /** Takes out of what she wrote herself the test that she pressed the button of. */
  private void removeShown(List<Clauses.Clause> kept, String go) {
    boolean removed =
        ConditionWords.clauses(typed("shown")).map(Clauses::clauses).orElse(List.of()).stream()
            .skip(number(go))
            .findFirst()
            .filter(kept::remove)
            .isPresent();
    if (!removed) {
      wrong.add(new Wrong("expression", "designer.condition.not-tests"));
    }
  }

  private static int number(String go) {
    String number = go.substring(REMOVE.length());
    return number.matches("\\d{1,4}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
  }

  private Clauses.Clause clause(Clauses.Clause before, int number) {
    String test = typed("test:" + number);
    Clauses.Test chosen =
        List.of(Clauses.Test.values()).stream()
            .filter(one -> ConditionWords.code(one).equals(test))
            .findFirst()
            .orElse(before.test());
    String value = form.apply("value:" + number).map(String::strip).orElse(before.value());
    if (chosen == before.test() && value.equals(before.value())) {
      return before;
    }
    return named(before.question())
        .map(one -> one.clause(chosen, value))
        .orElseGet(() -> new Clauses.Clause(before.question(), chosen, value, before.number()));
  }

  /** What a test begins with. */
  private static Clauses.Clause first(Askable question) {
    boolean offers = !question.choices().isEmpty();
    return offers
        ? question.clause(question.tests().get(0), question.choices().keySet().iterator().next())
        : question.clause(Clauses.Test.ANSWERED, "");
  }

  private Optional<Askable> named(String name) {
    return questions.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** A question; of one that is not before, no more is known than its name. */
  private Askable asked(String name) {
    return named(name).orElseGet(() -> new Askable(name, name, "", Map.of()));
  }
}
