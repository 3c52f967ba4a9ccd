package org.evensay.survey.glossary;

import jakarta.inject.Inject;
import java.util.List;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Act;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.people.RandomId;

/**
 * Adds a term, or changes one. It decides nothing, so that the journal does not know of it, as of
 * other words that surveys are written with.
 */
@Act
public class KeepTerm {

  @Inject Caller caller;
  @Inject GlossaryStore terms;

  /**
   * Keeps it.
   *
   * @param id the term that is changed; empty for a new one
   * @param version the version of it that was seen
   * @throws Refused when the caller may not, there is no such term, it changed meanwhile, the
   *     language has another one like it, or there are as many as there may be
   * @throws IllegalArgumentException when there are mistakes in it
   */
  public void keep(ProgrammeId programme, String id, int version, TypedTerm typed) {
    caller.require(Permission.WRITE_SURVEYS, programme);
    Term term = typed.term(id.isEmpty() ? RandomId.next() : id, version);
    terms.hold(programme);
    List<Term> all = terms.of(programme);
    if (all.stream().anyMatch(other -> isLike(other, term))) {
      throw new Refused(GlossaryRefusal.THERE_ALREADY);
    }
    if (id.isEmpty()) {
      if (all.size() >= Term.MOST) {
        throw new Refused(GlossaryRefusal.TOO_MANY, Term.MOST);
      }
      terms.add(term, programme);
    } else if (all.stream().noneMatch(other -> other.id().equals(id))) {
      throw new Refused(GlossaryRefusal.NO_SUCH_TERM);
    } else if (!terms.change(term, programme)) {
      throw new Refused(GlossaryRefusal.CHANGED_MEANWHILE);
    }
  }

  private static boolean isLike(Term other, Term term) {
    return !other.id().equals(term.id())
        && other.language().equals(term.language())
        && other.folded().equals(term.folded());
  }
}
