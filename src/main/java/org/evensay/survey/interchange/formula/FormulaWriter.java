package org.evensay.survey.interchange.formula;

import java.util.ArrayList;
import java.util.List;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;
import org.evensay.survey.interchange.formula.Written.Kind;

/** Writes a formula as one of our expressions. */
public final class FormulaWriter {

  /** What the names and the functions of a program mean here. */
  public interface Meaning {

    /** What a name means. */
    Answer answer(String name) throws Untranslatable;

    /** What a function means; what it is given can be written with the writer. */
    Written call(Formula.Call call, FormulaWriter writer) throws Untranslatable;

    /** Whether texts there are the same when only their capital letters are not. */
    default boolean isAnyCase() {
      return false;
    }

    /** Is told that texts are compared of which no letter is known before. */
    default void seesCase() {}

    /** What two parts come to. */
    default Written reckon(Operator operator, Formula left, Formula right, FormulaWriter writer)
        throws Untranslatable {
      return Written.reckoned(operator, writer.value(left), writer.value(right));
    }
  }

  private static final Written NONE = Written.whole(Kind.NUMBER, "0");

  private final Meaning meaning;
  private final boolean columnsAsTexts;
  private boolean namesColumns;

  private FormulaWriter(Meaning meaning, boolean columnsAsTexts) {
    this.meaning = meaning;
    this.columnsAsTexts = columnsAsTexts;
  }

  /**
   * A condition in our words.
   *
   * @throws Untranslatable naming the part that means nothing here
   */
  public static String condition(Formula formula, Meaning meaning) throws Untranslatable {
    return checked(formula, meaning, true);
  }

  /** A calculation in our words. */
  public static String value(Formula formula, Meaning meaning) throws Untranslatable {
    return checked(formula, meaning, false);
  }

  private static String checked(Formula formula, Meaning meaning, boolean condition)
      throws Untranslatable {
    FormulaWriter writer = new FormulaWriter(meaning, false);
    String text = (condition ? writer.truth(formula) : writer.value(formula)).text();
    FormulaWriter plain = new FormulaWriter(meaning, true);
    // A column is a word that stands for itself, which expressions alone do not know.
    String parsed =
        writer.namesColumns
            ? (condition ? plain.truth(formula) : plain.value(formula)).text()
            : text;
    sound(parsed);
    return text;
  }

  /** The same text, if it is one of our expressions. */
  public static String sound(String text) throws Untranslatable {
    try {
      Expression.parse(text);
      return text;
    } catch (ExpressionProblem problem) {
      throw new Untranslatable(text);
    }
  }

  /** A part that has to hold. */
  public Written truth(Formula formula) throws Untranslatable {
    if (formula instanceof Formula.Not not) {
      return not.part() instanceof Formula.Empty empty
          ? filled(empty.part())
          : Written.not(truth(not.part()));
    }
    if (formula instanceof Formula.Pair pair && pair.operator().isJunction()) {
      return Written.pair(pair.operator(), truth(pair.left()), truth(pair.right()));
    }
    if (formula instanceof Formula.Reference reference) {
      return holds(answer(reference));
    }
    Written value = value(formula);
    return switch (value.kind()) {
      case TRUTH -> value;
      case NUMBER -> Written.pair(Operator.UNEQUAL, value, NONE);
      case ANY ->
          Written.pair(
              Operator.AND,
              Written.pair(Operator.UNEQUAL, value, Written.quoted("")),
              Written.pair(Operator.UNEQUAL, value, NONE));
      default -> Written.pair(Operator.UNEQUAL, value, Written.quoted(""));
    };
  }

  /** Nothing and 0 count as false in other programs. */
  private static Written holds(Answer answer) {
    Written written = Written.whole(Kind.ANY, answer.written());
    Written some = Written.pair(Operator.UNEQUAL, written, Written.quoted(""));
    return switch (answer.kind()) {
      case MEMBER -> Written.whole(Kind.TRUTH, answer.selected());
      case TRUTH ->
          Written.pair(
              Operator.EQUAL,
              written,
              Written.quoted(answer.choices().getOrDefault("true", "true")));
      case NUMBER, ANY ->
          Written.pair(Operator.AND, some, Written.pair(Operator.UNEQUAL, written, NONE));
      default -> some;
    };
  }

