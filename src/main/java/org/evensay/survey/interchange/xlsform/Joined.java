package org.evensay.survey.interchange.xlsform;

import java.util.List;
import java.util.function.Consumer;
import org.evensay.survey.design.expression.Expression;

/** Conditions that have to hold together, as long as they are one expression. */
final class Joined {

  private Joined() {}

  /**
   * All of them as one.
   *
   * @param tooLong is told of each that would make it too long
   * @return nothing when there is none
   */
  static String of(List<String> conditions, Consumer<String> tooLong) {
    String all = "";
    for (String condition : conditions) {
      String more = all.isEmpty() ? condition : both(all, condition);
      if (more.length() > Expression.MOST_CHARACTERS) {
        tooLong.accept(condition);
      } else {
        all = more;
      }
    }
    return all;
  }

  static String both(String one, String other) {
    return "(" + one + ") and (" + other + ")";
  }
}
