package org.evensay.insight.results;

import org.evensay.foundation.people.RandomId;
import org.evensay.testing.BehindTheBack;

/** Rows of what people sent, put in without going through the journey for each of them. */
final class SentRows {

  private SentRows() {}

  /** So many people answered an edition of a survey the same. */
  static void add(String survey, int people, int edition, String answers) {
    for (int i = 0; i < people; i++) {
      BehindTheBack.change(
          "insert into response (id, edition_id, submission_key, receipt_hash, variant, channel,"
              + " sent_week, answers, record_key, made_up)"
              + " select ?, e.id, ?, ?, 'en-GB', 'open-link', '2026-11-23', ?, 1, true"
              + " from edition e join survey s on s.id = e.survey_id"
              + " where s.slug = ? and e.number = ?",
          RandomId.next(),
          RandomId.next(),
          RandomId.next() + RandomId.next(),
          answers,
          survey,
          edition);
    }
  }
}
