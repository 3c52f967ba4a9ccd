package org.evensay.survey.design.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.design.document.DocumentReader;

/** Texts that put in answers to questions before them. */
final class PuttingIn {

  private final ConditionDocument conditions;
  private final boolean limited;

  /** A list that several questions share is said to be wrong once. */
  private final Set<List<Object>> said = new HashSet<>();

  private UnaryOperator<LocalizedText> round = text -> text;

  /**
   * Looks at the texts of a document.
   *
   * @param limited whether limits that came later are looked at
   */
  PuttingIn(ConditionDocument conditions, boolean limited) {
    this.conditions = conditions;
    this.limited = limited;
  }

  /** Says how a text is put in the round of a repeated group that is read. */
  void inRounds(UnaryOperator<LocalizedText> words) {
    round = words;
  }

  /** A text with names as they are where it is read; each has to be of what was asked before. */
  LocalizedText checked(String key, LocalizedText text, DocumentReader where) {
    text.texts().values().stream()
        .flatMap(words -> Piping.names(words).stream())
        .distinct()
        .forEach(
            name ->
                conditions
                    .puttingIn(name)
                    .filter(what -> said.add(List.of(where, key, name)))
                    .ifPresent(what -> where.mistake(key, what, name)));
    return words(text);
  }

  /** The same for a text of which this was not looked at in surveys that are published. */
  LocalizedText sinceThen(String key, LocalizedText text, DocumentReader where) {
    return limited ? checked(key, text, where) : words(text);
  }

  private LocalizedText words(LocalizedText text) {
    boolean any = text.texts().values().stream().anyMatch(words -> words.indexOf('$') >= 0);
    return any ? round.apply(text) : text;
  }
}
