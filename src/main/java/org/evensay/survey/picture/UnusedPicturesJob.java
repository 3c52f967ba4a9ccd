package org.evensay.survey.picture;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.evensay.survey.design.PictureStore;

/**
 * Removes the pictures that nothing shows any more, once a day: what somebody took out of a survey
 * is not kept behind her back.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class UnusedPicturesJob {

  /** How long a picture may be there before something shows it. */
  static final Duration UNUSED = Duration.ofDays(1);

  @Inject PictureStore pictures;

  @Schedule(hour = "3", minute = "20", persistent = false)
  void remove() {
    pictures.removeUnused(Instant.now().minus(UNUSED));
  }
}
