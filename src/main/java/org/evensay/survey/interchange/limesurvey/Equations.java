package org.evensay.survey.interchange.limesurvey;

import java.util.Map;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.Place;

/**
 * Questions that work something out. Their attribute says it since version 2, their text did
 * before. There they are read as well, unless they are hidden; here, what is worked out is never
 * seen, and a note after it says what was read.
 */
final class Equations {

  private final Reading reading;

  Equations(Reading reading) {
    this.reading = reading;
  }

  void equation(Source question) {
    Optional<Row> equation = question.attributes().row("equation");
    Optional<Row> hidden = question.attributes().row("hidden");
    hidden.ifPresent(row -> reading.remarks.add(row.where(), Remark.TAKEN));
    Map<LanguageVariant, String> texts = question.item().in("question");
    String text =
        equation
            .map(row -> row.get("value"))
            .orElseGet(
                () ->
                    texts.getOrDefault(
                        reading.languages.get(0), texts.values().stream().findFirst().orElse("")));
    boolean seen =
        hidden.filter(row -> row.get("value").strip().equals("1")).isEmpty() && !texts.isEmpty();
    QuestionDraft draft = new QuestionDraft(question.where(), question.name(), "calculated");
    draft.then(
        seen ? Remark.QUESTION_NEAREST : Remark.QUESTION,
        question.name(),
        TypeNames.of(question.type()),
        seen ? "calculated + note" : "calculated");
    ExpressionScript script = new ExpressionScript(reading.variables(), question.code(), "");
    Place.Path where = equation.map(Row::where).orElse(question.item().first().at("question"));
    draft.condition("value", new Condition(where, text, () -> script.worked(text)));
    reading.relevant(question, draft);
    reading.page.add(draft);
    reading.variables().add(question, TypedQuestions.answer(draft));
    if (seen) {
      note(question, equation.isPresent());
    } else {
      unseen(question, "help");
    }
    if (equation.isEmpty()) {
      texts.forEach((language, other) -> otherwise(question, language, other, text));
    } else if (!seen) {
      unseen(question, "question");
    }
  }

  /** What is worked out is so for all, whatever their language. */
  private void otherwise(Source question, LanguageVariant language, String text, String workedOut) {
    if (!text.strip().equals(workedOut.strip())) {
      reading.remarks.add(
          question.item().first().at("question"), Remark.NOT_HERE, language.tag(), text);
    }
  }

  private void note(Source question, boolean ownText) {
    QuestionDraft note =
        new QuestionDraft(question.where(), reading.name(question.name() + "_shown"), "note");
    if (ownText) {
      note.text("label", reading.words(question.item(), "question", question.code()));
    } else {
      Map<LanguageVariant, String> result =
          Map.of(reading.languages.get(0), "{" + question.name() + "}");
      Words.Piping piping = inside -> Optional.of(question.name());
      note.needs(question.name())
          .text("label", new Words(question.where(), result, piping).silently());
    }
    if (!question.item().in("help").isEmpty()) {
      note.text("hint", reading.words(question.item(), "help", question.code()));
    }
    reading.relevant(question, note);
    reading.page.add(note);
  }

  /** Says of the words of what is never seen that they are not here. */
  private void unseen(Source question, String column) {
    question
        .item()
        .in(column)
        .values()
        .forEach(
            words ->
                reading.remarks.add(
                    question.item().first().at(column), Remark.NOT_HERE, column, words));
  }
}
