package org.evensay.survey.interchange;

import java.util.List;
import org.evensay.foundation.language.PageLanguage;

/** Says in the reader's language what a report says, and where. */
final class ReportWords {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private final PageLanguage language;

  ReportWords(PageLanguage language) {
    this.language = language;
  }

  String of(String code, List<Object> arguments) {
    return language.with(code, arguments.stream().map(ReportWords::apart).toArray());
  }

  /** What comes from a file does not mix with a sentence that reads the other way. */
  private static Object apart(Object argument) {
    return argument instanceof String text
        ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
        : argument;
  }
}
