package org.evensay.survey.design.asking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
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
    Arbitrary<String> leaf =
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
              : "\"type\": \"one-choice\", \"label\": {\"en-GB\": \"?\"}, \"choices\": ["
                  + "{\"name\": \"yes\", \"label\": {\"en-GB\": \"Yes\"}},"
                  + "{\"name\": \"no\", \"label\": {\"en-GB\": \"No\"}}]";
      pages
          .append(i == 0 ? "" : ", ")
          .append("{\"name\": \"p%d\", \"questions\": [{\"name\": \"q%d\", ".formatted(i, i))
          .append(showIf)
          .append(kind)
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
    AnsweredSoFar all =
        AnsweredSoFar.ofAll(
            edition, answers, one -> answers.to(one.name()).map(one::typed).orElse(List.of()));
    AnsweredSoFar some = edition.answered(answers);
    assertEquals(List.copyOf(all.shown()), List.copyOf(some.shown()));
    for (Question question : edition.questions()) {
      assertEquals(all.answer(question), some.answer(question), question.name());
    }
  }
}
