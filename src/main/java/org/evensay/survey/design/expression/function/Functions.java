package org.evensay.survey.design.expression.function;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All functions there are, by name, and those of other programs that are refused. */
public final class Functions {

  /** Why a function that other programs have is none here. */
  public enum Refused {
    /** It asks the device on which a form is filled in. */
    DEVICE,
    /** It asks the XML document that a form is elsewhere. */
    DOCUMENT
  }

  private static final Map<String, Function> BY_NAME = byName();

  /**
   * They ask what no survey here has: a file beside it, or a number of its own. What was published
   * with them has to stay readable, and they give nothing there.
   */
  private static final Set<String> GIVING_NOTHING = Set.of("pulldata", "version");

  private static final Map<String, Refused> REFUSED = refused();

  private Functions() {}

  private static Map<String, Function> byName() {
    Map<String, Function> functions = new LinkedHashMap<>();
    Stream.of(
            LogicFunctions.all(),
            ChoiceFunctions.all(),
            RepetitionFunctions.all(),
            NumberFunctions.all(),
            TextFunctions.all(),
            List.of(PatternFunction.regex()),
            CodeFunctions.all(),
            DateFunctions.all(),
            PlaceFunctions.all(),
            ChanceFunctions.all())
        .flatMap(Collection::stream)
        .forEach(function -> functions.put(function.name(), function));
    return Collections.unmodifiableMap(functions);
  }

  private static Map<String, Refused> refused() {
    Map<String, Refused> refused = new LinkedHashMap<>();
    for (String name : List.of("property", "extract-signed")) {
      refused.put(name, Refused.DEVICE);
    }
    for (String name :
        List.of(
            "current",
            "id",
            "instance",
            "jr:itext",
            "lang",
            "last",
            "local-name",
            "name",
            "namespace-uri")) {
      refused.put(name, Refused.DOCUMENT);
    }
    return Collections.unmodifiableMap(refused);
  }

  /** The function of this name. */
  public static Optional<Function> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Why there is no function of this name, though others have one. */
  public static Optional<Refused> refused(String name) {
    return Optional.ofNullable(REFUSED.get(name));
  }

  /** The names of all functions, family by family. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** Whether a function gives nothing, whatever it is given. */
  public static boolean givesNothing(String name) {
    return GIVING_NOTHING.contains(name);
  }

  /** The names of those that are refused. */
  public static Set<String> refusedNames() {
    return REFUSED.keySet();
  }

  /** The function whose name is most like this one. */
  public static String nearest(String name) {
    return nearest(name, BY_NAME.keySet()).orElseThrow();
  }

  /**
   * What is most like this name: with the fewest letters added, left out or changed, be they large
   * or small.
   */
  public static Optional<String> nearest(String name, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String one) -> unlike(name, one))
                .thenComparing(one -> distance(name, one))
                .thenComparing(one -> one));
  }

  /** How unlike two names are, whether their letters are large or small. */
  public static int unlike(String name, String other) {
    return distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }

  /** How many letters have to be added, left out or changed (Levenshtein 1966). */
  public static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[to.length()];
  }
}
