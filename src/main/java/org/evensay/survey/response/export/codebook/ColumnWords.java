package org.evensay.survey.response.export.codebook;

import java.util.Locale;
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
