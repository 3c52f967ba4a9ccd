package org.evensay.survey.design.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Pairwise;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Wording;

/** How it is written down what a question tells of a person, and that nobody says it for her. */
final class CharacteristicDocument {

  private static final String PRESET = "default";
  private static final String PRESET_FROM = "default-from";

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

  private static boolean canBegin(Question question) {
    return question.asks() && !(question instanceof Pairwise) && !(question instanceof Enclosure);
  }

  /** Looks whether its field may begin with something, and with this. */
  static void checkPreset(Question question, DocumentReader document) {
    Wording wording = question.wording();
    if (!wording.isPreset()) {
      return;
    }
    String key = wording.preset().isPresent() ? PRESET : PRESET_FROM;
    if (wording.characteristic().isPresent()) {
      document.mistake(key, DocumentMistake.DEFAULT_SAYS_WHO_SHE_IS);
    } else if (question instanceof Agreement) {
      document.mistake(key, DocumentMistake.DEFAULT_AGREES);
    } else if (key.equals(PRESET) && question.read(question.preset()).answer().isEmpty()) {
      document.mistake(key, DocumentMistake.DEFAULT_IS_NO_ANSWER);
    } else if (key.equals(PRESET_FROM) && !canBegin(question)) {
      document.mistake(key, DocumentMistake.DEFAULT_CANNOT_BE);
    }
    if (wording.preset().isPresent() && wording.presetFrom().isPresent()) {
      document.mistake(PRESET_FROM, DocumentMistake.DEFAULT_TWICE, PRESET, PRESET_FROM);
    }
  }
}
