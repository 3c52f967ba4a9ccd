package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;

/**
 * Which document is packed in a file. What its parts unpack to is counted, never believed, and goes
 * nowhere.
 */
final class Packed {

  private static final long MOST_BYTES = 200_000_000;
  private static final int MOST_PARTS = 5_000;

  private final Set<String> parts = new HashSet<>();
  private final byte[] buffer = new byte[1 << 14];
  private String mediaType = "";
  private long unpacked;

  private Packed() {}

  /** The kind of the document; empty when it is another, or has a program in it. */
  static Optional<FileKind> kind(Incoming file) throws NotTaken {
    Packed packed = new Packed();
    try (InputStream content = file.open();
        ZipInputStream in = new ZipInputStream(content)) {
      packed.unpack(in);
    } catch (IOException | IllegalArgumentException notWhole) {
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    }
    return packed.kind();
  }

  private void unpack(ZipInputStream in) throws IOException, NotTaken {
    for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
      parts.add(part.getName());
      if (part.getName().equals("mimetype")) {
        mediaType = new String(in.readNBytes(BEGINNING), StandardCharsets.US_ASCII);
      }
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked += read;
        if (unpacked > MOST_BYTES) {
          throw new NotTaken(AnswerProblem.FILE_HOLDS_TOO_MUCH);
        }
      }
      if (parts.size() > MOST_PARTS) {
        throw new NotTaken(AnswerProblem.FILE_HOLDS_TOO_MUCH);
      }
    }
  }

  private static final int BEGINNING = 100;

  private Optional<FileKind> kind() {
    if (parts.stream().anyMatch(Packed::isProgram)) {
      return Optional.empty();
    }
    if (parts.contains("[Content_Types].xml") && parts.contains("word/document.xml")) {
      return Optional.of(FileKind.DOCX);
    }
    boolean text = mediaType.equals(FileKind.ODT.mediaType()) && parts.contains("content.xml");
    return text ? Optional.of(FileKind.ODT) : Optional.empty();
  }

  /** Where both keep what runs when somebody opens them. */
  private static boolean isProgram(String part) {
    return part.endsWith("vbaProject.bin")
        || part.startsWith("Basic/")
        || part.startsWith("Scripts/")
        || part.contains("activeX/");
  }
}
