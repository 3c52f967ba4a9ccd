package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;

/** A form that was brought over, answered: choices by their words, as they are called there. */
final class AnsweredForm {

  private final JsonObject document;
  private final Edition edition;
  private Answers answers = Answers.none();

  AnsweredForm(Imported imported) {
    document = imported.document();
    try {
      edition = EditionDocument.parse(document.toString());
    } catch (DocumentProblem problem) {
      throw new AssertionError(problem.mistakes().toString(), problem);
    }
  }

  /** Answers a question; words of several choices with spaces between them. */
  AnsweredForm with(String question, String answer) {
    JsonObject asked = ImportedDocument.question(document, question);
    answers = answers.with(question, answer(asked, answer));
    return this;
  }

  private Answer answer(JsonObject asked, String answer) {
    return switch (asked.getString("type")) {
      case "one-choice" -> new Answer.Chosen(named(asked, answer));
      case "several-choices" ->
          new Answer.ChosenSeveral(
              Arrays.stream(answer.split(" ")).map(one -> named(asked, one)).toList());
      case "number" -> new Answer.Figure(Long.parseLong(answer));
      case "decimal" -> new Answer.Fraction(new BigDecimal(answer));
      default -> new Answer.Words(answer);
    };
  }

  private String named(JsonObject asked, String words) {
    List<JsonObject> choices =
        (asked.containsKey("list")
                ? document.getJsonObject("lists").getJsonArray(asked.getString("list"))
                : asked.getJsonArray("choices"))
            .getValuesAs(JsonObject.class);
    return choices.stream()
        .filter(one -> one.getJsonObject("label").getString("en").equals(words))
        .findFirst()
        .orElseThrow()
        .getString("name");
  }

  boolean shows(String question) {
    return edition.shown(answers).contains(question);
  }

  /** What was worked out. */
  String value(String question) {
    return String.join(" ", edition.relevant(answers).values(question));
  }

  /** Whether an answer is taken. */
  boolean takes(String question) {
    return edition.flaws(answers).stream().noneMatch(flaw -> flaw.question().equals(question));
  }

  /** What a question offers, by its names here. */
  List<String> offers(String question) {
    return edition
        .answered(answers)
        .offering(edition.question(question).orElseThrow())
        .choices()
        .stream()
        .map(Choice::name)
        .toList();
  }
}
