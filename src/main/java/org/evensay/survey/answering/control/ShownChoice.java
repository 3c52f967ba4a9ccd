package org.evensay.survey.answering.control;

import java.util.Optional;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Picture;

/**
 * A choice with its control.
 *
 * @param id of its control
 */
record ShownChoice(
    String id, String value, ShownText label, Optional<Picture> picture, boolean chosen) {

  /** The same choice, in another place. */
  ShownChoice at(String otherId, boolean chosenThere) {
    return new ShownChoice(otherId, value, label, picture, chosenThere);
  }
}
