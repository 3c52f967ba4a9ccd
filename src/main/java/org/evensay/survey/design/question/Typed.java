package org.evensay.survey.design.question;

import java.util.List;
import java.util.OptionalLong;
import org.evensay.foundation.language.TypedText;

/** Makes sense of what came from fields: the same way for every type of question. */
final class Typed {

  private Typed() {}

  /** What was chosen; an empty value is what some old browsers send for nothing. */
  static List<String> chosen(List<String> raw) {
    return raw.stream().filter(value -> !value.isEmpty()).toList();
  }

  /** Words within a limit, counted in Unicode characters, as a reader would count letters. */
  static Reading words(List<String> raw, int most, boolean lines) {
    String came = raw.isEmpty() ? "" : raw.get(0).replace("\r\n", "\n").replace('\r', '\n');
    if (!lines) {
      came = came.replace('\n', ' ');
    }
    String kept = TypedText.withoutOddSigns(came);
    if (kept.length() < came.length()) {
      return Reading.problem(List.of(kept), DesignProblem.ODD_SIGNS);
    }
    int length = came.codePointCount(0, came.length());
    if (length > most) {
      return Reading.problem(List.of(came), DesignProblem.TOO_LONG, most, length);
    }
    return came.isBlank() ? Reading.nothing() : Reading.of(new Answer.Words(came));
  }

  /** A whole number in Western, Arabic-Indic or any other decimal digits. */
  static Reading number(List<String> raw, long least, long most) {
    String came = raw.isEmpty() ? "" : raw.get(0);
    String typed = TypedText.withoutOddSigns(came).strip();
    if (typed.isEmpty()) {
      return Reading.nothing();
    }
    OptionalLong number = TypedText.wholeNumber(typed);
    if (number.isEmpty()) {
      return Reading.problem(List.of(typed), DesignProblem.NOT_A_NUMBER);
    }
    long value = number.getAsLong();
    return value < least || value > most
        ? Reading.problem(List.of(typed), DesignProblem.OUT_OF_BOUNDS, least, most)
        : Reading.of(new Answer.Figure(value));
  }
}
