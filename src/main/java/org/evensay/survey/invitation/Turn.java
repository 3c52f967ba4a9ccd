package org.evensay.survey.invitation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.evensay.foundation.people.RandomId;

/**
 * Whose turn it is on a device that is shared. A random text in a cookie, which is another one for
 * each person and says nothing of anybody: pages of the turn before are not answered any more,
 * whatever the browser still knows of them. Where it keeps no cookie, all else works the same.
 */
public final class Turn {

  /** Where each turn begins, for an {@link Invitation#PARAMETER invitation}. */
  public static final String BEGINS = "/survey/invitation/kiosk";

  private static final String COOKIE = "turn";

  /** Only the pages on which somebody answers are told. */
  private static final String PATH = "/survey/answering/";

  private Turn() {}

  /** The turn that it is; empty where the browser keeps no cookie. */
  public static String now(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? ""
        : Arrays.stream(cookies)
            .filter(one -> one.getName().equals(COOKIE))
            .map(Cookie::getValue)
            .findFirst()
            .orElse("");
  }

  /** Whether a turn is over: another one began, or the browser forgot it. */
  public static boolean isOver(String turn, HttpServletRequest request) {
    return !turn.isEmpty() && !turn.equals(now(request));
  }

  /** Begins the next one. */
  static void begin(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = new Cookie(COOKIE, RandomId.next());
    cookie.setPath(request.getContextPath() + PATH);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
