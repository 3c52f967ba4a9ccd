package org.evensay.survey.answering.later;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Removes the unfinished answers that nobody came back to, every hour: no code opened them any more
 * since their last day ended, and now they are gone as well.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ExpiredAnswersJob {

  @Inject UnfinishedStore unfinished;

  @Schedule(hour = "*", minute = "50", persistent = false)
  void remove() {
    unfinished.removeExpired(FinishLater.today());
  }
}
