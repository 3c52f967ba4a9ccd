package org.evensay.foundation.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * One entry of a journal.
 *
 * @param book which journal it stands in: one per programme
 * @param sequence its number in that book, from 1
 * @param at when it was written, to the microsecond
 * @param actor the account that acted, or {@code evensay} for the installation itself
 * @param act what was done: a stable name in kebab case
 * @param subject what it was done to: an id
 * @param detail what else is to be remembered: a JSON object, never anything secret
 * @param previousHash the hash of the entry before; {@link #FIRST} for the first
 * @param hash SHA-256, in hex, of all of the above
 */
public record JournalEntry(
    String book,
    long sequence,
    Instant at,
    String actor,
    String act,
    String subject,
    String detail,
    String previousHash,
    String hash) {

  /** What the first entry of a book has in place of the hash of an entry before it. */
  public static final String FIRST = "0".repeat(64);

  /** The next entry after {@code previous}, with its hash. */
  static JournalEntry after(
      JournalHead previous, Instant at, String actor, String act, String subject, String detail) {
    long sequence = previous.sequence() + 1;
    Instant micros = at.truncatedTo(ChronoUnit.MICROS);
    String hash =
        hash(previous.book(), sequence, micros, actor, act, subject, detail, previous.hash());
    return new JournalEntry(
        previous.book(), sequence, micros, actor, act, subject, detail, previous.hash(), hash);
  }

  /** The hash that this entry's content has now, whatever is written in {@link #hash}. */
  String recomputedHash() {
    return hash(book, sequence, at, actor, act, subject, detail, previousHash);
  }

  private static String hash(
      String book,
      long sequence,
      Instant at,
      String actor,
      String act,
      String subject,
      String detail,
      String previousHash) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      // Each field goes in with its length before it, so that no two entries read the same.
      for (String field :
          List.of(
              book,
              Long.toString(sequence),
              at.toString(),
              actor,
              act,
              subject,
              detail,
              previousHash)) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
