package org.evensay.benchmark;

import java.io.IOException;
import org.evensay.survey.interchange.limesurvey.LimeSurvey;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.surveyjs.SurveyJs;
import org.evensay.survey.interchange.xlsform.XlsForm;

/**
 * How long it takes to bring in a large survey: 1,000 questions in 6 languages, as a workbook and
 * as the other programs write them.
 */
final class Importing {

  private static final int ROUNDS = 5;
  private static final double NANOS_PER_SECOND = 1e9;

  /** Brings a file in. */
  private interface Reader {
    void read(byte[] file) throws ImportProblem;
  }

  private Importing() {}

  /** Measures, and adds its figures. */
  static void measure(Figures figures) throws IOException {
    add(
        figures,
        "import.large.seconds",
        LargeFiles.workbook(),
        file -> XlsForm.read(file, "large.xlsx"));
    add(
        figures,
        "import.large.limesurvey.seconds",
        LargeFiles.limeSurvey(),
        file -> LimeSurvey.read(file, "large.lss"));
    add(
        figures,
        "import.large.surveyjs.seconds",
        LargeFiles.surveyJs(),
        file -> SurveyJs.read(file, "large.json"));
  }

  private static void add(Figures figures, String name, byte[] file, Reader reader) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round <= ROUNDS; round++) {
      long before = System.nanoTime();
      try {
        reader.read(file);
      } catch (ImportProblem e) {
        throw new IllegalStateException(e);
      }
      // The first one warms up.
      best = round == 0 ? best : Math.min(best, (System.nanoTime() - before) / NANOS_PER_SECOND);
    }
    figures.add(name, best, "s");
  }
}
