package org.evensay.foundation.platform;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * An answer that went wrong when a part of it was on its way already. The server would end it as if
 * it were whole, so that half a file could be taken for all of it; only a connection that breaks
 * off says otherwise to browsers and programs.
 *
 * <p>The Servlet API has no word for that. The server's own objects have, which are asked by their
 * names, so that nothing here has to be built with them.
 */
final class BrokenAnswer {

  private static final Logger LOGGER = Logger.getLogger(BrokenAnswer.class.getName());

  /** From a request, as the server hands it to filters, to what its connection ends with. */
  private static final List<String> WAY =
      List.of(
          "getUnwrappedCoyoteRequest",
          "getCoyoteRequest",
          "getContext",
          "getConnection",
          "terminateSilently");

  private BrokenAnswer() {}

  /** Breaks off the connection that the answer to this request goes through. */
  static void breakOff(HttpServletRequest request) {
    Object next = asTheServerMadeIt(request);
    try {
      for (String step : WAY) {
        next = next.getClass().getMethod(step).invoke(next);
      }
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      LOGGER.log(Level.SEVERE, "An answer that broke off may look whole to who asked.", e);
    }
  }

  private static ServletRequest asTheServerMadeIt(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return inner;
  }
}
