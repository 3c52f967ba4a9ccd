package org.evensay.foundation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;

/**
 * Who makes this request, as her session says, or the token of her program; her memberships are
 * read from the database for every request, so that what was taken away is gone at once.
 */
@RequestScoped
public class Caller {

  /** Where the session keeps the id of who signed in. */
  private static final String SESSION_KEY = "evensay.account";

  @Inject HttpServletRequest request;
  @Inject PeopleStore people;
  @Inject PageLanguage language;

  private List<Membership> memberships;

  /** Whom a program speaks for; null where a browser asks. */
  private Optional<AccountId> spokenFor;

  /**
   * Says that a program makes this request: it speaks for an account, or for nobody. Whatever
   * session came along does not count, so that no other site can make use of one.
   */
  public void speakFor(Optional<AccountId> account) {
    spokenFor = account;
    memberships = null;
  }

  /** The account that is signed in. */
  public Optional<AccountId> account() {
    if (spokenFor != null) {
      return spokenFor;
    }
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SESSION_KEY) instanceof String id
        ? Optional.of(new AccountId(id))
        : Optional.empty();
  }

  /**
   * Begins her session: an old one, whoever made it, gets a new id and forgets what it held, except
   * the language that she reads.
   */
  void begin(AccountId account) {
    Optional<LanguageVariant> chosen = language.chosen();
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(SESSION_KEY, account.value());
    chosen.ifPresent(variant -> PageLanguage.remember(session, variant));
    memberships = null;
  }

  /** Ends her session. */
  void end() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    memberships = null;
  }

  /** The programmes she is a member of, the oldest first. */
  public List<Membership> memberships() {
    if (memberships == null) {
      memberships = account().map(people::membershipsOf).orElse(List.of());
    }
    return memberships;
  }

  /** Her place in this programme. */
  public Optional<Membership> membershipIn(ProgrammeId programme) {
    return memberships().stream().filter(m -> m.programme().equals(programme)).findFirst();
  }

  /** Whether she may do this there. */
  public boolean may(Permission permission, ProgrammeId programme) {
    return membershipIn(programme).filter(m -> m.role().may(permission)).isPresent();
  }

  /**
   * Her place in this programme, when she may do this there.
   *
   * @throws Refused when nobody is signed in, or she may not
   */
  public Membership require(Permission permission, ProgrammeId programme) {
    if (account().isEmpty()) {
      throw new Refused(PeopleRefusal.SIGN_IN_FIRST);
    }
    return membershipIn(programme)
        .filter(membership -> membership.role().may(permission))
        .orElseThrow(() -> new Refused(PeopleRefusal.NOT_ALLOWED));
  }

  /**
   * The programme whose workspace she sees: hers, the oldest when there are several.
   *
   * @throws Refused when nobody is signed in, or she is a member of none
   */
  public ProgrammeId workspace() {
    if (account().isEmpty()) {
      throw new Refused(PeopleRefusal.SIGN_IN_FIRST);
    }
    return memberships().stream()
        .filter(membership -> membership.role().may(Permission.SEE_WORKSPACE))
        .findFirst()
        .map(Membership::programme)
        .orElseThrow(() -> new Refused(PeopleRefusal.NOT_ALLOWED));
  }
}
