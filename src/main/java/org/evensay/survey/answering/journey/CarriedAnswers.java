package org.evensay.survey.answering.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.key.Seal;

/**
 * Seals {@link Carried} answers for their way through the browser and back, bound to the edition,
 * so that nobody reads, changes or moves them to another survey without it being noticed. Safe for
 * all threads.
 *
 * <p>Layout: a {@link Seal} in base 64 for addresses. What is sealed begins with a byte that says
 * how all that follows is written ({@link CarriedBytes}): as it is, or in the deflated format (RFC
 * 1951). On an old phone five hundred answers are a tenth of what they would be.
 */
public final class CarriedAnswers {

  /** Characters of the longest seal that is looked at. */
  public static final int MOST_CHARACTERS = 1_500_000;

  /** Bytes from which on it is tried whether they can be made fewer. */
  private static final int WORTH_DEFLATING = 512;

  private static final byte PLAIN = 2;
  private static final byte DEFLATED = 3;

  private final Seal seal;
  private final String belongsTo;
  private final CarriedBytes layout;

  private CarriedAnswers(byte[] key, String belongsTo, CarriedBytes layout) {
    this.seal = new Seal(key);
    this.belongsTo = belongsTo;
    this.layout = layout;
  }

  /**
   * Of an edition, which never changes.
   *
   * @param key 32 bytes
   */
  public static CarriedAnswers of(byte[] key, EditionId id, Edition edition) {
    return new CarriedAnswers(key, id.value(), CarriedBytes.of(edition));
  }

  /**
   * Of an edition, and of one place where they are kept: in another place they cannot be read.
   *
   * @param key 32 bytes
   * @param place in ASCII
   */
  public static CarriedAnswers kept(byte[] key, EditionId id, Edition edition, String place) {
    return new CarriedAnswers(key, id.value() + " " + place, CarriedBytes.of(edition));
  }

  /**
   * Of a draft, which may change between two steps.
   *
   * @param key 32 bytes
   * @param id what stands in for an edition's
   */
  public static CarriedAnswers ofDraft(byte[] key, EditionId id) {
    return new CarriedAnswers(key, id.value(), CarriedBytes.ofDraft());
  }

  public String seal(Carried carried) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(close(carried));
  }

  /** The same as bytes, for what does not travel. */
  public byte[] close(Carried carried) {
    return seal.close(deflated(layout.write(carried)), belongsTo);
  }

  /** What was sealed; empty when this is no seal of ours, or was made for another edition. */
  public Optional<Carried> open(String sealed) {
    if (sealed == null || sealed.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      return reopen(Base64.getUrlDecoder().decode(sealed));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** What was {@linkplain #close closed}; empty as for {@link #open}. */
  public Optional<Carried> reopen(byte[] sealed) {
    try {
      Optional<byte[]> content = seal.open(sealed, belongsTo);
      return content.isPresent()
          ? Optional.of(layout.read(inflated(content.get())))
          : Optional.empty();
    } catch (IllegalArgumentException
        | IOException
        | DateTimeException
        | BufferUnderflowException notOurs) {
      return Optional.empty();
    }
  }

  private static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 1);
    bytes.write(DEFLATED);
    if (content.length >= WORTH_DEFLATING) {
      deflate(content, bytes);
      if (bytes.size() <= content.length) {
        return bytes.toByteArray();
      }
    }
    bytes.reset();
    bytes.write(PLAIN);
    bytes.writeBytes(content);
    return bytes.toByteArray();
  }

  private static void deflate(byte[] content, OutputStream to) {
    Deflater quick = new Deflater(Deflater.BEST_SPEED, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(to, quick)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
  }

  private static byte[] inflated(byte[] content) throws IOException {
    InputStream in = new ByteArrayInputStream(content, 1, content.length - 1);
    if (content[0] == PLAIN) {
      return in.readAllBytes();
    }
    if (content[0] != DEFLATED) {
      throw new IOException("sealed in another way");
    }
    Inflater inflater = new Inflater(true);
    try (InputStream inflating = new InflaterInputStream(in, inflater)) {
      return inflating.readAllBytes();
    } finally {
      inflater.end();
    }
  }
}
