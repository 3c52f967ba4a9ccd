package org.evensay.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.evensay.foundation.people.ProgrammeId;

/** Keeps what the asks of a programme are sorted under. */
@ApplicationScoped
public class ThemeStore {

  @PersistenceContext EntityManager database;

  /** The themes of a programme, in their order. */
  public List<Theme> of(ProgrammeId programme) {
    return database
        .createQuery(
            "select t from Theme t where t.programme = :programme order by t.position", Theme.class)
        .setParameter("programme", programme.value())
        .getResultList();
  }

  void add(Theme theme) {
    database.persist(theme);
  }
}
