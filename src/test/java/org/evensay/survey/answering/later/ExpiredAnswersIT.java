package org.evensay.survey.answering.later;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.Schedule;
import java.lang.reflect.Proxy;
import java.util.Map;
import javax.sql.DataSource;
import org.evensay.foundation.programme.Programme;
import org.evensay.testing.BehindTheBack;
import org.evensay.testing.Evensay;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.Page;
import org.evensay.testing.Persona;
import org.evensay.testing.SurveyDocument;
import org.evensay.testing.Visitor;
import org.evensay.testing.Words;
import org.junit.jupiter.api.Test;

/** Unfinished answers that nobody came back to: they are gone, and not only out of reach. */
@OnTheServer
class ExpiredAnswersIT {

  private final Visitor visitor = Persona.ANYONE.visits();

  /** The job of the product, on the database of the server. */
  static ExpiredAnswersJob job() {
    ExpiredAnswersJob job = new ExpiredAnswersJob();
    job.unfinished = new UnfinishedStore();
    job.unfinished.database =
        (DataSource)
            Proxy.newProxyInstance(
                ExpiredAnswersIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (source, method, arguments) -> Evensay.connection());
    return job;
  }

  private String later(SurveyDocument survey) {
    Page question = survey.begin(visitor);
    Page shown = visitor.send(question.form("carried").with("words", "a pond").with("go", "later"));
    return String.join(" ", shown.document().select(".return-code li").eachText());
  }

  private static void until(SurveyDocument survey, String day) {
    assertEquals(
        1,
        BehindTheBack.change(
            "update unfinished u join edition e on e.id = u.edition_id"
                + " join survey s on s.id = e.survey_id set u.last_day = "
                + day
                + " where s.slug = ?",
            survey.name()));
  }

  private static long kept(SurveyDocument survey) {
    return Evensay.number(
        "select count(*) from unfinished u join edition e on e.id = u.edition_id"
            + " join survey s on s.id = e.survey_id where s.slug = ?",
        survey.name());
  }

  @Test
  void what_is_past_its_last_day_is_removed_and_nothing_else_is() {
    SurveyDocument past = SurveyDocument.ofWords("expired-past").publish();
    SurveyDocument last = SurveyDocument.ofWords("expired-last").publish();
    SurveyDocument ahead = SurveyDocument.ofWords("expired-ahead").publish();
    later(past);
    String code = later(last);
    later(ahead);
    until(past, "date_sub(utc_date(), interval 1 day)");
    until(last, "utc_date()");

    job().remove();

    assertEquals(0, kept(past));
    assertEquals(1, kept(last), "until the end of its last day");
    assertEquals(1, kept(ahead));
    Page found = visitor.post("/survey/answering/return", Map.of("code", code));
    assertEquals(Words.of("answering.return.found.heading"), found.heading(), found.problems());
  }

  @Test
  void it_is_kept_for_as_long_as_is_said_and_looked_after_every_hour() throws Exception {
    SurveyDocument survey = SurveyDocument.ofWords("expired-days").publish();
    later(survey);
    assertEquals(
        Programme.USUALLY_KEPT.getDays(),
        Evensay.number(
            "select datediff(u.last_day, utc_date()) from unfinished u"
                + " join edition e on e.id = u.edition_id"
                + " join survey s on s.id = e.survey_id where s.slug = ?",
            survey.name()));
    Schedule when =
        ExpiredAnswersJob.class.getDeclaredMethod("remove").getAnnotation(Schedule.class);
    assertEquals("*", when.hour());
    assertEquals("*", when.dayOfMonth());
  }
}
