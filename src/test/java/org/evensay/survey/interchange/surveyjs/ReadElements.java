package org.evensay.survey.interchange.surveyjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Imported;

/** What becomes of the elements of a survey of SurveyJS. */
final class ReadElements {

  private ReadElements() {}

  static Imported read(String elements) {
    try {
      String file = "{\"elements\": [" + elements.replace('\'', '"') + "]}";
      return SurveyJs.read(file.getBytes(UTF_8), "clubs.json");
    } catch (ImportProblem problem) {
      throw new AssertionError(problem.mistakes().toString(), problem);
    }
  }
}
