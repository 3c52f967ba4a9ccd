package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/**
 * Packs the parts of a workbook anew, and refuses what is no workbook or is made to do harm.
 *
 * <p>What a part unpacks to is counted, never believed; parts may lie over each other, and programs
 * differ in which list of parts they go by. Whoever reads what is packed here sees the parts that
 * were counted, and no others. The only class that knows of Commons Compress, which fastexcel
 * brings along.
 */
final class SafeParts {

  /** Pictures and programs are parts as well; they stay packed. */
  private static final Pattern SAID_IN = Pattern.compile("(?i).*\\.(?:xml|rels)");

  /** Stored and deflated: no part of a workbook may be packed otherwise (ISO 29500-2, annex B). */
  private static final Set<Integer> PACKED = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

  private final ByteArrayOutputStream safe = new ByteArrayOutputStream();
  private final byte[] buffer = new byte[16_384];
  private long unpacked;
  private int parts;
  private boolean workbook;

  private SafeParts() {}

  /** A packed file with the parts that say something about cells. */
  static byte[] of(byte[] file) throws ImportProblem {
    SafeParts parts = new SafeParts();
    try {
      parts.pack(file);
    } catch (IOException | RuntimeException broken) {
      // It throws all kinds of the latter for what is not as it has to be.
      throw ImportProblem.of(ImportMistake.DAMAGED);
    }
    if (!parts.workbook) {
      throw parts.parts == 0 ? ImportProblem.of(ImportMistake.DAMAGED) : Workbook.otherKind();
    }
    return parts.safe.toByteArray();
  }

  private void pack(byte[] file) throws IOException, ImportProblem {
    try (ZipFile from = ZipFile.builder().setByteArray(file).get();
        ZipOutputStream to = new ZipOutputStream(safe)) {
      to.setLevel(Deflater.BEST_SPEED);
      for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
        if (++parts > WorkbookLimits.PARTS) {
          throw ImportProblem.tooMuch(ImportLimits.Of.PARTS, WorkbookLimits.PARTS);
        }
        String name = part.getName().replace('\\', '/');
        if (!PACKED.contains(part.getMethod())) {
          throw ImportProblem.of(ImportMistake.DAMAGED);
        }
        if (SAID_IN.matcher(name).matches()) {
          workbook |= name.equalsIgnoreCase("xl/workbook.xml");
          to.putNextEntry(new ZipEntry(name));
          pass(from, part, to);
          to.closeEntry();
        }
      }
    }
  }

  /** Piece by piece: a part that is packed well would fill the memory as a whole. */
  private void pass(ZipFile from, ZipArchiveEntry part, ZipOutputStream to)
      throws IOException, ImportProblem {
    MarkupWatch watch = new MarkupWatch();
    try (InputStream packed = from.getInputStream(part)) {
      for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
        unpacked += read;
        if (unpacked > WorkbookLimits.UNPACKED_BYTES) {
          throw ImportProblem.tooMuch(ImportLimits.Of.UNPACKED, WorkbookLimits.UNPACKED_BYTES);
        }
        watch.see(buffer, read);
        to.write(buffer, 0, read);
      }
    }
  }
}
