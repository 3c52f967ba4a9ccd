package org.evensay.survey.design.draft;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.ProgrammeId;

/** Makes a change again that was taken back last. */
@Act
public class RedoChange {

  @Inject ChangeHistory history;

  /**
   * Makes it again.
   *
   * @param read the version that she had before her
   * @throws Refused when the caller may not, there is no such draft or nothing to make again, or
   *     somebody changed it since
   */
  public void redo(ProgrammeId programme, DraftId id, int read) {
    history.go(programme, id, read, 1);
  }
}
