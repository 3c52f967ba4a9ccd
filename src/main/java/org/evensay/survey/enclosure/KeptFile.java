package org.evensay.survey.enclosure;

import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.answer.Answer;

/**
 * A held file that is about to become a part of a response.
 *
 * @param keyHash what its key is known by: of another page's file nobody has the key
 * @param sealedKey its key, sealed for the safe side
 */
public record KeptFile(
    String file, EditionId edition, String question, String keyHash, byte[] sealedKey) {

  public KeptFile {
    sealedKey = sealedKey.clone();
  }

  @Override
  public byte[] sealedKey() {
    return sealedKey.clone();
  }

  /**
   * A file as a page names it.
   *
   * @param installation the key of this installation for files that were sent
   */
  public static KeptFile of(
      Answer.Enclosed held,
      EditionId edition,
      String submissionKey,
      String question,
      byte[] installation) {
    byte[] key = FileSeal.key(held.secret(), edition, submissionKey, question);
    return new KeptFile(
        held.file(),
        edition,
        question,
        FileSeal.hash(key),
        FileSeal.sealedKey(key, installation, held.file()));
  }
}
