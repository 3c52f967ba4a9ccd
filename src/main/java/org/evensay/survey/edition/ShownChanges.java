package org.evensay.survey.edition;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.edition.change.EditionChange;
import org.evensay.survey.edition.change.QuestionChange;

/** What is different between two editions, as programs read it: codes, and the pages' sentences. */
final class ShownChanges {

  private ShownChanges() {}

  /** About the survey first, then question by question. */
  static JsonObject json(Edition before, Edition after, PageLanguage language) {
    EditionChange change = EditionChange.of(before, after);
    List<ShownChange> words = new ChangeWords(language, language.getReader()).of(change);
    // Where something is different about the survey, that stands before the questions.
    int first = words.size() - change.questions().size();
    JsonArrayBuilder survey = JSON.createArrayBuilder();
    words.subList(0, first).forEach(one -> one.sentences().forEach(survey::add));
    JsonArrayBuilder questions = JSON.createArrayBuilder();
    for (int i = 0; i < change.questions().size(); i++) {
      questions.add(json(change.questions().get(i), words.get(first + i)));
    }
    return JSON.createObjectBuilder().add("survey", survey).add("questions", questions).build();
  }

  private static JsonObject json(QuestionChange change, ShownChange words) {
    return JSON.createObjectBuilder()
        .add("question", change.question().name())
        .add("comparing", change.comparing().code())
        .add("meaning", words.meaning())
        .add("changes", JSON.createArrayBuilder(words.sentences()))
        .build();
  }
}
