package org.evensay.survey.response.export.codebook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Label;
import org.evensay.survey.response.export.table.Variable;

/** What a column is about, in words. */
final class ColumnWords {

  private final Messages messages;
  private final LanguageVariant language;

  ColumnWords(Messages messages, LanguageVariant language) {
    this.messages = messages;
    this.language = language;
  }

  /** What is asked; for one of several choices, the choice after it. */
  String about(Column column) {
    if (column instanceof Column.OfVariable of) {
      return label(of.variable().label());
    }
    if (column instanceof Column.OfChoice of) {
      return label(of.variable().label()) + ": " + label(of.code().label());
    }
    return text("response.export.column." + column.name().replace('_', '-'));
  }

  String kind(Variable variable) {
    String kind = variable.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return text("response.export.kind." + kind);
  }

  /** Why a column is not called as its question is, or not all answers are in it. */
  Optional<String> apart(Variable variable) {
    String editions =
        variable.editions().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return variable
        .apart()
        .map(why -> "response.export.codebook.apart." + why.code())
        .or(
            () ->
                variable.renamed()
                    ? Optional.of("response.export.codebook.renamed")
                    : Optional.empty())
        .map(key -> text(key, variable.question(), editions));
  }

  /** The same of a column; of one of several choices, what is said of all of them. */
  Optional<String> apart(Column column) {
    return column instanceof Column.OfVariable of
        ? apart(of.variable())
        : column instanceof Column.OfChoice choice ? apart(choice.variable()) : Optional.empty();
  }

  String label(LocalizedText words) {
    return Label.of(words, language);
  }

  String text(String key, Object... arguments) {
    return messages.text(language, key, arguments);
  }

  LanguageVariant language() {
    return language;
  }
}
