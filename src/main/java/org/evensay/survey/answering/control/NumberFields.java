package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;

/**
 * A short field for each number of a date or a time, side by side: a calendar to click in is the
 * harder, the further back a date is.
 *
 * @param words where the names of the fields are found: this, and the name of the part
 */
record NumberFields(String words) implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Frame.group(
        question,
        out,
        () -> {
          out.open("div").with("class", "parts");
          List<String> parts = question.question().parts();
          for (int i = 0; i < parts.size(); i++) {
            Frame.part(question, i, question.words(words + parts.get(i)), out);
          }
          out.close("div");
        });
  }
}
