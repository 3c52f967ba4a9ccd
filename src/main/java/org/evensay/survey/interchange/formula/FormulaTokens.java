package org.evensay.survey.interchange.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into its signs, from left to right, once. */
final class FormulaTokens {

  /** What a sign is. */
  enum Kind {
    TEXT,
    NUMBER,
    WORD,
    REFERENCE,
    OPERATOR,
    SIGN,
    END
  }

  /** One of them. */
  record Token(Kind kind, String text) {}

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\ufeff]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]+\\.[0-9]+|[0-9]+|\\.[0-9]+)(?![\\p{L}\\p{N}_#:])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{M}\\p{N}_.$-]*");
  private static final String SIGNS = "()[],!-";

  private final String text;
  private final Lexicon lexicon;
  private final List<String> signs;
  private int position;

  private FormulaTokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.signs = lexicon.signs();
  }

  static List<Token> of(String text, Lexicon lexicon) throws Untranslatable {
    FormulaTokens tokens = new FormulaTokens(text, lexicon);
    List<Token> all = new ArrayList<>();
    do {
      all.add(tokens.next());
    } while (all.get(all.size() - 1).kind() != Kind.END);
    return all;
  }

  private Token next() throws Untranslatable {
    take(SPACE);
    if (position >= text.length()) {
      return new Token(Kind.END, "");
    }
    char sign = text.charAt(position);
    if (sign == '\'' || sign == '"') {
      return new Token(Kind.TEXT, quoted(sign));
    }
    Matcher found = take(NUMBER);
    if (found != null) {
      return new Token(Kind.NUMBER, found.group());
    }
    String operator = operator();
    if (operator != null) {
      return new Token(Kind.OPERATOR, operator);
    }
    found = take(lexicon.references());
    if (found != null) {
      return new Token(isCall() ? Kind.WORD : Kind.REFERENCE, found.group(1).strip());
    }
    found = take(WORD);
    if (found != null) {
      return new Token(Kind.WORD, found.group());
    }
    if (SIGNS.indexOf(sign) >= 0) {
      position++;
      return new Token(Kind.SIGN, String.valueOf(sign));
    }
    throw new Untranslatable(Character.toString(text.codePointAt(position)));
  }

  private boolean isCall() {
    int after = position;
    while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    return after < text.length() && text.charAt(after) == '(';
  }

  /** A sign between two parts, or a word that stands for one. */
  private String operator() {
    for (String sign : signs) {
      if (text.startsWith(sign, position)) {
        position += sign.length();
        return sign;
      }
    }
    Matcher word = WORD.matcher(text).region(position, text.length());
    if (word.lookingAt() && isOperator(word.group())) {
      position = word.end();
      return word.group().toLowerCase(Locale.ROOT);
    }
    return null;
  }

  private boolean isOperator(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lexicon.operators().containsKey(lower)
        || lexicon.empties().containsKey(lower)
        || lexicon.negations().contains(lower);
  }

  /** A text in quotation marks, in which a backslash keeps the next sign as it is. */
  private String quoted(char mark) throws Untranslatable {
    StringBuilder quoted = new StringBuilder();
    for (int i = position + 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == mark) {
        position = i + 1;
        return quoted.toString();
      }
      boolean kept = i + 1 < text.length() && (text.charAt(i + 1) == mark);
      if (sign == '\\' && kept) {
        sign = text.charAt(++i);
      }
      quoted.append(sign);
    }
    throw new Untranslatable(String.valueOf(mark));
  }

  private Matcher take(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    position = matcher.end();
    return matcher;
  }
}
