package org.evensay.survey.interchange.limesurvey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;

/**
 * A slider that numbers are chosen with: a scale along a line where it has few steps, and a number
 * that is typed where it has many.
 *
 * @param step empty when it goes by less than one
 */
record Slider(int least, int most, Optional<Integer> step) {

  private static final int LEAST = 0;
  private static final int MOST = 100;
  private static final int POINT_BOUND = 1_000;
  private static final String STEP = "slider_accuracy";
  private static final String ONE = "1";

  /** The slider that these attributes make of numbers; empty when they make none. */
  static Optional<Slider> of(Attributes attributes) {
    if (!attributes.on("slider_layout")) {
      return Optional.empty();
    }
    int least = attributes.number("slider_min").orElse(LEAST);
    int most = attributes.number("slider_max").orElse(MOST);
    String step = attributes.row(STEP).map(found -> found.get("value").strip()).orElse(ONE);
    return Optional.of(
        new Slider(
            least,
            most,
            step.matches("[1-9][0-9]{0,8}")
                ? Optional.of(Integer.valueOf(step))
                : Optional.empty()));
  }

  /** Whether it has few points, all of them whole numbers. */
  boolean isScale() {
    return step.isPresent()
        && Math.max(Math.abs(least), Math.abs(most)) <= POINT_BOUND
        && most - least >= step.get()
        && (most - least) / step.get() < Limits.POINTS_ON_A_LINE;
  }

  /** A question with its points, each of which says its number. */
  QuestionDraft scale(QuestionDraft draft, Reading reading) {
    List<ChoiceDraft> points = new ArrayList<>();
    for (int value = least; value <= most; value += step.orElse(1)) {
      String number = String.valueOf(value);
      points.add(ChoiceDraft.of(number, reading.same(number)));
    }
    return draft.choices("points", points).setting("appearance", "slider");
  }

  /** Between what the numbers lie, as far as its ends are in order. */
  Numbers.Ends ends() {
    return least <= most ? Numbers.Ends.of(least, most) : Numbers.Ends.WIDEST;
  }

  /** Says what its steps are here: a number that is typed knows whole ones, or all. */
  void sayStep(Attributes attributes, Reading reading) {
    String all = BigDecimal.ONE.movePointLeft(Limits.PLACES).toPlainString();
    attributes
        .row(STEP)
        .ifPresent(
            row -> {
              String there = row.get("value").strip();
              String here = isScale() ? there : step.isPresent() ? ONE : all;
              reading.narrowed(row, STEP, there.equals(here), here);
            });
  }
}
