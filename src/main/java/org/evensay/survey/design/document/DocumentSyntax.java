package org.evensay.survey.design.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether a text is a JSON object (RFC 8259), and where it is none says what would help
 * whoever wrote it. Reads from left to right, once, and ends at the first mistake: what follows one
 * is guesswork.
 *
 * <p>It is stricter than JSON in three ways: brackets go only so deep and numbers are only so long,
 * since not every database takes more, and no key stands twice in an object, since all but one of
 * its values would be lost without a word.
 */
final class DocumentSyntax {

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$-]*");
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+|)([eE][+-]?[0-9]{1,2}|)");
  private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9A-Za-z.+-]*");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\"\\\\/bfnrt]|u[0-9A-Fa-f]{4})");
  private static final String OTHER_QUOTATION_MARKS = "'`´‘’‚‛“”„‟«»‹›″〝〞＂";

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int position;
  private int comma;
  private int values;

  private DocumentSyntax(String text) {
    this.text = text;
  }

  /**
   * Looks at a document.
   *
   * @throws DocumentProblem with the first mistake
   */
  static void check(String document) throws DocumentProblem {
    new DocumentSyntax(document).document();
  }

  private void document() throws DocumentProblem {
    if (next() == 0 && isAtEnd()) {
      throw problem(DocumentMistake.NOTHING);
    }
    if (next() != '{') {
      throw isInvisible() ? odd() : problem(DocumentMistake.BEGINNING, "{");
    }
    object();
    next();
    if (!isAtEnd()) {
      throw problem(DocumentMistake.AFTER_END);
    }
  }

  private void object() throws DocumentProblem {
    enter();
    Set<String> keys = new HashSet<>();
    if (next() != '}') {
      do {
        key(keys);
        if (next() != ':') {
          throw isAtEnd() ? notClosed() : problem(DocumentMistake.COLON_NEEDED);
        }
        position++;
        comma = -1;
        value();
      } while (goesOn('}'));
    }
    leave();
  }

  private void list() throws DocumentProblem {
    enter();
    if (next() != ']') {
      do {
        value();
      } while (goesOn(']'));
    }
    leave();
  }

  private void enter() throws DocumentProblem {
    open.push(position);
    if (open.size() > Limits.DOCUMENT_DEPTH) {
      throw problem(DocumentMistake.TOO_DEEP, Limits.DOCUMENT_DEPTH);
    }
    position++;
    comma = -1;
  }

  private void leave() {
    open.pop();
    position++;
  }

  /** Whether a comma follows; otherwise the bracket has to that ends what is open. */
  private boolean goesOn(char end) throws DocumentProblem {
    char next = next();
    if (next == ',') {
      comma = position++;
      return true;
    }
    if (next != end) {
      throw begins(next) ? problem(DocumentMistake.COMMA_NEEDED, "\\\"") : odd();
    }
    return false;
  }

  private boolean begins(char next) {
    return "\"{[-".indexOf(next) >= 0 || Character.isLetterOrDigit(next);
  }

  private void key(Set<String> keys) throws DocumentProblem {
    if (next() != '"') {
      boolean word = Character.isLetterOrDigit(next()) || "{[:,-".indexOf(next()) >= 0;
      throw word ? problem(DocumentMistake.KEY_NEEDED) : odd();
    }
    int from = position;
    string();
    String key = text.substring(from + 1, position - 1);
    if (!keys.add(key)) {
      position = from;
      throw problem(DocumentMistake.TWICE, Place.shown(key));
    }
  }

  private void value() throws DocumentProblem {
    char next = next();
    if (++values > Limits.DOCUMENT_VALUES) {
      throw problem(DocumentMistake.TOO_MANY_VALUES, Limits.DOCUMENT_VALUES);
    }
    if (next == '{') {
      object();
    } else if (next == '[') {
      list();
    } else if (next == '"') {
      string();
    } else if (next == '-' || next == '+' || next == '.' || next >= '0' && next <= '9') {
      number();
    } else {
      word();
    }
  }

  private void string() throws DocumentProblem {
    int from = position++;
    while (!isAtEnd() && peek() != '"') {
      if (peek() == '\n' || peek() == '\r') {
        break;
      }
      if (peek() < ' ') {
        throw odd();
      }
      if (peek() != '\\') {
        position++;
      } else if (!take(ESCAPE)) {
        throw problem(DocumentMistake.BACKSLASH, "\\\\", "\\\"", "\\n");
      }
    }
    if (isAtEnd() || peek() != '"') {
      position = from;
      throw problem(DocumentMistake.TEXT_NOT_CLOSED, "\"", "\\n");
    }
    position++;
  }

  private void number() throws DocumentProblem {
    int from = position;
    Matcher number = NUMBER.matcher(text).region(from, text.length());
    take(LIKE_A_NUMBER);
    boolean whole = number.lookingAt() && number.end() == position;
    boolean tooLong =
        whole && (digits(number.group(1)) + digits(number.group(2)) > Limits.NUMBER_DIGITS);
    boolean tooLarge =
        whole && !number.group(3).isEmpty() && exponent(number.group(3)) > Limits.NUMBER_DIGITS;
    if (!whole || tooLong || tooLarge) {
      position = from;
      throw problem(DocumentMistake.NUMBER, Limits.NUMBER_DIGITS);
    }
  }

  private static int digits(String part) {
    return (int) part.chars().filter(Character::isDigit).count();
  }

  private static int exponent(String part) {
    return Math.abs(Integer.parseInt(part.substring(1)));
  }

  private void word() throws DocumentProblem {
    int from = position;
    if (!take(WORD)) {
      throw odd();
    }
    String word = text.substring(from, position);
    if (!List.of("true", "false", "null").contains(word)) {
      position = from;
      throw problem(DocumentMistake.WORD, Place.shown(word));
    }
  }

  /** What is wrong with a sign that means nothing where it stands. */
  private DocumentProblem odd() {
    if (isAtEnd()) {
      return notClosed();
    }
    char sign = peek();
    if (sign == '}' || sign == ']') {
      return closing(sign);
    }
    if (OTHER_QUOTATION_MARKS.indexOf(sign) >= 0) {
      return problem(DocumentMistake.QUOTATION_MARK, String.valueOf(sign), "\"");
    }
    if (isInvisible()) {
      return problem(
          DocumentMistake.INVISIBLE_SIGN, "U+%04X".formatted(text.codePointAt(position)));
    }
    if (sign == ',') {
      return problem(DocumentMistake.VALUE_NEEDED);
    }
    return problem(DocumentMistake.SIGN, Character.toString(text.codePointAt(position)));
  }

  private DocumentProblem closing(char sign) {
    char opened = text.charAt(open.element());
    if (sign != (opened == '{' ? '}' : ']')) {
      return problem(DocumentMistake.OTHER_BRACKET, String.valueOf(opened), lineOfOpen());
    }
    if (comma < 0) {
      return problem(DocumentMistake.VALUE_NEEDED);
    }
    position = comma;
    return problem(DocumentMistake.COMMA_TOO_MANY);
  }

  private DocumentProblem notClosed() {
    return problem(
        DocumentMistake.NOT_CLOSED, String.valueOf(text.charAt(open.element())), lineOfOpen());
  }

  private int lineOfOpen() {
    return Place.Position.of(text, open.element()).line();
  }

  private boolean isInvisible() {
    return !isAtEnd()
        && List.of(
                (int) Character.CONTROL,
                (int) Character.FORMAT,
                (int) Character.SPACE_SEPARATOR,
                (int) Character.LINE_SEPARATOR,
                (int) Character.PARAGRAPH_SEPARATOR,
                (int) Character.SURROGATE)
            .contains(Character.getType(text.codePointAt(position)));
  }

  private boolean isAtEnd() {
    return position >= text.length();
  }

  private char peek() {
    return text.charAt(position);
  }

  /** The next sign that is no space; 0 at the end. */
  private char next() {
    take(SPACE);
    return isAtEnd() ? 0 : peek();
  }

  private boolean take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    boolean found = matcher.lookingAt();
    position = found ? matcher.end() : position;
    return found;
  }

  private DocumentProblem problem(DocumentMistake what, Object... arguments) {
    Place place = Place.Position.of(text, position);
    return new DocumentProblem(List.of(Mistake.of(place, what, arguments)));
  }
}
