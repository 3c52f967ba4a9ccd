package org.evensay.survey.design.question;

import java.math.BigDecimal;
import java.util.Locale;
import org.evensay.survey.design.document.Limits;

/**
 * Which bounds of a number somebody set, and people are told: a survey that says nothing of them
 * has some as well, of which nobody who answers needs to know.
 */
public enum NumberRange {
  ANY,
  FROM,
  TO,
  BETWEEN;

  private static final BigDecimal MOST = BigDecimal.valueOf(Limits.NUMBER);

  static NumberRange of(BigDecimal least, BigDecimal most) {
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
