package org.evensay.foundation.platform;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Refuses a form that was sent to a page that has none. A page that is sent a form does not look
 * again at who may see it, since it did so when it made the form: without one, it never did.
 */
public class PagesWithoutForms implements PhaseListener {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext context = event.getFacesContext();
    if (!context.isPostback() || context.getViewRoot() == null || hasForm(context.getViewRoot())) {
      return;
    }
    ExternalContext response = context.getExternalContext();
    try {
      response.responseSendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    context.responseComplete();
  }

  private static boolean hasForm(UIComponent component) {
    if (component instanceof UIForm) {
      return true;
    }
    for (Iterator<UIComponent> inside = component.getFacetsAndChildren(); inside.hasNext(); ) {
      if (hasForm(inside.next())) {
        return true;
      }
    }
    return false;
  }
}
