package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;

/**
 * A request that went wrong, for the page that says so: only its language is left of it, or that
 * page would try to understand again what could not be understood.
 */
final class FailedRequest extends OtherParameters {

  FailedRequest(HttpServletRequest failed) {
    super(failed, language(failed));
  }

  private static Map<String, String[]> language(HttpServletRequest failed) {
    try {
      String tag = failed.getParameter(PageLanguage.PARAMETER);
      return tag == null ? Map.of() : Map.of(PageLanguage.PARAMETER, new String[] {tag});
    } catch (IllegalStateException unreadable) {
      // What was sent was too much for the server to read: then the browser's language counts.
      return Map.of();
    }
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
