package org.evensay.survey.design;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.asking.Edition;

/**
 * Surveys and their editions. Which edition is the newest and whether a survey is open is read each
 * time; what an edition says never changes, so it is understood once and kept at hand.
 */
@ApplicationScoped
public class SurveyStore {

  private static final String SELECT =
      "select e.id, s.id, s.slug, s.programme_id, e.number, s.open, s.withdrawn, s.made_up"
          + " from survey s join edition e on e.survey_id = s.id";
  private static final String NEWEST =
      " and e.number = (select max(n.number) from edition n where n.survey_id = s.id)";

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  @Inject Event<SurveyChanged> changed;

  private final EditionsAtHand atHand = new EditionsAtHand(this::document);

  /** The newest edition of the survey of this name, open or closed. */
  public Optional<PublishedEdition> newest(String slug) {
    return select(SELECT + " where s.slug = ?" + NEWEST, RandomId.named(slug)).stream().findFirst();
  }

  /** This edition, whether or not there is a newer one: whoever began it may finish it. */
  public Optional<PublishedEdition> edition(EditionId id) {
    return select(SELECT + " where e.id = ?", id.value()).stream().findFirst();
  }

  /** All editions of a survey, the oldest first. */
  public List<PublishedEdition> editions(SurveyId survey) {
    return select(SELECT + " where s.id = ? order by e.number", survey.value());
  }

  /**
   * The edition of a survey that has a number, as it was sent.
   *
   * @throws Refused when there is none
   */
  public PublishedEdition numbered(SurveyId survey, String number) {
    return editions(survey).stream()
        .filter(edition -> Integer.toString(edition.number()).equals(number))
        .findFirst()
        .orElseThrow(() -> new Refused(DesignRefusal.NO_SUCH_EDITION));
  }

  /** The newest editions of all surveys that take answers now. */
  public List<PublishedEdition> open() {
    return select(SELECT + " where s.open = true and ? = ''" + NEWEST + " order by s.slug", "");
  }

  /** The newest edition of each survey of a programme. */
  public List<PublishedEdition> of(ProgrammeId programme) {
    return select(
        SELECT + " where s.programme_id = ?" + NEWEST + " order by s.slug", programme.value());
  }

  /** The survey of this name in a programme, as the transaction of the caller's act sees it. */
  public Optional<SurveyId> id(String slug, ProgrammeId programme) {
    return transaction
        .createNativeQuery("select id from survey where slug = ?1 and programme_id = ?2")
        .setParameter(1, slug)
        .setParameter(2, programme.value())
        .getResultStream()
        .map(id -> new SurveyId((String) id))
        .findFirst();
  }

  private List<PublishedEdition> select(String sql, String argument) {
    Map<EditionId, Function<Edition, PublishedEdition>> found = new LinkedHashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, argument);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          EditionId id = new EditionId(rows.getString(1));
          SurveyId survey = new SurveyId(rows.getString(2));
          String slug = rows.getString(3);
          ProgrammeId programme = new ProgrammeId(rows.getString(4));
          int number = rows.getInt(5);
          boolean open = rows.getBoolean(6);
          boolean withdrawn = rows.getBoolean(7);
          boolean madeUp = rows.getBoolean(8);
          found.put(
              id,
              edition ->
                  new PublishedEdition(
                      id, survey, slug, programme, number, open, withdrawn, madeUp, edition));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("surveys could not be read", e);
    }
    // Only now: whoever waits for a second connection with the first in hand may wait for ever.
    return found.entrySet().stream()
        .map(one -> one.getValue().apply(atHand.edition(one.getKey())))
        .toList();
  }

  /** The document that an edition was published from, as it was typed. */
  public String document(EditionId id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select definition from edition where id = ?")) {
      select.setString(1, id.value());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("edition " + id + " could not be read", e);
    }
  }

  /**
   * Adds the next edition of a survey, and the survey when it is new.
   *
   * @param after the number of the newest edition that there has to be; 0 for none
   * @return the edition as it stands now
   * @throws Refused when the name belongs to another programme's survey, that was taken back, or
   *     there is another edition
   */
  PublishedEdition add(
      ProgrammeId programme, Edition edition, String document, int after, boolean madeUp) {
    transaction
        .createNativeQuery(
            "insert ignore into survey (id, programme_id, slug, open, made_up)"
                + " values (?1, ?2, ?3, true, ?4)")
        .setParameter(1, SurveyId.next().value())
        .setParameter(2, programme.value())
        .setParameter(3, edition.name())
        .setParameter(4, madeUp)
        .executeUpdate();
    List<?> survey =
        transaction
            .createNativeQuery(
                "select id, open, made_up, withdrawn from survey where slug = ?1 and programme_id = ?2"
                    + " for update")
            .setParameter(1, edition.name())
            .setParameter(2, programme.value())
            .getResultList();
    if (survey.isEmpty()) {
      throw new Refused(DesignRefusal.NAME_TAKEN);
    }
    Object[] row = (Object[]) survey.get(0);
    if (isTrue(row[3])) {
      throw new Refused(DesignRefusal.WITHDRAWN);
    }
    SurveyId id = new SurveyId((String) row[0]);
    int number =
        ((Number)
                transaction
                    .createNativeQuery(
                        "select coalesce(max(number), 0) + 1 from edition where survey_id = ?1")
                    .setParameter(1, id.value())
                    .getSingleResult())
            .intValue();
    if (number != after + 1) {
      throw new Refused(DesignRefusal.OTHER_EDITION);
    }
    EditionId editionId = EditionId.next();
    transaction
        .createNativeQuery(
            "insert into edition (id, survey_id, number, definition, published_at)"
                + " values (?1, ?2, ?3, ?4, utc_timestamp(6))")
        .setParameter(1, editionId.value())
        .setParameter(2, id.value())
        .setParameter(3, number)
        .setParameter(4, document)
        .executeUpdate();
    changed.fire(new SurveyChanged(id));
    return new PublishedEdition(
        editionId,
        id,
        edition.name(),
        programme,
        number,
        isTrue(row[1]),
        false,
        isTrue(row[2]),
        edition);
  }

  private static boolean isTrue(Object value) {
    return Boolean.TRUE.equals(value);
  }

  /** Opens or closes a survey; one that was taken back stays closed. */
  void setOpen(SurveyId survey, boolean open) {
    transaction
        .createNativeQuery("update survey set open = ?1 where id = ?2 and withdrawn = false")
        .setParameter(1, open)
        .setParameter(2, survey.value())
        .executeUpdate();
    changed.fire(new SurveyChanged(survey));
  }

  /** Takes a survey back for good. */
  void withdraw(SurveyId survey) {
    transaction
        .createNativeQuery("update survey set open = false, withdrawn = true where id = ?1")
        .setParameter(1, survey.value())
        .executeUpdate();
    changed.fire(new SurveyChanged(survey));
  }
}
