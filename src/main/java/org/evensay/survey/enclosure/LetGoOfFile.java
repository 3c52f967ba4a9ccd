package org.evensay.survey.enclosure;

import jakarta.inject.Inject;
import org.evensay.foundation.people.Act;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.Answer;

/** Removes a file at once that its owner does not want to send: open to whoever has its key. */
@Act
public class LetGoOfFile {

  @Inject HeldFileStore files;

  /** Removes it; what was sent stays with its response. */
  public void letGo(
      Answer.Enclosed held, EditionId edition, String submissionKey, String question) {
    byte[] key = FileSeal.key(held.secret(), edition, submissionKey, question);
    files.remove(held.file(), FileSeal.hash(key));
  }
}
