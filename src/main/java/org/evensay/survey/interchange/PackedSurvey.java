package org.evensay.survey.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.evensay.survey.design.KeptPicture;

/**
 * A survey with its pictures beside it, packed in one file. The same survey is packed to the same
 * bytes: when that was done is not in it.
 */
final class PackedSurvey {

  /** The first day that a packed file can have. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackedSurvey() {}

  /**
   * Packs them.
   *
   * @param pictures by the names that the survey has for them
   */
  static byte[] of(String fileName, byte[] survey, Map<String, KeptPicture> pictures) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_SPEED);
      add(fileName, survey, out);
      for (Map.Entry<String, KeptPicture> picture : new TreeMap<>(pictures).entrySet()) {
        add(picture.getKey(), picture.getValue().bytes(), out);
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static void add(String name, byte[] content, ZipOutputStream out) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
