package org.evensay.survey.designer.comment;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.evensay.foundation.people.AccountId;
import org.evensay.survey.design.draft.DraftId;

/** Comments on drafts; whoever asks has to have found the draft first. */
@ApplicationScoped
public class CommentStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  @PersistenceContext EntityManager transaction;

  /** All comments on a draft, the oldest first. */
  public List<Comment> of(DraftId draft) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, question, words, written_by, written_at, settled from draft_comment"
                    + " where draft_id = ? order by written_at, id")) {
      select.setString(1, draft.value());
      List<Comment> comments = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          comments.add(
              new Comment(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  new AccountId(rows.getString(4)),
                  rows.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                  rows.getBoolean(6)));
        }
      }
      return comments;
    } catch (SQLException e) {
      throw new IllegalStateException("comments could not be read", e);
    }
  }

  /** How many are not settled, by the name of the question. */
  public Map<String, Integer> open(DraftId draft) {
    Map<String, Integer> open = new HashMap<>();
    of(draft).stream()
        .filter(comment -> !comment.settled())
        .forEach(comment -> open.merge(comment.question(), 1, Integer::sum));
    return open;
  }

  /** How many there are on a draft that is held. */
  int count(DraftId draft) {
    return ((Number)
            transaction
                .createNativeQuery("select count(*) from draft_comment where draft_id = ?1")
                .setParameter(1, draft.value())
                .getSingleResult())
        .intValue();
  }

  void add(String id, DraftId draft, String question, String words, AccountId by) {
    transaction
        .createNativeQuery(
            "insert into draft_comment"
                + " (id, draft_id, question, words, written_by, written_at, settled)"
                + " values (?1, ?2, ?3, ?4, ?5, utc_timestamp(6), false)")
        .setParameter(1, id)
        .setParameter(2, draft.value())
        .setParameter(3, question)
        .setParameter(4, words)
        .setParameter(5, by.value())
        .executeUpdate();
  }

  /** What was said about a question is about the one that is called so now. */
  void rename(DraftId draft, String question, String name) {
    transaction
        .createNativeQuery(
            "update draft_comment set question = ?1 where draft_id = ?2 and question = ?3")
        .setParameter(1, name)
        .setParameter(2, draft.value())
        .setParameter(3, question)
        .executeUpdate();
  }

  /** Says whether something is left to do about a comment. */
  void settle(DraftId draft, String id, boolean settled) {
    transaction
        .createNativeQuery("update draft_comment set settled = ?1 where draft_id = ?2 and id = ?3")
        .setParameter(1, settled)
        .setParameter(2, draft.value())
        .setParameter(3, id)
        .executeUpdate();
  }
}
