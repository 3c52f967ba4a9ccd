package org.evensay.survey.response.export;

import java.util.Arrays;
import java.util.Optional;

/** What responses can be written as. */
public enum Format {
  CSV("csv", "csv", "text/csv; charset=UTF-8", true),
  SPREADSHEET(
      "xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
  JSON_LINES("jsonl", "jsonl", "application/jsonl; charset=UTF-8", true),
  SPSS("sav", "sav", "application/x-spss-sav", false),
  /** No responses: what the columns mean, for people. */
  CODEBOOK("codebook", "html", "text/html; charset=UTF-8", false),
  /** No responses: what the columns mean, for archives. */
  DDI("ddi", "xml", "application/xml; charset=UTF-8", false),
  /** CSV, codebooks, a description for programs and scripts that read it, in one archive. */
  EVERYTHING("zip", "zip", "application/zip", false);

  private final String code;
  private final String ending;
  private final String mediaType;
  private final boolean resumable;

  Format(String code, String ending, String mediaType, boolean resumable) {
    this.code = code;
    this.ending = ending;
    this.mediaType = mediaType;
    this.resumable = resumable;
  }

  /** What forms and the journal call it. */
  public String code() {
    return code;
  }

  /** What names of files end with. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether one that broke off can go on after a row. */
  public boolean resumable() {
    return resumable;
  }

  /** The format of this code. */
  public static Optional<Format> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
  }
}
