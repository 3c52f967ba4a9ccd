package org.evensay.survey.design.expression.function;

import java.util.Collections;
import java.util.List;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * A function: how it is written, and what it does.
 *
 * @param name as it is written
 * @param gives the kind of its value
 * @param parameters what it wants, in order; the last one stands for all after it
 * @param least how many arguments there have to be
 * @param most how many there may be
 * @param step how many belong together after the least: 2 for pairs
 * @param steadyFrom with how many arguments it gives the same each time, if nothing else changes
 * @param maker makes what is done at one place of an expression
 */
public record Function(
    String name,
    Kind gives,
    List<Parameter> parameters,
    int least,
    int most,
    int step,
    int steadyFrom,
    Maker maker) {

  /** The longest text that a function gives; what is longer is cut there. */
  public static final int MOST_CHARACTERS = 20_000;

  /** The most arguments: an expression has no room for more. */
  static final int ANY_NUMBER = Integer.MAX_VALUE;

  /** What is done each time; given the arguments, it works out only those that it needs. */
  @FunctionalInterface
  public interface Body {
    /** Works the value out. */
    Value value(List<? extends Computed> arguments, Context context);
  }

  /** Prepares the body for one place, once: what is written there can be looked at. */
  @FunctionalInterface
  public interface Maker {
    /** Prepares it. */
    Body make(List<? extends Computed> arguments) throws FunctionProblem;
  }

  /** A function with these parameters, all of them needed. */
  static Function of(String name, Kind gives, List<Parameter> parameters, Body body) {
    int number = parameters.size();
    return new Function(name, gives, parameters, number, number, 1, 0, arguments -> body);
  }

  /** A function with so many parameters that are all alike. */
  static Function of(String name, Kind gives, int number, Parameter parameter, Body body) {
    return of(name, gives, Collections.nCopies(number, parameter), body);
  }

  /** The same under another name. */
  Function alsoNamed(String other) {
    return new Function(other, gives, parameters, least, most, step, steadyFrom, maker);
  }

  /** The same, needing only so many of its arguments. */
  Function needing(int fewer) {
    return new Function(name, gives, parameters, fewer, most, step, steadyFrom, maker);
  }

  /** The same, taking any number of arguments like the last. */
  Function andMore() {
    return new Function(name, gives, parameters, least, ANY_NUMBER, step, steadyFrom, maker);
  }

  /** The same, taking any number of pairs of arguments like the last two. */
  Function andMorePairs() {
    return new Function(name, gives, parameters, least, ANY_NUMBER, 2, steadyFrom, maker);
  }

  /** The same, which gives something else each time, unless it has so many arguments. */
  Function steadyFrom(int arguments) {
    return new Function(name, gives, parameters, least, most, step, arguments, maker);
  }

  /** The same, prepared for each place that it is written at. */
  Function prepared(Maker other) {
    return new Function(name, gives, parameters, least, most, step, steadyFrom, other);
  }

  /** What it wants at this place, from 0. */
  public Parameter parameter(int place) {
    if (place < parameters.size()) {
      return parameters.get(place);
    }
    int over = (place - parameters.size()) % step;
    return parameters.get(parameters.size() - step + over);
  }

  /** Whether it gives the same each time, with so many arguments. */
  public boolean isSteady(int arguments) {
    return arguments >= steadyFrom;
  }

  /** Whether its arguments come in pairs after the least, and there is one too many. */
  public boolean isOdd(int arguments) {
    return (arguments - least) % step != 0;
  }

  /** A text that is no longer than a text may be. */
  static Value text(CharSequence text) {
    int length = text.length();
    if (length <= MOST_CHARACTERS) {
      return Value.of(text.toString());
    }
    boolean between = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1));
    return Value.of(text.subSequence(0, MOST_CHARACTERS - (between ? 1 : 0)).toString());
  }

  @Override
  public String toString() {
    return name;
  }
}
