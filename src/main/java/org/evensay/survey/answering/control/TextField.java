package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.WholeNumber;

/** A line, or several, to type in. */
final class TextField implements Control {

  static final Control CONTROL = new TextField();

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    boolean lines = question.question() instanceof LongText;
    Frame.field(
        question,
        out,
        () -> {
          out.open(lines ? "textarea" : "input");
          if (question.question() instanceof WholeNumber number) {
            out.with("class", "short").with("inputmode", keys("numeric", number.least() < 0));
          } else if (question.question() instanceof DecimalNumber number) {
            out.with("class", "short")
                .with("inputmode", keys("decimal", number.least().signum() < 0));
          } else {
            out.with("dir", "auto");
          }
          out.with("id", question.name())
              .with("name", question.name())
              .with("aria-describedby", question.describedBy())
              .with("aria-invalid", question.isWrong() ? "true" : "");
          if (lines) {
            // A browser takes away the first line break of a text area: this one, not hers.
            out.with("rows", "6").text("\n" + question.text()).close("textarea");
          } else {
            out.with("type", "text").with("value", question.text()).close("input");
          }
        });
  }

  /** The keys for numbers of some telephones have no minus: then all keys are better. */
  private static String keys(String forNumbers, boolean mayBeNegative) {
    return mayBeNegative ? "" : forNumbers;
  }
}
