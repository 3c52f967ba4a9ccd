package org.evensay.survey.response;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.foundation.people.RandomId;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.SurveyDocument;

/**
 * A survey of a programme of a test's own, with responses that are put in by hand: only so can they
 * be of several weeks.
 */
final class TakenOutSurvey {

  final OwnProgramme programme;
  final SurveyDocument document;

  private TakenOutSurvey(OwnProgramme programme, SurveyDocument document) {
    this.programme = programme;
    this.document = document;
    edition(document);
  }

  static TakenOutSurvey publish(String word, SurveyDocument.Asked... questions) {
    return new TakenOutSurvey(
        OwnProgramme.of(word), SurveyDocument.of(word).page("one", questions));
  }

  /** Publishes the next edition. */
  void edition(SurveyDocument next) {
    SurveyDocument.publish(programme.as("coordinator"), next.json());
  }

  /** Puts a response in, and gives its id. */
  String response(int edition, LocalDate week, String answers) {
    String id = RandomId.next();
    BehindTheBack.change(
        "insert into response (id, edition_id, submission_key, receipt_hash, variant, channel,"
            + " sent_week, answers, record_key, made_up)"
            + " select ?, e.id, ?, ?, 'en-GB', 'open-link', ?, ?, 1, true from edition e"
            + " join survey s on s.id = e.survey_id where s.slug = ? and e.number = ?",
        id,
        RandomId.next(),
        new Receipt(RandomId.next()).hash(),
        week,
        answers,
        document.name(),
        edition);
    return id;
  }

  /** What the page's form has when nothing is changed in it. */
  Map<String, String> form(String format) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("survey", document.name());
    fields.put("format", format);
    fields.put("cells", "codes");
    fields.put("several", "each");
    fields.put("labels", "en-GB");
    fields.put("harmless", "yes");
    return fields;
  }

  /** Everything that names a row, which no file may hold. */
  String names(String id) {
    return Evensay.text(
        "select concat(id, ' ', submission_key, ' ', receipt_hash) from response where id = ?", id);
  }
}
