package org.evensay.survey.design.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/** How it is written down what a question tells of a person, and that nobody says it for her. */
final class CharacteristicDocument {

  private static final String PRESET = "default";

  private final Set<String> characteristics = new HashSet<>();

  /** Reads what a question tells of a person, which no other question does. */
  Optional<String> read(DocumentReader question) {
    if (!question.has("characteristic")) {
      return Optional.empty();
    }
    String code = question.name("characteristic");
    ChoicesDocument.onlyOnce(code, characteristics, question, "characteristic");
    if (question.isText("type") && !question.string("type").equals("one-choice")) {
      question.mistake("characteristic", DocumentMistake.OTHER_TYPE_NEEDED, "one-choice");
    }
    return Optional.of(code);
  }

  /** Looks whether she can keep it to herself. */
  static void check(Question question, DocumentReader document) {
    boolean tells = document.has("characteristic") && !question.choices().isEmpty();
    if (tells && question.choices().stream().noneMatch(Choice::notSaid)) {
      document.mistake("choices", DocumentMistake.NOT_SAID_NEEDED, "\"not-said\": true");
    }
  }

  /** Looks whether its field may begin with something, and with this. */
  static void checkPreset(Question question, DocumentReader document) {
    if (question.wording().preset().isEmpty()) {
      return;
    }
    if (question.wording().characteristic().isPresent()) {
      document.mistake(PRESET, DocumentMistake.DEFAULT_SAYS_WHO_SHE_IS);
    } else if (question instanceof Agreement) {
      document.mistake(PRESET, DocumentMistake.DEFAULT_AGREES);
    } else if (question.read(question.preset()).answer().isEmpty()) {
      document.mistake(PRESET, DocumentMistake.DEFAULT_IS_NO_ANSWER);
    }
  }
}
