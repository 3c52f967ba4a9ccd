package org.evensay.foundation.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;

/** Signing in: the way into the workspace, and what stands in it. */
@Named
@RequestScoped
public class SignInPage {

  /** Where the workspace begins. */
  private static final String HOME = "/foundation/programme/home.xhtml?faces-redirect=true";

  @Inject SignIn signIn;
  @Inject PageProblems problems;
  @Inject ServletContext server;

  private String name = "";
  private String password = "";

  /** Signs in, and goes to the workspace; or stays, with the name kept. */
  public String signIn() {
    try {
      signIn.signIn(name, password);
      return HOME;
    } catch (Refused refused) {
      problems.add("name", refused);
      return null;
    }
  }

  /** After how many minutes in which nothing is asked of the server a sign-in ends. */
  public int getMinutes() {
    return server.getSessionTimeout();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** A password never goes back to the page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
