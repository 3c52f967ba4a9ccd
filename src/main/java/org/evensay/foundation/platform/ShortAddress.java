package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Leads from an address that is read out in a room, and typed by hand, to the page that it means:
 * {@code /join}.
 */
public class ShortAddress extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final String JOIN = "/survey/invitation/join";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String query = request.getQueryString();
    response.sendRedirect(request.getContextPath() + JOIN + (query == null ? "" : "?" + query));
  }
}
