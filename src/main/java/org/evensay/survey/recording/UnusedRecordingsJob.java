package org.evensay.survey.recording;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.evensay.survey.design.RecordingStore;

/**
 * Removes the recordings that nothing has any more, once a day: what somebody took out of a survey
 * is not kept behind her back.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class UnusedRecordingsJob {

  /** How long a recording may be there before something has it. */
  static final Duration UNUSED = Duration.ofDays(1);

  @Inject RecordingStore recordings;

  @Schedule(hour = "3", minute = "25", persistent = false)
  void remove() {
    recordings.removeUnused(Instant.now().minus(UNUSED));
  }
}
