package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Refuses what another site makes a browser send. Stateless Faces pages have no protection of their
 * own, so every request that may change something has to say that it comes from a page of ours:
 * {@code Sec-Fetch-Site} where the browser sends it, {@code Origin}, or at least {@code Referer}. A
 * request that says none of them is refused as well. Faces would take a form by GET too, as a link
 * on another site can send one: ours are all posted.
 */
final class SameOrigin {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** The field by which Faces knows that a form was sent. */
  private static final String SENT_FORM = "jakarta.faces.ViewState";

  private final Optional<String> publicAddress;

  /**
   * Knows our own origin.
   *
   * @param publicAddress what pages are reached by; empty where it is as the request says
   */
  SameOrigin(Optional<String> publicAddress) {
    this.publicAddress = publicAddress;
  }

  /** The status that a request is refused with; empty for one that may go on. */
  OptionalInt refusal(HttpServletRequest request) {
    boolean safe = SAFE.contains(request.getMethod());
    if (safe && request.getParameter(SENT_FORM) != null) {
      return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
    return safe || isFromOurPage(request)
        ? OptionalInt.empty()
        : OptionalInt.of(HttpServletResponse.SC_FORBIDDEN);
  }

  /**
   * Whether a request says that another site made a browser send it. One that says nothing, as
   * programs do, does not.
   */
  boolean isFromElsewhere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    return site != null && !site.equals("same-origin")
        || origin != null && !isOurs(origin, request);
  }

  private boolean isFromOurPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    String origin = request.getHeader("Origin");
    if (origin != null) {
      return isOurs(origin, request);
    }
    String referer = request.getHeader("Referer");
    if (referer != null) {
      return isOurs(referer, request);
    }
    return site != null;
  }

  private boolean isOurs(String address, HttpServletRequest request) {
    URI uri;
    try {
      uri = URI.create(address);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (uri.getScheme() == null || uri.getRawAuthority() == null) {
      return false;
    }
    String origin = uri.getScheme() + "://" + uri.getRawAuthority();
    return origin.equalsIgnoreCase(ownOrigin(request));
  }

  private String ownOrigin(HttpServletRequest request) {
    return publicAddress
        .map(address -> address.replaceAll("/+$", ""))
        .orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
  }
}
