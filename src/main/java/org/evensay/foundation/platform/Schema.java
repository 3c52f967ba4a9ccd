package org.evensay.foundation.platform;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The database's schema, brought up to date by the migrations in {@code db/migration}. */
final class Schema {

  private final Flyway flyway;

  Schema(DataSource database) {
    flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:db/migration")
            .cleanDisabled(true)
            .load();
  }

  /**
   * Applies what is missing.
   *
   * @throws IllegalStateException when the schema is newer than this Evensay: an older program
   *     could damage what a newer one wrote
   */
  void migrate() {
    String newest =
        Arrays.stream(flyway.info().applied())
            .filter(migration -> migration.getState().isApplied() && isUnknown(migration))
            .map(migration -> migration.getVersion().getVersion())
            .reduce((first, second) -> second)
            .orElse(null);
    if (newest != null) {
      throw new IllegalStateException(
          "This database was made by a newer Evensay (schema "
              + newest
              + "). Start that version, or use another database.");
    }
    flyway.migrate();
  }

  private static boolean isUnknown(MigrationInfo migration) {
    return !migration.getState().isResolved();
  }
}
