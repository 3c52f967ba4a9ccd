package org.evensay.survey.interchange.surveyjs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;

/** The least and the most of a number: every number here has both. */
final class Bounds {

  private static final BigDecimal BOUND = BigDecimal.valueOf(Limits.NUMBER);

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

  /** The same, as far as the bounds that it has let it. */
  static boolean stricter(
      QuestionDraft draft, Optional<BigDecimal> least, Optional<BigDecimal> most) {
    Optional<BigDecimal> from = draft.number("least");
    Optional<BigDecimal> to = draft.number("most");
    return fit(
        draft,
        Stream.concat(least.stream(), from.stream()).max(Comparator.naturalOrder()),
        Stream.concat(most.stream(), to.stream()).min(Comparator.naturalOrder()));
  }

  /** Says where a number has less room here. */
  static void say(Node element, QuestionDraft draft) {
    say(element, draft, "min", "least");
    say(element, draft, "max", "most");
  }

  /** The same of one of its bounds. */
  static void say(Node element, QuestionDraft draft, String key, String ours) {
    Optional<BigDecimal> there = element.number(key);
    BigDecimal here = draft.number(ours).orElseThrow();
    if (there.isEmpty()) {
      element.once(Remark.NUMBER_ROOM, BOUND.negate(), BOUND, Limits.PLACES);
    } else if (there.get().compareTo(here) != 0) {
      String was = there.get().toPlainString();
      element.say(element.at(key), Remark.NARROWED, key, was, here.toPlainString());
    }
  }

  /** Gives a number as many digits after the point as steps there have, and its bounds. */
  static void places(Node element, QuestionDraft draft, Optional<BigDecimal> step) {
    int most = 0;
    for (Optional<BigDecimal> one : List.of(step, draft.number("least"), draft.number("most"))) {
      most = Math.max(most, one.map(value -> value.stripTrailingZeros().scale()).orElse(0));
    }
    int places = step.isEmpty() ? Limits.PLACES : Math.min(most, Limits.PLACES);
    if (draft.type().equals("decimal")) {
      draft.setting("places", places);
    }
    BigDecimal here =
        draft.type().equals("decimal") ? BigDecimal.ONE.movePointLeft(places) : BigDecimal.ONE;
    step.filter(there -> there.compareTo(here) != 0)
        .ifPresent(
            there ->
                element.say(
                    element.at("step"),
                    Remark.NARROWED,
                    "step",
                    there.toPlainString(),
                    here.toPlainString()));
  }

  private static BigDecimal within(BigDecimal value, boolean whole, RoundingMode mode) {
    BigDecimal near = value.max(BOUND.negate()).min(BOUND);
    return whole ? near.setScale(0, mode) : near.setScale(Math.min(near.scale(), 6), mode);
  }
}
