package org.evensay.survey.answering.later;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.evensay.survey.answering.journey.CarriedAnswers;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.asking.Edition;

/**
 * What a return code opens: 64 bytes that it makes. One half says where her answers are, and only
 * its hash is kept; the other half seals them. Neither tells anything of the other.
 */
public final class ReturnKey {

  static final int BYTES = 64;

  private static final int HALF = BYTES / 2;

  private final byte[] bytes;

  /**
   * A key.
   *
   * @param bytes what a code makes, {@link #BYTES} long
   */
  ReturnKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException(bytes.length + " bytes");
    }
    this.bytes = bytes.clone();
  }

  /** Under which hash her answers are kept. */
  String hash() {
    try {
      byte[] half = Arrays.copyOf(bytes, HALF);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(half));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Seals and opens answers to an edition: under another hash, or of another edition, none. */
  CarriedAnswers seals(EditionId id, Edition edition) {
    return CarriedAnswers.kept(Arrays.copyOfRange(bytes, HALF, BYTES), id, edition, hash());
  }

  /** All of it. */
  byte[] bytes() {
    return bytes.clone();
  }
}
