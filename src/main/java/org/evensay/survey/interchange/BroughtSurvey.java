package org.evensay.survey.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.evensay.survey.interchange.report.BroughtFile;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;

/**
 * Files that are brought over together: the one that is a survey, and the pictures that it may
 * name. They may be packed in one.
 *
 * @param form the survey's
 * @param pictures all others
 */
record BroughtSurvey(BroughtFile form, BroughtPictures pictures) {

  /** What every workbook has among its parts: it is packed, and one file all the same. */
  private static final String OF_WORKBOOKS = "[Content_Types].xml";

  /** What programs put beside files that they pack. */
  private static final String BESIDE =
      "(?s)(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)";

  /** What LimeSurvey packs beside a survey: what was answered, and who was asked. */
  private static final Pattern OF_ARCHIVES =
      Pattern.compile("<LimeSurveyDocType>\\s*(Responses|Tokens|Timings)\\s*<");

  private static final int BEGINNING = 512;

  /**
   * Tells the survey from its pictures.
   *
   * @throws ImportProblem when there is none, or more than one, or more is packed than there may be
   */
  static BroughtSurvey of(List<BroughtFile> brought) throws ImportProblem {
    long bytes = brought.stream().mapToLong(file -> file.content().length).sum();
    if (bytes > ImportLimits.FILE_BYTES) {
      throw ImportProblem.of(ImportMistake.TOO_LARGE, ImportLimits.FILE_MEGABYTES);
    }
    List<BroughtFile> all = new ArrayList<>();
    for (BroughtFile file : brought) {
      Optional<List<BroughtFile>> packed = unpacked(file);
      packed.ifPresentOrElse(all::addAll, () -> all.add(file));
    }
    List<BroughtFile> forms =
        all.size() == 1 ? all : all.stream().filter(BroughtSurvey::isForm).toList();
    if (forms.size() > 1) {
      throw ImportProblem.of(ImportMistake.SEVERAL_SURVEYS, forms.size());
    }
    if (forms.isEmpty()) {
      throw ImportProblem.of(ImportMistake.OTHER_KIND, Imports.KINDS);
    }
    BroughtFile form = forms.get(0);
    return new BroughtSurvey(
        form, new BroughtPictures(all.stream().filter(file -> file != form).toList()));
  }

  private static boolean isForm(BroughtFile file) {
    byte[] content = file.content();
    String beginning =
        new String(content, 0, Math.min(BEGINNING, content.length), StandardCharsets.US_ASCII);
    return switch (Imports.first(content)) {
      case 'P', 0xd0, '{' -> true;
      case '<' -> !beginning.contains("<svg") && !OF_ARCHIVES.matcher(beginning).find();
      default -> false;
    };
  }

  /** The files in a packed one; empty for what is one file, or cannot be unpacked. */
  private static Optional<List<BroughtFile>> unpacked(BroughtFile file) throws ImportProblem {
    if (Imports.first(file.content()) != 'P') {
      return Optional.empty();
    }
    List<BroughtFile> parts = new ArrayList<>();
    long left = ImportLimits.UNPACKED_BYTES;
    try (var in = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        if (part.getName().equals(OF_WORKBOOKS) || part.getName().startsWith("xl/")) {
          return Optional.empty();
        }
        byte[] content = in.readNBytes((int) left + 1);
        left -= content.length;
        if (left < 0) {
          throw ImportProblem.tooMuch(ImportLimits.Of.UNPACKED, ImportLimits.UNPACKED_BYTES);
        }
        if (parts.size() >= ImportLimits.PACKED_FILES) {
          throw ImportProblem.tooMuch(ImportLimits.Of.PARTS, ImportLimits.PACKED_FILES);
        }
        if (!part.isDirectory() && !part.getName().matches(BESIDE)) {
          parts.add(new BroughtFile(part.getName(), content));
        }
      }
    } catch (IOException | IllegalArgumentException notPacked) {
      // Then it is looked at as the one file that it may be, and what is wrong with that is said.
      return Optional.empty();
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }
}
