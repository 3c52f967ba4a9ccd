package org.evensay.survey.design.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Offer;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Wording;

/**
 * What asks whether there is another round. Whoever does not answer it has said that there is none,
 * so that nobody is held up.
 *
 * @param label what is asked after a round
 * @param any what is asked before the first one
 * @param named is told every name of such a question
 */
record AskingOn(
    String group,
    LocalizedText label,
    LocalizedText any,
    List<Choice> choices,
    Consumer<String> named) {

  private static final String YES = "yes";
  private static final String NO = "no";

  /** Reads a text that may put in answers to questions before it. */
  interface Texts {
    LocalizedText read(String key, DocumentReader document);
  }

  /** Reads what its author says of it, with words of ours for the rest. */
  static AskingOn read(DocumentReader document, String group, Texts texts, OwnWords ownWords) {
    LocalizedText label = words("label", "design.round.another", document, texts, ownWords);
    LocalizedText any = words("any", "design.round.any", document, texts, ownWords);
    List<Choice> choices =
        List.of(
            Choice.plain(YES, words(YES, "design.round.yes", document, texts, ownWords)),
            Choice.plain(NO, words(NO, "design.round.no", document, texts, ownWords)));
    return new AskingOn(group, label, any, choices, name -> {});
  }

  private static LocalizedText words(
      String key, String ours, DocumentReader document, Texts texts, OwnWords ownWords) {
    return document.has(key) ? texts.read(key, document) : ownWords.of(ours);
  }

  /** The same, where somebody is told the names. */
  AskingOn named(Consumer<String> told) {
    return new AskingOn(group, label, any, choices, told);
  }

  /** When a round is wanted, by its number. */
  Optional<Expression> wanted(int number) {
    return Turn.condition("${%s} = '%s'", number == 1 ? first() : after(number - 1), YES);
  }

  private String first() {
    return group + "_any";
  }

  private String after(int number) {
    return group + "_" + number + "_another";
  }

  /** Asks before the first round whether there is one at all. */
  Question any(Optional<Expression> shownIf) {
    return asked(Wording.plain(first(), any, shownIf));
  }

  /** Asks at the end of a round. */
  Question after(RoundReading round) {
    String name = after(Integer.parseInt(round.turn().key()));
    return asked(
        Wording.plain(name, label, round.shown(Optional.empty()))
            .in(round.stem(), Optional.of(round.of("").asksOn())));
  }

  private Question asked(Wording wording) {
    named.accept(wording.name());
    return new OneChoice(wording, Offer.of(choices));
  }
}
