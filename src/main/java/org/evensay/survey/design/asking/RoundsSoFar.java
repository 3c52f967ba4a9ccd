package org.evensay.survey.design.asking;

import java.util.List;
import java.util.Optional;
import org.evensay.survey.design.expression.value.Context;
import org.evensay.survey.design.expression.value.Value;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;

/**
 * What conditions find in repeated groups: a name means the question of the round in which the
 * condition is looked at, and in no round all of them.
 */
final class RoundsSoFar {

  private final Rounds rounds;
  private final AnsweredSoFar answered;

  /** The round in which a condition is looked at. */
  private Optional<Round> here = Optional.empty();

  RoundsSoFar(Rounds rounds, AnsweredSoFar answered) {
    this.rounds = rounds;
    this.answered = answered;
  }

  /** What comes next is looked at in the round of this question, where it has one. */
  void enter(Question question) {
    here = question.wording().round();
  }

  /** What comes next is looked at in no round. */
  void leave() {
    here = Optional.empty();
  }

  Value value(String name) {
    if (rounds.isNone()) {
      return answered.ofQuestion(name);
    }
    Optional<String> group = rounds.groupOf(name);
    if (group.isPresent()) {
      return here.filter(round -> round.group().equals(group.get()))
          .map(round -> answered.ofQuestion(round.of(name).name()))
          .orElseGet(() -> inAllRounds(group.get(), name));
    }
    return rounds.isGroup(name)
        ? new Value.Instances(asked(name).stream().map(Round::key).toList())
        : answered.ofQuestion(name);
  }

  private Value inAllRounds(String group, String question) {
    return new Value.Instances(
        asked(group).stream()
            .map(round -> answered.ofQuestion(round.of(question).name()).text())
            .toList());
  }

  /** The rounds that she is asked. */
  private List<Round> asked(String group) {
    return rounds.asked(group, condition -> condition.holds(answered));
  }

  int position(String group) {
    return here.filter(round -> group.isEmpty() || round.group().equals(group))
        .map(
            round ->
                asked(round.group()).stream().map(Round::key).toList().indexOf(round.key()) + 1)
        .orElse(1);
  }

  Value indexed(String name, List<Context.Repetition> repetitions) {
    Optional<String> group = rounds.groupOf(name);
    boolean known =
        group.isPresent()
            && repetitions.size() == 1
            && repetitions.get(0).group().equals(group.get());
    List<Round> asked = known ? asked(group.get()) : List.of();
    int number = known ? repetitions.get(0).number() : 0;
    return number < 1 || number > asked.size()
        ? Value.EMPTY
        : answered.ofQuestion(asked.get(number - 1).of(name).name());
  }

  /**
   * The words of a choice of a question, wherever that stands: in the default language, since what
   * is shown must not hang on the language that is read.
   */
  String label(Edition edition, String question, String choice) {
    return edition.question(rounds.first(question)).stream()
        .flatMap(asked -> asked.choices().stream())
        .filter(one -> one.name().equals(choice))
        .findFirst()
        .map(one -> one.label().in(edition.defaultLanguage()))
        .orElse("");
  }
}
