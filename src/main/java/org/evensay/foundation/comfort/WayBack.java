package org.evensay.foundation.comfort;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.PageLanguage;

/**
 * The page of ours that she came from to choose how pages look, and goes back to.
 *
 * @param path of the page, from the root of the application
 * @param query what its address asks, without language and comfort; may be empty
 */
record WayBack(String path, String query) {

  /** The name of the parameter that says it. */
  static final String PARAMETER = "back";

  /** Where the choices are: no way back leads there. */
  static final String CHOICES = "/foundation/comfort/comfort";

  /** Characters of an address that is gone back to; longer ones are left out. */
  private static final int MOST_CHARACTERS = 2_000;

  /** A path of ours and nothing else: never another host, whatever a link to this page says. */
  private static final Pattern OUR_PATH = Pattern.compile("/[a-z0-9/-]+");

  private static final Pattern OUR_QUERY = Pattern.compile("[!\"$-~]*");

  /** The page that a request asks for; where it asks for the choices, the one they lead back to. */
  static Optional<WayBack> from(HttpServletRequest request) {
    String path = request.getServletPath().replaceAll("\\.xhtml$", "");
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return Optional.empty();
    }
    if (path.equals(CHOICES)) {
      return of(request.getParameter(PARAMETER));
    }
    String query = request.getQueryString();
    return of(query == null ? path : path + "?" + query);
  }

  /** An address as a link says it; empty when it is none of ours, or null. */
  static Optional<WayBack> of(String address) {
    if (address == null || address.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    int asks = address.indexOf('?');
    String path = asks < 0 ? address : address.substring(0, asks);
    String query = asks < 0 ? "" : address.substring(asks + 1);
    boolean ours = OUR_PATH.matcher(path).matches() && OUR_QUERY.matcher(query).matches();
    if (!ours || path.contains("//") || path.equals(CHOICES)) {
      return Optional.empty();
    }
    String others =
        Arrays.stream(query.split("&"))
            .filter(one -> !one.isEmpty())
            .filter(one -> !isSaidAnew(one))
            .collect(Collectors.joining("&"));
    return Optional.of(new WayBack(path, others));
  }

  private static boolean isSaidAnew(String part) {
    return Stream.of(PageLanguage.PARAMETER, PageLanguage.OF_ADDRESS, PageComfort.PARAMETER)
        .anyMatch(name -> part.startsWith(name + "="));
  }

  /** As the value of a parameter. */
  String encoded() {
    return URLEncoder.encode(query.isEmpty() ? path : path + "?" + query, StandardCharsets.UTF_8);
  }

  /** Its address, in a language and with what has to travel, which may be empty. */
  String address(String language, String carried) {
    return path
        + "?"
        + (query.isEmpty() ? "" : query + "&")
        + (PageLanguage.PARAMETER + "=" + language)
        + (carried.isEmpty() ? "" : "&" + PageComfort.PARAMETER + "=" + carried);
  }
}
