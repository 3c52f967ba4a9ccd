package org.evensay.survey.answering.control;

import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.BoundsSet;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.TimeOfDay;
import org.evensay.survey.design.question.WholeNumber;

/** What a person should know of a question before she types, chooses or writes. */
public final class Limit {

  private Limit() {}

  /** The limit in words; empty when there is none worth a word. */
  public static String of(Question question, PageLanguage language) {
    if (question instanceof LongText text) {
      return language.with("answering.limit.characters", text.mostCharacters());
    }
    if (question instanceof Enclosure file) {
      return language.with("answering.file.limit." + file.medium().code(), file.mostMegabytes());
    }
    if (question instanceof WholeNumber number) {
      String range = "answering.limit.number." + number.range().code();
      return language.with(range, number.least(), number.most());
    }
    if (question instanceof DecimalNumber number) {
      String range = "answering.limit.decimal." + number.range().code();
      return language.with(range, number.least(), number.most());
    }
    if (question instanceof ShortText text
        && text.mostCharacters() != Limits.SHORT_ANSWER_CHARACTERS) {
      return language.with("answering.limit.characters", text.mostCharacters());
    }
    if (question instanceof SeveralChoices several) {
      return choices(several, language);
    }
    if (question instanceof Ranking ranking) {
      return language.with("answering.limit.ranking", ranking.most());
    }
    if (question instanceof SharedPoints points) {
      return language.with("answering.limit.points", points.total());
    }
    if (question instanceof CalendarDate date) {
      return language.get("answering.limit.date")
          + between(date.range(), language.day(date.least()), language.day(date.most()), language);
    }
    if (question instanceof CalendarMonth month) {
      return language.get("answering.limit.month")
          + between(
              month.range(), language.month(month.least()), language.month(month.most()), language);
    }
    return question instanceof TimeOfDay ? language.get("answering.limit.time") : "";
  }

  /** One sentence more, about what a date has to lie between; none where it may be any. */
  private static String between(BoundsSet range, String least, String most, PageLanguage language) {
    return range == BoundsSet.ANY
        ? ""
        : " " + language.with("answering.limit.when." + range.code(), least, most);
  }

  /** One choice is as many as anybody makes who answers at all: that needs no word. */
  private static String choices(SeveralChoices several, PageLanguage language) {
    int least = several.least();
    int most = Math.min(several.most(), several.choices().size());
    if (least > 1 && most == several.choices().size()) {
      return language.with("answering.limit.choices-least", least);
    }
    if (least > 1) {
      return least == most
          ? language.with("answering.limit.choices-just", least)
          : language.with("answering.limit.choices-between", least, most);
    }
    return most < several.choices().size() ? language.with("answering.limit.choices", most) : "";
  }
}
