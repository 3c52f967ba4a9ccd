package org.evensay.survey.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Round;
import org.evensay.survey.design.question.SeveralChoices;

/**
 * How repeated groups are written down: questions that are asked anew for each choice of another
 * question that was chosen. They are written once, and read once for each choice.
 */
final class RepeatDocument {

  private static final String EACH = "for-each";

  private final ConditionDocument conditions;
  private final Map<String, Question> asked = new HashMap<>();

  /** What the questions of the group that is read are called there. */
  private final Set<String> inside = new HashSet<>();

  private Optional<RoundReading> round = Optional.empty();

  RepeatDocument(ConditionDocument conditions) {
    this.conditions = conditions;
  }

  /** One question more, whose choices a group may go through. */
  void add(Question question) {
    asked.put(question.name(), question);
  }

  /** Reads what is written as one of the questions of a group. */
  interface Inside {
    List<Question> read(DocumentReader question);
  }

  /** Reads a group: the questions of all its rounds, one after the other. */
  List<Question> read(
      DocumentReader document, String group, LocalizedText label, Inside questions) {
    Optional<Expression> shownIf = conditions.shownIf(document);
    String each = document.string(EACH);
    conditions.begin(group);
    inside.clear();
    List<Question> all = new ArrayList<>();
    boolean more = true;
    for (Choice choice : choices(document)) {
      Optional<Expression> chosen = QuestionDocument.chosen(each, choice.name());
      if (more && chosen.isPresent()) {
        round = Optional.of(new RoundReading(group, each, choice, label, chosen.get(), shownIf));
        all.addAll(round(document, questions));
        // What is wrong in one round is wrong in all of them: it is said once.
        more = document.isSound();
      }
    }
    round = Optional.empty();
    conditions.end(group, Set.copyOf(inside));
    return all;
  }

  private static List<Question> round(DocumentReader document, Inside questions) {
    return document
        .list("questions", Limits.QUESTIONS_ON_A_PAGE, (question, i) -> questions.read(question))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The choices that have a round each: "none of these" and "rather not say" are about nothing. */
  private List<Choice> choices(DocumentReader document) {
    if (!document.isText(EACH)) {
      return List.of();
    }
    if (!(asked.get(document.string(EACH)) instanceof SeveralChoices several)) {
      document.mistake(EACH, DocumentMistake.SEVERAL_CHOICES_NEEDED);
      return List.of();
    }
    if (conditions.mayComeLater(document.string(EACH))) {
      document.mistake(EACH, DocumentMistake.MAY_BE_ASKED_LATER, 1, document.string(EACH));
    }
    List<Choice> each =
        several.choices().stream().filter(choice -> !choice.alone() && !choice.notSaid()).toList();
    if (each.size() > Limits.ROUNDS) {
      document.mistake(EACH, DocumentMistake.LIST_TOO_LONG, Limits.ROUNDS, each.size());
      return List.of();
    }
    return each;
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

  /** When a question is shown. */
  Optional<Expression> shownIf(DocumentReader question) {
    return round.isEmpty()
        ? conditions.shownIf(question)
        : round.map(around -> around.shown(conditions.ownCondition(question)));
  }
}
