package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Markup;

/** One question with its control, for pages that are made otherwise than a respondent's. */
public final class QuestionMarkup {

  private QuestionMarkup() {}

  /** Writes it, in an element that says which it is. */
  public static void show(ShownQuestion question, Markup out) throws IOException {
    out.open("div").with("data-question", question.question().name());
    Control.of(question.question()).show(question, out);
    out.close("div");
  }
}
