package org.evensay.survey.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.paper.form.FormCode;
import org.evensay.survey.paper.form.PrintSize;

/** Forms, and how far each is. */
@ApplicationScoped
class PaperFormStore {

  /** A survey with how far its forms are. */
  record Tally(
      String slug,
      long made,
      long once,
      long twice,
      long sent,
      long compared,
      long alike,
      long unreadable) {}

  /** A form that waits for somebody. */
  record Waiting(FormCode code, long entries, String firstBy) {}

  @PersistenceContext EntityManager database;

  @Inject SurveyStore surveys;

  /** Adds forms, as a part of the caller's transaction. */
  void add(List<PaperForm> forms) {
    try (PreparedStatement insert =
        database
            .unwrap(Connection.class)
            .prepareStatement(
                "insert into paper_form (id, code, edition_id, variant, print_size, submission_key)"
                    + " values (?, ?, ?, ?, ?, ?)")) {
      for (PaperForm form : forms) {
        insert.setString(1, form.id());
        insert.setString(2, form.code().signs());
        insert.setString(3, form.edition().id().value());
        insert.setString(4, form.variant().tag());
        insert.setString(5, form.size().code());
        insert.setString(6, form.submissionKey().orElseThrow());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("forms could not be kept", e);
    }
  }

  /** The form of a code in a programme. */
  Optional<PaperForm> find(FormCode code, ProgrammeId programme) {
    return rows(
            "select f.id, f.code, f.edition_id, f.variant, f.print_size, f.submission_key"
                + " from paper_form f join edition e on e.id = f.edition_id"
                + " join survey s on s.id = e.survey_id"
                + " where f.code = ?1 and s.programme_id = ?2",
            code.signs(),
            programme.value())
        .stream()
        .findFirst()
        .map(this::form);
  }

  /**
   * The same, which nobody else changes until the caller's transaction ends. Whether it is sent is
   * what holds now: a transaction reads everything else as it was when it began.
   */
  Optional<PaperForm> hold(FormCode code, ProgrammeId programme) {
    List<Object[]> held =
        rows("select submission_key from paper_form where code = ?1 for update", code.signs());
    return find(code, programme).map(form -> form.with((String) held.get(0)[0]));
  }

  private PaperForm form(Object[] row) {
    return new PaperForm(
        (String) row[0],
        new FormCode((String) row[1]),
        surveys.edition(new EditionId((String) row[2])).orElseThrow(),
        LanguageVariant.ofTag((String) row[3]).orElseThrow(),
        PrintSize.ofCode((String) row[4]).orElseThrow(),
        Optional.ofNullable((String) row[5]));
  }

  private List<Object[]> rows(String select, String... arguments) {
    var query = database.createNativeQuery(select);
    for (int i = 0; i < arguments.length; i++) {
      query.setParameter(i + 1, arguments[i]);
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> row instanceof Object[] all ? all : new Object[] {row})
        .toList();
  }

  /** Notes that its answers are sent, and how alike they had been typed. */
  void sent(PaperForm form, int compared, int alike, int unreadable) {
    database
        .createNativeQuery(
            "update paper_form set submission_key = null, compared = ?1, alike = ?2,"
                + " unreadable = ?3 where id = ?4")
        .setParameter(1, compared)
        .setParameter(2, alike)
        .setParameter(3, unreadable)
        .setParameter(4, form.id())
        .executeUpdate();
  }

  private static final String ENTRIES =
      "(select count(*) from paper_entry p where p.form_id = f.id)";

  /** How far the forms of a programme's surveys are. */
  List<Tally> tallies(ProgrammeId programme) {
    return rows(
            "select t.slug, count(*), sum(t.entries = 1), sum(t.entries = 2), sum(t.sent),"
                + " coalesce(sum(t.compared), 0), coalesce(sum(t.alike), 0),"
                + " coalesce(sum(t.unreadable), 0) from (select s.slug, "
                + ENTRIES
                + " as entries, f.submission_key is null as sent, f.compared, f.alike, f.unreadable"
                + " from paper_form f join edition e on e.id = f.edition_id"
                + " join survey s on s.id = e.survey_id where s.programme_id = ?1) t"
                + " group by t.slug order by t.slug",
            programme.value())
        .stream()
        .map(
            row ->
                new Tally(
                    (String) row[0],
                    number(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    number(row[5]),
                    number(row[6]),
                    number(row[7])))
        .toList();
  }

  /** The forms that were typed and not sent, at most so many. */
  List<Waiting> waiting(ProgrammeId programme, int most) {
    return rows(
            "select f.code, "
                + ENTRIES
                + ", p.account_id from paper_form f join paper_entry p"
                + " on p.form_id = f.id and p.number = 1"
                + " join edition e on e.id = f.edition_id join survey s on s.id = e.survey_id"
                + " where s.programme_id = ?1 and s.withdrawn = false order by f.code limit "
                + most,
            programme.value())
        .stream()
        .map(row -> new Waiting(new FormCode((String) row[0]), number(row[1]), (String) row[2]))
        .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
