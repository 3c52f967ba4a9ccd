package org.evensay.survey.interchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;
import org.junit.jupiter.api.Test;

class ManyRowsTest {

  private static final int QUESTIONS = 1000;
  private static final int ANSWERS = 5;
  private static final List<String> LANGUAGES = List.of("en", "cy");

  /** What is said of columns, settings and the survey as a whole, however long it is. */
  private static final int OF_ALL = 150;

  @Test
  void a_long_survey_has_little_more_than_one_item_for_each_question() throws Exception {
    Lss file = Lss.of6();
    int aid = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      file.question("L", "q" + i, "Which " + i).attribute("hidden", "0").attribute("other", "");
      for (int answer = 0; answer < ANSWERS; answer++) {
        aid++;
        file.answer("A" + answer, "One " + answer);
        for (String language : LANGUAGES) {
          file.row(
              "answer_l10ns", "aid", String.valueOf(aid), "answer", "Two", "language", language);
        }
      }
    }

    ImportReport report = LimeSurvey.read(file.bytes(), "long.lss").report();

    assertTrue(report.items().size() < QUESTIONS + OF_ALL, () -> report.items().size() + " items");
    assertEquals(List.of("taken"), ImportedDocument.said(report, "answer_l10ns/row[7001]"));
  }

  @Test
  void rows_of_which_the_same_is_said_are_named_together_and_none_is_lost() {
    Remarks remarks = new Remarks();
    for (int row : new int[] {4, 0, 1, 2, 7}) {
      remarks.add(new Place.Path("answers/row[%d]/answer".formatted(row)), Remark.TAKEN);
    }
    remarks.add(new Place.Path("answers/row[3]/answer"), Remark.CUT, 200);
    remarks.add(new Place.Path("answers/aid"), Remark.TAKEN);

    ImportReport together = ManyRows.together(remarks.report());

    assertEquals(
        List.of(
            new Place.Path("answers/row[0-2,4,7]/answer"),
            new Place.Path("answers/row[3]/answer"),
            new Place.Path("answers/aid")),
        together.items().stream().map(ImportReport.Item::where).toList());
  }

  @Test
  void a_line_names_no_more_rows_than_can_be_read() {
    Remarks remarks = new Remarks();
    for (int row = 0; row < 200; row += 2) {
      remarks.add(new Place.Path("answers/row[" + row + "]"), Remark.TAKEN);
    }

    assertEquals(2, ManyRows.together(remarks.report()).items().size());
  }
}
