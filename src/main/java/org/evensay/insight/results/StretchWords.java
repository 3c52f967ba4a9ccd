package org.evensay.insight.results;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.TimeOfDay;

/** The words for stretches of numbers and of time: the last of a stretch is in it where it can. */
final class StretchWords {

  private static final String BETWEEN = "..";
  private static final int MONTHS = 12;
  private static final String FIRST_MINUTE = "%02d:00";
  private static final String LAST_MINUTE = "%02d:59";

  private final PageLanguage language;
  private final Question question;

  StretchWords(PageLanguage language, Question question) {
    this.language = language;
    this.question = question;
  }

  /** What a stretch is called on a page. */
  String of(String stretch) {
    int middle = stretch.indexOf(BETWEEN);
    String from = stretch.substring(0, middle);
    String to = stretch.substring(middle + BETWEEN.length());
    if (from.isEmpty() && to.isEmpty()) {
      return language.get("results.stretch.all");
    }
    if (to.isEmpty()) {
      return language.with("results.stretch.from", first(from));
    }
    boolean open = question instanceof DecimalNumber;
    if (from.isEmpty()) {
      return language.with(open ? "results.stretch.under" : "results.stretch.up-to", last(to));
    }
    if (open) {
      return language.with("results.stretch.to-under", first(from), last(to));
    }
    return first(from).equals(last(to))
        ? first(from)
        : language.with("results.stretch.to", first(from), last(to));
  }

  private String first(String end) {
    return at(new BigDecimal(end), FIRST_MINUTE);
  }

  private String last(String end) {
    BigDecimal place = new BigDecimal(end);
    return question instanceof DecimalNumber
        ? at(place, FIRST_MINUTE)
        : at(place.subtract(BigDecimal.ONE), LAST_MINUTE);
  }

  private String at(BigDecimal place, String minute) {
    if (question instanceof TimeOfDay) {
      return minute.formatted(place.intValue());
    }
    if (question instanceof CalendarDate || question instanceof CalendarMonth) {
      YearMonth month =
          YearMonth.of(
              Math.floorDiv(place.intValue(), MONTHS), Math.floorMod(place.intValue(), MONTHS) + 1);
      return language.month(month);
    }
    return language.with("results.number", place);
  }
}
