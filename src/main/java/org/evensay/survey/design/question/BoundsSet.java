package org.evensay.survey.design.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.evensay.survey.design.document.Limits;

/**
 * Which bounds of a number or a date somebody set, and people are told: a survey that says nothing
 * of them has some as well, of which nobody who answers needs to know.
 */
public enum BoundsSet {
  ANY,
  FROM,
  TO,
  BETWEEN;

  private static final BigDecimal MOST = BigDecimal.valueOf(Limits.NUMBER);

  /** Dates that may be on any day are within two centuries around now. */
  public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  public static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

  static BoundsSet of(LocalDate least, LocalDate most) {
    boolean toAnywhere = !most.isBefore(LAST_DAY);
    if (!least.isAfter(FIRST_DAY)) {
      return toAnywhere ? ANY : TO;
    }
    return toAnywhere ? FROM : BETWEEN;
  }

  static BoundsSet of(BigDecimal least, BigDecimal most) {
    boolean fromAnywhere = least.compareTo(MOST.negate()) <= 0;
    if (most.compareTo(MOST) >= 0) {
      // From 0 on is what a number is that says nothing of its bounds.
      return fromAnywhere || least.signum() == 0 ? ANY : FROM;
    }
    return fromAnywhere ? TO : BETWEEN;
  }

  /** How files of words name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
