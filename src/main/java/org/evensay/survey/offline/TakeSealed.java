package org.evensay.survey.offline;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.people.Act;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.response.SendOfflineResponse;

/** Takes a sealed response from a device, once: open to everyone, as answering is. */
@Act
class TakeSealed {

  @Inject SurveyStore surveys;
  @Inject OfflineKeys keys;
  @Inject AsideStore aside;
  @Inject SendOfflineResponse sendOfflineResponse;

  private final Clock clock = Clock.systemUTC();

  /**
   * Takes it, or keeps it aside as it is.
   *
   * @param closed whether it is taken though its survey is closed, as somebody who runs it decided
   */
  public Became take(SealedResponse response, boolean closed) {
    Optional<PublishedEdition> edition = surveys.edition(response.edition());
    if (edition.isEmpty()) {
      return Became.NO_SUCH_EDITION;
    }
    Became became = became(edition.get(), response, closed);
    if (!became.isAside()) {
      return became;
    }
    if (aside.find(response.id()).isPresent()) {
      return became;
    }
    return aside.add(response, became, LocalDate.now(clock)) ? became : Became.NO_ROOM;
  }

  private Became became(PublishedEdition edition, SealedResponse response, boolean closed) {
    if (!response.isKnownFormat()) {
      return Became.OTHER_FORMAT;
    }
    if (!keys.isKnown(edition, response)) {
      return Became.OTHER_KEY;
    }
    return keys.open(edition, response)
        .map(plain -> OpenedResponse.read(plain, edition.edition()))
        .map(opened -> opened.map(one -> send(edition, response, one, closed)).orElse(Became.UNFIT))
        .orElse(Became.BROKEN);
  }

  private Became send(
      PublishedEdition edition, SealedResponse response, OpenedResponse opened, boolean closed) {
    String key = response.submissionKey();
    Carried carried = new Carried(key, Instant.now(clock), opened.typed(), all(edition.edition()));
    return switch (sendOfflineResponse.send(
        edition,
        key,
        opened.receipt(),
        carried.answers(edition.edition()),
        opened.typed().keySet(),
        opened.variant(),
        closed)) {
      case STORED -> Became.KEPT;
      case STORED_BEFORE -> Became.KEPT_BEFORE;
      case CLOSED -> edition.withdrawn() ? Became.WITHDRAWN : Became.CLOSED;
      case UNFIT -> Became.UNFIT;
    };
  }

  /** No field begins with anything any more: she has gone through all of them. */
  private static Set<String> all(Edition edition) {
    return edition.questions().stream().map(Question::name).collect(Collectors.toSet());
  }
}
