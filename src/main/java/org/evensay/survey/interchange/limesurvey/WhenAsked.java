package org.evensay.survey.interchange.limesurvey;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.survey.interchange.formula.Formula;

/**
 * When questions are asked. A condition that names one without {@code NAOK} ("not applicable is all
 * right") never holds there where that one is not asked, whatever else it says; here, what is not
 * asked is blank, and a condition can hold of what is blank.
 */
final class WhenAsked {

  private static final String NAOK = "NAOK";
  private static final Set<String> ITSELF = Set.of("self", "this", "that");

  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, Source> questions = new HashMap<>();

  /** In which order questions stand, by their numbers. */
  private final Map<String, Integer> places = new HashMap<>();

  /** A group, and when it is shown. */
  void group(String number, String relevance) {
    groups.put(number, relevance.strip());
  }

  /** A question or a part of one, by a name that formulas have for it. */
  void question(String name, Source question) {
    questions.putIfAbsent(name, question);
    places.putIfAbsent(question.number(), places.size());
  }

  /**
   * A condition of another question or of its group.
   *
   * @param question the number of the question
   * @param text as it is in the file
   */
  record Besides(String question, String text) {}

  /**
   * What else has to hold in a condition.
   *
   * @param own the code of the question whose condition it is
   */
  Set<Besides> besides(Formula condition, String own) {
    Set<Besides> besides = new LinkedHashSet<>();
    names(condition)
        .filter(name -> holdsBlank(condition, name))
        .map(name -> questions.get(base(name)))
        .filter(question -> question != null && !question.code().equals(own))
        .forEach(
            question ->
                when(question, own)
                    .forEach(text -> besides.add(new Besides(question.number(), text))));
    return besides;
  }

  /** Whether all that a condition names comes before a question: what names others was left out. */
  boolean comesBefore(Formula condition, String question) {
    return allNames(condition)
        .map(name -> questions.get(base(name)))
        .allMatch(named -> named != null && places.get(named.number()) < places.get(question));
  }

  private Stream<String> when(Source question, String own) {
    String group = question.item().get("gid");
    boolean together =
        Optional.ofNullable(questions.get(own))
            .filter(one -> one.item().get("gid").equals(group))
            .isPresent();
    return Stream.of(
            together ? "" : groups.getOrDefault(group, ""),
            question.item().get("relevance").strip())
        .filter(relevance -> !relevance.isEmpty() && !relevance.equals("1"));
  }

  private static String base(String name) {
    int point = name.indexOf('.');
    return point < 0 ? name : name.substring(0, point);
  }

  /** The names in a formula that have no NAOK. */
  private static Stream<String> names(Formula formula) {
    return allNames(formula).filter(name -> !name.endsWith(NAOK) && !ITSELF.contains(base(name)));
  }

  private static Stream<String> allNames(Formula formula) {
    return formula instanceof Formula.Reference reference
        ? Stream.of(reference.name())
        : parts(formula).flatMap(WhenAsked::allNames).distinct();
  }

  private static Stream<Formula> parts(Formula formula) {
    if (formula instanceof Formula.Pair pair) {
      return Stream.of(pair.left(), pair.right());
    }
    if (formula instanceof Formula.Call call) {
      return call.parts().stream();
    }
    if (formula instanceof Formula.Not not) {
      return Stream.of(not.part());
    }
    if (formula instanceof Formula.Negative negative) {
      return Stream.of(negative.part());
    }
    return formula instanceof Formula.Empty empty ? Stream.of(empty.part()) : Stream.empty();
  }

  /** Whether a formula might hold though this is blank: better once too often than never. */
  private static boolean holdsBlank(Formula formula, String name) {
    if (formula instanceof Formula.Reference reference) {
      return !reference.name().equals(name);
    }
    if (formula instanceof Formula.Not not && isEmpty(not.part(), name)) {
      return false;
    }
    if (!(formula instanceof Formula.Pair pair)) {
      return true;
    }
    return switch (pair.operator()) {
      case AND -> holdsBlank(pair.left(), name) && holdsBlank(pair.right(), name);
      case OR -> holdsBlank(pair.left(), name) || holdsBlank(pair.right(), name);
      case EQUAL -> !isCompared(pair, name, false);
      case UNEQUAL -> !isCompared(pair, name, true);
      case LESS, AT_MOST, MORE, AT_LEAST -> !is(pair.left(), name) && !is(pair.right(), name);
      default -> true;
    };
  }

  /** Whether this is compared with something that is written out, and is blank or is not. */
  private static boolean isCompared(Formula.Pair pair, String name, boolean blank) {
    Formula other = is(pair.left(), name) ? pair.right() : pair.left();
    boolean compared = is(pair.left(), name) || is(pair.right(), name);
    if (other instanceof Formula.Text text) {
      return compared && text.text().isEmpty() == blank;
    }
    return compared && other instanceof Formula.Number && !blank;
  }

  private static boolean isEmpty(Formula formula, String name) {
    return formula instanceof Formula.Call call
        && call.name().equalsIgnoreCase("is_empty")
        && call.parts().size() == 1
        && is(call.parts().get(0), name);
  }

  private static boolean is(Formula formula, String name) {
    return formula instanceof Formula.Reference reference && reference.name().equals(name);
  }
}
