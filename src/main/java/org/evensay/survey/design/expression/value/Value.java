package org.evensay.survey.design.expression.value;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What an expression can come out as. Conversions never fail: what is no number is NaN, as in XPath
 * 1.0. Immutable.
 */
public sealed interface Value
    permits Value.Text, Value.Numeric, Value.Truth, Value.Choices, Value.Instances, Moment {

  /** The empty value: of a question without an answer, and of what cannot be worked out. */
  Value EMPTY = new Text("");

  /** No number at all. */
  Value NO_NUMBER = new Numeric(Double.NaN);

  /** As a text. */
  String text();

  /**
   * As a number; NaN when it is none.
   *
   * @param zone where the day of a date begins
   */
  double number(ZoneId zone);

  /** Whether it holds: a text that is not empty, a number that is not 0. */
  boolean truth();

  /** The values it consists of, for functions over lists: one, unless it is a list. */
  default List<String> items() {
    return List.of(text());
  }

  /** As the text of a day, where it may be the number of one: {@code today() - 7} is. */
  default String dayText() {
    return text();
  }

  /** What was answered, as values: none for no answer, several for several choices. */
  static Value of(List<String> answered) {
    return switch (answered.size()) {
      case 0 -> EMPTY;
      case 1 -> new Text(answered.get(0));
      default -> new Choices(answered);
    };
  }

  /** A text. */
  static Value of(String text) {
    return text.isEmpty() ? EMPTY : new Text(text);
  }

  /** A number. */
  static Value of(double number) {
    return new Numeric(number);
  }

  /** True or false. */
  static Value of(boolean truth) {
    return truth ? Truth.TRUE : Truth.FALSE;
  }

  /** A text; one that looks like a day has the number of that day, as a date has. */
  record Text(String text) implements Value {
    @Override
    public double number(ZoneId zone) {
      double number = Numerals.number(text);
      return Double.isNaN(number) && Moment.looksLikeOne(text)
          ? Moment.read(text, zone).map(moment -> moment.number(zone)).orElse(Double.NaN)
          : number;
    }

    @Override
    public boolean truth() {
      return !text.isEmpty();
    }
  }

  /** A number. */
  record Numeric(double number) implements Value {
    @Override
    public String text() {
      return Numerals.text(number);
    }

    @Override
    public String dayText() {
      return Moment.day(number, ZoneOffset.UTC).map(Moment::text).orElse("");
    }

    @Override
    public double number(ZoneId zone) {
      return number;
    }

    @Override
    public boolean truth() {
      return number != 0 && !Double.isNaN(number);
    }
  }

  /** True or false. */
  enum Truth implements Value {
    TRUE,
    FALSE;

    @Override
    public String text() {
      return this == TRUE ? "true" : "false";
    }

    @Override
    public double number(ZoneId zone) {
      return this == TRUE ? 1 : 0;
    }

    @Override
    public boolean truth() {
      return this == TRUE;
    }
  }

  /** Several choices of one question: one value, whose text has a space between their names. */
  record Choices(List<String> names) implements Value {

    public Choices {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return String.join(" ", names);
    }

    @Override
    public double number(ZoneId zone) {
      return Value.of(text()).number(zone);
    }

    @Override
    public boolean truth() {
      return !names.isEmpty();
    }
  }

  /**
   * The values of one question in all repetitions of its group, in order. Where one value is needed
   * it stands for the first, as in XPath 1.0.
   */
  record Instances(List<String> values) implements Value {

    public Instances {
      values = List.copyOf(values);
    }

    @Override
    public String text() {
      return values.isEmpty() ? "" : values.get(0);
    }

    @Override
    public double number(ZoneId zone) {
      return Value.of(text()).number(zone);
    }

    @Override
    public boolean truth() {
      return !values.isEmpty();
    }

    @Override
    public List<String> items() {
      return values;
    }
  }
}
