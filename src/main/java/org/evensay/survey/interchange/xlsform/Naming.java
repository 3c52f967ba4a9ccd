package org.evensay.survey.interchange.xlsform;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Line;

/** Puts into an expression the names that questions and columns have here. */
final class Naming {

  private static final String STEPS = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_./-]*";

  /** Texts, names of questions, ways to questions, words, and every sign else. */
  private static final Pattern PIECES =
      Pattern.compile(
          "'[^']*'|\"[^\"]*\"|\\$\\{[^{}]*}|current\\(\\)/\\.\\./[./]*"
              + STEPS
              + "|\\.\\./[./]*"
              + STEPS
              + "|[\\p{L}_][\\p{L}\\p{M}\\p{N}_.:-]*|\\d[\\d.]*|.",
          Pattern.DOTALL);

  private static final String NAME = "name";
  private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod", "not");
  private final Known known;
  private final ChoiceLists choices;

  Naming(Known known, ChoiceLists choices) {
    this.known = known;
    this.choices = choices;
  }

  /** An expression with the names that there are here. */
  String of(String written, Line line, Use use) {
    StringBuilder text = new StringBuilder();
    Matcher pieces = PIECES.matcher(written);
    while (pieces.find()) {
      String piece = pieces.group();
      boolean called = isCalled(written, pieces.end());
      if (piece.startsWith("${")) {
        String name = piece.substring(2, piece.length() - 1).strip();
        boolean itself = use == Use.VALID && name.equals(line.peek(NAME));
        text.append(itself ? "." : known.expression(name));
      } else if (piece.length() > 1 && (piece.charAt(0) == '\'' || piece.charAt(0) == '"')) {
        text.append(piece.charAt(0)).append(literal(piece)).append(piece.charAt(0));
      } else if (isWay(piece, written, pieces.start(), pieces.end(), use)) {
        text.append(known.expression(end(piece)));
      } else if (use == Use.FILTER && !called && isFilterColumn(piece)) {
        text.append(choices.columns().getOrDefault(piece, piece));
      } else {
        text.append(piece);
      }
    }
    return text.toString();
  }

  /**
   * Whether it names a question by the way to it: one that has its name alone, so that the name
   * says as much. In a filter, a way begins at the choice unless it says otherwise.
   */
  private boolean isWay(String piece, String written, int start, int end, Use use) {
    boolean fromHere = piece.startsWith("../") && use != Use.FILTER;
    return (fromHere || piece.startsWith("current()/"))
        && ")]}'\"".indexOf(sign(written, start - 1, -1)) < 0
        && "([/".indexOf(sign(written, end, 1)) < 0
        && known.standsOnce(end(piece));
  }

  /** The next sign that is no space; a space when there is none. */
  private static char sign(String written, int from, int by) {
    int at = from;
    while (at >= 0 && at < written.length() && Character.isWhitespace(written.charAt(at))) {
      at += by;
    }
    return at >= 0 && at < written.length() ? written.charAt(at) : ' ';
  }

  private static String end(String way) {
    return way.substring(way.lastIndexOf('/') + 1);
  }

  private static boolean isCalled(String written, int end) {
    int next = end;
    while (next < written.length() && Character.isWhitespace(written.charAt(next))) {
      next++;
    }
    return next < written.length() && written.charAt(next) == '(';
  }

  private boolean isFilterColumn(String word) {
    return word.equals(NAME) || (choices.columns().containsKey(word) && !OPERATORS.contains(word));
  }

  /** A question may be named in quotation marks. */
  private String literal(String piece) {
    String inner = piece.substring(1, piece.length() - 1);
    Matcher named = Known.NAMED.matcher(inner);
    return named.matches() ? known.expression(named.group(1)) : inner;
  }

  /** The columns of choices that a filter reads. */
  Set<String> columnsIn(String filter) {
    Set<String> columns = new HashSet<>();
    Matcher pieces = PIECES.matcher(filter);
    while (pieces.find()) {
      if (isFilterColumn(pieces.group())) {
        columns.add(pieces.group());
      }
    }
    return columns;
  }
}
