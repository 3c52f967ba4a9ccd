package org.evensay.insight.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BradleyTerryTest {

  /**
   * How often journals of statistics cited each other: S. M. Stigler's data, as fitted by A.
   * Agresti, <i>Categorical Data Analysis</i>, and by R's BradleyTerry2. A journal wins where it is
   * cited. In order: Biometrika, Communications in Statistics, JASA, JRSS B.
   */
  private static final double[][] CITATIONS = {
    {0, 730, 498, 221}, {33, 0, 68, 17}, {320, 813, 0, 142}, {284, 276, 325, 0}
  };

  @Test
  void journals_that_cite_each_other_are_as_strong_as_was_published() {
    BradleyTerry journals = BradleyTerry.of(CITATIONS, 0);

    assertEquals(0, journals.strength()[0], 1e-12);
    assertEquals(-2.94907, journals.strength()[1], 5e-6);
    assertEquals(-0.47957, journals.strength()[2], 5e-6);
    assertEquals(0.26895, journals.strength()[3], 5e-6);
    assertEquals(0.10255, Math.sqrt(journals.covariance()[1][1]), 5e-6);
    assertEquals(0.06059, Math.sqrt(journals.covariance()[2][2]), 5e-6);
    assertEquals(0.07083, Math.sqrt(journals.covariance()[3][3]), 5e-6);
    assertEquals(4.29338, journals.deviance(CITATIONS), 5e-6);
  }

  @Test
  void a_weak_prior_moves_what_is_well_known_by_little() {
    BradleyTerry alone = BradleyTerry.of(CITATIONS, 0);
    BradleyTerry withPrior = BradleyTerry.of(CITATIONS, 0.5);

    for (int i = 0; i < CITATIONS.length; i++) {
      assertEquals(alone.aboveMean(i), withPrior.aboveMean(i), 0.02);
    }
  }

  @Test
  void what_won_every_time_is_strong_but_not_without_end() {
    BradleyTerry one = BradleyTerry.of(new double[][] {{0, 50}, {0, 0}}, 0.5);

    assertTrue(Double.isFinite(one.aboveMean(0)));
    assertTrue(one.aboveMean(0) > 1.5 && one.aboveMean(0) < 10, () -> "" + one.aboveMean(0));
    assertEquals(-one.aboveMean(0), one.aboveMean(1), 1e-9);
    assertTrue(one.errorAboveMean(0) > 0.5);
  }

  @Test
  void of_what_nothing_is_known_each_is_as_strong_as_the_other() {
    BradleyTerry nothing = BradleyTerry.of(new double[3][3], 0.5);

    assertEquals(0, nothing.aboveMean(0), 1e-12);
    assertEquals(0.5, BradleyTerry.chance(nothing.aboveMean(2)), 1e-12);
  }
}
