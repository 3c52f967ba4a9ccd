package org.evensay.survey.answering.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.asking.ShownBefore;
import org.evensay.survey.design.key.Seal;

/**
 * Seals {@link Carried} answers for their way through the browser and back, bound to the edition,
 * so that nobody reads, changes or moves them to another survey without it being noticed. Safe for
 * all threads.
 *
 * <p>Layout: a {@link Seal} in base 64 for addresses. What is sealed begins with the length of the
 * submission key; or with a byte 1, and then all of that follows in the deflated format (RFC 1951).
 * On an old phone five hundred answers are a quarter of what they would be.
 */
public final class CarriedAnswers {

  /** Characters of the longest seal that is looked at. */
  public static final int MOST_CHARACTERS = 1_500_000;

  /** Bytes from which on it is tried whether they can be made fewer. */
  private static final int WORTH_DEFLATING = 512;

  /** No length of a submission key begins with it. */
  private static final byte DEFLATED = 1;

  /**
   * Stands where no name does: before what has been gone on from, and a second time before what is
   * shown.
   */
  private static final String MARKED = "";

  private final Seal seal;

  /**
   * Seals and opens with a key.
   *
   * @param key 32 bytes
   */
  public CarriedAnswers(byte[] key) {
    this.seal = new Seal(key);
  }

  public String seal(Carried carried, EditionId edition) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(seal.close(deflated(bytes(carried)), edition.value()));
  }

  /** What was sealed; empty when this is no seal of ours, or was made for another edition. */
  public Optional<Carried> open(String sealed, EditionId edition) {
    if (sealed == null || sealed.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      Optional<byte[]> content = seal.open(Base64.getUrlDecoder().decode(sealed), edition.value());
      return content.isPresent() ? Optional.of(carried(inflated(content.get()))) : Optional.empty();
    } catch (IllegalArgumentException
        | IOException
        | DateTimeException
        | BufferUnderflowException notOurs) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(Carried carried) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(carried.submissionKey());
      out.writeLong(carried.sealedAt().getEpochSecond());
      out.writeInt(carried.typed().size());
      for (Map.Entry<String, List<String>> field : carried.typed().entrySet()) {
        out.writeUTF(field.getKey());
        // Nearly all that has been answered has been gone on from: what has not is marked.
        int values = field.getValue().size();
        out.writeInt(carried.met().contains(field.getKey()) ? values : ~values);
        for (String value : field.getValue()) {
          byte[] text = value.getBytes(StandardCharsets.UTF_8);
          out.writeInt(text.length);
          out.write(text);
        }
      }
      // After everything else: what was sealed before there was this can still be opened.
      out.writeUTF(MARKED);
      for (String name : carried.met()) {
        if (!carried.typed().containsKey(name)) {
          out.writeUTF(name);
        }
      }
      if (carried.shown().filter(ShownBefore::isUnchanged).isPresent()) {
        out.writeUTF(MARKED);
        out.write(carried.shown().get().bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(byte[] content) {
    if (content.length < WORTH_DEFLATING) {
      return content;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
    bytes.write(DEFLATED);
    Deflater quick = new Deflater(Deflater.BEST_SPEED, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, quick)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return bytes.size() < content.length ? bytes.toByteArray() : content;
  }

  private static byte[] inflated(byte[] content) throws IOException {
    if (content.length == 0 || content[0] != DEFLATED) {
      return content;
    }
    Inflater inflater = new Inflater(true);
    try (InputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(content, 1, content.length - 1), inflater)) {
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  private static Carried carried(byte[] content) {
    ByteBuffer in = ByteBuffer.wrap(content);
    String submissionKey = text(in, in.getShort());
    Instant sealedAt = Instant.ofEpochSecond(in.getLong());
    Map<String, List<String>> typed = new LinkedHashMap<>();
    Set<String> met = new LinkedHashSet<>();
    int fields = in.getInt();
    for (int i = 0; i < fields; i++) {
      String name = text(in, in.getShort());
      int count = in.getInt();
      if (count >= 0) {
        met.add(name);
      }
      typed.put(name, values(in, count < 0 ? ~count : count));
    }
    boolean marked = false;
    Optional<ShownBefore> shown = Optional.empty();
    Set<String> others = new LinkedHashSet<>();
    while (in.hasRemaining()) {
      String name = text(in, in.getShort());
      if (!name.equals(MARKED)) {
        others.add(name);
      } else if (marked) {
        shown = Optional.of(ShownBefore.of(in));
        break;
      } else {
        marked = true;
      }
    }
    if (marked) {
      met.addAll(others);
    }
    return Carried.holding(submissionKey, sealedAt, typed, marked ? met : others, shown);
  }

  private static List<String> values(ByteBuffer in, int count) {
    String[] values = new String[count];
    for (int i = 0; i < count; i++) {
      values[i] = text(in, in.getInt());
    }
    return List.of(values);
  }

  /** Names have no signs that {@link DataOutputStream#writeUTF} would write otherwise. */
  private static String text(ByteBuffer in, int bytes) {
    String text = new String(in.array(), in.position(), bytes, StandardCharsets.UTF_8);
    in.position(in.position() + bytes);
    return text;
  }
}
