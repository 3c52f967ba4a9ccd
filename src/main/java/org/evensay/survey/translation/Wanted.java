package org.evensay.survey.translation;

import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.survey.designer.change.Translated;

/**
 * A translation that somebody wants in a draft.
 *
 * @param piece the text, as it was seen and as it is to be
 * @param state how far the translation is
 * @param of the words of the first language that it is of
 */
record Wanted(Translated.Piece piece, XliffState state, String of) {

  boolean isOtherWords() {
    return !piece.words().equals(piece.before());
  }
}
