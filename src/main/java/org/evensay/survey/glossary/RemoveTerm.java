package org.evensay.survey.glossary;

import jakarta.inject.Inject;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;

/** Takes a term out of a programme's glossary. */
@Act
public class RemoveTerm {

  @Inject Caller caller;
  @Inject GlossaryStore terms;

  /**
   * Removes it.
   *
   * @param version the version of it that was seen
   * @throws Refused when the caller may not, there is no such term, or it changed meanwhile
   */
  public void remove(ProgrammeId programme, String id, int version) {
    caller.require(Permission.WRITE_SURVEYS, programme);
    if (!terms.remove(RandomId.named(id), version, programme)) {
      throw new Refused(
          terms.find(id, programme).isPresent()
              ? GlossaryRefusal.CHANGED_MEANWHILE
              : GlossaryRefusal.NO_SUCH_TERM);
    }
  }
}
