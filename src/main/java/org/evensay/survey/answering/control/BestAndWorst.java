package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.question.BestWorst;

/** The same choices twice, in a group for the best and a group for the worst. */
final class BestAndWorst implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Frame.group(
        question,
        out,
        () -> {
          BestWorst asked = (BestWorst) question.question();
          List<String> parts = asked.parts();
          for (int i = 0; i < parts.size(); i++) {
            out.open("fieldset").open("legend");
            Frame.words(question.called(asked, parts.get(i)), out);
            out.close("legend");
            int part = i;
            Drawn.tiles(question, out, () -> choices(question, part, out));
            out.close("fieldset");
          }
        });
  }

  private static void choices(ShownQuestion question, int part, Markup out) throws IOException {
    List<ShownChoice> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      String value = choices.get(i).value();
      String id = i == 0 ? question.partId(part) : question.partName(part) + "-" + value;
      CirclesAndBoxes.choice(
          "radio",
          question.partName(part),
          choices.get(i).at(id, value.equals(question.part(part))),
          out);
    }
  }
}
