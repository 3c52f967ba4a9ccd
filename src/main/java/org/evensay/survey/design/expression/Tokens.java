package org.evensay.survey.design.expression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression as it is read: where reading is, and what stands there. */
final class Tokens {

  /** A space that cannot be broken comes along when a cell is copied from a web page. */
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\ufeff]*");

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*";

  static final Pattern ANSWER = Pattern.compile("\\$\\{\\s*(" + NAME + ")\\s*}");
  static final Pattern LAST_SAVED = Pattern.compile("\\$\\{\\s*last-saved#[^}]{0,64}}?");
  static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

  /** XPath 1.0 has no exponent, but other programs that read the same forms do. */
  private static final String EXPONENT = "[eE][+-]?\\d{1,3}(?![\\p{L}\\d_.])";

  static final Pattern NUMBER =
      Pattern.compile("\\d+\\.?\\d*%1$s|\\.\\d+%1$s|\\d+\\.?\\d*|\\.\\d+".formatted(EXPONENT));
  static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.:-]{0,63}");
  static final Pattern CALL = Pattern.compile(WORD.pattern() + "\\s*\\(");
  static final Pattern PARENT = Pattern.compile("\\.\\.");
  static final Pattern CURRENT = Pattern.compile("\\.(?![.\\d])");
  static final Pattern OPEN = Pattern.compile("\\(");

  /** {@code and} after a value; a digit may follow at once, as other programs have it. */
  static final Pattern AND = operator("and");

  static final Pattern OR = operator("or");
  static final Pattern DIVIDED = operator("div");
  static final Pattern REST = operator("mod");

  /** Quotation marks that word processors write, and expressions do not know. */
  static final Pattern CURLY_MARK = Pattern.compile("[‘’‚“”„«»]");

  static final Pattern OTHER_SIGN =
      Pattern.compile(
          "==+|<>|=[<>]|&&?|\\|\\|?|!(?!=)|[‘’‚“”„«»/%^\\[\\]{};#?~`\\\\×÷−≤≥≠–—]"
              + "|(?!(?:and|or|not|div|mod)(?![\\p{L}_]))(?i:and|or|not|div|mod)(?![\\p{L}\\p{N}_])");

  private final String text;
  private int position;
  private Matcher found;

  Tokens(String text) {
    this.text = text;
  }

  private static Pattern operator(String word) {
    return Pattern.compile(word + "(?![\\p{L}_])");
  }

  /** Where reading is, from 1. */
  int place() {
    return position + 1;
  }

  int length() {
    return text.length();
  }

  boolean isAtEnd() {
    skipSpace();
    return position == text.length();
  }

  /** What was taken last. */
  String taken() {
    return found.group();
  }

  /** A part of what was taken last; null when it has none. */
  String taken(int group) {
    return found.group(group);
  }

  /** Where what was taken last begins, from 1. */
  int takenAt() {
    return found.start() + 1;
  }

  /** Takes what matches, if it stands here. */
  boolean take(Pattern pattern) {
    skipSpace();
    if (!matches(pattern)) {
      return false;
    }
    position = found.end();
    return true;
  }

  boolean take(String sign) {
    skipSpace();
    if (!text.startsWith(sign, position)) {
      return false;
    }
    position += sign.length();
    return true;
  }

  /** Whether this stands here; {@link #taken()} is it then, though reading stays where it is. */
  boolean sees(Pattern pattern) {
    skipSpace();
    return matches(pattern);
  }

  boolean sees(String sign) {
    skipSpace();
    return text.startsWith(sign, position);
  }

  private boolean matches(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return false;
    }
    found = matcher;
    return true;
  }

  private void skipSpace() {
    Matcher space = SPACE.matcher(text).region(position, text.length());
    if (space.lookingAt()) {
      position = space.end();
    }
  }

  ExpressionProblem problem(ExpressionMistake mistake, Object... arguments) {
    return new ExpressionProblem(mistake, place(), arguments);
  }
}
