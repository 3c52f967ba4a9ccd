package org.evensay.survey.paper.form;

import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Pictured;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.TimeOfDay;
import org.evensay.survey.design.question.WholeNumber;

/**
 * Writes the space for the answer to a question: boxes with their numbers, which are what is typed
 * later, or lines.
 */
final class AnswerSpaces {

  private static final int CHARACTERS_OF_A_LINE = 60;
  private static final int LEAST_LINES = 4;
  private static final int MOST_LINES = 14;

  private final PaperWords words;
  private final PrintSize size;
  private final Sheet sheet;
  private final FormPictures pictures;

  AnswerSpaces(PaperWords words, PrintSize size, Sheet sheet, FormPictures pictures) {
    this.words = words;
    this.size = size;
    this.sheet = sheet;
    this.pictures = pictures;
  }

  /** Says how it is answered, and leaves the space for it. */
  void add(PrintedQuestion question) {
    Question printed = question.printed();
    if (question.isForScreens()) {
      how(words.get("paper.form.screen-only"));
    } else if (question.isDrawn()) {
      how(words.get("paper.form.draw"));
      sheet.open("div", "frame").close();
    } else if (printed instanceof Pairwise pairwise) {
      pairs(pairwise);
    } else if (!question.hasBoxes()) {
      how(words.get("paper.form.list"));
      how(words.limit(printed));
      lines(printed instanceof SeveralChoices ? 2 : 1);
    } else if (printed instanceof BestWorst extremes) {
      bestAndWorst(extremes);
    } else if (printed instanceof Ranking ranking) {
      how(words.with("paper.form.ranking", ranking.most()));
      boxes(printed.choices(), "box wide", false);
    } else if (printed instanceof SharedPoints points) {
      how(words.with("paper.form.points", points.total()));
      boxes(printed.choices(), "box wide", false);
    } else if (!printed.choices().isEmpty()) {
      choices(printed);
    } else {
      typed(printed);
    }
  }

  private void how(String how) {
    sheet.add("p", "how", how);
  }

  private void choices(Question printed) {
    if (printed instanceof SeveralChoices) {
      how(words.get("paper.form.several"));
      how(words.limit(printed));
    } else if (!(printed instanceof Agreement)) {
      how(words.get("paper.form.one"));
    }
    boxes(printed.choices(), "box", true);
  }

  private void boxes(List<Choice> choices, String style, boolean numbered) {
    sheet.open("ul", "choices");
    int number = 1;
    for (Choice choice : choices) {
      box(numbered ? Integer.toString(number) : "", style, choice);
      number++;
    }
    sheet.close();
  }

  private void box(String number, String style, Choice choice) {
    box(number, style, words.of(choice.label()), choice.picture());
  }

  private void box(String number, String style, ShownText label, Pictured pictured) {
    sheet.open("li");
    sheet.add("span", "number", number);
    sheet.open("span", style).close().text(" ");
    picture(pictured, label.words());
    sheet.text(label).close();
  }

  /** A picture of a choice shows what its label says, and is read out as that. */
  private void picture(Pictured pictured, String says) {
    pictured
        .in(words.variant())
        .flatMap(pictures::address)
        .ifPresent(
            address -> {
              sheet.open("img", "choice").with("src", address).with("alt", says).close();
              sheet.text(" ");
            });
  }

  private void pairs(Pairwise pairwise) {
    how(words.get("paper.form.pairs"));
    List<Pairwise.Pair> pairs = pairwise.asked();
    for (int i = 0; i < pairs.size(); i++) {
      sheet.open("div", "pair");
      sheet.add("p", "how", words.with("answering.pairwise.pair", i + 1, pairs.size()));
      sheet.open("ul", "choices");
      box("1", "box", pairs.get(i).first());
      box("2", "box", pairs.get(i).second());
      if (pairwise.undecided()) {
        String undecided = words.get("answering.pairwise.undecided");
        box("3", "box", ShownText.inPagesLanguage(undecided), Pictured.NOT);
      }
      sheet.close().close();
    }
  }

  /** Two columns of boxes: a table, so that each box is read out with what it is for. */
  private void bestAndWorst(BestWorst question) {
    List<ShownText> columns =
        question.parts().stream()
            .map(part -> question.called(part, words::of, words::get))
            .toList();
    how(words.with("paper.form.best-worst", columns.get(0).words(), columns.get(1).words()));
    sheet.open("table").open("thead").open("tr");
    sheet.open("th", "words").with("scope", "col").text(words.get("paper.form.choice")).close();
    for (ShownText column : columns) {
      sheet.open("th").with("scope", "col").text(column).close();
    }
    sheet.close().close().open("tbody");
    List<Choice> choices = question.choices();
    for (int i = 0; i < choices.size(); i++) {
      String number = Integer.toString(i + 1);
      sheet.open("tr");
      ShownText label = words.of(choices.get(i).label());
      sheet.open("th", "words").with("scope", "row");
      picture(choices.get(i).picture(), label.words());
      sheet.text(label).close();
      for (int column = 0; column < 2; column++) {
        sheet.open("td").add("span", "number", number).open("span", "box").close().close();
      }
      sheet.close();
    }
    sheet.close().close();
  }

  private static final Map<Class<? extends Question>, List<String>> PARTS =
      Map.of(
          CalendarDate.class,
          List.of("answering.date.day", "answering.date.month", "answering.date.year"),
          CalendarMonth.class,
          List.of("answering.date.month", "answering.date.year"),
          TimeOfDay.class,
          List.of("answering.time.hour", "answering.time.minute"));

  private void typed(Question printed) {
    how(words.limit(printed));
    if (printed instanceof WholeNumber || printed instanceof DecimalNumber) {
      sheet.open("p").open("span", "box wider").close().close();
    } else if (PARTS.containsKey(printed.getClass())) {
      sheet.open("p", "parts");
      for (String part : PARTS.get(printed.getClass())) {
        sheet.text(words.get(part) + " ").open("span", "box wide").close().text(" ");
      }
      sheet.close();
    } else if (printed instanceof ShortText text) {
      lines(text.mostCharacters() > CHARACTERS_OF_A_LINE ? 2 : 1);
    } else if (printed instanceof LongText text) {
      int needed = text.mostCharacters() / CHARACTERS_OF_A_LINE;
      lines(Math.max(LEAST_LINES, Math.min(MOST_LINES, needed)));
    }
  }

  private void lines(int usual) {
    for (int i = 0; i < size.lines(usual); i++) {
      sheet.open("div", "line").close();
    }
  }
}
