package org.evensay.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.xlsform.XlsForm;

/** How long it takes to bring in a large survey: 1,000 questions in 6 languages. */
final class Importing {

  private static final int QUESTIONS = 1_000;
  private static final int LISTS = 40;
  private static final int CHOICES = 8;
  private static final int ROUNDS = 5;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final List<String> LANGUAGES =
      List.of(
          "English (en)", "Welsh (cy)", "Polish (pl)", "Urdu (ur)", "Arabic (ar)", "French (fr)");

  private Importing() {}

  /** Measures, and adds its figure. */
  static void measure(Figures figures) throws IOException {
    byte[] form = form();
    double best = Double.MAX_VALUE;
    for (int round = 0; round <= ROUNDS; round++) {
      long before = System.nanoTime();
      read(form);
      // The first one warms up.
      best = round == 0 ? best : Math.min(best, (System.nanoTime() - before) / NANOS_PER_SECOND);
    }
    figures.add("import.large.seconds", best, "s");
  }

  private static void read(byte[] form) {
    try {
      XlsForm.read(form, "large.xlsx");
    } catch (ImportProblem e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] form() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Evensay", "1.0")) {
      survey(workbook.newWorksheet("survey"));
      choices(workbook.newWorksheet("choices"));
    }
    return file.toByteArray();
  }

  private static void survey(Worksheet sheet) {
    row(sheet, 0, List.of("type", "name", "required", "relevant"), "label::%s", "hint::%s");
    for (int i = 1; i <= QUESTIONS; i++) {
      String type = List.of("text", "select_one l" + i % LISTS, "integer").get(i % 3);
      String shown = i == 1 ? "" : "${q%d} != '' and not(${q1} = 'c3')".formatted(i - 1);
      row(
          sheet,
          i,
          List.of(type, "q" + i, "yes", shown),
          "Question " + i + " in %s: what would you like to be different?",
          "There is no wrong answer (%s).");
    }
  }

  private static void choices(Worksheet sheet) {
    row(sheet, 0, List.of("list_name", "name"), "label::%s");
    for (int i = 0; i < LISTS * CHOICES; i++) {
      row(sheet, i + 1, List.of("l" + i / CHOICES, "c" + i % CHOICES), "Choice " + i + " in %s");
    }
  }

  private static void row(Worksheet sheet, int row, List<String> cells, String... texts) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.value(row, i, cells.get(i));
      }
    }
    int column = cells.size();
    for (String text : texts) {
      for (String language : LANGUAGES) {
        sheet.value(row, column++, text.formatted(language));
      }
    }
  }
}
