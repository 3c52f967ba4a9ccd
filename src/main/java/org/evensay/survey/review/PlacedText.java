package org.evensay.survey.review;

import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Wording;

/**
 * A text of an edition, with its way from what has a name: {@code title}, {@code start.why}, {@code
 * goes.label}, {@code goes.choices.yes.label}. Names stay when questions move, as numbers do not.
 */
record PlacedText(String path, Role role, LocalizedText words) {

  /** What a text is to a question. */
  enum Role {
    /** What is asked. */
    ASKED,
    /** Any other sentence that is read. */
    HINT,
    /** An answer that is offered. */
    CHOICE,
    /** What is said of a wrong answer: nobody reads it who makes no mistake. */
    MESSAGE
  }

  /** What is read before the first question and after the last. */
  static List<PlacedText> around(Edition edition) {
    List<PlacedText> texts = new ArrayList<>();
    add(texts, "title", Role.HINT, edition.title());
    add(texts, "start.asker", Role.HINT, edition.start().asker());
    add(texts, "start.why", Role.HINT, edition.start().why());
    add(texts, "start.use", Role.HINT, edition.start().use());
    add(texts, "start.harm", Role.HINT, edition.start().harm());
    add(texts, "end.next", Role.HINT, edition.next());
    return texts;
  }

  /** The texts of a question. */
  static List<PlacedText> of(Question question) {
    Wording wording = question.wording();
    List<PlacedText> texts = new ArrayList<>();
    String name = wording.name();
    Role asked = question.asks() ? Role.ASKED : Role.HINT;
    add(texts, name + ".stem", asked, wording.stem());
    add(texts, name + ".label", asked, wording.label());
    add(texts, name + ".hint", Role.HINT, wording.hint());
    add(texts, name + ".picture-words", Role.HINT, wording.picture().words());
    for (Choice choice : question.choices()) {
      add(texts, name + ".choices." + choice.name() + ".label", Role.CHOICE, choice.label());
    }
    if (question instanceof BestWorst extremes) {
      for (String part : extremes.parts()) {
        add(texts, name + "." + part + "-label", Role.CHOICE, extremes.label(part));
      }
    }
    add(texts, name + ".required-message", Role.MESSAGE, wording.requiredMessage());
    wording
        .valid()
        .ifPresent(rule -> add(texts, name + ".valid-message", Role.MESSAGE, rule.message()));
    return texts;
  }

  private static void add(List<PlacedText> texts, String path, Role role, LocalizedText words) {
    if (!words.isEmpty()) {
      texts.add(new PlacedText(path, role, words));
    }
  }
}
