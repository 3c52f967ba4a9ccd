package org.evensay.survey.enclosure;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Removes the files that were held for as long as they may be, a few times an hour. Nobody could
 * read or send them any more; now they are gone as well.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpiredFilesJob {

  @Inject HeldFileStore files;

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  void remove() {
    files.removeExpired(Instant.now());
  }
}
