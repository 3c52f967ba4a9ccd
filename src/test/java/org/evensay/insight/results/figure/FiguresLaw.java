package org.evensay.insight.results.figure;

import static org.evensay.insight.results.figure.Asking.choices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import org.evensay.insight.disclosure.Figure;
import org.evensay.survey.design.question.Question;

/**
 * The tables of a question whose answers are in several of them at once, against somebody who knows
 * how many people there are and all that is shown, and tries every group of people that there can
 * be: of each count below the threshold there are at least two that it can be. Not claimed, other
 * than of a single table ({@code GateLaw}): that she may know by which rule figures are hidden as
 * well.
 */
class FiguresLaw {

  private static final int THRESHOLD = 2;

  /** How many people gave one of these answers; shown in a table under a category, or nowhere. */
  private record Count(String table, String category, Predicate<List<String>> holds) {}

  private static void nobodyCanTell(
      String type, String more, List<List<String>> answers, List<Count> counts, int most) {
    Question question = Asking.question(type, more);
    for (int people = THRESHOLD; people <= most; people++) {
      List<int[]> groups = groups(answers.size(), people);
      List<int[]> values =
          groups.stream()
              .map(group -> counts.stream().mapToInt(one -> of(group, answers, one)).toArray())
              .toList();
      Set<Figures> tried = new HashSet<>();
      for (int[] group : groups) {
        Asking asking = Asking.of(question);
        for (int i = 0; i < group.length; i++) {
          asking.people(group[i], answers.get(i).toArray(String[]::new));
        }
        Figures seen = asking.figures(THRESHOLD, true);
        if (tried.add(seen)) {
          nobodyCanTell(seen, counts, values);
        }
      }
    }
  }

  private static void nobodyCanTell(Figures seen, List<Count> counts, List<int[]> values) {
    List<int[]> possible =
        values.stream()
            .filter(
                one -> {
                  for (int i = 0; i < one.length; i++) {
                    OptionalInt shown = shown(seen, counts.get(i));
                    if (shown.isPresent() && shown.getAsInt() != one[i]) {
                      return false;
                    }
                  }
                  return true;
                })
            .toList();
    for (int i = 0; i < counts.size(); i++) {
      int place = i;
      Set<Integer> can = possible.stream().map(one -> one[place]).collect(Collectors.toSet());
      assertTrue(
          can.size() > 1 || Collections.min(can) >= THRESHOLD,
          () -> counts.get(place) + " can only be " + can + " in " + seen);
    }
  }

  private static OptionalInt shown(Figures seen, Count count) {
    return seen.table(count.table())
        .map(table -> table.byCategory().get(count.category()))
        .map(Figure::count)
        .orElse(OptionalInt.empty());
  }

  private static int of(int[] group, List<List<String>> answers, Count count) {
    int people = 0;
    for (int i = 0; i < group.length; i++) {
      people += count.holds().test(answers.get(i)) ? group[i] : 0;
    }
    return people;
  }

  /** Every way to share out people over answers. */
  private static List<int[]> groups(int answers, int people) {
    List<int[]> groups = new ArrayList<>();
    share(new int[answers], 0, people, groups);
    return groups;
  }

  private static void share(int[] begun, int place, int people, List<int[]> groups) {
    if (place == begun.length - 1) {
      begun[place] = people;
      groups.add(begun.clone());
      return;
    }
    for (int here = 0; here <= people; here++) {
      begun[place] = here;
      share(begun, place + 1, people - here, groups);
    }
  }

  private static List<Count> chosen(String table, String... choices) {
    List<Count> counts = new ArrayList<>();
    for (String choice : choices) {
      counts.add(new Count(table, choice, answer -> answer.contains(choice)));
      counts.add(
          new Count(
              "none", "not " + choice, answer -> !answer.isEmpty() && !answer.contains(choice)));
    }
    return counts;
  }

  private static Count at(String table, String choice, int place) {
    return new Count(
        table, choice, answer -> answer.size() > place && answer.get(place).equals(choice));
  }

  @Property(tries = 1)
  void several_choices_tell_no_small_count() {
    List<Count> counts = chosen(Figures.ANSWERS, "a", "b", "none");
    counts.add(new Count(Figures.ANSWERS, Figures.UNANSWERED, List::isEmpty));
    counts.add(new Count("none", "both", answer -> answer.size() > 1));
    nobodyCanTell(
        "several-choices",
        choices("a", "b", "(none)"),
        List.of(List.of(), List.of("a"), List.of("b"), List.of("a", "b"), List.of("none")),
        counts,
        11);
  }

  @Property(tries = 1)
  void three_choices_of_which_two_have_to_be_chosen_tell_no_small_count() {
    List<Count> counts = chosen(Figures.ANSWERS, "a", "b", "c");
    counts.add(new Count(Figures.ANSWERS, Figures.UNANSWERED, List::isEmpty));
    nobodyCanTell(
        "several-choices",
        choices("a", "b", "c") + ", \"least\": 2, \"most\": 2",
        List.of(List.of(), List.of("a", "b"), List.of("b", "c"), List.of("a", "c")),
        counts,
        14);
  }

  @Property(tries = 1)
  void a_ranking_tells_no_small_count() {
    List<Count> counts = chosen(Figures.RANKED, "a", "b");
    for (String choice : List.of("a", "b")) {
      counts.add(at(Figures.FIRST, choice, 0));
      counts.add(at("second", choice, 1));
    }
    counts.add(new Count(Figures.FIRST, Figures.UNANSWERED, List::isEmpty));
    nobodyCanTell(
        "ranking",
        choices("a", "b"),
        List.of(List.of(), List.of("a"), List.of("b"), List.of("a", "b"), List.of("b", "a")),
        counts,
        11);
  }

  @Property(tries = 1)
  void the_best_and_the_worst_tell_no_small_count() {
    List<Count> counts = new ArrayList<>();
    for (String choice : List.of("a", "b", "c")) {
      counts.add(at(Figures.BEST, choice, 0));
      counts.add(at(Figures.WORST, choice, 1));
      counts.add(
          new Count(
              "none",
              "neither " + choice,
              answer -> !answer.isEmpty() && !answer.contains(choice)));
    }
    counts.add(new Count(Figures.BASE, Figures.UNANSWERED, List::isEmpty));
    nobodyCanTell(
        "best-worst",
        choices("a", "b", "c"),
        List.of(
            List.of("a", "b"),
            List.of("a", "c"),
            List.of("b", "a"),
            List.of("b", "c"),
            List.of("c", "a"),
            List.of("c", "b"),
            List.of()),
        counts,
        8);
  }
}
