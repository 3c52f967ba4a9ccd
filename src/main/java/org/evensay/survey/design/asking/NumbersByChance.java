package org.evensay.survey.design.asking;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.evensay.survey.design.chance.Draw;

/**
 * Numbers by chance in what is worked out: for each value they are drawn anew under its name, so
 * that it comes out the same however often it is worked out (docs/chance.md).
 */
final class NumbersByChance {

  private final Optional<Draw> draw;
  private String name = "";
  private Optional<DoubleSupplier> numbers = Optional.empty();

  NumbersByChance(Optional<Draw> draw) {
    this.draw = draw;
  }

  /** What comes next is worked out for the value of this name. */
  void begin(String value) {
    name = value;
    numbers = Optional.empty();
  }

  /** The next number; 0 where nothing is drawn. */
  double next() {
    if (numbers.isEmpty()) {
      numbers = draw.map(one -> one.numbers("random " + name));
    }
    return numbers.map(DoubleSupplier::getAsDouble).orElse(0.0);
  }
}
