package org.evensay.survey.response.export.table;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;

/** A text as a table shows it: in the language asked for, or visibly in another. */
public final class Label {

  private Label() {}

  /** The text in this variant; in another, with its tag before it, when it has not been written. */
  public static String of(LocalizedText text, LanguageVariant language) {
    Optional<LanguageVariant> written =
        text.writtenIn(language).or(() -> text.variants().stream().findFirst());
    return written
        .map(variant -> variant.equals(language) ? text.in(variant) : marked(text, variant))
        .orElse("");
  }

  private static String marked(LocalizedText text, LanguageVariant variant) {
    return "[" + variant.tag() + "] " + text.in(variant);
  }
}
