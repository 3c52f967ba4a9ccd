package org.evensay.insight.results;

import java.util.ArrayList;
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
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    editions.forEach(
        left ->
            byReason
                .computeIfAbsent(left.why(), why -> new ArrayList<>())
                .add(language.with("coverage.number", left.edition())));
    return byReason.entrySet().stream()
        .map(
            reason ->
                language.with(
                    "coverage.left-out." + reason.getKey(), language.list(reason.getValue())))
        .toList();
  }
}
