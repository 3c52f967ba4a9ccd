package org.evensay.survey.translation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.survey.design.draft.DraftId;

/** What was said of translations; whoever asks has to have found the draft first. */
@ApplicationScoped
public class TranslationStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // What follows a change of a draft goes with the rest of that act's transaction.
  @PersistenceContext EntityManager transaction;

  /** All of a draft in a language, by the id of their text. */
  Map<String, KeptState> of(DraftId draft, LanguageVariant language) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select text, state, source from draft_translation"
                    + " where draft_id = ? and language = ?")) {
      select.setString(1, draft.value());
      select.setString(2, language.tag());
      Map<String, KeptState> kept = new HashMap<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          kept.put(
              rows.getString(1),
              new KeptState(XliffState.valueOf(rows.getString(2)), rows.getString(3)));
        }
      }
      return kept;
    } catch (SQLException e) {
      throw new IllegalStateException("what was said of translations could not be read", e);
    }
  }

  /** The texts of a draft that is held of which something is said, each as {@code cy title}. */
  @SuppressWarnings("unchecked")
  Set<String> keys(DraftId draft) {
    List<Object[]> rows =
        transaction
            .createNativeQuery("select language, text from draft_translation where draft_id = ?1")
            .setParameter(1, draft.value())
            .getResultList();
    Set<String> keys = new HashSet<>();
    rows.forEach(row -> keys.add(row[0] + " " + row[1]));
    return keys;
  }

  void put(DraftId draft, String language, String text, KeptState state) {
    transaction
        .createNativeQuery(
            "insert into draft_translation (draft_id, language, text, state, source)"
                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update"
                + " state = values(state), source = values(source)")
        .setParameter(1, draft.value())
        .setParameter(2, language)
        .setParameter(3, text)
        .setParameter(4, state.state().name())
        .setParameter(5, state.source())
        .executeUpdate();
  }

  void remove(DraftId draft, String language, String text) {
    transaction
        .createNativeQuery(
            "delete from draft_translation where draft_id = ?1 and language = ?2 and text = ?3")
        .setParameter(1, draft.value())
        .setParameter(2, language)
        .setParameter(3, text)
        .executeUpdate();
  }

  /** What was said of a text is of the one that is called so now. */
  void rename(DraftId draft, String language, String text, String name) {
    remove(draft, language, name);
    transaction
        .createNativeQuery(
            "update draft_translation set text = ?1"
                + " where draft_id = ?2 and language = ?3 and text = ?4")
        .setParameter(1, name)
        .setParameter(2, draft.value())
        .setParameter(3, language)
        .setParameter(4, text)
        .executeUpdate();
  }
}
