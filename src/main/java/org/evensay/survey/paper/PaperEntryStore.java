package org.evensay.survey.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.evensay.foundation.people.AccountId;
import org.evensay.survey.design.key.Seal;
import org.evensay.survey.design.key.SurveyKeys;
import org.evensay.survey.paper.entry.Entry;

/** What was typed of forms, sealed: whoever reads the database alone does not read it. */
@ApplicationScoped
class PaperEntryStore {

  /** An entry, with who typed it. */
  record Kept(int number, AccountId by, Entry entry) {}

  @PersistenceContext EntityManager database;

  @Inject SurveyKeys keys;

  private Seal seal() {
    return new Seal(keys.of(SurveyKeys.PAPER_ENTRIES));
  }

  private static String belongsTo(PaperForm form, int number) {
    return form.id() + " " + number;
  }

  /** Keeps an entry; that there is one of each number only is a key of the database. */
  void add(PaperForm form, int number, AccountId by, Entry entry) {
    database
        .createNativeQuery(
            "insert into paper_entry (form_id, number, account_id, sealed)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, form.id())
        .setParameter(2, number)
        .setParameter(3, by.value())
        .setParameter(4, seal().close(entry.bytes(), belongsTo(form, number)))
        .executeUpdate();
  }

  /** The entries of a form, the first one first: those that are there at this moment. */
  List<Kept> of(PaperForm form) {
    List<?> rows =
        database
            .createNativeQuery(
                "select number, account_id, sealed from paper_entry where form_id = ?1"
                    + " order by number for update")
            .setParameter(1, form.id())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> kept(form, row)).toList();
  }

  private Kept kept(PaperForm form, Object[] row) {
    int number = ((Number) row[0]).intValue();
    byte[] content =
        seal()
            .open((byte[]) row[2], belongsTo(form, number))
            .orElseThrow(() -> new IllegalStateException("an entry is not as it was sealed"));
    return new Kept(number, new AccountId((String) row[1]), Entry.of(content));
  }

  /** Removes what was typed of a form. */
  void remove(PaperForm form) {
    database
        .createNativeQuery("delete from paper_entry where form_id = ?1")
        .setParameter(1, form.id())
        .executeUpdate();
  }
}
