package org.evensay.survey.design.expression;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition hinges on while nothing is answered: as long as none of these questions is, it
 * comes out as it does then, whatever else is answered. Of {@code ${helps} = 'yes' and ${age} > 10}
 * that is one of the two, for either alone keeps it from holding.
 */
final class Hinges {

  private Hinges() {}

  /** The names of the questions; empty when it may change by itself, as with the clock. */
  static Optional<Set<String>> of(Node node) {
    if (node instanceof Node.Junction junction) {
      return of(junction);
    }
    return isSteady(node) ? Optional.of(names(node)) : Optional.empty();
  }

  private static Optional<Set<String>> of(Node.Junction junction) {
    List<Node> deciding =
        junction.parts().stream()
            .filter(part -> part.truth(Outlook.NO_ANSWERS) != junction.all())
            .toList();
    // One that decides by itself is enough; where there is none, all parts do together.
    return deciding.isEmpty()
        ? together(junction.parts())
        : deciding.stream()
            .map(Hinges::of)
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(Set::size));
  }

  private static Optional<Set<String>> together(List<Node> parts) {
    Set<String> names = new LinkedHashSet<>();
    for (Node part : parts) {
      Optional<Set<String>> some = of(part);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      names.addAll(some.get());
    }
    return Optional.of(names);
  }

  /** Whether it comes out the same as long as the answers do that it names. */
  static boolean isSteady(Node node) {
    boolean itself =
        !(node instanceof Node.Current)
            && !(node instanceof Node.Call call && Outlook.isDepending(call.function()));
    return itself && node.parts().stream().allMatch(Hinges::isSteady);
  }

  /** Whether chance has a part in what it comes out as. */
  static boolean isByChance(Node node) {
    return node instanceof Node.Call call && !call.function().isSteady(call.parts().size())
        || node.parts().stream().anyMatch(Hinges::isByChance);
  }

  private static Set<String> names(Node node) {
    Set<String> names = new LinkedHashSet<>();
    node.name().ifPresent(names::add);
    node.parts().forEach(part -> names.addAll(names(part)));
    return names;
  }
}
