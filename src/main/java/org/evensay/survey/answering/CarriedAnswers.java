package org.evensay.survey.answering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.evensay.survey.design.EditionId;

/**
 * Seals {@link Carried} answers for their way through the browser and back: AES-256-GCM with a
 * random nonce, bound to the edition, so that nobody reads, changes or moves them to another survey
 * without it being noticed. Safe for all threads.
 *
 * <p>Layout: a version byte, 12 bytes of nonce, the sealed content with its 16 bytes of tag; all of
 * it in base 64 for addresses.
 */
final class CarriedAnswers {

  /** Characters of the longest seal that is looked at. */
  static final int MOST_CHARACTERS = 1_500_000;

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
  CarriedAnswers(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  String seal(Carried carried, EditionId edition) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, edition).doFinal(bytes(carried));
      byte[] all = new byte[1 + NONCE_BYTES + sealed.length];
      all[0] = VERSION;
      System.arraycopy(nonce, 0, all, 1, NONCE_BYTES);
      System.arraycopy(sealed, 0, all, 1 + NONCE_BYTES, sealed.length);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /** What was sealed; empty when this is no seal of ours, or was made for another edition. */
  Optional<Carried> open(String seal, EditionId edition) {
    if (seal == null || seal.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(seal);
      if (all.length < LEAST_BYTES || all[0] != VERSION) {
        return Optional.empty();
      }
      byte[] nonce = Arrays.copyOfRange(all, 1, 1 + NONCE_BYTES);
      byte[] content =
          cipher(Cipher.DECRYPT_MODE, nonce, edition)
              .doFinal(all, 1 + NONCE_BYTES, all.length - 1 - NONCE_BYTES);
      return Optional.of(carried(content));
    } catch (IllegalArgumentException
        | GeneralSecurityException
        | IOException
        | DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, EditionId edition) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(edition.value().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private static byte[] bytes(Carried carried) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(carried.submissionKey());
      out.writeLong(carried.sealedAt().getEpochSecond());
      out.writeInt(carried.typed().size());
      for (Map.Entry<String, List<String>> field : carried.typed().entrySet()) {
        out.writeUTF(field.getKey());
        out.writeInt(field.getValue().size());
        for (String value : field.getValue()) {
          byte[] text = value.getBytes(StandardCharsets.UTF_8);
          out.writeInt(text.length);
          out.write(text);
        }
      }
      // After everything else: what was sealed before there was this can still be opened, and a
      // server that does not know of it opens what has it.
      for (String name : carried.met()) {
        out.writeUTF(name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Carried carried(byte[] content) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      String submissionKey = in.readUTF();
      Instant sealedAt = Instant.ofEpochSecond(in.readLong());
      Map<String, List<String>> typed = new LinkedHashMap<>();
      int fields = in.readInt();
      for (int i = 0; i < fields; i++) {
        String name = in.readUTF();
        List<String> values = new ArrayList<>();
        int count = in.readInt();
        for (int j = 0; j < count; j++) {
          values.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        typed.put(name, values);
      }
      Set<String> met = new LinkedHashSet<>();
      while (in.available() > 0) {
        met.add(in.readUTF());
      }
      return new Carried(submissionKey, sealedAt, typed, met);
    }
  }
}
