package org.evensay.survey.paper.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.survey.paper.form.ExampleForms;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final PrintedForm FORM = ExampleForms.of(ExampleEditions.everyType());

  private static Comparison of(Entry first, Entry second) {
    return new Comparison(FORM, first, second);
  }

  private static List<String> names(List<PrintedQuestion> questions) {
    return questions.stream().map(PrintedQuestion::name).toList();
  }

  @Test
  void the_same_answer_is_alike_however_it_was_typed() {
    Comparison comparison =
        of(
            new Entry(Map.of("several", "3 1", "number", "12"), Set.of("kind")),
            new Entry(Map.of("several", "1,3", "number", "١٢"), Set.of("kind")));

    assertEquals(3, comparison.compared());
    assertEquals(3, comparison.alike());
    assertEquals(List.of(), comparison.different());
  }

  @Test
  void what_both_left_out_is_not_counted() {
    assertEquals(0, of(Entry.none(), Entry.none()).compared());
  }

  @Test
  void what_one_left_out_or_could_not_read_is_different() {
    Comparison comparison =
        of(
            new Entry(Map.of("kind", "1", "long", "Words", "number", "1"), Set.of()),
            new Entry(Map.of("long", "words", "scale", "2"), Set.of("kind")));

    assertEquals(4, comparison.compared());
    assertEquals(0, comparison.alike());
    assertEquals(List.of("kind", "scale", "number", "long"), names(comparison.different()));
  }

  @Test
  void nothing_counts_that_the_two_differ_in_until_somebody_decides() {
    Entry first = new Entry(Map.of("kind", "1", "number", "1", "long", "Words"), Set.of());
    Entry second = new Entry(Map.of("kind", "1", "number", "7", "long", "Wards"), Set.of());
    Comparison comparison = of(first, second);

    assertEquals(List.of("number", "long"), names(new Settled(comparison, Map.of()).undecided()));
    Settled settled =
        new Settled(
            comparison, Map.of("number", second, "long", new Entry(Map.of(), Set.of("long"))));
    assertEquals(List.of(), settled.undecided());
    assertEquals(new Entry(Map.of("kind", "1", "number", "7"), Set.of("long")), settled.entry());
  }

  @Test
  void what_both_typed_alike_cannot_be_decided_otherwise() {
    Entry both = new Entry(Map.of("kind", "1"), Set.of());
    Settled settled =
        new Settled(of(both, both), Map.of("kind", new Entry(Map.of("kind", "2"), Set.of())));

    assertEquals(both, settled.entry());
  }

  private static Entry outside(String name, String line) {
    return new Entry(Map.of(name, line), Set.of(), Set.of(name));
  }

  @Test
  void what_breaks_a_limit_is_compared_by_what_was_written() {
    assertEquals(1, of(outside("several", "1 2 3 4"), outside("several", "4,3,2,1")).alike());
    Comparison comparison = of(outside("number", "130"), outside("number", "180"));
    assertEquals(List.of("number"), names(comparison.different()));
    assertEquals(
        List.of("number"),
        names(of(outside("number", "130"), new Entry(Map.of(), Set.of("number"))).different()));

    Entry decided = outside("number", "180");
    Settled settled = new Settled(comparison, Map.of("number", decided));
    assertEquals(decided, settled.entry());
  }

  /**
   * Whether it does hangs on other answers: one who typed may have been told, and not the other.
   */
  @Test
  void a_mark_of_one_of_the_two_counts_for_what_both_typed_alike() {
    Entry unmarked = new Entry(Map.of("number", "3"), Set.of());
    Comparison comparison = of(unmarked, outside("number", "3"));

    assertEquals(List.of(), comparison.different());
    assertEquals(Set.of("number"), new Settled(comparison, Map.of()).entry().outside());
  }
}
