package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;

/**
 * The points of a scale along a line where there is room, and one under the other where there is
 * not: a slider that is a group of circles, so that a keyboard, a voice and an old phone work it as
 * they work any other, and nobody is taken to have answered who has not touched it.
 */
final class PointsOnALine implements Control {

  /** From so many points on, long words have no room under each. */
  private static final int MANY = 8;

  /** As long may they be under many: numbers, as a rule. */
  private static final int SHORT = 3;

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    List<ShownChoice> choices = question.choices();
    Frame.group(
        question,
        out,
        () -> {
          out.open("div").with("class", isCrowded(choices) ? "line crowded" : "line");
          for (ShownChoice choice : choices) {
            CirclesAndBoxes.choice("radio", question.name(), choice, out);
          }
          out.close("div");
        });
  }

  /** Whether only the ends have room for their words, and another point while it is chosen. */
  private static boolean isCrowded(List<ShownChoice> choices) {
    return choices.size() >= MANY
        && choices.stream().anyMatch(choice -> choice.label().words().length() > SHORT);
  }
}
