package org.evensay.survey.design.question;

import java.util.Map;
import org.evensay.foundation.language.LocalizedText;

/**
 * One of the answers that a question offers.
 *
 * @param alone whether it stands for itself, as in "none of these": it cannot be chosen with others
 * @param notSaid whether it means "rather not say": it is an answer, and belongs to no category
 * @param sayWhich what is asked once it is chosen, as in "another one": which? Empty for no more
 * @param otherRequired whether that has to be answered then
 * @param picture what it looks like; its label says in words what that is
 * @param values what stands in its columns, by their names: conditions about choices read them
 */
public record Choice(
    String name,
    LocalizedText label,
    boolean alone,
    boolean notSaid,
    LocalizedText sayWhich,
    boolean otherRequired,
    Pictured picture,
    Map<String, String> values) {

  public Choice {
    values = Map.copyOf(values);
  }

  /** A choice like any other. */
  public static Choice plain(String name, LocalizedText label) {
    return new Choice(
        name, label, false, false, LocalizedText.empty(), false, Pictured.NOT, Map.of());
  }

  /** The same in other words, and with other words that ask which. */
  public Choice said(LocalizedText words, LocalizedText asks) {
    return new Choice(name, words, alone, notSaid, asks, otherRequired, picture, values);
  }

  /** Whether it is there for whoever finds nothing else, and so wants to be seen at once. */
  public boolean isSpecial() {
    return alone || notSaid || !sayWhich.isEmpty();
  }
}
