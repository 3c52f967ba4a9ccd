package org.evensay.survey.interchange.report;

/**
 * What came of a survey that was written for another program.
 *
 * @param file the whole file
 * @param report what is there as it was, what is changed and what is left out
 */
public record Exported(byte[] file, ImportReport report) {

  public Exported {
    file = file.clone();
  }

  @Override
  public byte[] file() {
    return file.clone();
  }
}
