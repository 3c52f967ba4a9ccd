package org.evensay.survey.design.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.expression.Scope.Named;
import org.evensay.survey.design.expression.value.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an expression before there are answers. */
class CheckTest {

  private static Expression parsed(String text) {
    try {
      return Expression.parse(text);
    } catch (ExpressionProblem problem) {
      throw new AssertionError(text, problem);
    }
  }

  private static final Scope SCOPE =
      new KnownScope(
          Named.choice("school", Kind.CHOICE, Set.of("yes", "no")),
          Named.choice("year", Kind.CHOICE, Set.of("7", "8", "9")),
          Named.choice("helps", Kind.CHOICES, Set.of("friends", "family")),
          Named.choice("why", Kind.CHOICE, Set.of("far", "dear"))
              .shownIf(parsed("${school} = 'no'")),
          Named.of("age", Kind.NUMBER).between(0, 120),
          Named.of("name", Kind.TEXT),
          Named.of("born", Kind.DATE),
          Named.of("services", Kind.LIST),
          Named.of("rating", Kind.NUMBER).repeatedIn("services"));

  /** Each finding as its code without what all have in common, and the character. */
  private static String found(String expression, Scope scope) {
    StringBuilder found = new StringBuilder();
    for (Finding finding : parsed(expression).check(scope)) {
      found
          .append(found.isEmpty() ? "" : " ")
          .append(finding.what().code().replace("design.condition.", ""))
          .append('@')
          .append(finding.position());
    }
    return found.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${scool} = 'yes' | unknown-name-like@1",
        "1 = 2 or ${postcode} = 'x' | never-holds@1 unknown-name@10",
        ". > 3 | no-current-value@1",
        "position(..) = 1 | outside-groups@1",
        "indexed-repeat(${rating}, ${age}, 1) > 2 | no-repeated-group@27",
        "${school} = 'maybe' | never-holds@1 no-such-choice@13",
        "'maybe' = ${school} | never-holds@1 no-such-choice@1",
        "selected(${helps}, 'money') | never-holds@1 no-such-choice@20",
        "not(selected(${school}, 'maybe')) | always-holds@1 no-such-choice@25",
        "jr:choice-name('maybe', '${school}') = 'x' | no-such-choice@16",
        "${year} = 10 | never-holds@1 no-such-choice@11",
        "${year} > 9 | never-holds@1",
        "${school} > 3 | never-a-number@1 never-holds@1",
        "${age} + 'x' > 3 | never-a-number@10",
        "round('x') = 1 | never-a-number@7 never-holds@1",
        "selected(${age}, '3') | no-choices@10",
        "${helps} = 'friends' | several-compared@1",
        "${rating} > 3 | many-values@1",
        "sum(${rating}) > 3 | ``",
        "max(${rating}) > 3 | ``",
        "${age} > 150 | never-holds@1",
        "${age} > 16 and ${age} < 11 | never-holds@1",
        "${age} > 16 and ${age} <= 16 | never-holds@1",
        "${age} = 11 and ${age} != 11 | never-holds@1",
        "${school} = 'yes' and ${school} = 'no' | never-holds@1",
        "${school} = 'yes' and not(${school} = 'yes') | never-holds@1",
        "selected(${school}, 'yes') and ${school} != 'yes' | never-holds@1",
        "selected(${helps}, 'friends') and not(selected(${helps}, 'friends')) | never-holds@1",
        "${school} = '' and ${school} = 'yes' | never-holds@1",
        "${why} = 'far' and ${school} = 'yes' | never-holds@1",
        "${school} = 'yes' or ${school} != 'yes' | always-holds@1",
        "(${age} > 16 and ${age} < 11) or ${school} = 'yes' | never-holds@2",
        "if(1 = 1, 2, 3) = ${age} | always-holds@4",
        "1 = 1 | always-holds@1",
        "3 + 4 = 8 | never-holds@1",
        "version() = '1' | gives-nothing@1",
        "${age} > 3 and pulldata('l', 'a', 'b', ${name}) = 'x' | gives-nothing@16",
        "true() | always-holds@1"
      })
  void what_is_wrong_or_odd_is_found_with_its_place(String expression, String expected) {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(" "));
    String got = found(expression, SCOPE);
    List<String> gotten = got.isEmpty() ? List.of() : Arrays.asList(got.split(" "));

    assertEquals(Set.copyOf(wanted), Set.copyOf(gotten), got);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${age} >= 11 and selected(${helps}, 'friends') and ${school} = 'yes'",
        "${school} = 'yes' or ${school} = 'no'",
        "${school} != 'yes' and ${school} != 'no'",
        "${age} < 5 or ${age} >= 5",
        "selected(${helps}, 'friends') and selected(${helps}, 'family')",
        "not(${age} > 11) and not(${age} <= 11)",
        "${name} = '' or string-length(${name}) > 3",
        "${born} < today() and ${born} > '2010-01-01'",
        "${born} = '2018-06-25' and ${born} = '2018-06-25T00:00:00'",
        "if(${age} > 16, 'old', 'young') = 'old'",
        "count(${services}) > 2",
        "${year} >= 8",
        "selected(${year}, '8')",
        "selected(${name}, 'word')",
        "today() > date('2018-01-01')"
      })
  void what_may_hold_and_may_not_is_left_alone(String expression) {
    assertEquals("", found(expression, SCOPE));
  }

  @Test
  void in_a_constraint_a_point_is_the_question_itself() {
    Scope constraint =
        new KnownScope() {
          @Override
          public Optional<Named> current() {
            return Optional.of(Named.of("age", Kind.NUMBER).between(0, 120));
          }
        };

    assertEquals("", found(". >= 11 and . <= 18", constraint));
    assertEquals("never-holds@1", found(". > 18 and . < 11", constraint));
  }

  @Test
  void in_a_repeated_group_its_place_can_be_asked() {
    Scope inside =
        new KnownScope(Named.of("rating", Kind.NUMBER)) {
          @Override
          public Set<String> groups() {
            return Set.of("services");
          }
        };

    assertEquals("", found("position(..) > 1 and ${rating} > 3", inside));
  }

  @Test
  void what_is_shown_does_not_hang_on_chance() {
    Scope steady =
        new KnownScope(Named.of("services", Kind.LIST)) {
          @Override
          public boolean steady() {
            return true;
          }
        };

    assertEquals("not-steady@1", found("random() < 0.5", steady));
    assertEquals("", found("random() < 0.5", new KnownScope()));
    assertEquals("not-steady@10", found("join('', randomize(${services})) = 'x'", steady));
    assertEquals("", found("join('', randomize(${services}, 7)) = 'x'", steady));
  }

  @Test
  void errors_are_told_from_what_is_only_odd() {
    assertTrue(Finding.What.UNKNOWN_NAME.isError());
    assertFalse(Finding.What.NEVER_HOLDS.isError());
  }

  @ParameterizedTest
  @MethodSource("org.evensay.foundation.language.LanguageVariant#spoken()")
  void the_words_of_a_finding_name_everything_it_tells(LanguageVariant variant) {
    List<String> odd =
        List.of(
            "${scool} = 'yes'",
            "${postcode} = .",
            "position(..) = 1",
            "indexed-repeat(${rating}, ${age}, 1)",
            "selected(${helps}, 'money')",
            "${school} > 3",
            "selected(${age}, '3')",
            "${helps} = 'friends'",
            "${rating} > 3");
    for (String expression : odd) {
      for (Finding finding : parsed(expression).check(SCOPE)) {
        String words =
            Messages.installed()
                .text(variant, finding.what().code(), finding.arguments().toArray());
        finding.arguments().stream()
            .filter(String.class::isInstance)
            .forEach(argument -> assertTrue(words.contains((String) argument), words));
      }
    }
  }

  @Test
  void expressions_that_wait_for_each_other_are_named() {
    assertEquals(
        List.of("b", "c", "d"),
        Cycles.among(
            new TreeMap<>(
                Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of("b")))));
    assertEquals(List.of("a"), Cycles.among(Map.of("a", Set.of("a"))));
    assertEquals(
        List.of(), Cycles.among(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of())));
  }

  @Test
  void a_long_chain_of_calculations_is_no_cycle_and_no_trouble() {
    Map<String, Set<String>> chain = new HashMap<>();
    for (int i = 0; i < 100_000; i++) {
      chain.put("q" + i, Set.of("q" + (i + 1)));
    }

    assertEquals(List.of(), Cycles.among(chain));
    chain.put("q100000", Set.of("q0"));
    assertEquals(100_001, Cycles.among(chain).size());
  }
}
