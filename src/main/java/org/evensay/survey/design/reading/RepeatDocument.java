package org.evensay.survey.design.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Block;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;

/**
 * How repeated groups are written down: questions that are asked anew in each round. They are
 * written once, and read once for each round that there may be.
 */
final class RepeatDocument {

  private final ConditionDocument conditions;
  private final TurnsDocument turns;

  /** What the questions of the group that is read are called there. */
  private final Set<String> inside = new HashSet<>();

  private Optional<RoundReading> round = Optional.empty();

  RepeatDocument(ConditionDocument conditions, TurnsDocument turns) {
    this.conditions = conditions;
    this.turns = turns;
  }

  /** One question more, which a group may go by. */
  void add(Question question) {
    turns.add(question);
  }

  /** Reads what is written as one of the questions of a group. */
  interface Inside {
    List<Question> read(DocumentReader question);
  }

  /** Reads a group: the questions of all its rounds, one after the other. */
  Block read(DocumentReader document, String group, LocalizedText label, Inside questions) {
    Optional<Expression> shownIf = conditions.shownIf(document);
    Turns often = turns.read(document, group);
    List<Question> before = often.all().isEmpty() ? List.of() : often.before().apply(shownIf);
    conditions.begin(group);
    inside.clear();
    List<List<Question>> rounds = new ArrayList<>();
    boolean more = true;
    for (Turn turn : often.all()) {
      if (more) {
        RoundReading read = new RoundReading(group, turn, label, shownIf);
        round = Optional.of(read);
        List<Question> asked = new ArrayList<>(round(document, questions));
        asked.addAll(often.after().apply(read));
        rounds.add(asked);
        // What is wrong in one round is wrong in all of them: it is said once.
        more = document.isSound();
      }
    }
    round = Optional.empty();
    conditions.end(group, Set.copyOf(inside));
    return Block.repeated(beginning(before, rounds), often.counted());
  }

  /** What is asked before the first round comes on its own; what is only said, beside it. */
  private static List<List<Question>> beginning(
      List<Question> before, List<List<Question>> rounds) {
    List<List<Question>> all = new ArrayList<>(rounds);
    if (before.stream().anyMatch(Question::asks)) {
      all.add(0, before);
    } else if (!all.isEmpty()) {
      List<Question> first = new ArrayList<>(before);
      first.addAll(all.get(0));
      all.set(0, first);
    }
    return all;
  }

  private static List<Question> round(DocumentReader document, Inside questions) {
    return document
        .list("questions", Limits.QUESTIONS_IN_A_ROUND, (question, i) -> questions.read(question))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Where the question stands that is written under this name; empty outside of all groups. */
  Optional<Round> here(String written) {
    return round.map(around -> around.of(written));
  }

  /** Whether a question is called so for the first time in the group that is read. */
  boolean isNew(String written) {
    return round.isPresent() && inside.add(written);
  }

  /** What the questions of a round are asked about; no words outside of all groups. */
  LocalizedText stem() {
    return round.map(RoundReading::stem).orElse(LocalizedText.empty());
  }

  /** A text as it is in the round that is read. */
  LocalizedText words(LocalizedText text) {
    return round.map(around -> around.words(text, inside)).orElse(text);
  }

  /** When a question is shown; always, when empty. */
  Optional<Expression> shownIf(DocumentReader question) {
    return round.isEmpty()
        ? conditions.shownIf(question)
        : round.get().shown(conditions.ownCondition(question));
  }
}
