package org.evensay.survey.design.expression.value;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/**
 * All that an expression can look at while it is worked out. Nothing of it changes meanwhile,
 * except that chance gives another number each time.
 */
public interface Context {

  /**
   * The value of a question, from where the expression stands: in a repeated group, the one in the
   * same repetition; outside of it, those in all repetitions, as {@link Value.Instances}; empty
   * where nothing was answered or the question is not shown. For the name of a repeated group: one
   * value, whatever it is, for each repetition.
   */
  Value value(String name);

  /** When it is. */
  Instant now();

  /** Where days begin. */
  default ZoneId zone() {
    return ZoneOffset.UTC;
  }

  /** The language in which it is answered: names of months and days are in it. */
  default Locale locale() {
    return Locale.ENGLISH;
  }

  /** A number by chance, from 0 to less than 1, from a seed that is kept with the answers. */
  default double random() {
    return 0;
  }

  /** The value of the question that the expression belongs to: {@code .} in a constraint. */
  default Value current() {
    return Value.EMPTY;
  }

  /** What stands in a column of the choice that is looked at; empty where nothing does. */
  default Value column(String name) {
    return Value.EMPTY;
  }

  /**
   * Which repetition the expression stands in, from 1.
   *
   * @param group the name of a repeated group around it; empty for the innermost one
   */
  default int position(String group) {
    return 1;
  }

  /**
   * A repetition of a group.
   *
   * @param group the name of the repeated group
   * @param number which, from 1
   */
  record Repetition(String group, int number) {}

  /** The value of a question in these repetitions of the groups around it, from the outermost. */
  default Value indexed(String name, List<Repetition> repetitions) {
    return Value.EMPTY;
  }

  /** The words of a choice in the language in which it is answered; empty where there is none. */
  default String label(String question, String choice) {
    return "";
  }

  /** The cell of a list that came with the survey: of one column, where another has this value. */
  default String lookUp(String list, String column, String keyColumn, String key) {
    return "";
  }

  /** The version of the survey. */
  default String version() {
    return "";
  }
}
