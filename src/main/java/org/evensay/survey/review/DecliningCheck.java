package org.evensay.survey.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.review.wording.Hit;
import org.evensay.survey.review.wording.Section;
import org.evensay.survey.review.wording.WordList;

/**
 * Whether somebody can say that she would rather not say. Leaving a question out says less: nobody
 * can tell it from a question that was not seen.
 */
final class DecliningCheck {

  private DecliningCheck() {}

  /**
   * What is found in a question.
   *
   * @param languages its texts, in each language that it is written in
   */
  static List<Finding> of(Question question, List<List<ReadText>> languages) {
    if (!question.asks()) {
      return List.of();
    }
    boolean offers = question.choices().stream().anyMatch(Choice::notSaid);
    if (offers) {
      return List.of();
    }
    for (List<ReadText> texts : languages) {
      Optional<Finding> unmarked = unmarked(texts);
      if (unmarked.isPresent() && hasChoices(question)) {
        return List.of(unmarked.get());
      }
    }
    for (List<ReadText> texts : languages) {
      Optional<Finding> sensitive = sensitive(question, texts);
      if (sensitive.isPresent()) {
        return List.of(sensitive.get());
      }
    }
    return List.of();
  }

  /** A scale is left out by who rather not says, so that only these two can offer it. */
  private static boolean hasChoices(Question question) {
    return question instanceof OneChoice || question instanceof SeveralChoices;
  }

  /** A choice that says so, and would be counted as a category. */
  private static Optional<Finding> unmarked(List<ReadText> texts) {
    for (ReadText text : texts) {
      if (text.role() == PlacedText.Role.CHOICE) {
        List<Hit> hits = hits(text, Section.RATHER_NOT_SAY);
        if (!hits.isEmpty()) {
          return Optional.of(
              Finding.in(
                  Concern.DECLINING_NOT_MARKED,
                  Severity.CHANGE,
                  text.language(),
                  text.path(),
                  Excerpt.of(text.text(), hits.get(0)),
                  List.of()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> sensitive(Question question, List<ReadText> texts) {
    boolean tellsOfHer = question.wording().characteristic().isPresent();
    List<String> found = new ArrayList<>();
    for (ReadText text : texts) {
      if (text.role() == PlacedText.Role.ASKED || text.role() == PlacedText.Role.HINT) {
        hits(text, Section.SENSITIVE).stream()
            .map(hit -> Excerpt.cut(text.text().substring(hit.start(), hit.end())))
            .forEach(found::add);
      }
    }
    if (texts.isEmpty() || (found.isEmpty() && !tellsOfHer)) {
      return Optional.empty();
    }
    boolean required = question.wording().maybeRequired();
    if (!required && !hasChoices(question)) {
      return Optional.empty();
    }
    LanguageVariant language = texts.get(0).language();
    return Optional.of(
        new Finding(
            required ? Concern.SENSITIVE_AND_REQUIRED : Concern.NOTHING_TO_DECLINE_WITH,
            required || tellsOfHer ? Severity.CHANGE : Severity.LOOK,
            language,
            List.of(texts.get(0).path()),
            Optional.empty(),
            found.stream().distinct().limit(5).toList(),
            0,
            0));
  }

  private static List<Hit> hits(ReadText text, Section section) {
    return WordList.of(text.locale())
        .map(list -> list.find(section, text.words()))
        .orElse(List.of());
  }
}
