package org.evensay.survey.translation;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** Which texts somebody wants to see. */
enum Which {
  ALL(status -> true),
  NOT_BEGUN(status -> status == Status.NOT_BEGUN),
  LOOK_AGAIN(status -> status == Status.LOOK_AGAIN),
  DONE(Status::isDone);

  private final Predicate<Status> those;

  Which(Predicate<Status> those) {
    this.those = those;
  }

  /** As addresses have it. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this code; all of them for any other. */
  static Which of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(ALL);
  }

  boolean has(TranslatedText text) {
    return those.test(text.status());
  }
}
