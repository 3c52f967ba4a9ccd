package org.evensay.survey.design.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals answers that are not sent yet: AES-256-GCM with a random nonce, bound to what they belong
 * to, so that nobody reads, changes or moves them without it being noticed. Safe for all threads.
 *
 * <p>Layout: a version byte, 12 bytes of nonce, the sealed content with its 16 bytes of tag.
 */
public final class Seal {

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int LEAST_BYTES = 1 + NONCE_BYTES + TAG_BITS / 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /**
   * Seals and opens with a key.
   *
   * @param key 32 bytes
   */
  public Seal(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * Seals content.
   *
   * @param belongsTo what has to be said again to open it, in ASCII
   */
  public byte[] close(byte[] content, String belongsTo) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, belongsTo).doFinal(content);
      byte[] all = new byte[1 + NONCE_BYTES + sealed.length];
      all[0] = VERSION;
      System.arraycopy(nonce, 0, all, 1, NONCE_BYTES);
      System.arraycopy(sealed, 0, all, 1 + NONCE_BYTES, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** What was sealed; empty when this is no seal of ours, or belongs to something else. */
  public Optional<byte[]> open(byte[] all, String belongsTo) {
    if (all.length < LEAST_BYTES || all[0] != VERSION) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOfRange(all, 1, 1 + NONCE_BYTES);
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, nonce, belongsTo)
              .doFinal(all, 1 + NONCE_BYTES, all.length - 1 - NONCE_BYTES));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String belongsTo) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(belongsTo.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
