package org.evensay.survey.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evensay.survey.review.reading.ReadingAge;
import org.evensay.survey.review.reading.Sample;

/** How hard a question is to read, in one language. */
final class ReadingCheck {

  private static final int MOST_LONG_WORDS = 6;

  private ReadingCheck() {}

  /**
   * The age for a question: for what is asked and its hint, or with the choices where that is
   * harder. Many short choices would otherwise make a long question look easy. Messages do not
   * count: who makes no mistake never reads them.
   */
  static Optional<ReadingAge> age(List<ReadText> texts) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    Sample asked = Sample.nothing();
    Sample all = Sample.nothing();
    for (ReadText text : texts) {
      if (text.role() != PlacedText.Role.MESSAGE) {
        Sample sample = text.sample();
        all = all.and(sample);
        asked = text.role() == PlacedText.Role.CHOICE ? asked : asked.and(sample);
      }
    }
    Optional<ReadingAge> ofAsked = ReadingAge.of(asked, texts.get(0).locale());
    Optional<ReadingAge> ofAll = ReadingAge.of(all, texts.get(0).locale());
    return ofAsked.map(age -> ofAll.map(age::orHarder).orElse(age)).or(() -> ofAll);
  }

  /** A finding where it is harder than it should be. */
  static List<Finding> of(List<ReadText> texts) {
    List<Finding> found = new ArrayList<>();
    age(texts).filter(ReadingAge::isTooHard).ifPresent(age -> found.add(hard(texts, age)));
    return found;
  }

  private static Finding hard(List<ReadText> texts, ReadingAge age) {
    List<ReadText> read =
        texts.stream().filter(text -> text.role() != PlacedText.Role.MESSAGE).toList();
    List<String> longWords =
        read.stream()
            .flatMap(text -> Sample.longWords(text.words(), text.locale()).stream())
            .distinct()
            .limit(MOST_LONG_WORDS)
            .map(Excerpt::cut)
            .toList();
    return new Finding(
        Concern.HARD_TO_READ,
        age.isTooHardForAll() ? Severity.CHANGE : Severity.LOOK,
        texts.get(0).language(),
        List.of(read.get(0).path()),
        Optional.empty(),
        longWords,
        age.youngest(),
        age.oldest());
  }
}
