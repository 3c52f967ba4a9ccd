package org.evensay.insight.results.figure;

/**
 * How strong things are of which people chose between two: the chance that one is chosen over
 * another is e^a / (e^a + e^b) for strengths a and b (R. A. Bradley and M. E. Terry, <i>Rank
 * analysis of incomplete block designs I</i>, Biometrika 39, 1952), by Newton's method.
 *
 * <p>With a prior, each thing is taken to have won and lost so many times besides against one of
 * strength 0 (a maximum a posteriori): what won or lost every time has no finite strength
 * otherwise. Without one, the first is the one of strength 0.
 *
 * @param strength of each
 * @param covariance of these
 */
record BradleyTerry(double[] strength, double[][] covariance) {

  private static final int MOST_STEPS = 100;
  private static final double NEAR = 1e-10;

  /** No step goes further: the likelihood is flat far away from its top. */
  private static final double LONGEST_STEP = 2;

  /**
   * The strengths behind these choices.
   *
   * @param wins how often the one of the row was chosen over the one of the column
   * @param prior how often each won, and lost, besides
   */
  static BradleyTerry of(double[][] wins, double prior) {
    int things = wins.length;
    int fixed = prior > 0 ? 0 : 1;
    double[] strength = new double[things];
    double[][] information = new double[things - fixed][things - fixed];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] slope = new double[things - fixed];
      information = new double[things - fixed][things - fixed];
      for (int i = fixed; i < things; i++) {
        double chance = chance(strength[i]);
        slope[i - fixed] += prior - 2 * prior * chance;
        information[i - fixed][i - fixed] += 2 * prior * chance * (1 - chance);
        for (int j = 0; j < things; j++) {
          double times = wins[i][j] + wins[j][i];
          double over = chance(strength[i] - strength[j]);
          if (i != j) {
            slope[i - fixed] += wins[i][j] - times * over;
            information[i - fixed][i - fixed] += times * over * (1 - over);
          }
          if (i != j && j >= fixed) {
            information[i - fixed][j - fixed] -= times * over * (1 - over);
          }
        }
      }
      double[] move = times(inverse(information), slope);
      double furthest = 0;
      for (double one : move) {
        furthest = Math.max(furthest, Math.abs(one));
      }
      double shortened = Math.min(1, LONGEST_STEP / Math.max(furthest, NEAR));
      for (int i = fixed; i < things; i++) {
        strength[i] += shortened * move[i - fixed];
      }
      if (furthest < NEAR) {
        break;
      }
    }
    return new BradleyTerry(strength, whole(inverse(information), fixed));
  }

  private static double[][] whole(double[][] part, int fixed) {
    double[][] whole = new double[part.length + fixed][part.length + fixed];
    for (int i = 0; i < part.length; i++) {
      System.arraycopy(part[i], 0, whole[i + fixed], fixed, part.length);
    }
    return whole;
  }

  /** The chance of what is so much stronger. */
  static double chance(double stronger) {
    return 1 / (1 + Math.exp(-stronger));
  }

  /** How much stronger one is than the mean of all. */
  double aboveMean(int one) {
    double sum = 0;
    for (double each : strength) {
      sum += each;
    }
    return strength[one] - sum / strength.length;
  }

  /** The standard error of that. */
  double errorAboveMean(int one) {
    double variance = 0;
    for (int i = 0; i < strength.length; i++) {
      for (int j = 0; j < strength.length; j++) {
        variance += weight(i, one) * weight(j, one) * covariance[i][j];
      }
    }
    return Math.sqrt(Math.max(0, variance));
  }

  private double weight(int i, int one) {
    return (i == one ? 1.0 : 0.0) - 1.0 / strength.length;
  }

  /** How far what was chosen is from what these strengths lead to expect, by its likelihood. */
  double deviance(double[][] wins) {
    double deviance = 0;
    for (int i = 0; i < wins.length; i++) {
      for (int j = 0; j < wins.length; j++) {
        if (i != j && wins[i][j] > 0) {
          double expected = (wins[i][j] + wins[j][i]) * chance(strength[i] - strength[j]);
          deviance += 2 * wins[i][j] * Math.log(wins[i][j] / expected);
        }
      }
    }
    return deviance;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += matrix[i][j] * vector[j];
      }
    }
    return product;
  }

  /** By Gauss and Jordan, with the largest pivot; what nothing is known of keeps an error of 0. */
  private static double[][] inverse(double[][] matrix) {
    int size = matrix.length;
    double[][] left = new double[size][];
    double[][] right = new double[size][size];
    for (int i = 0; i < size; i++) {
      left[i] = matrix[i].clone();
      right[i][i] = 1;
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(left[row][column]) > Math.abs(left[pivot][column]) ? row : pivot;
      }
      swap(left, column, pivot);
      swap(right, column, pivot);
      double divisor = left[column][column];
      if (Math.abs(divisor) < NEAR * NEAR) {
        return new double[size][size];
      }
      for (int j = 0; j < size; j++) {
        left[column][j] /= divisor;
        right[column][j] /= divisor;
      }
      for (int row = 0; row < size; row++) {
        double factor = left[row][column];
        for (int j = 0; row != column && j < size; j++) {
          left[row][j] -= factor * left[column][j];
          right[row][j] -= factor * right[column][j];
        }
      }
    }
    return right;
  }

  private static void swap(double[][] rows, int one, int other) {
    double[] kept = rows[one];
    rows[one] = rows[other];
    rows[other] = kept;
  }
}
