package org.evensay.insight.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.edition.change.Joining;

/**
 * The editions of a survey, as far as their answers can be put together.
 *
 * @param all every edition
 */
record JoinedEditions(List<PublishedEdition> all) {

  /** The numbers of all of them. */
  Set<Integer> numbers() {
    Set<Integer> numbers = new TreeSet<>();
    all.forEach(edition -> numbers.add(edition.number()));
    return numbers;
  }

  /** The numbers of those in which a question of the newest means the same. */
  Set<Integer> of(Question question) {
    Set<Integer> numbers = numbers();
    leftOut(question).forEach(left -> numbers.remove(left.edition()));
    return numbers;
  }

  /** The others, and why. */
  List<LeftOut> leftOut(Question question) {
    List<LeftOut> leftOut = new ArrayList<>();
    for (PublishedEdition edition : all) {
      why(edition.edition().question(question.name()), question)
          .ifPresent(why -> leftOut.add(new LeftOut(edition.number(), why)));
    }
    return leftOut;
  }

  /** The numbers of those that are in the figures without having had each choice there is now. */
  Set<Integer> withFewerChoices(Question question) {
    Set<Integer> joined = of(question);
    Set<Integer> fewer = new TreeSet<>();
    for (PublishedEdition edition : all) {
      Set<String> had =
          edition.edition().question(question.name()).stream()
              .flatMap(asked -> asked.choices().stream())
              .map(Choice::name)
              .collect(Collectors.toSet());
      if (joined.contains(edition.number())
          && !question.choices().stream().map(Choice::name).allMatch(had::contains)) {
        fewer.add(edition.number());
      }
    }
    return fewer;
  }

  /**
   * Whether not everybody is asked a question, in any of those in which it means the same. That is
   * so as well where it hangs on another answer what there is to choose.
   */
  boolean isConditional(Question question) {
    Set<Integer> joined = of(question);
    return all.stream()
        .filter(edition -> joined.contains(edition.number()))
        .flatMap(edition -> edition.edition().question(question.name()).stream())
        .anyMatch(
            asked -> asked.wording().showIf().isPresent() || asked.offer().condition().isPresent());
  }

  private static Optional<String> why(Optional<Question> asked, Question question) {
    return asked.isEmpty()
        ? Optional.of(LeftOut.NOT_ASKED)
        : Joining.obstacle(asked.get(), question).map(Joining.Obstacle::code);
  }
}
