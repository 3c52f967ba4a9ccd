package org.evensay.survey.enclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.Answer;

/** Whether files that pages carry are still held. */
@ApplicationScoped
public class HeldFiles {

  @Inject HeldFileStore files;

  /** Whether this page's file is still there, to be sent or sent already. */
  public boolean has(
      Answer.Enclosed held, EditionId edition, String submissionKey, String question) {
    byte[] key = FileSeal.key(held.secret(), edition, submissionKey, question);
    return files.has(held.file(), FileSeal.hash(key), Instant.now());
  }
}
