package org.evensay.survey.glossary;

import jakarta.inject.Inject;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;

/** Takes the rows of a table into a programme's glossary, all or none. */
@Act
public class TakeTerms {

  @Inject Caller caller;
  @Inject GlossaryStore terms;

  /**
   * Takes them.
   *
   * @param seen the glossary that they were compared with
   * @throws Refused when the caller may not, somebody changed the glossary since, or there would be
   *     more terms than there may be
   * @throws IllegalArgumentException when there are mistakes in one of them
   */
  public void take(ProgrammeId programme, String seen, TermTable table) {
    caller.require(Permission.WRITE_SURVEYS, programme);
    terms.hold(programme);
    List<Term> there = terms.of(programme);
    BroughtTable brought = BroughtTable.of(table, there);
    if (!brought.seen().equals(seen)) {
      throw new Refused(GlossaryRefusal.CHANGED_MEANWHILE);
    }
    if (!brought.mistakes().isEmpty()) {
      throw new IllegalArgumentException(brought.mistakes().toString());
    }
    brought.added().forEach(term -> terms.add(term, programme));
    for (Term term : brought.changed()) {
      if (!terms.change(term, programme)) {
        throw new Refused(GlossaryRefusal.CHANGED_MEANWHILE);
      }
    }
  }
}
