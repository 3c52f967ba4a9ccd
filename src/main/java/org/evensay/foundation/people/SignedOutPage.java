package org.evensay.foundation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.evensay.foundation.language.PageLanguage;

/**
 * Signing out. The button is in the header of every page of the workspace, as a form of its own and
 * not of the page it stands on: leaving must not depend on what that page makes of a form.
 */
@Named
@RequestScoped
public class SignedOutPage {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject PageLanguage language;

  /** Signs out, when the button was pressed, and says so at an address that can be read again. */
  public String load() {
    if (!request.getMethod().equals("POST")) {
      return null;
    }
    // Her session knows it, and is gone after this.
    String tag = language.getTag();
    caller.end();
    return "/foundation/people/signed-out.xhtml?faces-redirect=true&lang=" + tag;
  }
}
