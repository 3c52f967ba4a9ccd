package org.evensay.survey.interchange.xlsform.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * What stands in a cell; never blank.
 *
 * @param text as a person would write it: {@code 1} and not {@code 1.0}, dates as {@code
 *     2026-05-31}
 * @param kind how it came to be
 */
public record Cell(String text, Kind kind) {

  /** How the text of a cell came to be. */
  public enum Kind {
    /** It was written. */
    WRITTEN,
    /** A formula gave it when the workbook was last saved. */
    WORKED_OUT,
    /** A formula that could not be worked out. */
    BROKEN,
    /** A formula that nobody has worked out yet: it stands in place of what it would come to. */
    NOT_WORKED_OUT
  }

  /** A number without what no person writes: {@code 1}, not {@code 1.0}; no exponent. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return written.signum() == 0 ? "0" : written.toPlainString();
  }

  /** A date, a time, or both, as ISO 8601 has them. */
  static String moment(LocalDateTime moment, boolean timeOnly) {
    LocalDateTime minute = moment.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    if (timeOnly) {
      return minute.toLocalTime().toString();
    }
    boolean day = minute.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? minute.toLocalDate().toString() : minute.toString();
  }

  static String truth(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  /** Whether a text has nothing that can be seen. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0xfeff);
  }
}
