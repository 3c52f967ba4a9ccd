package org.evensay.foundation.platform;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.PeopleRefusal;

/**
 * Stands before every page: puts on what every answer carries, turns away what no page of ours
 * asks, and turns a refusal that no page has answered itself, such as opening a page one may not
 * see, into a page that says so; somebody who is not signed in is shown where to sign in, and what
 * is not there is not found.
 *
 * <p>One filter for all of it: Faces looks at the whole stack of calls for each page, so that each
 * filter more is paid for at every answer.
 */
public class RequestFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Where the page of problems finds what was refused. */
  static final String REFUSED = "evensay.refused";

  @Inject transient Caller caller;
  @Inject transient ApiDoor apiDoor;

  @Inject
  @ConfigProperty(name = "evensay.public.address")
  transient Optional<String> publicAddress;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    putHeaders(request, response);
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(new FailedRequest(request), response);
      return;
    }
    if (ApiDoor.leadsTo(request)) {
      apiDoor.pass(request, response, chain);
      return;
    }
    OptionalInt refusal = refusal(request);
    if (refusal.isPresent()) {
      response.sendError(refusal.getAsInt());
      return;
    }
    try {
      chain.doFilter(ScriptNonce.mended(request), response);
    } catch (IOException | ServletException | RuntimeException e) {
      if (!answered(e, request, response)) {
        leaveNothingOf(request, response);
        throw e;
      }
    }
  }

  private void putHeaders(HttpServletRequest request, HttpServletResponse response) {
    SecurityHeaders.put(
        request, response, publicAddress.filter(a -> a.startsWith("https://")).isPresent());
  }

  private OptionalInt refusal(HttpServletRequest request) {
    OptionalInt forged = new SameOrigin(publicAddress).refusal(request);
    return forged.isPresent()
        ? forged
        : RequestLimits.refusal(request, () -> caller.account().isPresent());
  }

  /** Whether the answer says what was refused; anything else that goes wrong is a fault. */
  private boolean answered(
      Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Refused refused = refusedIn(thrown);
    if (refused == null) {
      boolean foreign = isOfNoPageOfOurs(thrown);
      if (foreign && !response.isCommitted()) {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      }
      return foreign;
    }
    if (response.isCommitted()) {
      return false;
    }
    // Whoever sends a form without being signed in was so before: her words are still on the page
    // before, which a redirect would take from her.
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (refused.refusal() == PeopleRefusal.SIGN_IN_FIRST && reading) {
      // The page that refused has cleared them away.
      putHeaders(request, response);
      response.sendRedirect(request.getContextPath() + "/foundation/people/sign-in?first=yes");
    } else {
      request.setAttribute(REFUSED, refused);
      response.sendError(
          refused.refusal().meansMissing()
              ? HttpServletResponse.SC_NOT_FOUND
              : HttpServletResponse.SC_FORBIDDEN);
    }
    return true;
  }

  /** Neither half a file that looks whole, nor a page of problems that is called like one. */
  private static void leaveNothingOf(HttpServletRequest request, HttpServletResponse response) {
    if (response.isCommitted()) {
      BrokenAnswer.breakOff(request);
    } else {
      response.reset();
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
