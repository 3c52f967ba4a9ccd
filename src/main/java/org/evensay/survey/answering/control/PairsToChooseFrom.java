package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
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
            one(question, i, pairs.get(i).first(), question.partId(i), out);
            Choice second = pairs.get(i).second();
            one(question, i, second, question.partName(i) + "-" + second.name(), out);
            if (pairwise.undecided()) {
              circle(
                  question,
                  i,
                  Pairwise.UNDECIDED,
                  question.words("answering.pairwise.undecided"),
                  question.partName(i) + Pairwise.UNDECIDED,
                  out);
            }
            out.close("fieldset");
          }
        });
  }

  private static void one(ShownQuestion question, int pair, Choice choice, String id, Markup out)
      throws IOException {
    circle(question, pair, choice.name(), question.shown(choice).label(), id, out);
  }

  private static void circle(
      ShownQuestion question, int pair, String value, ShownText label, String id, Markup out)
      throws IOException {
    boolean chosen = value.equals(question.part(pair));
    CirclesAndBoxes.choice(
        "radio",
        question.partName(pair),
        new ShownQuestion.ShownChoice(id, value, label, chosen),
        out);
  }
}
