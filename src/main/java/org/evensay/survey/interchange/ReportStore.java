package org.evensay.survey.interchange;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.interchange.report.ImportReport;

/** The reports of drafts that were brought over; a report goes with its draft. */
@ApplicationScoped
public class ReportStore {

  @Resource(lookup = "java:app/jdbc/evensay")
  DataSource database;

  // Changes go with the rest of an act's transaction; reading needs none of it.
  @PersistenceContext EntityManager transaction;

  void add(DraftId draft, ImportReport report) {
    transaction
        .createNativeQuery("insert into import_report (draft_id, items) values (?1, ?2)")
        .setParameter(1, draft.value())
        .setParameter(2, ReportDocument.write(report))
        .executeUpdate();
  }

  /** What became of everything that was in the file; nothing of a draft that was not brought. */
  public List<Said> of(DraftId draft) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select items from import_report where draft_id = ?")) {
      select.setString(1, draft.value());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? ReportDocument.read(row.getString(1)) : List.of();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the report of an import could not be read", e);
    }
  }
}
