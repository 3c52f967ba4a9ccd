package org.evensay.survey.design.expression;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Expressions written at random, of which JavaRosa and Evensay are known to think the same: {@link
 * JavaRosaLaw} says what is left out, and why.
 */
final class Expressions {

  static final List<String> NAMES = List.of("a", "b", "c");

  private static final Map<String, Arbitrary<String>> MADE = new ConcurrentHashMap<>();

  private Expressions() {}

  /** What was typed or chosen. */
  static Arbitrary<String> answers() {
    return Arbitraries.of(
        "", "yes", "no", "7", "2.5", "-4", " 3 ", "0", "x", "x y", "1 2 3", "a-b", "Ünïcode",
        "true");
  }

  /** An expression of any kind. */
  static Arbitrary<String> any(int deep) {
    return Arbitraries.oneOf(truth(deep), inexact(deep), text(deep), dates());
  }

  /** Dates as texts, which compare otherwise there and so stand inside nothing. */
  private static Arbitrary<String> dates() {
    return Arbitraries.oneOf(
        call("string(date(%s))", Arbitraries.of("0", "17000", "17000.9", "-400")),
        call("format-date(date('2018-06-%s'), '%%Y-%%m-%%d')", Arbitraries.of("01", "25", "30")));
  }

  /** What was made before: each kind needs the others, many times over. */
  private static Arbitrary<String> once(
      String kind, int deep, IntFunction<Arbitrary<String>> make) {
    String key = kind + deep;
    Arbitrary<String> made = MADE.get(key);
    if (made == null) {
      made = make.apply(deep);
      MADE.put(key, made);
    }
    return made;
  }

  static Arbitrary<String> truth(int deep) {
    return once("truth", deep, Expressions::newTruth);
  }

  private static Arbitrary<String> newTruth(int deep) {
    Arbitrary<String> plain = Arbitraries.of("true()", "false()");
    if (deep == 0) {
      return plain;
    }
    int less = deep - 1;
    return Arbitraries.oneOf(
        plain,
        call("(%s) and (%s)", truth(less), truth(less)),
        call("(%s) or (%s)", truth(less), truth(less)),
        call("not(%s)", truth(less)),
        call("boolean(%s)", Arbitraries.oneOf(truth(less), exact(less), text(less))),
        compared(less),
        call("selected(%s, %s)", text(0), Arbitraries.of("'x'", "'y'", "'2'", "' x '", "'yes'")),
        call("contains(%s, %s)", text(less), text(less)),
        call("starts-with(%s, %s)", text(less), text(less)),
        call("ends-with(%s, %s)", text(less), text(less)),
        call("boolean-from-string(%s)", text(less)),
        call("checklist(%s, %s, %s, %s)", bound(), bound(), truth(less), truth(less)),
        call(
            "weighted-checklist(%s, %s, %s, %s)",
            Arbitraries.of("0", "1", "2"),
            Arbitraries.of("1", "2", "9"),
            truth(less),
            Arbitraries.of("1", "2", "0.5")),
        call(
            "regex(%s, %s)",
            text(less),
            Arbitraries.of(
                "'[a-z]+'", "'-?[0-9]*'", "'.*'", "'(x|y| )+'", "'\\d(\\.\\d)?'", "''")));
  }

  private static Arbitrary<String> bound() {
    return Arbitraries.of("-1", "0", "1", "2", "3");
  }

  private static Arbitrary<String> compared(int deep) {
    return once("compared", deep, Expressions::newCompared);
  }

  private static Arbitrary<String> newCompared(int deep) {
    Arbitrary<String> side = Arbitraries.oneOf(exact(deep), text(deep), truth(deep));
    Arbitrary<String> bounded = Arbitraries.oneOf(finite(deep), text(deep), truth(deep));
    Arbitrary<String> equal = Arbitraries.of("=", "!=");
    return Arbitraries.oneOf(
        compared(side, Arbitraries.of("<", "<=", ">", ">="), side),
        compared(side, equal, bounded),
        compared(bounded, equal, side));
  }

  private static Arbitrary<String> compared(
      Arbitrary<String> left, Arbitrary<String> sign, Arbitrary<String> right) {
    return call("(%s) %s (%s)", left, sign, right);
  }

  /** Numbers that are whole, or nearly so: no two of them are almost the same. */
  static Arbitrary<String> exact(int deep) {
    return once("exact", deep, Expressions::newExact);
  }

  /** Numbers of that kind, none of which is infinite. */
  private static Arbitrary<String> finite(int deep) {
    return once("finite", deep, Expressions::newFinite);
  }

  private static Arbitrary<String> newExact(int deep) {
    return Arbitraries.frequencyOf(
        Tuple.of(10, numbers(deep, Expressions::exact)), Tuple.of(1, Arbitraries.of("1 div 0")));
  }

  private static Arbitrary<String> newFinite(int deep) {
    return numbers(deep, Expressions::finite);
  }

