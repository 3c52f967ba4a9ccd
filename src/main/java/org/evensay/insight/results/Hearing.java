package org.evensay.insight.results;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.results.figure.Figures;

/**
 * What was answered to a survey, as far as it may be seen.
 *
 * @param counted how many responses are counted: whole batches only
 * @param batch how many people have to come or go before there are other figures
 * @param figures of each question that is asked, by its name; those of the one on {@code
 *     respondent} are of everybody, all others are of young people
 */
public record Hearing(Figure counted, int batch, Map<String, Figures> figures) {

  /** The characteristic that says who answers: a child or young person, a parent, somebody else. */
  public static final String RESPONDENT = "respondent";

  /** The category of {@link #RESPONDENT} that all other questions are about. */
  public static final String YOUNG_PERSON = "young_person";

  /** The category of those who gave no answer, which every table has. */
  public static final String UNANSWERED = Figures.UNANSWERED;

  /** How many gave each answer, to the questions whose answers are choices to be counted. */
  public Map<String, GatedTable> byQuestion() {
    Map<String, GatedTable> tables = new LinkedHashMap<>();
    figures.forEach(
        (question, those) ->
            those.table(Figures.ANSWERS).ifPresent(table -> tables.put(question, table)));
    return tables;
  }
}
