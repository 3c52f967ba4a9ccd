package org.evensay.survey.edition.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.question.Round;

/**
 * Changes of a repeated group, said of its first round: what is written once is a question in each
 * of twenty rounds, and nobody wants to read twenty times that its words are others.
 */
final class SaidOnce {

  private SaidOnce() {}

  /** Without what is said of the first round of the same group already. */
  static List<QuestionChange> of(List<QuestionChange> all) {
    Map<String, Set<String>> said = new HashMap<>();
    for (QuestionChange change : all) {
      round(change)
          .filter(round -> !round.isSaidBefore())
          .ifPresent(round -> said.put(place(round), kinds(change)));
    }
    return all.stream().filter(change -> !isSaid(change, said)).toList();
  }

  private static boolean isSaid(QuestionChange change, Map<String, Set<String>> said) {
    return round(change)
        .filter(Round::isSaidBefore)
        .filter(round -> kinds(change).equals(said.get(place(round))))
        .isPresent();
  }

  private static Optional<Round> round(QuestionChange change) {
    return change.question().wording().round().filter(Round::counted);
  }

  private static String place(Round round) {
    return round.group() + " " + round.question();
  }

  /** What is different, without what has the number of the round in it. */
  private static Set<String> kinds(QuestionChange change) {
    Set<String> kinds = new HashSet<>();
    for (Change one : change.changes()) {
      if (one instanceof Change.Setting setting) {
        kinds.add(setting.what() + " " + setting.of());
      } else if (one instanceof Change.Words words) {
        kinds.add(words.text() + " " + words.choice() + " " + words.language());
      }
    }
    return kinds;
  }
}
