package org.evensay.survey.interchange.xlsform.workbook;

/** How large a workbook may be: every limit that one is held to, in one place. */
public final class WorkbookLimits {

  /** Bytes of a file. The largest survey there may be has less than a tenth of it. */
  public static final int FILE_BYTES = 20_000_000;

  /** Bytes of everything that is packed in a file, unpacked. */
  public static final int UNPACKED_BYTES = 64_000_000;

  /** Parts that a file is made of; pictures are parts. */
  public static final int PARTS = 2_000;

  /** Cells that are not blank, in all sheets together. */
  public static final int CELLS = 500_000;

  /** Places for cells that reading goes through, blank ones too: wide rows cost by their width. */
  static final long PLACES = 100_000_000;

  /** Characters of one cell: no spreadsheet program takes more. */
  public static final int CELL_CHARACTERS = 32_767;

  /**
   * Bytes from one mark of XML to the next: ten for each character of a cell, {@code &#x1F600;}.
   */
  static final int STRETCH_BYTES = 10 * CELL_CHARACTERS;

  private WorkbookLimits() {}
}
