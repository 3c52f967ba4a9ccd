package org.evensay.survey.interchange.report;

/** How large a file may be that is brought over: every limit in one place. */
public final class ImportLimits {

  /** Megabytes of a file. */
  public static final int FILE_MEGABYTES = 20;

  /** Bytes of a file. */
  public static final int FILE_BYTES = FILE_MEGABYTES * 1_000_000;

  /** Bytes of all files that are packed in one, unpacked. */
  public static final int UNPACKED_BYTES = 64_000_000;

  /** Files that are packed in one: a survey, its pictures, and some that nothing names. */
  public static final int PACKED_FILES = 1_000;

  /** Things inside each other in a file. */
  public static final int DEPTH = 64;

  /** Rows of all tables of a file together. */
  public static final int ROWS = 300_000;

  /** Characters that the report quotes from a file at a time. */
  public static final int QUOTED_CHARACTERS = 1_000;

  private ImportLimits() {}

  /** Refuses what is empty, or larger than a file may be. */
  public static void check(byte[] file) throws ImportProblem {
    if (file.length > FILE_BYTES) {
      throw ImportProblem.of(ImportMistake.TOO_LARGE, FILE_MEGABYTES);
    }
    if (file.length == 0) {
      throw ImportProblem.of(ImportMistake.NOTHING);
    }
  }
}
