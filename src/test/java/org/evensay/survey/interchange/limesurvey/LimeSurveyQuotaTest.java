package org.evensay.survey.interchange.limesurvey;

import static org.evensay.survey.interchange.limesurvey.Lss.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.List;
import org.evensay.survey.interchange.ImportedDocument;
import org.evensay.survey.interchange.report.Imported;
import org.junit.jupiter.api.Test;

/** Quotas of LimeSurvey, as files of version 3 and of version 6 have them. */
class LimeSurveyQuotaTest {

  /** A quota of people who answered so to the questions of these numbers. */
  private static Lss quota(Lss file, String id, String most, String active, String... members) {
    file.row(
        "quota",
        "id",
        id,
        "sid",
        "7",
        "name",
        "Quota " + id,
        "qlimit",
        most,
        "action",
        "1",
        "active",
        active);
    for (int i = 0; i < members.length; i += 2) {
      file.row(
          "quota_members",
          "id",
          id + i,
          "sid",
          "7",
          "qid",
          members[i],
          "quota_id",
          id,
          "code",
          members[i + 1]);
    }
    return file.row(
        "quota_languagesettings",
        "quotals_id",
        id,
        "quotals_quota_id",
        id,
        "quotals_language",
        "en",
        "quotals_message",
        "<p>Enough of " + id + "</p>");
  }

  private static Lss screened() {
    Lss file =
        Lss.of6()
            .question("L", "sex", "Who?")
            .answer("F", "Girl")
            .answer("M", "Boy")
            .question("M", "uses", "What?")
            .part("SQ1", "Bus")
            .part("SQ2", "Bike");
    quota(file, "1", "50", "1", "101", "F", "102", "SQ1", "102", "SQ2");
    quota(file, "2", "0", "1", "101", "M");
    quota(file, "3", "20", "0", "101", "M");
    return quota(file, "4", "20", "1", "999", "M");
  }

  @Test
  void quotas_are_carried_and_one_of_nobody_is_an_end() {
    JsonObject document = read(screened()).document();

    assertEquals(
        "[{\"name\":\"Quota-1\",\"if\":\"${sex} = 'F' and (selected(${uses}, 'SQ1') or"
            + " selected(${uses}, 'SQ2'))\",\"most\":50,"
            + "\"end\":{\"words\":{\"en\":\"Enough of 1\"}}}]",
        document.getJsonArray("quotas").toString());
    assertEquals(
        "[{\"name\":\"Quota-2\",\"end-if\":\"${sex} = 'M'\","
            + "\"words\":{\"en\":\"Enough of 2\"}}]",
        document.getJsonArray("ends").toString());
    ImportedDocument.check(document);
  }

  @Test
  void quotas_that_count_nobody_here_are_left_out_with_a_word() {
    Imported imported = read(screened());

    assertEquals(List.of("not-here"), ImportedDocument.said(imported.report(), "quota/row[2]"));
    assertEquals(List.of("not-here"), ImportedDocument.said(imported.report(), "quota/row[3]"));
    assertEquals(
        List.of("belongs-to-nothing"),
        ImportedDocument.said(imported.report(), "quota_members/row[5]"));
    assertEquals(List.of("not-here"), ImportedDocument.said(imported.report(), "quota/action"));
  }
}
