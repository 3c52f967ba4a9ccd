package org.evensay.survey.enclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.evensay.survey.design.EditionId;

/**
 * Encrypts a file part by part: AES-256-GCM under a key of its own, which is made from a secret
 * that travels with a page, the page's submission, and the question, so that it opens nothing
 * anywhere else. Each part is bound to its place and to the length of the whole: none can be left
 * out, or put elsewhere, without it being noticed.
 */
final class FileSeal {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;
  private final byte[] about;

  /**
   * Seals and opens the parts of a file.
   *
   * @param key 32 bytes, used for no other file
   */
  FileSeal(byte[] key, String file, long bytes) {
    this.key = key.clone();
    this.about = (file + " " + bytes).getBytes(StandardCharsets.US_ASCII);
  }

  /** A secret that nobody can guess, as text. */
  static String secret() {
    byte[] secret = new byte[KEY_BYTES];
    RANDOM.nextBytes(secret);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** What a secret opens: the file that was chosen on this way through this edition, for this. */
  static byte[] key(String secret, EditionId edition, String submissionKey, String question) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(secret), "HmacSHA256"));
      String what = edition.value() + " " + submissionKey + " " + question;
      return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** What a key is known by: nothing can be told of it from this. */
  static String hash(byte[] key) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** One part. Its number makes the nonce: the key seals each number once. */
  byte[] seal(int number, byte[] content) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, key, nonce(number), about).doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /**
   * One part, as it was.
   *
   * @throws IllegalStateException when it is another, or was changed
   */
  byte[] open(int number, byte[] sealed) {
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce(number), about).doFinal(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a part of a file is not as it was stored", e);
    }
  }

  private static byte[] nonce(int number) {
    return ByteBuffer.allocate(NONCE_BYTES).putInt(NONCE_BYTES - Integer.BYTES, number).array();
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] about)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(about);
    return cipher;
  }

  /** The key of a file under a key of the installation. */
  static byte[] sealedKey(byte[] key, byte[] installation, String file) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, installation, nonce, bytes(file)).doFinal(key);
      return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** The key of a file that was sent. */
  static byte[] openedKey(byte[] sealedKey, byte[] installation, String file) {
    byte[] nonce = Arrays.copyOf(sealedKey, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, installation, nonce, bytes(file))
          .doFinal(sealedKey, NONCE_BYTES, sealedKey.length - NONCE_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of a file is not as it was stored", e);
    }
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.US_ASCII);
  }
}
