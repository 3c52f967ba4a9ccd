package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.PageLanguage;

/**
 * A request that went wrong, for the page that says so: only its language is left of it, or that
 * page would try to understand again what could not be understood.
 */
final class FailedRequest extends OtherParameters {

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "(?:^|&)(?:%s|%s)=([A-Za-z0-9-]{1,35})"
              .formatted(PageLanguage.PARAMETER, PageLanguage.OF_ADDRESS));

  FailedRequest(HttpServletRequest failed) {
    super(failed, language(failed));
  }

  private static Map<String, String[]> language(HttpServletRequest failed) {
    if (String.valueOf(failed.getContentType()).startsWith("multipart/")) {
      // Files, which may be the very thing that was too large: they are not read for a language.
      return inAddress(failed);
    }
    try {
      String tag = failed.getParameter(PageLanguage.PARAMETER);
      return tag == null ? Map.of() : Map.of(PageLanguage.PARAMETER, new String[] {tag});
    } catch (IllegalStateException unreadable) {
      // What was sent was too much for the server to read: then the browser's language counts.
      return Map.of();
    }
  }

  private static Map<String, String[]> inAddress(HttpServletRequest failed) {
    Matcher tag = LANGUAGE.matcher(String.valueOf(failed.getQueryString()));
    return tag.find() ? Map.of(PageLanguage.PARAMETER, new String[] {tag.group(1)}) : Map.of();
  }

  @Override
  public String getMethod() {
    return "GET";
  }
}
