package org.evensay.survey.glossary;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.people.ProgrammeId;

/** Keeps the terms of programmes. */
@ApplicationScoped
public class GlossaryStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  /** All terms of a programme, by their language and then as they are compared. */
  public List<Term> of(ProgrammeId programme) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select id, version, language, words, note, instead, kept, machine_draft, called"
                    + " from glossary_term where programme_id = ?")) {
      select.setString(1, programme.value());
      List<Term> terms = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          terms.add(read(rows));
        }
      }
      terms.sort(Comparator.comparing(Term::language).thenComparing(Term::folded));
      return terms;
    } catch (SQLException e) {
      throw new IllegalStateException("a glossary could not be read", e);
    }
  }

  private static Term read(ResultSet row) throws SQLException {
    return new Term(
        row.getString(1),
        row.getInt(2),
        LanguageVariant.ofTag(row.getString(3)).orElseThrow(),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getBoolean(7),
        row.getBoolean(8),
        called(row.getString(9)));
  }

  private static Map<LanguageVariant, List<String>> called(String document) {
    Map<LanguageVariant, List<String>> called = new TreeMap<>();
    try (JsonReader reader = JSON.createReader(new StringReader(document))) {
      JsonObject all = reader.readObject();
      for (String tag : all.keySet()) {
        JsonArray forms = all.getJsonArray(tag);
        called.put(
            LanguageVariant.ofTag(tag).orElseThrow(),
            forms.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
      }
    }
    return called;
  }

  private static String document(Map<LanguageVariant, List<String>> called) {
    JsonObjectBuilder all = JSON.createObjectBuilder();
    called.forEach((variant, forms) -> all.add(variant.tag(), JSON.createArrayBuilder(forms)));
    return all.build().toString();
  }

  /** The term of this id, in this programme. */
  Optional<Term> find(String id, ProgrammeId programme) {
    return of(programme).stream().filter(term -> term.id().equals(id)).findFirst();
  }

  /** Lets nobody else change the glossary of a programme before the act is over. */
  void hold(ProgrammeId programme) {
    transaction
        .createNativeQuery("select id from programme where id = ?1 for update")
        .setParameter(1, programme.value())
        .getResultList();
  }

  void add(Term term, ProgrammeId programme) {
    Query insert =
        transaction.createNativeQuery(
            "insert into glossary_term (language, words, folded, note, instead, kept,"
                + " machine_draft, called, id, programme_id, version)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)");
    withContent(insert, term)
        .setParameter(9, term.id())
        .setParameter(10, programme.value())
        .executeUpdate();
  }

  /**
   * Writes over the version that this one is of.
   *
   * @return whether that is what stood there
   */
  boolean change(Term term, ProgrammeId programme) {
    Query update =
        transaction.createNativeQuery(
            "update glossary_term set language = ?1, words = ?2, folded = ?3, note = ?4,"
                + " instead = ?5, kept = ?6, machine_draft = ?7, called = ?8,"
                + " version = version + 1 where id = ?9 and programme_id = ?10 and version = ?11");
    return withContent(update, term)
            .setParameter(9, term.id())
            .setParameter(10, programme.value())
            .setParameter(11, term.version())
            .executeUpdate()
        == 1;
  }

  private static Query withContent(Query query, Term term) {
    return query
        .setParameter(1, term.language().tag())
        .setParameter(2, term.words())
        .setParameter(3, term.folded())
        .setParameter(4, term.note())
        .setParameter(5, term.instead())
        .setParameter(6, term.kept())
        .setParameter(7, term.machineDraft())
        .setParameter(8, document(term.called()));
  }

  /**
   * Removes a term.
   *
   * @return whether it stood there in this version
   */
  boolean remove(String id, int version, ProgrammeId programme) {
    return transaction
            .createNativeQuery(
                "delete from glossary_term where id = ?1 and programme_id = ?2 and version = ?3")
            .setParameter(1, id)
            .setParameter(2, programme.value())
            .setParameter(3, version)
            .executeUpdate()
        == 1;
  }
}
