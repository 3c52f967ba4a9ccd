package org.evensay.survey.design.expression.function;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.evensay.survey.design.expression.value.Computed;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/** Functions of chance. The chance itself comes from the context, so that a seed repeats it. */
final class ChanceFunctions {

  /** The minimal standard generator of Park and Miller (1988), which ODK's forms shuffle with. */
  private static final long MODULUS = Integer.MAX_VALUE;

  private static final long MULTIPLIER = 16_807;

  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int MOST_LETTERS = 1_000;

  private ChanceFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of(
                "random", Kind.NUMBER, List.of(), (given, context) -> Value.of(context.random()))
            .steadyFrom(Function.ANY_NUMBER),
        Function.of("uuid", Kind.TEXT, 1, Parameter.NUMBER, ChanceFunctions::identifier)
            .needing(0)
            .steadyFrom(Function.ANY_NUMBER),
        Function.of(
                "randomize",
                Kind.LIST,
                List.of(Parameter.LIST, Parameter.NUMBER),
                ChanceFunctions::shuffled)
            .needing(1)
            .steadyFrom(2));
  }

  private static Value identifier(List<? extends Computed> given, Context context) {
    if (given.isEmpty()) {
      return Value.of(uuid(context));
    }
    double asked = given.get(0).number(context);
    int length = (int) Math.max(0, Math.min(MOST_LETTERS, asked));
    StringBuilder letters = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(below(LETTERS.length(), context::random)));
    }
    return Value.of(letters.toString());
  }

  /** RFC 4122, version 4. */
  private static String uuid(Context context) {
    StringBuilder uuid = new StringBuilder();
    for (char form : "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".toCharArray()) {
      switch (form) {
        case 'x' -> uuid.append(Integer.toHexString(below(16, context::random)));
        case 'y' -> uuid.append(Integer.toHexString(8 + below(4, context::random)));
        default -> uuid.append(form);
      }
    }
    return uuid.toString();
  }

  private static Value shuffled(List<? extends Computed> given, Context context) {
    List<String> items = given.get(0).value(context).items();
    return new Value.Instances(
        given.size() < 2
            ? shuffled(items, context::random)
            : shuffled(items, seeded((long) given.get(1).number(context))));
  }

  /** Fisher and Yates, from the beginning and into a new list, as ODK's forms are shuffled. */
  private static List<String> shuffled(List<String> items, DoubleSupplier chance) {
    List<String> shuffled = new ArrayList<>(items.size());
    for (String item : items) {
      int place = below(shuffled.size() + 1, chance);
      if (place == shuffled.size()) {
        shuffled.add(item);
      } else {
        shuffled.add(shuffled.get(place));
        shuffled.set(place, item);
      }
    }
    return shuffled;
  }

  private static int below(int bound, DoubleSupplier chance) {
    return (int) Math.min(bound - 1.0, Math.floor(chance.getAsDouble() * bound));
  }

  private static DoubleSupplier seeded(long seed) {
    long[] state = {seed % MODULUS};
    if (state[0] <= 0) {
      state[0] += MODULUS - 1;
    }
    return () -> {
      state[0] = state[0] * MULTIPLIER % MODULUS;
      return (state[0] - 1) / (double) (MODULUS - 1);
    };
  }
}
