package org.evensay.survey.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evensay.survey.design.answer.FileKind;

/**
 * Sound, a film or captions that are going to be kept. What is in it is read where it is, and need
 * never be in memory whole.
 *
 * @param kind what it is
 * @param content the SHA-256 of its bytes, in 64 small hexadecimal digits
 * @param bytes how many there are
 * @param source where they are, as long as the request goes on that brought it
 */
public record NewRecording(FileKind kind, String content, long bytes, Source source) {

  /** Where bytes are. */
  @FunctionalInterface
  public interface Source {

    /** All of them, from the beginning; whoever opens it closes it. */
    InputStream open() throws IOException;
  }

  /** What is there, which is read once for this. */
  public static NewRecording of(FileKind kind, long bytes, Source source) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream content = new DigestInputStream(source.open(), digest)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return new NewRecording(kind, HexFormat.of().formatHex(digest.digest()), bytes, source);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
