package org.evensay.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiLimits;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.RequestRate;
import org.evensay.foundation.api.SentFile;
import org.evensay.foundation.api.token.ShownTokens;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.AccountId;
import org.evensay.foundation.people.Caller;

/**
 * What every request of a program passes: who it speaks for, and what no resource has to be asked
 * about. A session counts for nothing here, so that no other site can make a browser use it; and
 * what a browser says to come from another site is refused all the same when it may change
 * something, as responses take nobody's session.
 */
@ApplicationScoped
public class ApiDoor {

  private static final String ROOM = "/api";
  private static final String BEARER = "bearer ";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Caller caller;
  @Inject ShownTokens tokens;
  @Inject RequestRate rate;

  @Inject
  @ConfigProperty(name = "evensay.public.address")
  Optional<String> publicAddress;

  /** Whether a request is a program's. */
  static boolean leadsTo(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.equals(ROOM) || path.startsWith(ROOM + "/");
  }

  /** Lets a request go on, or answers it with why not. */
  void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(SentFile.BREAK_OFF, (Runnable) () -> BrokenAnswer.breakOff(request));
    response.setHeader("Vary", "Accept-Language, Authorization");
    try {
      check(request);
    } catch (Refused refused) {
      answer(refused, request, response);
      return;
    }
    chain.doFilter(request, response);
    sayWhatIsOdd(request, response);
  }

  /** A header that cannot be read is refused before any resource or mapper: without a word. */
  private static void sayWhatIsOdd(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean said = response.isCommitted() || response.getContentType() != null;
    if (response.getStatus() == HttpServletResponse.SC_BAD_REQUEST && !said) {
      answer(new Refused(ApiRefusal.ODD), request, response);
    }
  }

  private static void answer(
      Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Problem.of(refused, ApiLanguage.of(request))
        .writeTo(response, !request.getMethod().equals("HEAD"));
  }

  private void check(HttpServletRequest request) {
    // Nobody, until a token says otherwise: whatever comes next, no session speaks.
    caller.speakFor(Optional.empty());
    if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      throw new Refused(ApiRefusal.ODD);
    }
    if (!(request.getServletPath() + "/").startsWith(ApiLimits.ROOT + "/")) {
      throw new Refused(ApiRefusal.NO_SUCH_ADDRESS);
    }
    // What no address takes is refused where it is known what this one does take.
    boolean changing = !READING.contains(request.getMethod());
    if (changing && new SameOrigin(publicAddress).isFromElsewhere(request)) {
      throw new Refused(ApiRefusal.OTHER_SITE);
    }
    Optional<AccountId> account = account(request.getHeader("Authorization"));
    account.ifPresent(rate::count);
    caller.speakFor(account);
    checkLength(
        request, account.isPresent() ? ApiLimits.MOST_BYTES_SIGNED_IN : ApiLimits.MOST_BYTES);
  }

  private Optional<AccountId> account(String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new Refused(ApiRefusal.TOKEN_NEEDED);
    }
    return Optional.of(tokens.account(authorization.substring(BEARER.length()).strip()));
  }

  /** A body of unknown length is not read: there would be no saying when it is too long. */
  private static void checkLength(HttpServletRequest request, long most) {
    if (request.getHeader("Transfer-Encoding") != null) {
      throw new Refused(ApiRefusal.LENGTH_NEEDED);
    }
    if (request.getContentLengthLong() > most) {
      throw new Refused(ApiRefusal.TOO_LARGE, most);
    }
  }
}
