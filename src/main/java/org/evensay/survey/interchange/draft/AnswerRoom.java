package org.evensay.survey.interchange.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.interchange.report.Place;

/**
 * Room for answers: the longest to all questions travel together with the page, so that other
 * programs, where texts have no limit, ask for more than there is.
 */
final class AnswerRoom {

  /** A part of the room is left to what is chosen, and to names. */
  private static final int TEXT_BYTES = Limits.ANSWERS_BYTES / 4 * 3;

  private static final int SHORTEST = 50;
  private static final String MOST_MEGABYTES = "most-megabytes";

  private AnswerRoom() {}

  /** How many values a question sends at the most. */
  static int values(QuestionDraft question) {
    boolean several = List.of("several-choices", "ranking", "points").contains(question.type);
    int all = question.choices.getOrDefault("choices", List.of()).size();
    return several ? Math.min(all, Limits.CHOICES) : question.asked();
  }

  /** Millions of bytes of the file that it is answered with; none of what is no file. */
  static int megabytes(QuestionDraft question) {
    Object most = question.settings.get(MOST_MEGABYTES);
    return Medium.ofType(question.type)
        .map(medium -> most instanceof BigDecimal said ? said.intValue() : medium.megabytes())
        .orElse(0);
  }

  /** Makes answers shorter until there is room for all of them, and says so. */
  static void make(SurveyDraft survey) {
    List<QuestionDraft> texts =
        survey.pages.stream()
            .flatMap(page -> page.questions.stream())
            .flatMap(one -> Stream.concat(Stream.of(one), one.inside.stream()))
            .filter(question -> question.type.endsWith("-text"))
            .toList();
    long bytes = texts.stream().mapToLong(text -> (long) most(text) * Limits.CHARACTER_BYTES).sum();
    if (bytes <= TEXT_BYTES) {
      return;
    }
    int most = Math.max(SHORTEST, TEXT_BYTES / Limits.CHARACTER_BYTES / texts.size());
    texts.stream()
        .filter(text -> most(text) > most)
        .forEach(text -> text.setting("most-characters", most));
    survey.remarks.add(new Place.Whole(), Remark.ANSWERS_SHORTER, most);
  }

  private static int most(QuestionDraft text) {
    Object most = text.settings.get("most-characters");
    return most instanceof BigDecimal number
        ? number.intValue()
        : text.type.equals("long-text")
            ? Limits.LONG_ANSWER_CHARACTERS
            : Limits.SHORT_ANSWER_CHARACTERS;
  }
}
