package org.evensay.survey.interchange.limesurvey;

import java.util.List;
import java.util.Map;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.formula.Answer;

/**
 * What can be answered in each row of an array.
 *
 * @param key what a question here calls them: its choices, or its points
 * @param names what each is called here, by its code
 */
record RowAnswers(String key, List<ChoiceDraft> list, Answer.Kind kind, Map<String, String> names) {

  /** The same, of which enough has been said. */
  RowAnswers silently() {
    return new RowAnswers(key, quiet(list), kind, names);
  }

  static List<ChoiceDraft> quiet(List<ChoiceDraft> list) {
    return list.stream()
        .map(one -> new ChoiceDraft(one.name(), one.label().silently(), one.mark(), Map.of(), ""))
        .toList();
  }
}
