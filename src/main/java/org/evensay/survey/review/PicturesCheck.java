package org.evensay.survey.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * Whether all choices of a question have a picture, or none: a choice with one is chosen sooner
 * than one without, and whoever reads pictures cannot see what the others are. Choices that are
 * there for whoever finds nothing else need none.
 */
final class PicturesCheck {

  private PicturesCheck() {}

  /** What is found in a question. */
  static Stream<Finding> of(Question question, LanguageVariant language) {
    List<Choice> choices =
        question.choices().stream().filter(choice -> !choice.isSpecial()).toList();
    List<String> without =
        choices.stream()
            .filter(choice -> choice.picture().all().isEmpty())
            .map(choice -> question.name() + ".choices." + choice.name() + ".picture")
            .toList();
    return without.isEmpty() || without.size() == choices.size()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Concern.SOME_PICTURED,
                Severity.LOOK,
                language,
                without,
                Optional.empty(),
                List.of(),
                0,
                0));
  }
}
