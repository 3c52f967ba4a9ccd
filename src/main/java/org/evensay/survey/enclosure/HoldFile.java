package org.evensay.survey.enclosure;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.evensay.foundation.people.Act;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.enclosure.content.Incoming;
import org.evensay.survey.enclosure.content.NotTaken;
import org.evensay.survey.enclosure.content.TakenFile;

/**
 * Holds a file that somebody chose until she sends it: open to everybody, as answering is. A page
 * can carry words, and no file of megabytes; so the file is here, and what opens it is there.
 */
@Act
public class HoldFile {

  /** How long a file is held that is not sent: as long as a page may be open. */
  public static final Duration HELD = Duration.ofHours(24);

  /** Bytes of all files that nobody sent yet: whoever fills this up can do no more harm. */
  static final long MOST_BYTES = 2_000_000_000L;

  /** Bytes of a part: far below what any of the databases takes at once. */
  static final int PART_BYTES = 1_000_000;

  @Inject HeldFileStore files;

  /**
   * Holds it.
   *
   * @param submissionKey of the way on which it was chosen: elsewhere it cannot be used
   * @return what travels with her page
   * @throws NotTaken when it is not what the question takes
   */
  public Answer.Enclosed hold(
      PublishedEdition edition, String submissionKey, Enclosure question, Incoming file)
      throws NotTaken, IOException {
    TakenFile taken = TakenFile.of(question, file);
    Answer.Enclosed held = SeenFile.named(taken);
    if (files.bytes() + held.bytes() > MOST_BYTES) {
      throw new NotTaken(AnswerProblem.FILES_FULL);
    }
    byte[] key = FileSeal.key(held.secret(), edition.id(), submissionKey, question.name());
    files.add(held, edition.id(), question.name(), FileSeal.hash(key), Instant.now().plus(HELD));
    FileSeal seal = new FileSeal(key, held.file(), held.bytes());
    try (InputStream content = taken.content().open()) {
      int number = 0;
      for (byte[] part = content.readNBytes(PART_BYTES);
          part.length > 0;
          part = content.readNBytes(PART_BYTES)) {
        files.addPart(held.file(), number, seal.seal(number, part));
        number++;
      }
    }
    return held;
  }
}
