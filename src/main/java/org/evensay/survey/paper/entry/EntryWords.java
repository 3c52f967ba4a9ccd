package org.evensay.survey.paper.entry;

import java.util.List;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.question.Wording;
import org.evensay.survey.paper.form.Blanks;
import org.evensay.survey.paper.form.PrintedQuestion;

/** What is to be said of entries, by the numbers that questions have on the form. */
public record EntryWords(PageLanguage language) {

  /** Why something is no answer, and of which question. */
  public ShownText of(CheckedEntry.Flaw flaw) {
    LocalizedText own =
        flaw.problem().code().equals(AnswerProblem.NOT_VALID.code())
            ? authors(flaw)
            : LocalizedText.empty();
    String words =
        own.isEmpty()
            ? language.with(flaw.problem().code(), flaw.problem().arguments().toArray())
            : Blanks.in(language.of(own));
    return ShownText.inPagesLanguage(
        language.with("paper.problem.at", flaw.question().number(), words));
  }

  private static LocalizedText authors(CheckedEntry.Flaw flaw) {
    return flaw.question()
        .question()
        .wording()
        .valid()
        .map(Wording.Rule::message)
        .orElse(LocalizedText.empty());
  }

  /** Which questions were answered that were not meant for her; empty for none. */
  public String passedOver(CheckedEntry checked) {
    List<String> numbers =
        checked.passedOver().stream()
            .map(PrintedQuestion::number)
            .map(number -> Integer.toString(number))
            .toList();
    return numbers.isEmpty()
        ? ""
        : language.with("paper.enter.passed-over", numbers.size(), language.list(numbers));
  }

  /** How many answers two people typed alike: always with how many there were. */
  public String share(long alike, long compared) {
    return compared == 0
        ? language.get("paper.settle.nothing")
        : language.with("paper.settle.alike", alike, compared, (double) alike / compared);
  }
}
