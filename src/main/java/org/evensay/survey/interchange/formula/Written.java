package org.evensay.survey.interchange.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of one of our expressions, as text.
 *
 * @param closeness how close its parts are bound, to know whether it needs parentheses
 */
public record Written(String text, Kind kind, int closeness) {

  /** What it comes out as. */
  public enum Kind {
    TRUTH,
    NUMBER,
    TEXT,
    ANY
  }

  /** A text that is written out. There is no sign that lets both quotation marks into one. */
  public static Written quoted(String text) {
    if (text.indexOf('\'') < 0) {
      return whole(Kind.TEXT, "'" + text + "'");
    }
    if (text.indexOf('"') < 0) {
      return whole(Kind.TEXT, '"' + text + '"');
    }
    String parts =
        Arrays.stream(text.split("(?<=')|(?=')"))
            .map(part -> quoted(part).text())
            .collect(Collectors.joining(", "));
    return whole(Kind.TEXT, "concat(" + parts + ")");
  }

  /** Something that never needs parentheses. */
  public static Written whole(Kind kind, String text) {
    return new Written(text, kind, Operator.WHOLE);
  }

  /** A function with what it is given. */
  public static Written call(Kind kind, String function, Written... parts) {
    return call(kind, function, List.of(parts));
  }

  /** The same. */
  public static Written call(Kind kind, String function, List<Written> parts) {
    String inside = parts.stream().map(Written::text).collect(Collectors.joining(", "));
    return whole(kind, function + "(" + inside + ")");
  }

  /** Two parts with a sign between. */
  public static Written pair(Operator operator, Written left, Written right) {
    Kind kind = operator.isReckoning() ? Kind.NUMBER : Kind.TRUTH;
    int closeness = operator.closeness();
    boolean anyOrder = operator.isJunction();
    String text =
        left.inside(operator.isReckoning() || anyOrder ? closeness : closeness + 1)
            + " "
            + operator.ours()
            + " "
            + right.inside(anyOrder ? closeness : closeness + 1);
    return new Written(text, kind, closeness);
  }

  /** What two parts come to; texts that are added follow each other. */
  public static Written reckoned(Operator operator, Written left, Written right) {
    if (operator == Operator.PLUS && (left.kind() == Kind.TEXT || right.kind() == Kind.TEXT)) {
      return call(Kind.TEXT, "concat", left, right);
    }
    return operator == Operator.POWER
        ? call(Kind.NUMBER, "pow", left, right)
        : pair(operator, left, right);
  }

  /** Conditions of which all have to hold, or any. */
  public static Written junction(Operator operator, List<Written> parts) {
    List<Written> rest = new ArrayList<>(parts);
    Written all = rest.remove(0);
    for (Written part : rest) {
      all = pair(operator, all, part);
    }
    return all;
  }

  /** The opposite of a condition. */
  public static Written not(Written condition) {
    return call(Kind.TRUTH, "not", condition);
  }

  /** With parentheses, if what is around it binds closer. */
  String inside(int needed) {
    return closeness < needed ? "(" + text + ")" : text;
  }
}
