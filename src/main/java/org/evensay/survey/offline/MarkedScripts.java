package org.evensay.survey.offline;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scripts of a device's pages, by an address that changes with them: {@code
 * /resources/script/marked/MARK/offline/device.js}. So a page never runs with scripts of an older
 * or newer server that the device, a worker of its own or a cache still has: it asks for others.
 * Whatever the mark says, what is there today is what comes.
 */
public class MarkedScripts extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** What {@link OfflineFiles} writes. */
  private static final Pattern ADDRESS =
      Pattern.compile("/[0-9a-f]{16}(/(?:idle|speak)\\.js|/offline/[a-z]+\\.js)");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String asked = request.getPathInfo();
    Matcher address = ADDRESS.matcher(asked == null ? "" : asked);
    if (!address.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    request
        .getRequestDispatcher(OfflineFiles.SCRIPTS + address.group(1))
        .forward(request, response);
  }
}
