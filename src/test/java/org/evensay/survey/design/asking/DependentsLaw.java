package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;

/** Looking only at what somebody's answers can change comes to the same as looking at all. */
class DependentsLaw {

  private static final int QUESTIONS = 8;

  /** The place of the one that shares out points. */
  private static final int SHARED = 1;

  @Provide
  Arbitrary<Tuple.Tuple2<Edition, Answers>> answered() {
    return conditions(1)
        .map(DependentsLaw::edition)
        .flatMap(
            edition -> ExampleEditions.answers(edition).map(answers -> Tuple.of(edition, answers)));
  }

  /** One for each question after the first, on those before it. */
  private static Arbitrary<List<String>> conditions(int place) {
    if (place == QUESTIONS) {
      return Arbitraries.just(List.of());
    }
    return condition(place, 2)
        .flatMap(
            one ->
                conditions(place + 1)
                    .map(
                        others -> {
                          List<String> all = new ArrayList<>(List.of(one));
                          all.addAll(others);
                          return all;
                        }));
  }

  private static Arbitrary<String> condition(int place, int depth) {
    Arbitrary<String> ofPoints =
        Arbitraries.of("${q1_yes} > 5", "${q1_yes} != ''", "${q1_no} < 100", "${q1_no} = 0");
    Arbitrary<String> ofAny =
        Arbitraries.integers()
            .between(0, place - 1)
            .flatMap(
                earlier ->
                    Arbitraries.of(
                            "${q%d} = 'yes'",
                            "${q%d} != ''",
                            "${q%d} != 'no'",
                            "selected(${q%d}, 'no')",
                            "count-selected(${q%d}) < 1",
                            "string-length(${q%d}) > 2",
                            "today() > date('2020-01-01') and ${q%d} = ''")
                        .map(pattern -> pattern.formatted(earlier)));
    Arbitrary<String> leaf =
        place > SHARED ? Arbitraries.frequencyOf(Tuple.of(3, ofAny), Tuple.of(1, ofPoints)) : ofAny;
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<String> inner = condition(place, depth - 1);
    return Arbitraries.oneOf(
        leaf,
        inner.map("not(%s)"::formatted),
        inner.list().ofMinSize(2).ofMaxSize(3).map(all -> "(" + String.join(" and ", all) + ")"),
        inner.list().ofMinSize(2).ofMaxSize(3).map(all -> "(" + String.join(" or ", all) + ")"));
  }

  private static Edition edition(List<String> conditions) {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < QUESTIONS; i++) {
      String showIf = i == 0 ? "" : "\"show-if\": \"" + conditions.get(i - 1) + "\", ";
      // Something worked out in the middle: what hangs on it cannot be known beforehand.
      String kind =
          i == QUESTIONS / 2
              ? "\"type\": \"calculated\", \"value\": \"if(${q0} = 'yes', 'yes', 'no')\""
              : "\"type\": \"%s\", \"label\": {\"en-GB\": \"?\"}, \"choices\": ["
                  + "{\"name\": \"yes\", \"label\": {\"en-GB\": \"Yes\"}},"
                  + "{\"name\": \"no\", \"label\": {\"en-GB\": \"No\"}}]";
      pages
          .append(i == 0 ? "" : ", ")
          .append("{\"name\": \"p%d\", \"questions\": [{\"name\": \"q%d\", ".formatted(i, i))
          .append(showIf)
          .append(kind.formatted(i == SHARED ? "points" : "one-choice"))
          .append("}]}");
    }
    return ExampleEditions.parse(ExampleEditions.document(pages.toString()));
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void any_conditions_come_to_the_same(
      @ForAll @From("answered") Tuple.Tuple2<Edition, Answers> answered) {
    same(answered.get1(), answered.get2());
  }

