package org.evensay.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.SignLanguage;
import org.evensay.survey.answering.control.Heard;
import org.evensay.survey.answering.control.Media;
import org.evensay.survey.answering.control.Watched;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Recording;
import org.evensay.survey.design.question.Signed;
import org.evensay.survey.recording.RecordingAddress;
import org.evensay.survey.recording.speech.SpokenAtHand;
import org.evensay.survey.recording.speech.SpokenKey;
import org.evensay.survey.recording.speech.SpokenText;

/**
 * Finds what can be heard and watched of questions: always the words that are read, in their
 * language; and every film, since who signs reads whatever she can.
 */
@ApplicationScoped
class QuestionMedia {

  @Inject SpokenAtHand spoken;

  /**
   * What there is of a question of an edition for this reader.
   *
   * @param question as the edition has it, whatever of it she is offered
   */
  Media of(EditionId edition, Question question, PageLanguage reader) {
    List<Watched> watched = new ArrayList<>();
    new TreeMap<>(question.wording().recorded().signed())
        .forEach((sign, film) -> watched.add(watched(sign, film, reader)));
    return new Media(heard(edition, question, reader.getReader()), watched);
  }

  private Optional<Heard> heard(EditionId edition, Question question, LanguageVariant reader) {
    return question
        .wording()
        .label()
        .writtenIn(reader)
        .flatMap(
            written -> recorded(question, written).or(() -> spoken(edition, question, written)));
  }

  /** A person's voice comes before a machine's. */
  private static Optional<Heard> recorded(Question question, LanguageVariant written) {
    return Optional.ofNullable(question.wording().recorded().audio().get(written))
        .map(one -> new Heard(RecordingAddress.of(one.content()), false, false, false));
  }

  private Optional<Heard> spoken(EditionId edition, Question question, LanguageVariant written) {
    return spoken
        .of(edition, new SpokenKey(question.name(), written))
        .map(
            content ->
                new Heard(
                    RecordingAddress.of(content),
                    true,
                    SpokenText.leavesOut(question, written),
                    SpokenText.isLessThanShown(question, written)));
  }

  private static Watched watched(SignLanguage sign, Signed film, PageLanguage reader) {
    // Those in the language of the words beside them come first.
    Optional<LanguageVariant> read = film.transcript().writtenIn(reader.getReader());
    List<Watched.Captions> captions = new ArrayList<>();
    for (Map.Entry<LanguageVariant, Recording> one : new TreeMap<>(film.captions()).entrySet()) {
      boolean first = read.filter(one.getKey()::equals).isPresent();
      captions.add(
          first ? 0 : captions.size(),
          new Watched.Captions(one.getKey(), RecordingAddress.of(one.getValue().content())));
    }
    return new Watched(
        sign.nameIn(reader),
        RecordingAddress.of(film.film().content()),
        captions,
        reader.shown(film.transcript()));
  }
}
