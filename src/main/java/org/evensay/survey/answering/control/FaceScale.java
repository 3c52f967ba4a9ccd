package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.question.Scale;

/**
 * The points of a scale, with a face beside the words of each: the lowest value has the saddest
 * one, in whatever order they stand. The words say everything, the faces are for whoever finds
 * reading hard.
 */
final class FaceScale implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    List<Integer> values =
        ((Scale) question.question()).points().stream().map(Scale.Point::value).toList();
    List<Integer> upwards = values.stream().sorted().toList();
    List<ShownChoice> choices = question.choices();
    Frame.group(
        question,
        out,
        () -> {
          for (int i = 0; i < choices.size(); i++) {
            Face face = Face.of(upwards.indexOf(values.get(i)), upwards.size());
            CirclesAndBoxes.choice(
                "radio", question.name(), choices.get(i), () -> face.draw(out), out);
          }
        });
  }
}
