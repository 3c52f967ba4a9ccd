package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;

/** A short field for each choice, to share out points. */
final class PointFields implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Frame.group(
        question,
        out,
        () -> {
          List<ShownChoice> choices = question.choices();
          for (int i = 0; i < choices.size(); i++) {
            ShownChoice choice = choices.get(i);
            Frame.part(question, i, choice.label(), choice.picture(), out);
          }
        });
  }
}
