package org.evensay.survey.recording.speech;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.KeptRecording;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.RecordingStore;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Question;

/**
 * Speaks what was published, a few seconds after it was. What is still to be spoken is what is not
 * noted as spoken: so it goes on after a restart, and takes in what was published before the
 * programs were there.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SpeakEditionsJob {

  private static final Logger LOG = Logger.getLogger(SpeakEditionsJob.class.getName());

  /** How many editions are spoken before it looks at the clock again. */
  private static final int AT_ONCE = 20;

  /** How many texts are spoken of an edition; the rest of so long a survey stays silent. */
  static final int MOST_TEXTS = 3_000;

  @Inject SpokenStore spoken;
  @Inject SurveyStore surveys;
  @Inject RecordingStore recordings;

  private Optional<SpeakingPrograms> programs = Optional.empty();
  private Voices voices = Voices.NONE;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void speak() throws IOException {
    if (programs.isEmpty()) {
      programs = SpeakingPrograms.in(System.getenv("PATH"));
      if (programs.isEmpty()) {
        return;
      }
      voices = programs.get().voices();
    }
    // What was published while another edition was spoken comes first.
    for (int i = 0; i < AT_ONCE; i++) {
      Optional<PublishedEdition> edition = spoken.toSpeak().flatMap(surveys::edition);
      if (edition.isEmpty()) {
        return;
      }
      speak(edition.get(), programs.get());
    }
  }

  private void speak(PublishedEdition edition, SpeakingPrograms machine) {
    Map<SpokenKey, String> already = spoken.of(edition.id());
    int texts = already.size();
    int silent = 0;
    for (LanguageVariant variant : edition.edition().languages().keySet()) {
      Optional<String> voice = voices.of(variant);
      for (Question question : edition.edition().questions()) {
        SpokenKey key = new SpokenKey(question.name(), variant);
        Optional<String> words = SpokenText.of(question, variant);
        if (voice.isPresent()
            && words.isPresent()
            && !already.containsKey(key)
            && texts < MOST_TEXTS) {
          texts++;
          silent += speak(edition, key, voice.get(), words.get(), machine) ? 0 : 1;
        }
      }
    }
    spoken.finish(edition.id());
    if (silent > 0) {
      LOG.log(
          Level.WARNING,
          "{0} texts of edition {1} could not be spoken",
          new Object[] {silent, edition.id().value()});
    }
  }

  private boolean speak(
      PublishedEdition edition,
      SpokenKey key,
      String voice,
      String words,
      SpeakingPrograms machine) {
    String said = KeptPicture.content((voice + "\n" + words).getBytes(StandardCharsets.UTF_8));
    try {
      String content = kept(edition, said, () -> machine.say(voice, words));
      recordings.show(edition.id(), Set.of(content));
      spoken.add(edition.id(), key, said, content);
      return true;
    } catch (IOException silence) {
      LOG.log(Level.FINE, "a text could not be spoken", silence);
      return false;
    }
  }

  private interface Saying {
    byte[] say() throws IOException;
  }

  /** The same words are spoken once, in however many surveys they are. */
  private String kept(PublishedEdition edition, String said, Saying saying) throws IOException {
    Optional<KeptRecording> before = spoken.said(said);
    byte[] sound = before.isPresent() ? recordings.piece(before.get(), 0) : saying.say();
    if (before.isPresent() && before.get().bytes() > sound.length) {
      sound = saying.say();
    }
    String content = KeptPicture.content(sound);
    recordings.keep(
        new KeptRecording(edition.programme(), content, FileKind.OGG, sound.length),
        new ByteArrayInputStream(sound));
    return content;
  }
}
