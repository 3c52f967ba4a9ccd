package org.evensay.foundation.platform;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * Connections to the database. The first one is waited for: the launcher starts the server and the
 * database that Evensay brings along side by side, and the server may be there first. Later on a
 * database that does not answer is an error at once.
 */
public class PatientDataSource extends MysqlDataSource {

  private static final long serialVersionUID = 1L;

  /** As long as the launcher gives the database; it ends the server when that was too short. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  /** How the states of everything begin that is wrong with the way to a database. */
  private static final String NO_CONNECTION = "08";

  private final long created = System.nanoTime();
  private volatile boolean reached;

  @Override
  protected Connection getConnection(Properties properties) throws SQLException {
    while (true) {
      try {
        Connection connection = super.getConnection(properties);
        reached = true;
        return connection;
      } catch (SQLException e) {
        if (!mayStillStart(e)) {
          throw e;
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  private boolean mayStillStart(SQLException problem) {
    return !reached
        && System.nanoTime() - created < PATIENCE.toNanos()
        && !Thread.currentThread().isInterrupted()
        && String.valueOf(problem.getSQLState()).startsWith(NO_CONNECTION);
  }
}
