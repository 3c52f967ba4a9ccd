package org.evensay.survey.design.expression.function;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions over texts. A character is what a reader takes for one: an emoji is not two. */
final class TextFunctions {

  private TextFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of(
            "string",
            Kind.TEXT,
            1,
            Parameter.TEXT,
            (given, context) -> Function.text(given.get(0).text(context))),
        Function.of(
                "concat",
                Kind.TEXT,
                1,
                Parameter.ANY,
                (given, context) -> joined("", given, context))
            .andMore(),
        Function.of(
                "join",
                Kind.TEXT,
                List.of(Parameter.TEXT, Parameter.ANY),
                (given, context) ->
                    joined(given.get(0).text(context), given.subList(1, given.size()), context))
            .needing(1)
            .andMore(),
        Function.of(
                "substr",
                Kind.TEXT,
                List.of(Parameter.TEXT, Parameter.NUMBER, Parameter.NUMBER),
                TextFunctions::substr)
            .needing(2),
        Function.of(
                "substring",
                Kind.TEXT,
                List.of(Parameter.TEXT, Parameter.NUMBER, Parameter.NUMBER),
                TextFunctions::substring)
            .needing(2),
        Function.of("substring-before", Kind.TEXT, 2, Parameter.TEXT, TextFunctions::before),
        Function.of("substring-after", Kind.TEXT, 2, Parameter.TEXT, TextFunctions::after),
        Function.of("translate", Kind.TEXT, 3, Parameter.TEXT, TextFunctions::translate),
        Function.of(
                "string-length",
                Kind.NUMBER,
                1,
                Parameter.TEXT,
                (given, context) -> {
                  String text = textOrCurrent(given, context);
                  return Value.of(text.codePointCount(0, text.length()));
                })
            .needing(0),
        Function.of(
                "normalize-space",
                Kind.TEXT,
                1,
                Parameter.TEXT,
                (given, context) -> normalised(textOrCurrent(given, context)))
            .needing(0),
        asks("contains", String::contains),
        asks("starts-with", String::startsWith),
        asks("ends-with", String::endsWith));
  }

  private static Function asks(String name, BiPredicate<String, String> test) {
    return Function.of(
        name,
        Kind.TRUTH,
        2,
        Parameter.TEXT,
        (given, context) ->
            Value.of(test.test(given.get(0).text(context), given.get(1).text(context))));
  }

  private static String textOrCurrent(List<? extends Computed> given, Context context) {
    return given.isEmpty() ? context.current().text() : given.get(0).text(context);
  }

  private static Value joined(String separator, List<? extends Computed> given, Context context) {
    List<String> parts = new ArrayList<>();
    given.forEach(one -> parts.addAll(one.value(context).items()));
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < parts.size() && joined.length() < Function.MOST_CHARACTERS; i++) {
      joined.append(i == 0 ? "" : separator).append(parts.get(i));
    }
    return Function.text(joined);
  }

  /** From 0, up to but without the end; negative places count from the end, as in JavaRosa. */
  private static Value substr(List<? extends Computed> given, Context context) {
    String text = given.get(0).text(context);
    int length = text.codePointCount(0, text.length());
    double end = given.size() > 2 ? given.get(2).number(context) : length;
    return cut(text, place(given.get(1).number(context), length), place(end, length));
  }

  private static int place(double place, int length) {
    double fromStart = place < 0 ? Math.ceil(place) + length : place;
    return (int) Math.max(0, Math.min(length, fromStart));
  }

  /** XPath 1.0, section 4.2: from 1, a place and a length, both rounded. */
  private static Value substring(List<? extends Computed> given, Context context) {
    String text = given.get(0).text(context);
    int length = text.codePointCount(0, text.length());
    double first = rounded(given.get(1).number(context));
    double last = given.size() > 2 ? first + rounded(given.get(2).number(context)) : length + 1.0;
    if (!(first < last)) {
      return Value.EMPTY;
    }
    return cut(text, (int) Math.max(0, first - 1), (int) Math.min(length, last - 1));
  }

  private static double rounded(double number) {
    return Math.floor(number + 0.5);
  }

  private static Value cut(String text, int from, int to) {
    if (from >= to) {
      return Value.EMPTY;
    }
    int start = text.offsetByCodePoints(0, from);
    return Function.text(text.substring(start, text.offsetByCodePoints(start, to - from)));
  }

  private static Value before(List<? extends Computed> given, Context context) {
    String text = given.get(0).text(context);
    return Function.text(text.substring(0, Math.max(0, text.indexOf(given.get(1).text(context)))));
  }

  private static Value after(List<? extends Computed> given, Context context) {
    String text = given.get(0).text(context);
    String part = given.get(1).text(context);
    int place = text.indexOf(part);
    return place < 0 ? Value.EMPTY : Function.text(text.substring(place + part.length()));
  }

  private static Value translate(List<? extends Computed> given, Context context) {
    String text = given.get(0).text(context);
    int[] from = given.get(1).text(context).codePoints().toArray();
    int[] to = given.get(2).text(context).codePoints().toArray();
    StringBuilder translated = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            sign -> {
              int place = 0;
              while (place < from.length && from[place] != sign) {
                place++;
              }
              if (place == from.length) {
                translated.appendCodePoint(sign);
              } else if (place < to.length) {
                translated.appendCodePoint(to[place]);
              }
            });
    return Function.text(translated);
  }

  private static Value normalised(String text) {
    StringBuilder normalised = new StringBuilder(text.length());
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isWhitespace(sign)) {
        between = normalised.length() > 0;
      } else {
        normalised.append(between ? " " : "").append(sign);
        between = false;
      }
    }
    return Function.text(normalised);
  }
}
