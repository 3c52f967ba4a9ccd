package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Pairwise;

/** Pairs one under the other, each a group of two circles, and of a third for who cannot decide. */
final class PairsToChooseFrom implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    Pairwise pairwise = (Pairwise) question.question();
    List<Pairwise.Pair> pairs = pairwise.asked();
    Frame.group(
        question,
        out,
        () -> {
          for (int i = 0; i < pairs.size(); i++) {
            out.open("fieldset").open("legend");
            Frame.words(question.words("answering.pairwise.pair", i + 1, pairs.size()), out);
            out.close("legend");
            int pair = i;
            Drawn.tiles(question, out, () -> both(question, pair, pairs.get(pair), out));
            if (pairwise.undecided()) {
              undecided(question, i, out);
            }
            out.close("fieldset");
          }
        });
  }

  private static void both(ShownQuestion question, int at, Pairwise.Pair pair, Markup out)
      throws IOException {
    one(question, at, pair.first(), question.partId(at), out);
    one(question, at, pair.second(), question.partName(at) + "-" + pair.second().name(), out);
  }

  private static void one(ShownQuestion question, int pair, Choice choice, String id, Markup out)
      throws IOException {
    boolean chosen = choice.name().equals(question.part(pair));
    circle(question, pair, question.shown(choice).at(id, chosen), out);
  }

  private static void undecided(ShownQuestion question, int pair, Markup out) throws IOException {
    ShownText label = question.words("answering.pairwise.undecided");
    String id = question.partName(pair) + Pairwise.UNDECIDED;
    boolean chosen = Pairwise.UNDECIDED.equals(question.part(pair));
    circle(
        question,
        pair,
        new ShownChoice(id, Pairwise.UNDECIDED, label, Optional.empty(), chosen),
        out);
  }

  private static void circle(ShownQuestion question, int pair, ShownChoice choice, Markup out)
      throws IOException {
    CirclesAndBoxes.choice("radio", question.partName(pair), choice, out);
  }
}
