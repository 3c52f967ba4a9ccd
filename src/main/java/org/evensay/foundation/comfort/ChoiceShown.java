package org.evensay.foundation.comfort;

import java.util.List;
import org.evensay.foundation.language.PageLanguage;

/**
 * A choice as it is put to her, in her language.
 *
 * @param field the name of its field
 * @param legend what it is about
 */
public record ChoiceShown(String field, String legend, List<Option> options) {

  private static final String WORDS = "comfort.choice.";

  /**
   * One of its options.
   *
   * @param code what its field says when it is marked
   */
  public record Option(String code, String words, boolean marked) {}

  static ChoiceShown of(Choice choice, Comfort comfort, PageLanguage language) {
    String about = choice.code();
    return new ChoiceShown(
        PageComfort.field(choice),
        language.get(WORDS + about),
        choice.options().stream()
            .map(
                code ->
                    new Option(
                        code,
                        language.get(WORDS + about + "-" + code),
                        code.equals(comfort.option(choice))))
            .toList());
  }
}
