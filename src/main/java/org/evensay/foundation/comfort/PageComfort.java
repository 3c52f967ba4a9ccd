package org.evensay.foundation.comfort;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;

/**
 * How the page that is being made looks: {@code #{comfort.classes}}.
 *
 * <p>What is chosen with this very request decides; then the cookie; then the request's {@code
 * comfort}, which is there only where a browser keeps no cookie.
 */
public class PageComfort {

  /** The name of the cookie, and of the parameter that stands in for it. */
  public static final String PARAMETER = "comfort";

  /** What the button says by which a page's form asks for the choices. */
  public static final String OPEN = "comfort-open";

  /** What the button says that keeps what is chosen. */
  static final String KEEP = "comfort-keep";

  /** What the button says that leaves everything as it was. */
  static final String LEAVE = "comfort-leave";

  private static final Duration KEPT = Duration.ofDays(365);

  private final HttpServletRequest request;
  private final PageLanguage language;
  private final Comfort ofCookie;
  private final Comfort before;
  private final Comfort marked;

  /** How the page that answers a request looks. */
  PageComfort(HttpServletRequest request, PageLanguage language) {
    this.request = request;
    this.language = language;
    ofCookie = cookie().map(Cookie::getValue).map(Comfort::of).orElse(Comfort.USUAL);
    before = ofCookie.equals(Comfort.USUAL) ? Comfort.of(parameter(PARAMETER)) : ofCookie;
    Comfort chosen = before;
    for (Choice choice : Choice.values()) {
      chosen = chosen.with(choice, parameter(field(choice)));
    }
    marked = chosen;
  }

  /** For what stands in its place where it is injected. */
  protected PageComfort() {
    request = null;
    language = null;
    ofCookie = Comfort.USUAL;
    before = Comfort.USUAL;
    marked = Comfort.USUAL;
  }

  static String field(Choice choice) {
    return PARAMETER + "-" + choice.code();
  }

  private Optional<Cookie> cookie() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies).filter(one -> one.getName().equals(PARAMETER)).findFirst();
  }

  /** What could not be read has failed already: the page that says so must not fail as well. */
  private String parameter(String name) {
    return request.getDispatcherType() == DispatcherType.ERROR ? null : request.getParameter(name);
  }

  private boolean isPressed(String button) {
    return "POST".equals(request.getMethod()) && parameter(button) != null;
  }

  /** The names by which styles know how she wants it. */
  public String getClasses() {
    return now().classes();
  }

  private Comfort now() {
    return isPressed(KEEP) ? marked : before;
  }

  /** Whether the choices are to be shown in place of the page that the form is on. */
  public boolean isAsked() {
    return isPressed(OPEN) && !isPressed(KEEP) && !isPressed(LEAVE);
  }

  /** Whether she wants as much of a survey at once as fits on a page. */
  public boolean isAllAtOnce() {
    return now().option(Choice.PAGES).equals("all");
  }

  /** Whether symbols stand before the lines of what an author wrote. */
  public boolean isWithSymbols() {
    String wanted = now().option(Choice.SYMBOLS);
    return wanted.equals("on") || wanted.equals("easy") && language.getReader().isEasyRead();
  }

  /** A text in the reader's language, with its symbols where she wants them. */
  public ShownText shown(LocalizedText text) {
    ShownText shown = language.shown(text);
    return isWithSymbols() ? shown.with(text.symbols()) : shown;
  }

  /** What has to travel with the page for want of a cookie that says it; empty for nothing. */
  public String getCarried() {
    return now().equals(ofCookie) ? "" : now().written();
  }

  /** The choices, with a mark where she set one. */
  public List<ChoiceShown> getChoices() {
    return Stream.of(Choice.values()).map(one -> ChoiceShown.of(one, marked, language)).toList();
  }

  /**
   * Keeps on her device what she chose with this request, when she did: nothing once all is usual.
   * The server keeps it nowhere.
   */
  public void keep(HttpServletResponse response) {
    if (!isPressed(KEEP) || marked.equals(Comfort.USUAL) && cookie().isEmpty()) {
      return;
    }
    boolean usual = marked.equals(Comfort.USUAL);
    add(new Cookie(PARAMETER, marked.written()), usual ? Duration.ZERO : KEPT, response);
  }

  /** Makes everything usual again on a device that somebody else has in hand now. */
  public void forget(HttpServletResponse response) {
    if (cookie().isPresent()) {
      add(new Cookie(PARAMETER, Comfort.USUAL.written()), Duration.ZERO, response);
    }
  }

  private void add(Cookie cookie, Duration kept, HttpServletResponse response) {
    cookie.setPath(request.getContextPath() + "/");
    cookie.setMaxAge((int) kept.toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /** What the address of the page of choices ends with, to lead back to this one. */
  public String getWayBack() {
    String carried = getCarried().isEmpty() ? "" : "&" + PARAMETER + "=" + getCarried();
    return WayBack.from(request)
            .map(way -> "&" + WayBack.PARAMETER + "=" + way.encoded())
            .orElse("")
        + carried;
  }
}
