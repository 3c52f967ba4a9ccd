package org.evensay.survey.design.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.Wording;

/** How it is written down what a question offers: its choices, and which of them to whom. */
final class OfferDocument {

  private static final String SEARCH = "search";
  private static final String LOOK = "appearance";
  private static final String POINTS = "points";

  private final ChoicesDocument choices;
  private final ConditionDocument conditions;
  private final boolean limited;

  /**
   * Reads what questions offer.
   *
   * @param limited whether limits that came later are looked at
   */
  OfferDocument(ChoicesDocument choices, ConditionDocument conditions, boolean limited) {
    this.choices = choices;
    this.conditions = conditions;
    this.limited = limited;
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
        question.has(LOOK) && question.oneOf(LOOK, List.of("list", SEARCH)).equals(SEARCH);
    return asked ? offer.toBeSearched() : offer;
  }

  /** The same where every choice has fields of its own. */
  Offer atOnce(DocumentReader question) {
    return atOnce(question, Limits.CHOICES_AT_ONCE);
  }

  /** The same where there can be at most so many. */
  Offer atOnce(DocumentReader question, int most) {
    Offer offer = of(question);
    if (offer.choices().size() > most) {
      question.mistake(
          question.has("list") ? "list" : "choices",
          DocumentMistake.LIST_TOO_LONG,
          most,
          offer.choices().size());
    }
    return offer;
  }

  /** A scale. */
  Scale scale(Wording wording, DocumentReader question) {
    List<Scale.Point> points = choices.points(question);
    return new Scale(wording, points, appearance(points, question));
  }

  /** Reads what one of is chosen in each row. */
  Function<Wording, Question> oneChoice(DocumentReader document) {
    Offer offered = maybeSearched(document);
    return wording -> new OneChoice(wording, offered);
  }

  /** The same for several questions that have the points of one. */
  Function<Wording, Question> scale(DocumentReader question) {
    List<Scale.Point> points = choices.points(question);
    Scale.Appearance appearance = appearance(points, question);
    return wording -> new Scale(wording, points, appearance);
  }

  /** Before scales had looks, nothing read what stood there: it may be anything. */
  private Scale.Appearance appearance(List<Scale.Point> points, DocumentReader question) {
    if (!question.has(LOOK) || !limited && !question.isText(LOOK)) {
      return Scale.Appearance.LIST;
    }
    Scale.Appearance[] known = Scale.Appearance.values();
    List<String> names = Arrays.stream(known).map(Scale.Appearance::toString).toList();
    int found = names.indexOf(limited ? question.oneOf(LOOK, names) : question.string(LOOK));
    Scale.Appearance appearance = found < 0 ? Scale.Appearance.LIST : known[found];
    if (limited && appearance != Scale.Appearance.LIST) {
      checkPoints(appearance, points.size(), question);
    }
    return appearance;
  }

  private static void checkPoints(
      Scale.Appearance appearance, int points, DocumentReader question) {
    int most = appearance == Scale.Appearance.FACES ? Limits.FACES : Limits.POINTS_ON_A_LINE;
    if (points > most) {
      question.mistake(POINTS, DocumentMistake.LIST_TOO_LONG, most, points);
    } else if (points == 1) {
      question.mistake(POINTS, DocumentMistake.TOO_FEW_CHOICES, 2, points);
    }
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
