package org.evensay.survey.interchange.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.interchange.formula.FormulaTokens.Kind;
import org.evensay.survey.interchange.formula.FormulaTokens.Token;

/**
 * Reads a formula: what binds closer first, and what binds the same from left to right.
 *
 * <pre>
 * any     = part { operator part }
 * part    = { negation | "-" } operand { "empty" | "notempty" }
 * operand = "(" any ")" | "[" [ any { "," any } ] "]" | function "(" [ any { "," any } ] ")"
 *         | reference | text | number | word
 * </pre>
 */
public final class FormulaParser {

  private final List<Token> tokens;
  private final Lexicon lexicon;
  private int at;
  private int depth;

  private FormulaParser(List<Token> tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /**
   * Understands a formula.
   *
   * @throws Untranslatable when it is not as formulas are, or longer or deeper than ours may be
   */
  public static Formula parse(String text, Lexicon lexicon) throws Untranslatable {
    if (text.length() > Expression.MOST_CHARACTERS) {
      throw new Untranslatable(text.substring(0, 20) + "…");
    }
    FormulaParser parser = new FormulaParser(FormulaTokens.of(text, lexicon), lexicon);
    Formula formula = parser.any(0);
    if (parser.next().kind() != Kind.END) {
      throw new Untranslatable(parser.next().text());
    }
    return formula;
  }

  private Token next() {
    return tokens.get(at);
  }

  private boolean takes(String sign) {
    boolean taken = next().kind() == Kind.SIGN && next().text().equals(sign);
    at += taken ? 1 : 0;
    return taken;
  }

  private void need(String sign) throws Untranslatable {
    if (!takes(sign)) {
      throw new Untranslatable(next().kind() == Kind.END ? sign : next().text());
    }
  }

  private void enter() throws Untranslatable {
    // Each bracket goes through two of the steps that are counted.
    if (++depth > 2 * Expression.MOST_DEPTH) {
      throw new Untranslatable("((…))");
    }
  }

  private Formula any(int closeness) throws Untranslatable {
    enter();
    Formula left = part();
    for (Operator next = operator(); next != null && next.closeness() > closeness; ) {
      at++;
      left = new Formula.Pair(next, left, any(next.closeness()));
      next = operator();
    }
    depth--;
    return left;
  }

  private Operator operator() {
    boolean minus = next().kind() == Kind.SIGN && next().text().equals("-");
    if (minus || next().kind() == Kind.OPERATOR) {
      return minus ? Operator.MINUS : lexicon.word(next().text());
    }
    return null;
  }

  private Formula part() throws Untranslatable {
    enter();
    Formula part;
    if (takes("-")) {
      Formula positive = part();
      part =
          positive instanceof Formula.Number number && !number.digits().startsWith("-")
              ? new Formula.Number("-" + number.digits())
              : new Formula.Negative(positive);
    } else if (isNegation()) {
      at++;
      part = new Formula.Not(part());
    } else {
      part = emptied(operand());
    }
    depth--;
    return part;
  }

  private boolean isNegation() {
    return next().kind() != Kind.TEXT
        && lexicon.negations().contains(next().text().toLowerCase(Locale.ROOT));
  }

  private Formula emptied(Formula operand) {
    Formula part = operand;
    while (next().kind() == Kind.OPERATOR && lexicon.empties().containsKey(next().text())) {
      Formula empty = new Formula.Empty(part);
      part = lexicon.empties().get(next().text()) ? empty : new Formula.Not(empty);
      at++;
    }
    return part;
  }

  private Formula operand() throws Untranslatable {
    if (takes("(")) {
      Formula inside = any(0);
      need(")");
      return inside;
    }
    if (takes("[")) {
      return new Formula.Several(list("]"));
    }
    Token token = next();
    at++;
    return switch (token.kind()) {
      case TEXT -> new Formula.Text(token.text());
      case NUMBER -> new Formula.Number(token.text());
      case REFERENCE -> named(token.text());
      case WORD -> word(token.text());
      default -> throw new Untranslatable(token.kind() == Kind.END ? "…" : token.text());
    };
  }

  /** A name without braces may be one of the words for a value. */
  private static Formula named(String name) {
    Formula value = value(name);
    return value != null ? value : new Formula.Reference(name);
  }

  private Formula word(String word) throws Untranslatable {
    if (takes("(")) {
      return new Formula.Call(word.toLowerCase(Locale.ROOT), list(")"));
    }
    Formula value = value(word);
    if (value == null && !lexicon.words()) {
      throw new Untranslatable(word);
    }
    return value != null ? value : new Formula.Text(word);
  }

  private static Formula value(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "true" -> new Formula.Truth(true);
      case "false" -> new Formula.Truth(false);
      case "null", "undefined" -> new Formula.Nothing();
      default -> null;
    };
  }

  private List<Formula> list(String end) throws Untranslatable {
    List<Formula> all = new ArrayList<>();
    if (takes(end)) {
      return all;
    }
    do {
      all.add(any(0));
    } while (takes(","));
    need(end);
    return all;
  }
}
