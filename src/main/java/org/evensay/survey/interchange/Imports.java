package org.evensay.survey.interchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Set;
import org.evensay.survey.interchange.limesurvey.LimeSurvey;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.surveyjs.JsonFile;
import org.evensay.survey.interchange.surveyjs.SurveyJs;
import org.evensay.survey.interchange.xlsform.XlsForm;

/** Brings over a file of any program, which is known by what is in it. */
public final class Imports {

  /** What can be brought over, as the words of a mistake name it. */
  private static final String KINDS = ".xlsx, .xls, .lss, .json";

  /** Signs before the first letter: marks of an encoding, and the empty halves of its letters. */
  private static final Set<Integer> BEFORE = Set.of(0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff);

  private Imports() {}

  /**
   * Reads a file.
   *
   * @param fileName what it was called: a name for a survey that has none, and nothing else
   * @throws ImportProblem when it is of no program that is known, or cannot be read
   */
  public static Imported read(byte[] file, String fileName) throws ImportProblem {
    ImportLimits.check(file);
    return switch (first(file)) {
      case 'P', 0xd0 -> XlsForm.read(file, fileName);
      case '<' -> LimeSurvey.read(file, fileName);
      case '{' -> json(file, fileName);
      default -> throw ImportProblem.of(ImportMistake.OTHER_KIND, KINDS);
    };
  }

  private static Imported json(byte[] file, String fileName) throws ImportProblem {
    JsonFile json = JsonFile.read(file);
    return isOurs(json.content()) ? OwnDocument.imported(json) : SurveyJs.read(json, fileName);
  }

  /** No other program calls its language so. */
  private static boolean isOurs(JsonObject content) {
    return content.get("default-language") instanceof JsonString && content.containsKey("pages");
  }

  private static int first(byte[] file) {
    for (byte sign : file) {
      int code = Byte.toUnsignedInt(sign);
      if (!BEFORE.contains(code) && !Character.isWhitespace(code)) {
        return code;
      }
    }
    return 0;
  }
}
