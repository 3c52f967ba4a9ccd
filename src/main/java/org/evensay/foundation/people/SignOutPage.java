package org.evensay.foundation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signing out, from every page of the workspace; and who is signed in, for its header. */
@Named
@RequestScoped
public class SignOutPage {

  @Inject Caller caller;
  @Inject HttpServletRequest request;

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

  /** Signs out when the button for it was pressed, on whatever page that was, and says so. */
  public String signOut() {
    if (!request.getMethod().equals("POST")) {
      return null;
    }
    caller.end();
    return "/foundation/people/signed-out.xhtml?faces-redirect=true";
  }
}
