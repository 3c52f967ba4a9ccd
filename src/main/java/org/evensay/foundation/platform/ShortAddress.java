package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.regex.Pattern;

/**
 * Leads from an address that is read out in a room, and typed by hand, to the page that it means:
 * {@code /join}.
 */
public class ShortAddress extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final String JOIN = "/survey/invitation/join";

  private static final Pattern OUR_QUERY = Pattern.compile("[!-~]*");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + JOIN + asked(request.getQueryString()));
  }

  /** What was asked goes along, where it is nothing but what an address may have in it. */
  private static String asked(String query) {
    return query == null || !OUR_QUERY.matcher(query).matches() ? "" : "?" + query;
  }
}
