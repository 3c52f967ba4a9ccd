package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Markup;

/** A list that opens, for many choices: every browser finds in it what is typed. */
final class OpenedList implements Control {

  static final Control CONTROL = new OpenedList();

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Frame.field(
        question,
        out,
        () -> {
          out.open("select")
              .with("id", question.name())
              .with("name", question.name())
              .with("aria-describedby", question.describedBy())
              .with("aria-invalid", question.isWrong() ? "true" : "");
          // What has no value is no choice: the first, until one is chosen.
          out.open("option").withEmpty("value").text(question.nothingChosen()).close("option");
          for (ShownChoice choice : question.choices()) {
            out.open("option")
                .marked(choice.label())
                .with("value", choice.value())
                .with("selected", choice.chosen())
                .text(choice.label().words())
                .close("option");
          }
          out.close("select");
        });
  }
}