  @Provide
  Arbitrary<Answers> everyType() {
    return ExampleEditions.answers(ExampleEditions.everyType());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void every_type_of_question_comes_to_the_same(@ForAll @From("everyType") Answers answers) {
    same(ExampleEditions.everyType(), answers);
  }

  @Provide
  Arbitrary<Tuple.Tuple3<Edition, Answers, Answers>> answeredTwice() {
    return conditions(1)
        .map(DependentsLaw::edition)
        .flatMap(
            edition ->
                ExampleEditions.answers(edition)
                    .tuple2()
                    .map(both -> Tuple.of(edition, both.get1(), both.get2())));
  }

  /** Any answers after any others: as after many steps in one. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void what_was_shown_before_leads_to_the_same(
      @ForAll @From("answeredTwice") Tuple.Tuple3<Edition, Answers, Answers> twice) {
    sameAfter(twice.get1(), twice.get2(), twice.get3());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_was_shown_before_of_every_type_leads_to_the_same(
      @ForAll @From("everyType") Answers before, @ForAll @From("everyType") Answers after) {
    sameAfter(ExampleEditions.everyType(), before, after);
  }

  private static void sameAfter(Edition edition, Answers before, Answers after) {
    ShownBefore shown = edition.answered(before).before();
    for (Question question : edition.questions()) {
      String name = question.name();
      if (!before.to(name).equals(after.to(name))) {
        shown = shown.changing(name);
      }
    }
    ShownBefore known = ShownBefore.of(ByteBuffer.wrap(shown.bytes()));
    assertEquals(shown.places(), known.places());
    AnsweredSoFar anew = all(edition, after);
    AnsweredSoFar further = edition.answered(after, Optional.of(shown));
    same(edition, anew, further);
    assertEquals(
        edition.answered(after).way(edition.order(after)).pages(),
        further.way(edition.order(after)).pages());
  }

  @Example
  void what_goes_by_places_is_told_when_they_say_something_else() {
    int mark = marked(page("a", "") + ", " + page("b", ""));

    assertEquals(mark, marked(page("a", "") + ", " + page("b", "")));
    assertNotEquals(mark, marked(page("b", "") + ", " + page("a", "")));
    assertNotEquals(mark, marked(page("a", "") + ", " + page("c", "")));
    assertNotEquals(mark, marked(page("a", "")));
    assertNotEquals(
        mark, marked(page("a", "") + ", " + page("b", "\"show-if\": \"${a} = 'x'\", ")));
  }

  private static int marked(String pages) {
    return ExampleEditions.parse(ExampleEditions.document(pages)).places().mark();
  }

  private static String page(String name, String showIf) {
    return "{\"name\": \"%s\", \"questions\": [{\"name\": \"%s\", %s\"type\": \"short-text\", \"label\": {\"en-GB\": \"?\"}}]}"
        .formatted(name, name, showIf);
  }

  @Example
  void one_step_along_a_long_chain_looks_at_what_hangs_on_it() {
    StringBuilder pages = new StringBuilder(page("q0", ""));
    for (int i = 1; i < 100; i++) {
      pages.append(", ").append(page("q" + i, "\"show-if\": \"${q%d} != ''\", ".formatted(i - 1)));
    }
    Edition edition = ExampleEditions.parse(ExampleEditions.document(pages.toString()));

    assertEquals("{42}", edition.dependents().again(Set.of("q41")).toString());
    assertEquals("{}", edition.dependents().again(Set.of("q99")).toString());
  }

  @Example
  void of_a_long_chain_only_what_comes_next_is_looked_at() {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String showIf =
          i == 0 ? "" : "\"show-if\": \"${q%d} != '' and not(${q0} = 'no')\", ".formatted(i - 1);
      pages.append(
          "%s{\"name\": \"p%d\", \"questions\": [{\"name\": \"q%d\", %s\"type\": \"short-text\", \"label\": {\"en-GB\": \"?\"}}]}"
              .formatted(i == 0 ? "" : ", ", i, i, showIf));
    }
    Edition edition = ExampleEditions.parse(ExampleEditions.document(pages.toString()));
    Question first = edition.questions().get(0);
    Answers answers = Answers.none().with("q0", first.read(List.of("yes")).answer().orElseThrow());

    assertEquals("{1}", edition.dependents().of(answers).toString());
    assertEquals(List.of("q0", "q1"), List.copyOf(edition.shown(answers)));
  }

  private static void same(Edition edition, Answers answers) {
    same(edition, all(edition, answers), edition.answered(answers));
  }

  private static AnsweredSoFar all(Edition edition, Answers answers) {
    return AnsweredSoFar.ofAll(
        edition, answers, one -> answers.to(one.name()).map(one::typed).orElse(List.of()));
  }

  private static void same(Edition edition, AnsweredSoFar all, AnsweredSoFar some) {
    assertEquals(List.copyOf(all.shown()), List.copyOf(some.shown()));
    for (Question question : edition.questions()) {
      assertEquals(all.answer(question), some.answer(question), question.name());
    }
  }
}
