package org.evensay.survey.paper;

import java.util.Arrays;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.paper.form.PrintSize;

/** One of the ways in which forms are printed, as pages offer it. */
public record PrintChoice(String value, String words, boolean chosen) {

  /** The languages of a survey; the one that was asked for is chosen, or else the first. */
  static List<PrintChoice> languages(Edition edition, String asked) {
    return edition.languages().keySet().stream()
        .map(one -> new PrintChoice(one.tag(), one.ownName(), one.tag().equals(asked)))
        .toList();
  }

  /** All sizes; the one that was asked for is chosen, or else the usual one. */
  static List<PrintChoice> sizes(PageLanguage language, String asked) {
    PrintSize chosen = PrintSize.ofCode(asked).orElse(PrintSize.USUAL);
    return Arrays.stream(PrintSize.values())
        .map(
            one ->
                new PrintChoice(
                    one.code(), language.get("paper.print.size." + one.code()), one == chosen))
        .toList();
  }

  public String getValue() {
    return value;
  }

  public String getWords() {
    return words;
  }

  public boolean isChosen() {
    return chosen;
  }
}
