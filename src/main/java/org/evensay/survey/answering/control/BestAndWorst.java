package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.ShownText;

/** The same choices twice, in a group for the best and a group for the worst. */
final class BestAndWorst implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Frame.group(
        question,
        out,
        () -> {
          List<String> parts = question.question().parts();
          for (int i = 0; i < parts.size(); i++) {
            out.open("fieldset").open("legend");
            Frame.words(question.words("answering.best-worst." + parts.get(i)), out);
            out.close("legend");
            List<ShownQuestion.ShownChoice> choices = question.choices();
            for (int j = 0; j < choices.size(); j++) {
              String value = choices.get(j).value();
              ShownText label = choices.get(j).label();
              String id = j == 0 ? question.partId(i) : question.partName(i) + "-" + value;
              CirclesAndBoxes.choice(
                  "radio",
                  question.partName(i),
                  new ShownQuestion.ShownChoice(id, value, label, value.equals(question.part(i))),
                  out);
            }
            out.close("fieldset");
          }
        });
  }
}
