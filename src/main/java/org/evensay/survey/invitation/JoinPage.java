package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;

/** Joining a group: its code is typed, or its picture was scanned. Nobody needs an account. */
@Named
@RequestScoped
public class JoinPage {

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject Joining joining;
  @Inject InvitationStore invitations;

  private String code = "";
  private boolean over;

  /** Leads on to the survey when the code is right, or none is needed. */
  public void load() throws IOException {
    String typed = request.getParameter("code");
    String scanned = request.getParameter(Leading.GROUP);
    if (request.getMethod().equals("POST") && typed != null) {
      code = typed.substring(0, Math.min(typed.length(), JoinCode.MOST_CHARACTERS));
      join();
    } else if (scanned != null) {
      Optional<Invitation> found =
          invitations.find(scanned).filter(one -> one.isOpen(Instant.now()));
      over = found.isEmpty();
      if (!over) {
        lead(found.get());
      }
    }
  }

  private void join() throws IOException {
    try {
      lead(joining.join(code));
    } catch (Refused refused) {
      over = refused.refusal() == InvitationRefusal.OVER;
      if (!over) {
        problems.add("code", refused);
      }
    }
  }

  private void lead(Invitation invitation) throws IOException {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + Leading.start(invitation, language.getReaderTag()));
  }

  public String getCode() {
    return code;
  }

  /** Whether the group has ended: then there is nothing to do here. */
  public boolean isOver() {
    return over;
  }
}
