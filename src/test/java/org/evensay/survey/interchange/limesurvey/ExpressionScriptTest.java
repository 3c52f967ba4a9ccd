package org.evensay.survey.interchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionScriptTest {

  private static final Variables VARIABLES = new Variables();

  static {
    Source one = source("Q1", "1");
    VARIABLES.add(one, Answer.of("Q1", Answer.Kind.ONE, Map.of("A1", "A1", "-oth-", "other")));
    Source several = source("Q2", "2");
    VARIABLES.add(several, Answer.of("Q2", Answer.Kind.SEVERAL, Map.of("SQ1", "SQ1")));
    VARIABLES.part(several, "SQ1", "SQ1", Answer.member("Q2", "SQ1"));
    VARIABLES.part(several, "SQ2", "SQ2", Answer.member("Q2", "SQ2"));
    VARIABLES.add(source("Q3", "3"), Answer.of("Q3", Answer.Kind.NUMBER, Map.of()));
    VARIABLES.add(source("Q4", "481"), Answer.of("Q4", Answer.Kind.ANY, Map.of()));
    VARIABLES.part(source("Q5", "5"), "a", "a", Answer.of("Q5_a", Answer.Kind.NUMBER, Map.of()));
    VARIABLES.part(source("Q5", "5"), "b", "b", Answer.of("Q5_b", Answer.Kind.NUMBER, Map.of()));
    for (String cell : List.of("R1_C1", "R1_C2", "R2_C1", "R2_C2")) {
      Answer answer = Answer.of("Q6_" + cell, Answer.Kind.NUMBER, Map.of());
      VARIABLES.part(source("Q6", "6"), cell, cell, answer);
    }
  }

  private static Source source(String code, String qid) {
    Row row =
        new Row(new Place.Path("questions/row[0]"), Map.of("title", code, "qid", qid, "gid", "8"));
    Attributes none = new Attributes(List.of(), new java.util.HashSet<>(), new Remarks());
    return new Source(new Item(row, Map.of()), code, "7", List.of(), List.of(), none, List.of());
  }

  private static String ours(String text) throws Untranslatable {
    return new ExpressionScript(VARIABLES, "Q3", "Q3").condition(text).ours();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Q1.NAOK == \"A1\" ~ ${Q1} = 'A1'",
        "7X8X1.NAOK == \"A1\" ~ ${Q1} = 'A1'",
        "Q481.NAOK == 'no' ~ ${Q4} = 'no'",
        "Q1 == '-oth-' ~ ${Q1} = 'other'",
        "\"A1\" eq Q1 ~ ${Q1} = 'A1'",
        "Q1 ne 'A1' ~ ${Q1} != 'A1'",
        "Q4 lt 5 ~ ${Q4} < 5",
        "5 lt Q4 ~ ${Q4} > 5",
        "Q4 ge 5 && Q4 le \"7\" ~ ${Q4} >= 5 and ${Q4} <= 7",
        "!is_empty(Q1) and !(Q4 > 3) ~ not(${Q1} = '') and not(${Q4} > 3)",
        "is_empty(Q2_SQ1) ~ not(selected(${Q2}, 'SQ1'))",
        "Q2_SQ1 == 'Y' or 7X8X2SQ2.NAOK != 'Y' ~"
            + " selected(${Q2}, 'SQ1') or not(selected(${Q2}, 'SQ2'))",
        "(Q1 == 'A1' or Q1 == '') and Q4 ~"
            + " (${Q1} = 'A1' or ${Q1} = '') and ${Q4} != '' and ${Q4} != 0",
        "count(that.Q2.NAOK) >= 2 ~"
            + " if(selected(${Q2}, 'SQ1'), 1, 0) + if(selected(${Q2}, 'SQ2'), 1, 0) >= 2",
        "sum(Q5_a, Q5_b) == 100 ~ coalesce(${Q5_a}, 0) + coalesce(${Q5_b}, 0) = 100",
        "sum(that.Q5) > 1 ~ coalesce(${Q5_a}, 0) + coalesce(${Q5_b}, 0) > 1",
        "sum(that.Q5.sq_a) > 1 ~ coalesce(${Q5_a}, 0) > 1",
        "sum(that.Q6.sq_R1.NAOK) > 1 ~ coalesce(${Q6_R1_C1}, 0) + coalesce(${Q6_R1_C2}, 0) > 1",
        "sum(that.Q6.sq_C2) > 1 ~ coalesce(${Q6_R1_C2}, 0) + coalesce(${Q6_R2_C2}, 0) > 1",
        "count(that.Q2.nocomments.NAOK) > 0 ~"
            + " if(selected(${Q2}, 'SQ1'), 1, 0) + if(selected(${Q2}, 'SQ2'), 1, 0) > 0",
        "if(Q1 == 'A1', 1, 2) == 1 ~ if(${Q1} = 'A1', 1, 2) = 1",
        "Q3 > 5 ~ . > 5",
        "self.NAOK > 5 ~ . > 5",
        "regexMatch('/^[a-z]+$/', Q4) ~ regex(${Q4}, '[a-z]+')",
        "regexMatch('/b/i', Q4) ~ regex(${Q4}, '(?i)(?s:.*)(?:b)(?s:.*)')",
        "strlen(Q4) > 2 + 3 * 4 ~ string-length(${Q4}) > 2 + 3 * 4",
        "(1 + 2) * 3 - (4 - 5) == 2 / 1 ~ (1 + 2) * 3 - (4 - 5) = 2 div 1",
        "in_array(Q1, 'A1', '-oth-') ~ ${Q1} = 'A1' or ${Q1} = 'other'",
        "Q4 == \"it's\" ~ ${Q4} = \"it's\"",
        "substr(Q4, 0, 2) == 'ab' ~ substring(${Q4}, 1, 2) = 'ab'",
        "Q4 &gt; 5 &amp;&amp; Q4 &lt; &quot;7&quot; ~ ${Q4} > 5 and ${Q4} < 7",
        "Q4 > 1 && Q4 < 3 ~ ${Q4} > 1 and ${Q4} < 3",
        "if(Q4 > 1, 1, 0) ~ if(${Q4} > 1, 1, 0) != '' and if(${Q4} > 1, 1, 0) != 0",
        "1 ~ ``"
      })
  void what_can_be_said_is_said_with_the_same_meaning(String there, String here)
      throws Untranslatable {
    assertEquals(here, ours(there));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Q9 == 1",
        "Q1 ==",
        "(Q1 == 1",
        "Q1 == 1)",
        "TOKEN:FIRSTNAME == 'x'",
        "rand(1, 2) > 1",
        "Q1.relevanceStatus",
        "Q1 == 'A1",
        "Q1 ; drop",
        "regexMatch('/(?=a)/', Q4)",
        "Q2_SQ1 == 'maybe'",
        "strpos(Q4, 'a') > 1",
        "count(that.Q2.comments) > 0"
      })
  void what_cannot_be_said_is_refused(String there) {
    assertThrows(Untranslatable.class, () -> ours(there));
  }

  @Test
  void whatever_is_too_deep_or_too_long_is_refused() {
    for (int depth : new int[] {150, 5_000}) {
      String deep = "(".repeat(depth) + "1" + ")".repeat(depth);
      assertThrows(Untranslatable.class, () -> ours(deep));
      assertThrows(Untranslatable.class, () -> ours("!".repeat(depth * 2) + "Q1"));
      assertThrows(Untranslatable.class, () -> ours("-".repeat(depth * 2) + "Q3"));
    }
    assertThrows(Untranslatable.class, () -> ours("Q1 == 1 or ".repeat(2_000) + "1"));
  }
}
