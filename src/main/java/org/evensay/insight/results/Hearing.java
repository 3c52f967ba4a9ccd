package org.evensay.insight.results;

import java.util.Map;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;

/**
 * Who answered a survey, as far as it may be seen.
 *
 * @param counted how many responses are counted: whole batches only
 * @param batch how many more have to come before they are counted, at the most
 * @param byCharacteristic a table for each characteristic that the survey asks for; {@code
 *     respondent} is of everybody, all others are of young people
 */
public record Hearing(Figure counted, int batch, Map<String, GatedTable> byCharacteristic) {

  /** Who answers: a child or young person, a parent, somebody else. */
  public static final String RESPONDENT = "respondent";

  /** The category of {@link #RESPONDENT} that all other characteristics are about. */
  public static final String YOUNG_PERSON = "young_person";

  /** The category of those who gave no answer, which every table has. */
  public static final String UNANSWERED = "";
}
