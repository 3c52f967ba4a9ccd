package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.Markup;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.CalendarDate;
import org.evensay.survey.design.question.CalendarMonth;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Note;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Ranking;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.design.question.TimeOfDay;

/** What a question is answered with. */
interface Control {

  /** From so many choices on they are a list that opens, as long as they need no search. */
  int LONG_LIST = 50;

  /** The controls that are made for one type alone; all others choose or type. */
  Map<Class<? extends Question>, Control> OF_ONE_TYPE =
      Map.of(
          CalendarDate.class, new NumberFields("answering.date."),
          CalendarMonth.class, new NumberFields("answering.date."),
          TimeOfDay.class, new NumberFields("answering.time."),
          Ranking.class, new PlaceLists(),
          SharedPoints.class, new PointFields(),
          BestWorst.class, new BestAndWorst(),
          Pairwise.class, new PairsToChooseFrom(),
          Note.class, new NoteText());

  /** The controls of scales that do not look like any other group of circles. */
  Map<Scale.Appearance, Control> OF_APPEARANCE =
      Map.of(Scale.Appearance.FACES, new FaceScale(), Scale.Appearance.SLIDER, new PointsOnALine());

  /** The control of a question. */
  static Control of(Question question) {
    Control special = OF_ONE_TYPE.get(question.getClass());
    if (special != null) {
      return special;
    }
    if (question instanceof Scale scale && scale.appearance() != Scale.Appearance.LIST) {
      return OF_APPEARANCE.get(scale.appearance());
    }
    if (question instanceof Enclosure) {
      return FileField.CONTROL;
    }
    List<?> choices = question.choices();
    if (choices.isEmpty()) {
      return TextField.CONTROL;
    }
    if (question.offer().isSearched()) {
      return SearchedList.CONTROL;
    }
    // A list that opens has no room for pictures.
    boolean opens = choices.size() >= LONG_LIST && !ShownQuestion.isPictured(question);
    return opens && question.longest().size() == 1 ? OpenedList.CONTROL : CirclesAndBoxes.CONTROL;
  }

  /** Writes a question and what it is answered with. */
  void show(ShownQuestion question, Markup out) throws IOException;
}
