package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.question.Ranking;

/** A list of places for each choice, to put them in order without dragging. */
final class PlaceLists implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    int most = ((Ranking) question.question()).most();
    Frame.group(
        question,
        out,
        () -> {
          List<ShownChoice> choices = question.choices();
          for (int i = 0; i < choices.size(); i++) {
            out.open("div").with("class", "part");
            out.open("label").with("for", question.partId(i));
            Drawn.beside(choices.get(i).picture(), out);
            Frame.words(choices.get(i).label(), out);
            out.close("label");
            places(question, i, most, out);
            out.close("div");
          }
        });
  }

  private static void places(ShownQuestion question, int of, int most, Markup out)
      throws IOException {
    out.open("select")
        .with("id", question.partId(of))
        .with("name", question.partName(of))
        .with("aria-invalid", question.isWrong() ? "true" : "");
    out.open("option")
        .withEmpty("value")
        .text(question.words("answering.ranking.none").words())
        .close("option");
    for (int place = 1; place <= most; place++) {
      String value = Integer.toString(place);
      out.open("option")
          .with("value", value)
          .with("selected", value.equals(question.part(of)))
          .text(question.number(place))
          .close("option");
    }
    out.close("select");
  }
}
