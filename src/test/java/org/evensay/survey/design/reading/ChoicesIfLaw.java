package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/** Offering some choices and reading an answer belong together, whatever the choices are. */
class ChoicesIfLaw {

  /** A condition as an author writes it, and what it means said once more in Java. */
  enum Condition {
    SAME("county = ${where}") {
      @Override
      boolean lets(String name, String county, String where) {
        return county.equals(where);
      }
    },
    OTHER("county != ${where} or ${where} = ''") {
      @Override
      boolean lets(String name, String county, String where) {
        return !county.equals(where) || where.isEmpty();
      }
    },
    NOT_ITSELF("not(selected(${where}, county)) and name != 'c0'") {
      @Override
      boolean lets(String name, String county, String where) {
        return !(county.equals(where) && !where.isEmpty()) && !name.equals("c0");
      }
    };

    private final String written;

    Condition(String written) {
      this.written = written;
    }

    abstract boolean lets(String name, String county, String where);
  }

  @Provide
  Arbitrary<List<String>> counties() {
    return Arbitraries.of("kent", "essex", "devon", "").list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> where() {
    return Arbitraries.of("kent", "essex", "devon", "");
  }

  private static Optional<Edition> edition(
      String type, List<String> counties, Condition condition) {
    String choices =
        IntStream.range(0, counties.size())
            .mapToObj(
                i ->
                    "{\"name\": \"c%d\", \"label\": {\"en-GB\": \"C\"}, \"values\": {%s}}"
                        .formatted(
                            i,
                            counties.get(i).isEmpty()
                                ? ""
                                : "\"county\": \"" + counties.get(i) + "\""))
            .collect(Collectors.joining(", "));
    // Where no choice has the column, the document says so and is none.
    return counties.stream().allMatch(String::isEmpty)
        ? Optional.empty()
        : Optional.of(
            ExampleEditions.parse(
                ExampleEditions.document(
                    """
                    {"name": "p", "questions": [
                      {"name": "where", "type": "short-text", "label": {"en-GB": "Where?"}},
                      {"name": "town", "type": "%s", "label": {"en-GB": "Which?"},
                       "choices-if": "%s", "choices": [%s]}]}
                    """
                        .formatted(type, condition.written, choices))));
  }

  private static Answers in(String where) {
    return where.isEmpty() ? Answers.none() : Answers.none().with("where", new Answer.Words(where));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void exactly_the_choices_that_are_let_through_are_read_as_an_answer(
      @ForAll @From("counties") List<String> counties,
      @ForAll Condition condition,
      @ForAll @From("where") String where) {
    edition("one-choice", counties, condition)
        .ifPresent(
            edition -> {
              Question whole = edition.question("town").orElseThrow();
              Question asked = edition.answered(in(where)).offering(whole);
              for (int i = 0; i < counties.size(); i++) {
                String name = "c" + i;
                boolean let = condition.lets(name, counties.get(i), where);
                Answers answers = in(where).with("town", new Answer.Chosen(name));

                assertEquals(let, asked.read(List.of(name)).answer().isPresent(), name);
                assertEquals(
                    let ? List.of(name) : List.of(),
                    edition.relevant(answers).values("town"),
                    name);
                assertEquals(
                    let ? List.of(name) : List.of(),
                    edition.counting(answers, Map.of("town", List.of(name))).values("town"),
                    name);
              }
            });
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void of_all_choices_together_those_that_are_let_through_stay(
      @ForAll @From("counties") List<String> counties,
      @ForAll Condition condition,
      @ForAll @From("where") String where) {
    edition("several-choices", counties, condition)
        .ifPresent(
            edition -> {
              List<String> all = new ArrayList<>();
              List<String> let = new ArrayList<>();
              for (int i = 0; i < counties.size(); i++) {
                all.add("c" + i);
                if (condition.lets("c" + i, counties.get(i), where)) {
                  let.add("c" + i);
                }
              }
              Answers answers = in(where).with("town", new Answer.ChosenSeveral(all));
              Answers sent = edition.relevant(answers);

              assertEquals(let, sent.values("town"));
              assertEquals(sent, edition.relevant(sent));
              assertEquals(!let.isEmpty(), edition.shown(answers).contains("town"));
            });
  }
}
