package org.evensay.survey.response;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.reading.AnswersDocument;
import org.evensay.survey.enclosure.KeptFile;
import org.evensay.survey.invitation.Invitation;

/**
 * A response as it is about to be stored: all that is kept.
 *
 * @param week the Monday of the week it was sent in
 * @param channel how it came
 * @param invitation what it came by, to be counted there; it is not kept with the response
 * @param recordKey a random number of 32 bits that the disclosure gate perturbs figures by
 * @param files the files that belong to it
 */
record NewResponse(
    String id,
    PublishedEdition edition,
    String submissionKey,
    Receipt receipt,
    LanguageVariant variant,
    String channel,
    Optional<Invitation> invitation,
    LocalDate week,
    String answers,
    long recordKey,
    List<KeptFile> files) {

  /** Somebody answered on a screen, at an address that everybody may know. */
  static final String OPEN_LINK = "open-link";

  /** Somebody answered on paper, and others typed it. */
  static final String PAPER = "paper";

  /** Somebody answered on a device that had no network. */
  static final String OFFLINE = "offline";

  private static final SecureRandom RANDOM = new SecureRandom();

  static NewResponse of(
      PublishedEdition edition,
      String submissionKey,
      Receipt receipt,
      Answers answers,
      LanguageVariant variant,
      LocalDate today) {
    return new NewResponse(
        RandomId.next(),
        edition,
        submissionKey,
        receipt,
        variant,
        OPEN_LINK,
        Optional.empty(),
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
        AnswersDocument.write(answers),
        Integer.toUnsignedLong(RANDOM.nextInt()),
        List.of());
  }

  /** The same with these files. */
  NewResponse with(List<KeptFile> kept) {
    return new NewResponse(
        id,
        edition,
        submissionKey,
        receipt,
        variant,
        channel,
        invitation,
        week,
        answers,
        recordKey,
        List.copyOf(kept));
  }

  /** The same, having come on paper. */
  NewResponse onPaper() {
    return by(PAPER);
  }

  /** The same, having come from a device that had no network. */
  NewResponse offline() {
    return by(OFFLINE);
  }

  /** The same, having come by an invitation, whose channel and setting are kept. */
  NewResponse by(Invitation came) {
    return new NewResponse(
        id,
        edition,
        submissionKey,
        receipt,
        variant,
        came.channel().code(),
        Optional.of(came),
        week,
        answers,
        recordKey,
        files);
  }

  /** What the place was called that it came from; null where nobody said so. */
  String setting() {
    return invitation.map(Invitation::setting).orElse(null);
  }

  /** Whether nothing is to be written for it but itself. */
  boolean isOneRow() {
    return files.isEmpty() && invitation.isEmpty();
  }

  private NewResponse by(String way) {
    return new NewResponse(
        id,
        edition,
        submissionKey,
        receipt,
        variant,
        way,
        invitation,
        week,
        answers,
        recordKey,
        files);
  }
}
