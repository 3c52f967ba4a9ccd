package org.evensay.foundation.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.foundation.language.PageLanguage;

/**
 * Shows a page of problems as a page of its own: of the request that went wrong only the language
 * is left, or the page would try to understand again what could not be understood.
 */
public class ErrorPageFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(new Plain(request), response);
  }

  private static final class Plain extends OtherParameters {

    Plain(HttpServletRequest failed) {
      super(failed, language(failed));
    }

    private static Map<String, String[]> language(HttpServletRequest failed) {
      Map<String, String[]> kept = new LinkedHashMap<>();
      try {
        String tag = failed.getParameter(PageLanguage.PARAMETER);
        if (tag != null) {
          kept.put(PageLanguage.PARAMETER, new String[] {tag});
        }
      } catch (IllegalStateException unreadable) {
        // What was sent was too much for the server to read: then the browser's language counts.
        return kept;
      }
      return kept;
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
