package org.evensay.survey.interchange.surveyjs.writing;

import java.util.List;
import java.util.Locale;
import org.evensay.survey.interchange.formula.Formula;
import org.evensay.survey.interchange.formula.Operator;

/**
 * Leaves out what makes letters small before texts are compared: SurveyJS sees no difference by
 * itself.
 */
final class AnyCase {

  private AnyCase() {}

  /** The same as SurveyJS compares. */
  static Formula of(Formula formula) {
    if (formula instanceof Formula.Pair pair) {
      boolean compares = pair.operator() == Operator.EQUAL || pair.operator() == Operator.UNEQUAL;
      Formula left = of(pair.left());
      return new Formula.Pair(
          pair.operator(), compares ? plain(left, pair.right()) : left, of(pair.right()));
    }
    if (formula instanceof Formula.Call call) {
      List<Formula> parts = call.parts().stream().map(AnyCase::of).toList();
      boolean contains = call.name().equals("contains") && parts.size() == 2;
      return new Formula.Call(
          call.name(), contains ? List.of(plain(parts.get(0), parts.get(1)), parts.get(1)) : parts);
    }
    return formula;
  }

  private static Formula plain(Formula text, Formula other) {
    boolean small =
        text instanceof Formula.Call call
            && call.name().equals("translate")
            && call.parts().size() == 3
            && call.parts().get(1) instanceof Formula.Text from
            && call.parts().get(2) instanceof Formula.Text to
            && other instanceof Formula.Text words
            && from.text().toLowerCase(Locale.ROOT).equals(to.text())
            && isSmall(words.text(), to.text());
    return small ? ((Formula.Call) text).parts().get(0) : text;
  }

  /** Whether all letters of a text that can be capital ones are small, and among these. */
  private static boolean isSmall(String text, String letters) {
    return text.equals(text.toLowerCase(Locale.ROOT))
        && text.codePoints()
            .filter(letter -> Character.toUpperCase(letter) != letter)
            .allMatch(letter -> letters.indexOf(letter) >= 0);
  }
}
