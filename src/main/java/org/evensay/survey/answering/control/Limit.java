package org.evensay.survey.answering.control;

import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.DecimalNumber;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.TimeOfDay;
import org.evensay.survey.design.question.WholeNumber;

/** What a person should know of a field before she types or chooses. */
final class Limit {

  private Limit() {}

  /** The limit in words; empty when there is none worth a word. */
  static String of(Question question, PageLanguage language) {
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
    if (question instanceof SeveralChoices several && several.most() < several.choices().size()) {
      return language.with("answering.limit.choices", several.most());
    }
    if (question instanceof Ranking ranking) {
      return language.with("answering.limit.ranking", ranking.most());
    }
    if (question instanceof SharedPoints points) {
      return language.with("answering.limit.points", points.total());
    }
    if (question instanceof CalendarDate) {
      return language.get("answering.limit.date");
    }
    if (question instanceof CalendarMonth) {
      return language.get("answering.limit.month");
    }
    return question instanceof TimeOfDay ? language.get("answering.limit.time") : "";
  }
}
