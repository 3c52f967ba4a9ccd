package org.evensay.foundation.programme;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleStore;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/**
 * Removes a made-up programme with everything that belongs to it: surveys, responses, workshops,
 * asks, its journal, and its made-up people. A programme of real voices is refused.
 */
@Act
public class RemoveDemonstration {

  @Inject Caller caller;
  @Inject ProgrammeStore programmes;
  @Inject PeopleStore people;

  /**
   * Removes it.
   *
   * @throws Refused when the caller may not, or the programme is not made up
   */
  public void remove(ProgrammeId id) {
    caller.require(Permission.REMOVE_DEMONSTRATION, id);
    boolean madeUp = programmes.find(id).map(Programme::madeUp).orElse(false);
    if (!madeUp) {
      throw new Refused(ProgrammeRefusal.NOT_MADE_UP);
    }
    programmes.remove(id);
    people.removeMadeUpWithoutProgramme();
  }
}
