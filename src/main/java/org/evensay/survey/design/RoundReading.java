package org.evensay.survey.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Round;

/**
 * One round of a repeated group while it is read: what is written once is asked for each choice,
 * under a name of its own, where that choice was chosen.
 *
 * @param shownIf what has to hold of the group besides
 */
record RoundReading(
    String group,
    String each,
    Choice choice,
    LocalizedText label,
    Expression chosen,
    Optional<Expression> shownIf) {

  /** Where the question stands that is called so in the group. */
  Round of(String question) {
    return new Round(group, each, choice.name(), question);
  }

  /** When a question is shown that has a condition of its own. */
  Expression shown(Optional<Expression> own) {
    Expression here = shownIf.map(around -> around.and(chosen)).orElse(chosen);
    return own.map(here::and).orElse(here);
  }

  /** What all questions of the round are asked about: the group's label, with the choice in it. */
  LocalizedText stem() {
    Map<LanguageVariant, String> stem = new LinkedHashMap<>();
    label
        .texts()
        .forEach(
            (language, words) -> {
              String named = choice.label().in(language);
              boolean inside = Piping.names(words).contains(group);
              stem.put(language, inside ? words(words, language) : words + " " + named);
            });
    return LocalizedText.of(stem);
  }

  /** A text of the round: the choice's label for the group, and this round's for its questions. */
  LocalizedText words(LocalizedText text, Set<String> questions) {
    Map<LanguageVariant, String> words = new LinkedHashMap<>();
    text.texts()
        .forEach(
            (language, one) ->
                words.put(
                    language,
                    Piping.in(
                        one,
                        name ->
                            name.equals(group)
                                ? choice.label().in(language)
                                : "${"
                                    + (questions.contains(name) ? of(name).name() : name)
                                    + "}")));
    return words.isEmpty() ? text : LocalizedText.of(words);
  }

  private String words(String text, LanguageVariant language) {
    return Piping.in(
        text, name -> name.equals(group) ? choice.label().in(language) : "${" + name + "}");
  }
}