  private static Arbitrary<String> numbers(int deep, IntFunction<Arbitrary<String>> exact) {
    Arbitrary<String> plain =
        Arbitraries.of("0", "1", "2", "10", "2.5", "-3", ".5", "7.", "100", "0 div 0");
    if (deep == 0) {
      return plain;
    }
    int less = deep - 1;
    return Arbitraries.oneOf(
        plain,
        call("(%s) + (%s)", exact.apply(less), exact.apply(less)),
        call("(%s) - (%s)", exact.apply(less), exact.apply(less)),
        call("(%s) * (%s)", exact.apply(0), exact.apply(0)),
        call("(%s) mod (%s)", exact.apply(less), Arbitraries.of("2", "3", "-4", "2.5")),
        call("-(%s)", exact.apply(less)),
        call("int(%s)", exact.apply(less)),
        call("abs(%s)", exact.apply(less)),
        call("number(%s)", Arbitraries.oneOf(exact.apply(less), text(less), truth(less))),
        call("round(%s)", exact.apply(less)),
        call(
            "round(abs(%s), %s)",
            exact.apply(less), Arbitraries.of("0", "1", "2", "-1", "-2", "40")),
        call("if(%s, %s, %s)", truth(less), exact.apply(less), exact.apply(less)),
        call("coalesce(%s, %s)", exact.apply(less), exact.apply(less)),
        call("string-length(%s)", text(less)),
        call("count-selected(%s)", text(0)),
        call("min(1000, %s, %s)", exact.apply(less), exact.apply(less)),
        call("max(1, %s, %s)", exact.apply(less), exact.apply(less)),
        call("number(date('2018-06-%s'))", Arbitraries.of("01", "25", "30")),
        call("number(date(%s))", Arbitraries.of("0", "-1", "17000.7", "1")));
  }

  static Arbitrary<String> inexact(int deep) {
    return once("inexact", deep, Expressions::newInexact);
  }

  private static Arbitrary<String> newInexact(int deep) {
    Arbitrary<String> number = exact(Math.max(0, deep - 1));
    return Arbitraries.oneOf(
        exact(deep),
        call("(%s) div (%s)", number, number),
        call(
            "%s(%s)",
            Arbitraries.of(
                "sin", "cos", "tan", "asin", "acos", "atan", "exp", "exp10", "log", "log10",
                "sqrt"),
            number),
        call("pow(%s, %s)", number, number),
        call("atan2(%s, %s)", number, number),
        call("pi() * (%s)", number),
        call("decimal-date-time(date('2018-06-%s'))", Arbitraries.of("01", "25", "30")));
  }

  static Arbitrary<String> text(int deep) {
    return once("text", deep, Expressions::newText);
  }

  private static Arbitrary<String> newText(int deep) {
    Arbitrary<String> plain =
        Arbitraries.oneOf(
            Arbitraries.of(NAMES).map(name -> "${" + name + "}"),
            answers().map(text -> "'" + text + "'"));
    if (deep == 0) {
      return plain;
    }
    int less = deep - 1;
    Arbitrary<String> place = Arbitraries.of("0", "1", "2", "-1", "-2", "9");
    Arbitrary<String> anyText =
        Arbitraries.oneOf(text(less), truth(less), Arbitraries.of("12", "-3", "2.5"));
    return Arbitraries.oneOf(
        plain,
        call("concat(%s, %s)", anyText, anyText),
        call("join(%s, %s, %s)", text(0), anyText, anyText),
        call("string(%s)", anyText),
        call("if(%s, %s, %s)", truth(less), text(less), text(less)),
        call("coalesce(%s, %s)", text(less), text(less)),
        call("substr(%s, %s)", text(less), place),
        call("substr(%s, %s, %s)", text(less), place, place),
        call("substring-before(%s, %s)", text(less), text(less)),
        call("substring-after(%s, %s)", text(less), text(less)),
        call("translate(%s, %s, %s)", text(less), text(0), text(0)),
        call("normalize-space(%s)", text(less)),
        call("selected-at(%s, %s)", text(0), Arbitraries.of("0", "1", "2", "5", "-1")),
        call(
            "digest(%s, %s, %s)",
            text(less),
            Arbitraries.of("'MD5'", "'SHA-1'", "'SHA-256'"),
            Arbitraries.of("'hex'", "'base64'")),
        call(
            "format-date(date('2018-06-%s'), %s)",
            Arbitraries.of("01", "25", "30"),
            Arbitraries.of("'%Y.%m.%d'", "'%e/%n/%y'", "'%a %d %b'", "'%H:%M:%S.%3'")),
        call("string(date('2018-06-%s') + 0)", Arbitraries.of("01", "25")));
  }

  @SafeVarargs
  private static Arbitrary<String> call(String form, Arbitrary<String>... parts) {
    return Combinators.combine(List.of(parts)).as(given -> form.formatted(given.toArray()));
  }
}
