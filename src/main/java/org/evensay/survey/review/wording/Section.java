package org.evensay.survey.review.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list of words is for: the headings of the files. */
public enum Section {
  /** Words that blame, or make somebody smaller. */
  BLAMING,
  /** Words that only an office uses. */
  OFFICE,
  /** Words that say which answer is wanted. */
  LEADING,
  /** Words that leave no room between all and nothing. */
  ABSOLUTE,
  /** Words that say no: two of them in a sentence are hard to follow. */
  NEGATIVE,
  /** Words with a no inside them. */
  AGAINST,
  /** Words that turn nothing round although they say no: "whether or not". */
  HARMLESS,
  /** Pairs that are one thing: "friends and family". */
  TOGETHER,
  /** What many would rather not tell just anybody. */
  SENSITIVE,
  /** Words of a choice that means "rather not say". */
  RATHER_NOT_SAY,
  /** Answers that agree. */
  YES,
  /** Answers that do not. */
  NO;

  /** The section that a heading names. */
  static Optional<Section> of(String heading) {
    return Arrays.stream(values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(heading))
        .findFirst();
  }
}
