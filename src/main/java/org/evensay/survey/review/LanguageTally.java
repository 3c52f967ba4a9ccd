package org.evensay.survey.review;

import java.util.List;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.review.reading.ReadingAge;
import org.evensay.survey.review.reading.Sample;

/** Adds up how far one language is, while the questions go by. */
final class LanguageTally {

  private final LanguageVariant variant;
  private final TranslationCheck check;
  private int texts;
  private int written;
  private int same;
  private Sample sample = Sample.nothing();

  LanguageTally(LanguageVariant variant, LanguageVariant original) {
    this.variant = variant;
    this.check = new TranslationCheck(original);
  }

  /** Counts texts that belong together, and gives what is found in them. */
  List<Finding> add(List<PlacedText> placed, List<List<ReadText>> read) {
    texts += placed.size();
    written += placed.size() - check.missing(placed, variant).size();
    same += check.same(placed, variant).size();
    read.stream()
        .filter(ones -> ones.get(0).language().equals(variant))
        .flatMap(List::stream)
        .forEach(one -> sample = sample.and(one.sample()));
    return check.of(placed, variant);
  }

  Review.Language language() {
    return new Review.Language(
        variant, texts, written, same, ReadingAge.of(sample, variant.locale()));
  }
}
