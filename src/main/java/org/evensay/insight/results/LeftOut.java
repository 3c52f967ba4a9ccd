package org.evensay.insight.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;

/**
 * An edition whose answers to a question are not in its figures.
 *
 * @param edition its number
 * @param why how files of words name the reason
 */
public record LeftOut(int edition, String why) {

  /** The edition does not ask the question. */
  static final String NOT_ASKED = "not-asked";

  /** Which editions are left out and why: a sentence for each reason. */
  public static List<String> words(List<LeftOut> editions, PageLanguage language) {
    Map<String, List<Integer>> byReason = new LinkedHashMap<>();
    editions.forEach(
        left -> byReason.computeIfAbsent(left.why(), why -> new ArrayList<>()).add(left.edition()));
    return byReason.entrySet().stream()
        .map(
            reason ->
                language.with(
                    "coverage.left-out." + reason.getKey(), numbers(reason.getValue(), language)))
        .toList();
  }

  /** The numbers of editions, as a list to read. */
  static String numbers(Collection<Integer> editions, PageLanguage language) {
    return language.list(
        editions.stream().map(number -> language.with("coverage.number", number)).toList());
  }
}
