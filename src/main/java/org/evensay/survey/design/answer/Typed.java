package org.evensay.survey.design.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.document.Limits;

/** Makes sense of what came from fields: the same way for every type of question. */
public final class Typed {

  /** The longest that is typed into one of several fields, in bytes. */
  public static final int PART_BYTES = Limits.PART_CHARACTERS * Limits.CHARACTER_BYTES;

  private static final int MOST_NUMBER = 9_999;

  private Typed() {}

  /** What was chosen; an empty value is what some old browsers send for nothing. */
  public static List<String> chosen(List<String> raw) {
    return raw.contains("") ? raw.stream().filter(value -> !value.isEmpty()).toList() : raw;
  }

  /** Words within a limit, counted in Unicode characters, as a reader would count letters. */
  public static Reading words(List<String> raw, int most, boolean lines) {
    String came = raw.isEmpty() ? "" : raw.get(0).replace("\r\n", "\n").replace('\r', '\n');
    if (!lines) {
      came = came.replace('\n', ' ');
    }
    String kept = TypedText.withoutOddSigns(came);
    if (kept.length() < came.length()) {
      return Reading.problem(List.of(kept), AnswerProblem.ODD_SIGNS);
    }
    int length = came.codePointCount(0, came.length());
    if (length > most) {
      return Reading.problem(List.of(came), AnswerProblem.TOO_LONG, most, length);
    }
    return came.isBlank() ? Reading.nothing() : Reading.of(new Answer.Words(came));
  }

  /** A line for a number: without the spaces around it, and without signs that cannot be kept. */
  public static String line(List<String> raw) {
    return raw.isEmpty() ? "" : TypedText.withoutOddSigns(raw.get(0)).strip();
  }

  /** A whole number in Western, Arabic-Indic or any other decimal digits. */
  public static Reading number(List<String> raw, long least, long most) {
    String typed = line(raw);
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    OptionalLong number = TypedText.wholeNumber(typed);
    if (number.isEmpty()) {
      return Reading.problem(List.of(typed), AnswerProblem.NOT_A_NUMBER);
    }
    long value = number.getAsLong();
    return value < least || value > most
        ? Reading.problem(List.of(typed), AnswerProblem.OUT_OF_BOUNDS, least, most)
        : Reading.of(new Answer.Figure(value));
  }

  /**
   * What came from several fields, one value for each; none when nothing was typed into any. What
   * is longer than any answer to them is cut: it is none anyhow.
   */
  public static List<String> parts(List<String> raw, int fields) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < fields; i++) {
      String part = i < raw.size() ? line(List.of(raw.get(i))) : "";
      int kept = Math.min(Limits.PART_CHARACTERS, part.codePointCount(0, part.length()));
      parts.add(part.substring(0, part.offsetByCodePoints(0, kept)));
    }
    return parts.stream().allMatch(String::isEmpty) ? List.of() : List.copyOf(parts);
  }

  /** The whole numbers that these are, each at most 9,999; none when one of them is no such one. */
  public static List<Integer> numbers(List<String> typed) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : typed) {
      OptionalLong number = TypedText.wholeNumber(part);
      if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > MOST_NUMBER) {
        return List.of();
      }
      numbers.add((int) number.getAsLong());
    }
    return numbers;
  }

  /** How many bytes a text takes. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
