package org.evensay.survey.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.answering.control.Heard;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.recording.RecordingAddress;
import org.evensay.survey.recording.speech.SpokenAtHand;
import org.evensay.survey.recording.speech.SpokenKey;
import org.evensay.survey.recording.speech.SpokenText;

/** Finds what can be heard of questions: always the words that are read, in their language. */
@ApplicationScoped
class HeardQuestions {

  @Inject SpokenAtHand spoken;

  /** What a question of an edition sounds like for this reader; empty where nobody says it. */
  Optional<Heard> of(EditionId edition, Question question, LanguageVariant reader) {
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
        .map(one -> new Heard(RecordingAddress.of(one.content()), false, false));
  }

  private Optional<Heard> spoken(EditionId edition, Question question, LanguageVariant written) {
    return spoken
        .of(edition, new SpokenKey(question.name(), written))
        .map(
            content ->
                new Heard(
                    RecordingAddress.of(content), true, SpokenText.leavesOut(question, written)));
  }
}
