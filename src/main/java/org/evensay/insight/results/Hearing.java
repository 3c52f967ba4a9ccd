package org.evensay.insight.results;

import java.util.Map;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;

/**
 * What was answered to a survey, as far as it may be seen.
 *
 * @param counted how many responses are counted: whole batches only
 * @param batch how many people have to come or go before there are other figures
 * @param byQuestion a table for each question with one answer out of several, by its name; the one
 *     on {@code respondent} is of everybody, all others are of young people
 */
public record Hearing(Figure counted, int batch, Map<String, GatedTable> byQuestion) {

  /** The characteristic that says who answers: a child or young person, a parent, somebody else. */
  public static final String RESPONDENT = "respondent";

  /** The category of {@link #RESPONDENT} that all other questions are about. */
  public static final String YOUNG_PERSON = "young_person";

  /** The category of those who gave no answer, which every table has. */
  public static final String UNANSWERED = "";
}
