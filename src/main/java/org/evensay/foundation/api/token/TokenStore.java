package org.evensay.foundation.api.token;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.evensay.foundation.people.AccountId;

/** Tokens; each belongs to one account. */
@ApplicationScoped
class TokenStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  /** What is known of a token when it is shown at the door. */
  record Kept(AccountId account, String secretHash, LocalDate until) {}

  Optional<Kept> find(String id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select account_id, secret_hash, last_day from token where id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Kept(
                    new AccountId(row.getString(1)),
                    row.getString(2),
                    row.getObject(3, LocalDate.class)))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a token could not be read", e);
    }
  }

  /** Somebody's tokens, the one that ends last first. */
  List<Token> of(AccountId account) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, name, last_day from token where account_id = ?"
                    + " order by last_day desc, name, id")) {
      select.setString(1, account.value());
      List<Token> tokens = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          tokens.add(
              new Token(rows.getString(1), rows.getString(2), rows.getObject(3, LocalDate.class)));
        }
      }
      return tokens;
    } catch (SQLException e) {
      throw new IllegalStateException("tokens could not be read", e);
    }
  }

  void add(Token token, AccountId account, String secretHash) {
    transaction
        .createNativeQuery(
            "insert into token (id, account_id, name, secret_hash, last_day, made_at)"
                + " values (?1, ?2, ?3, ?4, ?5, utc_timestamp(6))")
        .setParameter(1, token.id())
        .setParameter(2, account.value())
        .setParameter(3, token.name())
        .setParameter(4, secretHash)
        .setParameter(5, token.until())
        .executeUpdate();
  }

  /**
   * Takes a token out.
   *
   * @return false when the account has no such token
   */
  boolean remove(String id, AccountId account) {
    return transaction
            .createNativeQuery("delete from token where id = ?1 and account_id = ?2")
            .setParameter(1, id)
            .setParameter(2, account.value())
            .executeUpdate()
        == 1;
  }
}
