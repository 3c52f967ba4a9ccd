package org.evensay.survey.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.language.Refused;

/** What a survey can be taken out as. */
public enum OutFormat {
  /** The document itself. */
  OWN("json", "application/json"),
  /** A workbook, as ODK and KoboToolbox read it. */
  XLSFORM("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** JSON, as SurveyJS reads it. */
  SURVEYJS("json", "application/json");

  private final String ending;
  private final String mediaType;

  OutFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** As addresses and keys of words have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a code. */
  public static Optional<OutFormat> ofCode(String code) {
    return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /**
   * The format that a program asks for.
   *
   * @throws Refused when it names none
   */
  static OutFormat asked(String code) {
    return ofCode(String.valueOf(code))
        .orElseThrow(() -> new Refused(ApiRefusal.PARAMETER, "format"));
  }

  /** Whether pictures lie beside the survey's file: then both are packed in one. */
  boolean hasPicturesBeside() {
    return this != SURVEYJS;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What a file of a survey is called where it is kept. */
  public String fileName(String survey) {
    return this == SURVEYJS ? survey + ".surveyjs.json" : survey + "." + ending;
  }
}
