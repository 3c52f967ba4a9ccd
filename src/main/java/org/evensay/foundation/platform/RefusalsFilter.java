package org.evensay.foundation.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.PeopleRefusal;

/**
 * Turns a refusal that no page has answered itself, such as opening a page one may not see, into a
 * page that says so; somebody who is not signed in is shown where to sign in, and what is not there
 * is not found.
 */
public class RefusalsFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Where the page of problems finds what was refused. */
  static final String ATTRIBUTE = "evensay.refused";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      if (isOfNoPageOfOurs(e) && !response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return;
      }
      Refused refused = refusedIn(e);
      if (refused == null || response.isCommitted()) {
        throw e;
      }
      // Whoever sends a form without being signed in was so before: her words are still on the page
      // before, which a redirect would take from her.
      boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
      if (refused.refusal() == PeopleRefusal.SIGN_IN_FIRST && reading) {
        response.sendRedirect(request.getContextPath() + "/foundation/people/sign-in?first=yes");
      } else {
        request.setAttribute(ATTRIBUTE, refused);
        response.sendError(
            refused.refusal().meansMissing()
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_FORBIDDEN);
      }
    }
  }

  /** Our pages keep no state on the server: a form that names one was not made by them. */
  private static boolean isOfNoPageOfOurs(Throwable thrown) {
    return thrown instanceof ViewExpiredException
        || thrown.getCause() instanceof ViewExpiredException;
  }

  private static Refused refusedIn(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return refused;
      }
    }
    return null;
  }
}
