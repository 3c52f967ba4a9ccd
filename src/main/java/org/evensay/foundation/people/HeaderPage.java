package org.evensay.foundation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who is signed in, for the header of every page of the workspace, where she can sign out. */
@Named
@RequestScoped
public class HeaderPage {

  @Inject Caller caller;

  /** Her names in her programmes: one name, as she has one account. */
  public String getDisplayName() {
    return caller.memberships().stream().map(Membership::displayName).findFirst().orElse("");
  }

  public boolean isSignedIn() {
    return caller.account().isPresent();
  }

  /** The key of the name of her chamber. */
  public String getChamberCode() {
    return caller.memberships().stream()
        .map(membership -> membership.chamber().code())
        .findFirst()
        .orElse("");
  }

  /** The letter of her chamber. */
  public String getChamberLetter() {
    return caller.memberships().stream()
        .map(membership -> membership.chamber().letter())
        .findFirst()
        .orElse("");
  }
}
