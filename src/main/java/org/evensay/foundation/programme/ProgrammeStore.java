package org.evensay.foundation.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.evensay.foundation.people.ProgrammeId;

/** Keeps programmes, and what this installation has done once and for all. */
@ApplicationScoped
public class ProgrammeStore {

  @PersistenceContext EntityManager database;

  /** The programme of this id. */
  public Optional<Programme> find(ProgrammeId id) {
    return Optional.ofNullable(database.find(Programme.class, id.value()));
  }

  /** The programme of this short name. */
  public Optional<Programme> ofSlug(String slug) {
    return database
        .createQuery("select p from Programme p where p.slug = :slug", Programme.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  void add(Programme programme) {
    database.persist(programme);
    database.flush();
  }

  /** Removes a programme and, by the keys of the database, all that belongs to it. */
  void remove(ProgrammeId id) {
    database
        .createNativeQuery("delete from programme where id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
    database.clear();
  }

  /**
   * Notes something that this installation has done once and for all.
   *
   * @return false when it was noted before
   */
  boolean noteOnce(String name, String value) {
    return database
            .createNativeQuery("insert ignore into installation (name, value) values (?1, ?2)")
            .setParameter(1, name)
            .setParameter(2, value)
            .executeUpdate()
        == 1;
  }
}