  /** A part that is a value. */
  public Written value(Formula formula) throws Untranslatable {
    if (formula instanceof Formula.Text text) {
      return Written.quoted(text.text());
    }
    if (formula instanceof Formula.Number number) {
      return Written.whole(Kind.NUMBER, number.digits());
    }
    if (formula instanceof Formula.Truth truth) {
      return Written.call(Kind.TRUTH, truth.holds() ? "true" : "false");
    }
    if (formula instanceof Formula.Nothing) {
      return Written.quoted("");
    }
    if (formula instanceof Formula.Reference reference) {
      return value(answer(reference));
    }
    if (formula instanceof Formula.Negative negative) {
      String inside = value(negative.part()).inside(Operator.NEGATION);
      return new Written("-" + inside, Kind.NUMBER, Operator.NEGATION);
    }
    if (formula instanceof Formula.Empty empty) {
      return empty(empty.part());
    }
    if (formula instanceof Formula.Pair pair) {
      return pair(pair);
    }
    if (formula instanceof Formula.Call call) {
      return meaning.call(call, this);
    }
    if (formula instanceof Formula.Several) {
      throw new Untranslatable("[…]");
    }
    return truth(formula);
  }

  private Written value(Answer answer) {
    if (answer.kind() == Answer.Kind.MEMBER) {
      return Written.whole(Kind.TEXT, "if(" + answer.selected() + ", 'Y', '')");
    }
    Kind kind =
        switch (answer.kind()) {
          case NUMBER -> Kind.NUMBER;
          case TEXT -> Kind.TEXT;
          default -> Kind.ANY;
        };
    return Written.whole(kind, answer.written());
  }

  private Written pair(Formula.Pair pair) throws Untranslatable {
    Operator operator = pair.operator();
    if (operator.isJunction()) {
      return truth(pair);
    }
    if (!operator.isReckoning()) {
      return new Comparing(this).write(operator, pair.left(), pair.right());
    }
    return meaning.reckon(operator, pair.left(), pair.right(), this);
  }

  Letters letters() {
    return new Letters(meaning);
  }

  /** What all of these are, each by itself. */
  public List<Written> values(List<Formula> formulas) throws Untranslatable {
    List<Written> all = new ArrayList<>();
    for (Formula formula : formulas) {
      all.add(value(formula));
    }
    return all;
  }

  /** Whether there is no value. */
  public Written empty(Formula formula) throws Untranslatable {
    return asked(formula, Operator.EQUAL, Operator.AND);
  }

  /** Whether there is a value. */
  public Written filled(Formula formula) throws Untranslatable {
    return asked(formula, Operator.UNEQUAL, Operator.OR);
  }

  private Written asked(Formula formula, Operator operator, Operator junction)
      throws Untranslatable {
    Written nothing = Written.quoted("");
    if (formula instanceof Formula.Reference reference) {
      Answer answer = meaning.answer(reference.name());
      if (answer.kind() == Answer.Kind.MEMBER) {
        Written chosen = Written.whole(Kind.TRUTH, answer.selected());
        return operator == Operator.EQUAL ? Written.not(chosen) : chosen;
      }
      if (answer.kind() == Answer.Kind.PARTS) {
        List<Written> parts =
            answer.choices().values().stream()
                .map(part -> Written.pair(operator, Written.whole(Kind.ANY, part), nothing))
                .toList();
        if (parts.isEmpty()) {
          throw new Untranslatable(answer.written());
        }
        return Written.junction(junction, parts);
      }
    }
    return Written.pair(operator, value(formula), nothing);
  }

  /** What a name means here, if it is one answer. */
  public Answer answer(Formula.Reference reference) throws Untranslatable {
    Answer answer = meaning.answer(reference.name());
    if (answer.kind() == Answer.Kind.PARTS) {
      throw new Untranslatable(answer.written());
    }
    if (answer.kind() != Answer.Kind.COLUMN) {
      return answer;
    }
    namesColumns = true;
    return columnsAsTexts
        ? new Answer("'" + answer.written() + "'", answer.kind(), answer.choices(), "")
        : answer;
  }
}
