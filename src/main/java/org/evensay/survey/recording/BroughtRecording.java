package org.evensay.survey.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.NewRecording;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.TakenFile;

/** What somebody brings for a question, as it is going to be kept. */
public final class BroughtRecording {

  /** What every browser plays; QuickTime is not. */
  private static final List<FileKind> FILMS = List.of(FileKind.MP4, FileKind.WEBM);

  /** How pictures that move are written down in an MP4 that every browser plays: H.264. */
  private static final List<String> PLAYED = List.of("avc1", "avc3");

  private BroughtRecording() {}

  /**
   * Sound, without what tells where, when and by whom it was made.
   *
   * @throws NotTaken when it is none that can be heard, or too large, and why
   */
  public static NewRecording sound(Incoming file) throws NotTaken, IOException {
    return kept(taken(Medium.VOICE.kinds(), Limits.RECORDING_MEGABYTES, file));
  }

  /**
   * A film, likewise.
   *
   * @throws NotTaken when it is none, or too large, and why
   * @throws Refused when it is one that many browsers do not play
   */
  public static NewRecording film(Incoming file) throws NotTaken, IOException {
    TakenFile taken = taken(FILMS, Limits.FILM_MEGABYTES, file);
    if (taken.kind() == FileKind.MP4 && !PLAYED.containsAll(taken.pictures())) {
      throw new Refused(RecordingRefusal.FILM_NOT_PLAYED);
    }
    return kept(taken);
  }

  /**
   * Captions, written anew: nothing else that stood in their file stays.
   *
   * @throws NotTaken when there is nothing in it, or too much
   * @throws Refused when they are no captions, and where that shows
   */
  public static NewRecording captions(Incoming file) throws NotTaken, IOException {
    if (file.bytes() == 0) {
      throw new NotTaken(AnswerProblem.FILE_EMPTY);
    }
    if (file.bytes() > Limits.CAPTIONS_MEGABYTES * 1_000_000L) {
      throw new NotTaken(AnswerProblem.FILE_TOO_LARGE, Limits.CAPTIONS_MEGABYTES);
    }
    byte[] written;
    try (InputStream content = file.open()) {
      written = Captions.of(content.readAllBytes()).written();
    }
    return NewRecording.of(
        FileKind.CAPTIONS, written.length, () -> new ByteArrayInputStream(written));
  }

  private static TakenFile taken(Collection<FileKind> kinds, int megabytes, Incoming file)
      throws NotTaken, IOException {
    return TakenFile.of(kinds, megabytes, file);
  }

  private static NewRecording kept(TakenFile taken) throws IOException {
    Incoming content = taken.content();
    return NewRecording.of(taken.kind(), content.bytes(), content::open);
  }
}
