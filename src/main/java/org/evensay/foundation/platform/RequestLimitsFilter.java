package org.evensay.foundation.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Stops requests that no page of ours makes, before any work is done on them. The limits stand well
 * above the largest form there is.
 */
public class RequestLimitsFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What browsers do with pages; no page of ours does anything else. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  /**
   * Bytes of a request's body. A form of the longest texts stays far below; a megabyte of text in
   * one field, which takes three in a form, is still answered by its page, with the words kept.
   */
  static final long MOST_BYTES = 4_000_000;

  /** Values of all fields of a form together. */
  static final int MOST_FIELDS = 500;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    // A session's id in an address could be somebody else's, planted with a link.
    if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    boolean hasBody = request.getMethod().equals("POST");
    if (hasBody && !isForm(request.getContentType())) {
      response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      return;
    }
    // A body of unknown length is not read either: browsers always say how long a form is.
    if (hasBody
        && (request.getContentLengthLong() > MOST_BYTES
            || request.getHeader("Transfer-Encoding") != null)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    if (fields(request) > MOST_FIELDS) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(request, response);
  }

  /** No page of ours sends anything but fields: files and other documents are not even opened. */
  private static boolean isForm(String type) {
    return type != null
        && type.replaceAll(";.*", "").strip().equalsIgnoreCase("application/x-www-form-urlencoded");
  }

  private static int fields(HttpServletRequest request) {
    try {
      return request.getParameterMap().values().stream().mapToInt(values -> values.length).sum();
    } catch (IllegalStateException tooManyForTheServer) {
      return Integer.MAX_VALUE;
    }
  }
}
