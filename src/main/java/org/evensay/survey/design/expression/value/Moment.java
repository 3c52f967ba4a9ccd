package org.evensay.survey.design.expression.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, or a day and a time of it, where the survey is answered. Its number counts days from 1
 * January 1970 there, so that {@code today() + 1} is tomorrow in every zone.
 *
 * @param at when
 * @param timed whether the time belongs to it; without, its text is the day alone
 */
public record Moment(ZonedDateTime at, boolean timed) implements Value {

  /** What {@code yyyy-mm} takes. */
  private static final int MONTH_CHARACTERS = 7;

  /** What {@code yyyy-mm-dd} takes. */
  private static final int DAY_CHARACTERS = 10;

  private static final double NANOS_PER_DAY = ChronoUnit.DAYS.getDuration().toNanos();
  private static final double MILLIS_PER_DAY = ChronoUnit.DAYS.getDuration().toMillis();
  private static final long MOST_DAYS = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final long LEAST_DAYS = LocalDate.of(0, 1, 1).toEpochDay();
  private static final DateTimeFormatter WITH_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

  /** Whether a text begins as a day does, or is as long as a month: worth a closer look. */
  public static boolean looksLikeOne(String text) {
    return text.length() >= DAY_CHARACTERS && text.charAt(4) == '-' && text.charAt(7) == '-'
        || text.length() == MONTH_CHARACTERS && text.charAt(4) == '-';
  }

  /** A whole day, by its number. */
  public static Optional<Moment> day(double days, ZoneId zone) {
    if (!(days >= LEAST_DAYS && days < MOST_DAYS + 1)) {
      return Optional.empty();
    }
    return Optional.of(day(LocalDate.ofEpochDay((long) days), zone));
  }

  /** A whole day. */
  public static Moment day(LocalDate day, ZoneId zone) {
    return new Moment(day.atStartOfDay(zone), false);
  }

  /** A point of time. */
  public static Moment at(Instant instant, ZoneId zone) {
    return new Moment(instant.atZone(zone), true);
  }

  /** A point of time, by the days since the first of January 1970 in Greenwich. */
  public static Optional<Moment> at(double days, ZoneId zone) {
    if (!(days > LEAST_DAYS && days < MOST_DAYS)) {
      return Optional.empty();
    }
    return Optional.of(at(Instant.ofEpochMilli((long) (days * MILLIS_PER_DAY)), zone));
  }

  /**
   * Reads {@code 2018-06-25}, {@code 2018-06-25T10:20}, {@code 2018-06-25T10:20:30.400+02:00} and
   * what lies between them; of a month, as {@code 2018-06}, its first day, as XForms has a date
   * without one. Nothing when it is none of these.
   */
  public static Optional<Moment> read(String text, ZoneId zone) {
    String stripped = text.strip();
    if (!looksLikeOne(stripped)) {
      return Optional.empty();
    }
    try {
      if (stripped.length() == MONTH_CHARACTERS) {
        return Optional.of(day(day(stripped + "-01"), zone));
      }
      LocalDate day = day(stripped);
      if (stripped.length() == DAY_CHARACTERS) {
        return Optional.of(day(day, zone));
      }
      return stripped.charAt(DAY_CHARACTERS) == 'T'
          ? Optional.of(timed(day, stripped.substring(DAY_CHARACTERS + 1), zone))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** By hand, since conditions that look at dates are worked out for every page. */
  private static LocalDate day(String text) {
    return LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, DAY_CHARACTERS));
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException(text);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Reads a time of day, with or without its distance from Greenwich, as one on this day. */
  public static Optional<Moment> readTime(String text, LocalDate day, ZoneId zone) {
    try {
      return Optional.of(timed(day, text.strip(), zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Moment timed(LocalDate day, String time, ZoneId zone) {
    int end = 0;
    while (end < time.length() && "+-Z".indexOf(time.charAt(end)) < 0) {
      end++;
    }
    LocalTime clock = LocalTime.parse(time.substring(0, end));
    if (end == time.length()) {
      return new Moment(day.atTime(clock).atZone(zone), true);
    }
    ZoneOffset offset = ZoneOffset.of(time.substring(end));
    return new Moment(day.atTime(clock).atOffset(offset).atZoneSameInstant(zone), true);
  }

  /** The day alone. */
  public Moment wholeDay() {
    return timed ? day(at.toLocalDate(), at.getZone()) : this;
  }

  /** The days since the first of January 1970 in Greenwich, with their parts. */
  public double daysInGreenwich() {
    return at.toInstant().toEpochMilli() / MILLIS_PER_DAY;
  }

  /** How much of the day is over, from 0 to 1. */
  public double partOfDay() {
    return at.toLocalTime().toNanoOfDay() / NANOS_PER_DAY;
  }

  @Override
  public String text() {
    return timed ? WITH_TIME.format(at) : at.toLocalDate().toString();
  }

  @Override
  public double number(ZoneId zone) {
    long days = at.toLocalDate().toEpochDay();
    return timed ? days + partOfDay() : days;
  }

  @Override
  public boolean truth() {
    return true;
  }
}
