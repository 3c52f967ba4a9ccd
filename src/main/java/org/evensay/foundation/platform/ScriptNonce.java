package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Lets the workspace's forms work without script. PrimeFaces has its script send the nonce of the
 * page's policy with every form, and answers a form without one with an error; whoever sends none,
 * or something that is none, gets her page under a new one.
 */
final class ScriptNonce {

  private static final String NONCE = "primefaces.nonce";

  private ScriptNonce() {}

  /** The request as PrimeFaces can answer it. */
  static HttpServletRequest mended(HttpServletRequest request) {
    boolean lacks =
        request.getMethod().equals("POST")
            && WorkspacePages.include(request.getServletPath())
            && !isNonce(request.getParameter(NONCE));
    return lacks ? withNonce(request) : request;
  }

  private static HttpServletRequest withNonce(HttpServletRequest request) {
    Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
    byte[] random = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    parameters.put(NONCE, new String[] {Base64.getEncoder().encodeToString(random)});
    return new OtherParameters(request, parameters);
  }

  private static boolean isNonce(String sent) {
    if (sent == null) {
      return false;
    }
    try {
      String decoded = new String(Base64.getDecoder().decode(sent), StandardCharsets.US_ASCII);
      return UUID.fromString(decoded).toString().equals(decoded);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
