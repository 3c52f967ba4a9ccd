package org.evensay.foundation.comfort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evensay.foundation.language.PageLanguage;

/**
 * Choosing how pages look. What is chosen is shown at an address of its own: it says whether the
 * browser has kept the cookie, and asking for it again sends nothing again.
 */
@Named
@RequestScoped
public class ComfortPage {

  private static final String KEPT = "kept";

  @Inject HttpServletRequest request;
  @Inject PageComfort comfort;
  @Inject PageLanguage language;

  /** Keeps what was chosen, when the button was pressed, and shows it. */
  public void load() throws IOException {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    comfort.keep((HttpServletResponse) external.getResponse());
    external.redirect(
        request.getContextPath()
            + (WayBack.CHOICES + "?" + KEPT + "=yes")
            + ("&" + PageLanguage.PARAMETER + "=" + language.getTag())
            + comfort.getWayBack());
  }

  public boolean isKept() {
    return request.getParameter(KEPT) != null;
  }

  /** Where its form goes: it leads on to the way back. */
  public String getAction() {
    return WayBack.CHOICES
        + ("?" + PageLanguage.OF_ADDRESS + "=" + language.getTag())
        + comfort.getWayBack();
  }

  /** The page that she came from; the first page when nothing says which. */
  public String getBack() {
    return WayBack.from(request)
        .map(way -> way.address(language.getTag(), comfort.getCarried()))
        .orElse("/?" + PageLanguage.PARAMETER + "=" + language.getTag());
  }
}
