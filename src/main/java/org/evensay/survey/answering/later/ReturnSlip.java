package org.evensay.survey.answering.later;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.answering.journey.Carried;

/**
 * What somebody has in hand who finishes later: it travels on with her page, sealed, so that the
 * same code is kept when she does so again, and what is kept goes when she sends.
 *
 * @param lastDay until the end of which day, in UTC, the code opens her answers
 * @param key what the code makes; empty inside what is sealed under it
 */
public record ReturnSlip(ReturnCode code, LocalDate lastDay, Optional<ReturnKey> key) {

  private static final String NONE = "-";
  private static final String APART = " ";

  /** The one that travels with answers, when she has asked for one. */
  public static Optional<ReturnSlip> of(Carried carried) {
    return carried.kept().stream().findFirst().map(text -> read(text.split(APART)));
  }

  private static ReturnSlip read(String[] parts) {
    LanguageVariant reader = LanguageVariant.ofTag(parts[0]).orElse(LanguageVariant.DEFAULT);
    Optional<ReturnKey> key =
        parts[2].equals(NONE)
            ? Optional.empty()
            : Optional.of(new ReturnKey(Base64.getDecoder().decode(parts[2])));
    List<String> words = List.of(parts).subList(3, parts.length);
    return new ReturnSlip(new ReturnCode(words, reader), LocalDate.parse(parts[1]), key);
  }

  /** The same answers, with this. */
  Carried with(Carried carried) {
    String said = key.map(one -> Base64.getEncoder().encodeToString(one.bytes())).orElse(NONE);
    String words = String.join(APART, code.words());
    return carried.keptUnder(
        List.of(String.join(APART, code.reader().tag(), lastDay.toString(), said, words)));
  }

  /** The same with the key. */
  ReturnSlip opening(ReturnKey with) {
    return new ReturnSlip(code, lastDay, Optional.of(with));
  }

  /** The same as it is kept: nothing is sealed together with its own key. */
  ReturnSlip closed() {
    return new ReturnSlip(code, lastDay, Optional.empty());
  }

  /** The same until another day. */
  ReturnSlip until(LocalDate day) {
    return new ReturnSlip(code, day, key);
  }
}
