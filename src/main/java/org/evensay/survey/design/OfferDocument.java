package org.evensay.survey.design;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.Scale;

/** How it is written down what a question offers: its choices, and which of them to whom. */
final class OfferDocument {

  private static final String SEARCH = "search";

  private final ChoicesDocument choices;
  private final ConditionDocument conditions;

  OfferDocument(ChoicesDocument choices, ConditionDocument conditions) {
    this.choices = choices;
    this.conditions = conditions;
  }

  /** What a question offers. */
  Offer of(DocumentReader question) {
    Offer all = Offer.of(choices.of(question));
    Optional<Expression> condition =
        conditions.ofChoices("choices-if", columns(all.choices()), question);
    return condition.map(all::onlyIf).orElse(all);
  }

  /** The same where it may be searched: of all others everything stands on the page. */
  Offer maybeSearched(DocumentReader question) {
    Offer offer = of(question);
    boolean asked =
        question.has("appearance")
            && question.oneOf("appearance", List.of("list", SEARCH)).equals(SEARCH);
    return asked ? offer.toBeSearched() : offer;
  }

  /** The same where every choice has fields of its own. */
  Offer atOnce(DocumentReader question) {
    Offer offer = of(question);
    if (offer.choices().size() > Limits.CHOICES_AT_ONCE) {
      question.mistake(
          question.has("list") ? "list" : "choices",
          DocumentMistake.LIST_TOO_LONG,
          Limits.CHOICES_AT_ONCE,
          offer.choices().size());
    }
    return offer;
  }

  /** The points of a scale: nothing hangs on other answers there. */
  List<Scale.Point> points(DocumentReader question) {
    return choices.points(question);
  }

  /** Everything that stands in each column; also nothing, where a choice has none. */
  private static Map<String, Set<String>> columns(List<Choice> choices) {
    Map<String, Set<String>> columns = new HashMap<>();
    for (Choice choice : choices) {
      choice
          .values()
          .forEach(
              (column, value) ->
                  columns.computeIfAbsent(column, name -> new HashSet<>()).add(value));
    }
    columns.forEach(
        (column, values) -> {
          if (choices.stream().anyMatch(choice -> !choice.values().containsKey(column))) {
            values.add("");
          }
        });
    columns.put(Offer.NAME, choices.stream().map(Choice::name).collect(Collectors.toSet()));
    return columns;
  }
}
