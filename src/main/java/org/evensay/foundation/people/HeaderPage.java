package org.evensay.foundation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.Optional;

/** Who is signed in, for the header of every page of the workspace, where she can sign out. */
@Named
@RequestScoped
public class HeaderPage {

  /** How long before a sign-in ends a page says so. WCAG asks for 20 seconds. */
  static final Duration WARNED = Duration.ofMinutes(5);

  @Inject Caller caller;
  @Inject ServletContext server;

  /** Her names in her programmes: one name, as she has one account. */
  public String getDisplayName() {
    return caller.memberships().stream().map(Membership::displayName).findFirst().orElse("");
  }

  /** After how many minutes in which nothing is asked of the server a sign-in ends. */
  public int getMinutes() {
    return server.getSessionTimeout();
  }

  /** How many minutes before that she is asked whether she stays. */
  public long getWarned() {
    return WARNED.toMinutes();
  }

  public boolean isSignedIn() {
    return caller.account().isPresent();
  }

  /** Whether she decides or advises in a chamber, and is shown with its letter and colour. */
  public boolean isInChamber() {
    return chamber().isPresent();
  }

  /** The key of the name of her chamber. */
  public String getChamberCode() {
    return chamber().map(Chamber::code).orElse("");
  }

  /** The letter of her chamber. */
  public String getChamberLetter() {
    return chamber().map(Chamber::letter).orElse("");
  }

  // Those who run the work belong to a side, and speak for none.
  private Optional<Chamber> chamber() {
    return caller.memberships().stream()
        .findFirst()
        .filter(membership -> membership.role() == Role.MEMBER)
        .map(Membership::chamber);
  }
}
