package org.evensay.survey.interchange.report;

import java.util.Locale;

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
  public static final int ROWS = 150_000;

  /**
   * Values of a file in JSON, and keys. Each takes some hundred bytes when it is read, however
   * short it is written; the largest survey there may be has less than half as many.
   */
  public static final int VALUES = 500_000;

  /** Characters of one text in JSON. Pictures stand in files as texts; none is needed here. */
  public static final int TEXT_CHARACTERS = 4_000_000;

  /** Characters that the report quotes from a file at a time. */
  public static final int QUOTED_CHARACTERS = 1_000;

  private ImportLimits() {}

  /** What there may be only so much of. */
  public enum Of {
    /** Bytes of what is packed in it. */
    UNPACKED,
    /** Files that are packed in one. */
    PARTS,
    /** Cells of a workbook that are not blank. */
    CELLS,
    ROWS,
    /** Characters of one text. */
    CHARACTERS,
    /** Keys and values of a file in JSON. */
    VALUES,
    /** Characters of all that a survey is written with. */
    DOCUMENT,
    /** Choices, texts and settings of all that a survey is written with. */
    PIECES,
    MISTAKES;

    /** The word for it in a message that chooses by it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
