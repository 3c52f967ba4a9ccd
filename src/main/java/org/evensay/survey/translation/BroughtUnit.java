package org.evensay.survey.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.foundation.language.xliff.XliffUnit;
import org.evensay.survey.designer.change.Translated;

/**
 * What becomes of one text of a file that is brought back.
 *
 * @param unit as the file has it
 * @param there the text as the draft has it; empty when it has none
 * @param words what it would say
 * @param wrong why it cannot be taken; empty when nothing is wrong
 */
record BroughtUnit(
    Outcome outcome,
    XliffUnit unit,
    Optional<TranslatedText> there,
    String words,
    List<WrongWords> wrong) {

  /** What becomes of it, what somebody has to look at first. */
  enum Outcome {
    REFUSED,
    /** The first language says something else than the file does: taken only where asked for. */
    OTHER_SOURCE,
    UNKNOWN,
    TAKEN,
    UNCHANGED,
    /** The file has no translation of it. */
    NOT_BEGUN;

    /** As keys of words have it. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  BroughtUnit {
    wrong = List.copyOf(wrong);
  }

  static BroughtUnit of(XliffUnit unit, Optional<TranslatedText> there) {
    String words = unit.target().map(String::strip).orElse("");
    if (there.isEmpty()) {
      return new BroughtUnit(Outcome.UNKNOWN, unit, there, words, List.of());
    }
    if (words.isEmpty()) {
      return new BroughtUnit(Outcome.NOT_BEGUN, unit, there, words, List.of());
    }
    List<WrongWords> wrong = WrongWords.in(there.get().source(), words);
    return new BroughtUnit(outcome(unit, there.get(), words, wrong), unit, there, words, wrong);
  }

  private static Outcome outcome(
      XliffUnit unit, TranslatedText there, String words, List<WrongWords> wrong) {
    boolean isSame =
        words.equals(there.target().strip())
            && (saysNothing(unit) || there.status() == Status.of(unit.state()));
    if (isSame) {
      return Outcome.UNCHANGED;
    }
    if (!unit.source().equals(there.source())) {
      return Outcome.OTHER_SOURCE;
    }
    return wrong.isEmpty() ? Outcome.TAKEN : Outcome.REFUSED;
  }

  /** A tool that knows no states leaves the one that XLIFF begins with, whatever it translated. */
  private static boolean saysNothing(XliffUnit unit) {
    return unit.state() == XliffState.INITIAL;
  }

  /** Whether it can be taken although the first language says something else now. */
  boolean isToAsk() {
    return outcome == Outcome.OTHER_SOURCE && wrong.isEmpty();
  }

  /** What is taken of it: it is of the words that its translator saw. */
  Wanted wanted() {
    TranslatedText text = there.orElseThrow();
    return new Wanted(
        new Translated.Piece(text.id(), text.source(), text.target(), words),
        saysNothing(unit) ? XliffState.TRANSLATED : unit.state(),
        unit.source());
  }
}
