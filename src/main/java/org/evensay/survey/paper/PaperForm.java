package org.evensay.survey.paper;

import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.paper.form.FormCode;
import org.evensay.survey.paper.form.PrintSize;
import org.evensay.survey.paper.form.PrintedForm;

/**
 * A form that was made to be printed.
 *
 * @param submissionKey what its answers will be sent under; empty once they are
 */
record PaperForm(
    String id,
    FormCode code,
    PublishedEdition edition,
    LanguageVariant variant,
    PrintSize size,
    Optional<String> submissionKey) {

  /** The same with this submission key; null when it is sent. */
  PaperForm with(String key) {
    return new PaperForm(id, code, edition, variant, size, Optional.ofNullable(key));
  }

  boolean isSent() {
    return submissionKey.isEmpty();
  }

  /** What stands on it; only while it is not sent. */
  PrintedForm printed() {
    return new PrintedForm(edition.edition(), submissionKey.orElseThrow());
  }
}
