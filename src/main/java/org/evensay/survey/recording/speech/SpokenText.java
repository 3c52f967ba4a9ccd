package org.evensay.survey.recording.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Wording;

/**
 * What a machine says of a question: what is asked, the hint, and what can be chosen, with a pause
 * between them.
 */
public final class SpokenText {

  /** Characters of what is said at once: some two minutes. What is beyond is not said. */
  static final int MOST_CHARACTERS = 2_000;

  /** Choices that are said; of more, nobody remembers the first at the last. */
  static final int MOST_CHOICES = 20;

  private static final String PAUSE = "\n\n";

  private SpokenText() {}

  /**
   * The words in a variant; empty where the question is not written in it, says nothing, or
   * somebody has recorded it.
   */
  public static Optional<String> of(Question question, LanguageVariant variant) {
    if (!question.visible()
        || !question.wording().label().variants().contains(variant)
        || question.wording().recorded().audio().containsKey(variant)) {
      return Optional.empty();
    }
    StringBuilder said = new StringBuilder();
    for (LocalizedText text : texts(question)) {
      String words = isOf(variant, text) ? plain(text.in(variant)) : "";
      if (!words.isEmpty() && said.length() + words.length() <= MOST_CHARACTERS) {
        said.append(said.isEmpty() ? "" : PAUSE).append(words);
      }
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(said.toString());
  }

  /** Whether something of it is left out that was answered before: no machine knows it yet. */
  public static boolean leavesOut(Question question, LanguageVariant variant) {
    return texts(question).stream().anyMatch(text -> !Piping.names(text.in(variant)).isEmpty());
  }

  /** Whether its page shows what is not said: choices that hang on answers, or another language. */
  public static boolean isLessThanShown(Question question, LanguageVariant variant) {
    return question.offer().condition().isPresent()
        || texts(question).stream().anyMatch(text -> !text.isEmpty() && !isOf(variant, text));
  }

  private static List<LocalizedText> texts(Question question) {
    Wording wording = question.wording();
    List<LocalizedText> texts = new ArrayList<>();
    Stream.of(wording.stem(), wording.label(), wording.hint()).forEach(texts::add);
    // Those that hang on other answers are not the same for everybody.
    if (question.choices().size() <= MOST_CHOICES && question.offer().condition().isEmpty()) {
      question.choices().stream().map(Choice::label).forEach(texts::add);
    }
    return texts;
  }

  /** A voice reads no other language than its own. */
  private static boolean isOf(LanguageVariant variant, LocalizedText text) {
    return text.writtenIn(variant)
        .map(written -> written.locale().getLanguage())
        .filter(variant.locale().getLanguage()::equals)
        .isPresent();
  }

  /** Without answers put in, and without what the program would take for more than words. */
  private static String plain(String text) {
    return Piping.in(text, name -> " ")
        .replaceAll("[\\[\\]<>\\p{Cc}]+", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
