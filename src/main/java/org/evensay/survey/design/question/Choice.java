package org.evensay.survey.design.question;

import org.evensay.foundation.language.LocalizedText;

/**
 * One of the answers that a question offers.
 *
 * @param alone whether it stands for itself, as in "none of these": it cannot be chosen with others
 * @param notSaid whether it means "rather not say": it is an answer, and belongs to no category
 * @param sayWhich what is asked once it is chosen, as in "another one": which? Empty for no more
 */
public record Choice(
    String name, LocalizedText label, boolean alone, boolean notSaid, LocalizedText sayWhich) {

  /** A choice like any other. */
  public static Choice plain(String name, LocalizedText label) {
    return new Choice(name, label, false, false, LocalizedText.empty());
  }
}
