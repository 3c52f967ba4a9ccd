package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.SeveralChoices;

/** A circle for each of the choices that exclude each other, a box for each of the others. */
final class CirclesAndBoxes implements Control {

  static final Control CONTROL = new CirclesAndBoxes();

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    boolean boxes =
        question.question() instanceof SeveralChoices || question.question() instanceof Agreement;
    Frame.group(
        question,
        out,
        () ->
            Drawn.tiles(
                question,
                out,
                () -> {
                  for (ShownChoice choice : question.choices()) {
                    choice(boxes ? "checkbox" : "radio", question.name(), choice, out);
                  }
                }));
  }

  static void choice(String type, String name, ShownChoice choice, Markup out) throws IOException {
    choice(type, name, choice, () -> Drawn.beside(choice.picture(), out), out);
  }

  /** The same, with something drawn between the control and the words. */
  static void choice(String type, String name, ShownChoice choice, Frame.Inside drawn, Markup out)
      throws IOException {
    String style = choice.picture().isPresent() ? "choice pictured" : "choice";
    out.open("label").with("class", style).marked(choice.label());
    out.open("input")
        .with("type", type)
        .with("id", choice.id())
        .with("name", name)
        .with("value", choice.value())
        .with("checked", choice.chosen())
        .close("input");
    drawn.write();
    out.open("span");
    Said.words(choice.label(), out);
    out.close("span").close("label");
  }
}
