package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.evensay.foundation.comfort.PageComfort;
import org.evensay.foundation.language.PageLanguage;

/**
 * Where each person begins on a device that many share: nothing of the one before is left, and then
 * the start page is there, in the language of the address or else of the device.
 */
@Named
@RequestScoped
public class KioskPage {

  @Inject HttpServletRequest request;
  @Inject PageComfort comfort;
  @Inject InvitationStore invitations;

  /** Forgets, and leads on; where the way in is closed, the page says so. */
  public void load() throws IOException {
    String asked = request.getParameter(Invitation.PARAMETER);
    Optional<Invitation> found =
        invitations
            .find(asked == null ? "" : asked)
            .filter(one -> one.channel() == Channel.KIOSK && one.isOpen(Instant.now()));
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    response.setHeader("Cache-Control", "no-store");
    comfort.forget(response);
    Turn.begin(request, response);
    if (found.isPresent()) {
      external.redirect(
          request.getContextPath()
              + ("/survey/answering/start?survey=" + found.get().slug())
              + ("&" + Invitation.PARAMETER + "=" + found.get().id())
              + language());
    }
  }

  /** The language of the device's own address; without one, the browser's counts as ever. */
  private String language() {
    String tag = request.getParameter(PageLanguage.PARAMETER);
    return tag != null && tag.matches("[A-Za-z0-9-]{1,35}")
        ? "&" + PageLanguage.PARAMETER + "=" + tag
        : "";
  }
}
