package org.evensay.survey.design.draft;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.ProgrammeId;

/** Takes the last change of a draft back, whoever made it; it can be made again. */
@Act
public class UndoChange {

  @Inject ChangeHistory history;

  /**
   * Takes it back.
   *
   * @param read the version that she had before her
   * @throws Refused when the caller may not, there is no such draft or nothing to take back, or
   *     somebody changed it since
   */
  public void undo(ProgrammeId programme, DraftId id, int read) {
    history.go(programme, id, read, -1);
  }
}
