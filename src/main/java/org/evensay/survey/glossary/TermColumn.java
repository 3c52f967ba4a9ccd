package org.evensay.survey.glossary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;

/** What a column of a table has, other than what terms are called in a language. */
enum TermColumn {
  LANGUAGE(TypedTerm.LANGUAGE),
  TERM(TypedTerm.WORDS),
  NOTE(TypedTerm.NOTE),
  SAY_INSTEAD(TypedTerm.INSTEAD),
  DO_NOT_TRANSLATE(TypedTerm.KEPT),
  MACHINE_DRAFT(TypedTerm.MACHINE_DRAFT);

  private final String field;

  TermColumn(String field) {
    this.field = field;
  }

  /** As its first row has it. */
  String heading() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The column of a heading as it was typed: one of these, or the tag of a language. */
  static Optional<String> known(String typed) {
    return Arrays.stream(values())
        .map(TermColumn::heading)
        .filter(typed::equalsIgnoreCase)
        .findFirst()
        .or(() -> LanguageVariant.ofTag(typed).map(LanguageVariant::tag));
  }

  /** Whether a column has what terms are called in a language: say-instead could be one, too. */
  static boolean isLanguage(String column) {
    return !column.isEmpty()
        && Arrays.stream(values()).map(TermColumn::heading).noneMatch(column::equals);
  }

  /** The column that has what a field has. */
  static String ofField(String field) {
    return Arrays.stream(values())
        .filter(one -> one.field.equals(field))
        .map(TermColumn::heading)
        .findFirst()
        .orElseGet(() -> field.replaceFirst("^" + TypedTerm.CALLED, ""));
  }
}
