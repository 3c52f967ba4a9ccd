package org.evensay.foundation.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContextFactory;

/**
 * Keeps PrimeFaces' context to the workspace. Other pages have no component of it, and would only
 * pay for it: it wraps all that is written, once more for each element and attribute.
 */
public class PlainContextFactory extends FacesContextFactory {

  /** Made by Faces, around what makes contexts otherwise. */
  public PlainContextFactory(FacesContextFactory all) {
    super(all);
  }

  @Override
  public FacesContext getFacesContext(
      Object application, Object request, Object response, Lifecycle lifecycle) {
    return factory(request).getFacesContext(application, request, response, lifecycle);
  }

  private FacesContextFactory factory(Object request) {
    FacesContextFactory all = getWrapped();
    boolean plain =
        all instanceof PrimeFacesContextFactory
            && request instanceof HttpServletRequest asked
            && !WorkspacePages.include(asked.getServletPath());
    return plain ? all.getWrapped() : all;
  }
}
