package org.evensay.survey.interchange.surveyjs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.evensay.survey.interchange.draft.QuestionDraft;

/** The least and the most of a number: every number here has both. */
final class Bounds {

  private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000_000);

  private Bounds() {}

  /** Bounds a number; false when there is no number between. */
  static boolean fit(QuestionDraft draft, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    boolean whole = draft.type().equals("number");
    BigDecimal from = within(least.orElse(BOUND.negate()), whole, RoundingMode.CEILING);
    BigDecimal to = within(most.orElse(BOUND), whole, RoundingMode.FLOOR);
    if (from.compareTo(to) > 0) {
      return false;
    }
    draft.setting("least", from).setting("most", to);
    return true;
  }

  private static BigDecimal within(BigDecimal value, boolean whole, RoundingMode mode) {
    BigDecimal near = value.max(BOUND.negate()).min(BOUND);
    return whole ? near.setScale(0, mode) : near.setScale(Math.min(near.scale(), 6), mode);
  }
}
