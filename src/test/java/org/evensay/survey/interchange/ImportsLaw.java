package org.evensay.survey.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.evensay.survey.interchange.limesurvey.LimeSurvey;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.surveyjs.SurveyJs;

/** Whatever comes is read or refused, and nothing else happens. */
class ImportsLaw {

  private static final String LSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <document><LimeSurveyDocType>Survey</LimeSurveyDocType>
      <surveys><rows><row><sid>7</sid><language>en</language></row></rows></surveys>
      <groups><rows><row><gid>1</gid><group_name>G</group_name><language>en</language></row></rows>
      </groups><questions><rows><row><qid>1</qid><parent_qid>0</parent_qid><gid>1</gid>
      <type>M</type><title>Q1</title><question>What {Q1} <![CDATA[<b>x</b>]]></question>
      <language>en</language><relevance>count(Q1_a) + 1 == 2</relevance></row></rows></questions>
      <subquestions><rows><row><qid>2</qid><parent_qid>1</parent_qid><title>a</title>
      <question>A</question><language>en</language></row></rows></subquestions></document>
      """;

  private static final String JSON =
      """
      {"pages": [{"name": "p", "elements": [{"type": "checkbox", "name": "q", "choices": [1, "b"],
      "title": {"default": "T {q}", "fr": "U"}, "validators": [{"type": "regex", "regex": "^a"}]},
      {"type": "matrixdynamic", "name": "m", "columns": [{"name": "c", "cellType": "rating"}],
      "visibleIf": "{q} contains 'b' and iif({q} empty, 1, 2) > -3"}]}]}
      """;

  @Provide
  Arbitrary<List<Tuple3<Integer, Integer, Integer>>> changes() {
    Arbitrary<Integer> place = Arbitraries.integers().between(0, 2_000);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 12);
    Arbitrary<Integer> sign = Arbitraries.integers().between(0, 255);
    return Combinators.combine(place, length, sign).as(Tuple::of).list().ofMinSize(1).ofMaxSize(6);
  }

  private static byte[] changed(String file, List<Tuple3<Integer, Integer, Integer>> changes) {
    StringBuilder text = new StringBuilder(file);
    for (var change : changes) {
      int at = change.get1() % Math.max(1, text.length());
      text.replace(
          at,
          Math.min(text.length(), at + change.get2()),
          Character.toString(change.get3().intValue()));
    }
    return text.toString().getBytes(UTF_8);
  }

  @Property(tries = 1_000)
  void a_changed_lss_is_read_or_refused(
      @ForAll("changes") List<Tuple3<Integer, Integer, Integer>> changes) {
    try {
      ImportedDocument.check(LimeSurvey.read(changed(LSS, changes), "x").document());
    } catch (ImportProblem refused) {
      assertFalse(refused.mistakes().isEmpty());
    }
  }

  @Property(tries = 1_000)
  void a_changed_json_is_read_or_refused(
      @ForAll("changes") List<Tuple3<Integer, Integer, Integer>> changes) {
    try {
      ImportedDocument.check(SurveyJs.read(changed(JSON, changes), "x").document());
    } catch (ImportProblem refused) {
      assertFalse(refused.mistakes().isEmpty());
    }
  }
}
