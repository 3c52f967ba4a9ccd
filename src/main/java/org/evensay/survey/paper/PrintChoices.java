package org.evensay.survey.paper;

import java.util.Arrays;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownOption;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.paper.form.PrintSize;

/** The ways in which forms are printed, as pages offer them. */
final class PrintChoices {

  private PrintChoices() {}

  /** The languages of a survey; the one that was asked for is chosen, or else the first. */
  static List<ShownOption> languages(Edition edition, String asked) {
    return edition.languages().keySet().stream()
        .map(one -> new ShownOption(one.tag(), one.ownName(), one.tag().equals(asked)))
        .toList();
  }

  /** All sizes; the one that was asked for is chosen, or else the usual one. */
  static List<ShownOption> sizes(PageLanguage language, String asked) {
    PrintSize chosen = PrintSize.ofCode(asked).orElse(PrintSize.USUAL);
    return Arrays.stream(PrintSize.values())
        .map(
            one ->
                new ShownOption(
                    one.code(), language.get("paper.print.size." + one.code()), one == chosen))
        .toList();
  }
}
