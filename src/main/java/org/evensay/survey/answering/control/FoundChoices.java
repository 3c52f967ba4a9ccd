package org.evensay.survey.answering.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Choice;

/**
 * What of a long list stands on its page.
 *
 * @param chosen what is chosen, wherever it stands in the list
 * @param first the best of what was found, in the order of the list where they fit equally
 * @param all how many were found
 * @param special "none of these" and its like
 */
record FoundChoices(
    List<ShownChoice> chosen, List<ShownChoice> first, int all, List<ShownChoice> special) {

  /** Searches the choices of a question, by the words that are shown for them. */
  static FoundChoices of(ShownQuestion question) {
    List<ShownChoice> chosen = new ArrayList<>();
    List<ShownChoice> special = new ArrayList<>();
    List<List<ShownChoice>> byFit =
        IntStream.range(0, Sought.NOT_AT_ALL)
            .<List<ShownChoice>>mapToObj(fit -> new ArrayList<>())
            .toList();
    for (Choice choice : question.question().choices()) {
      if (choice.isSpecial() && special.size() < Limits.CHOICES_FOUND) {
        special.add(question.shown(choice));
      } else if (question.isChosen(choice)) {
        chosen.add(question.shown(choice));
      } else if (!question.sought().isNothing()) {
        ShownChoice shown = question.shown(choice);
        int fit = question.sought().fit(shown.label().words());
        if (fit < Sought.NOT_AT_ALL) {
          byFit.get(fit).add(shown);
        }
      }
    }
    List<ShownChoice> found = byFit.stream().flatMap(List::stream).toList();
    return new FoundChoices(
        chosen,
        found.subList(0, Math.min(found.size(), Limits.CHOICES_FOUND)),
        found.size(),
        special);
  }

  boolean isMore() {
    return all > first.size();
  }
}
