package org.evensay.foundation.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
public class ScriptNonceFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String NONCE = "primefaces.nonce";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean mends = request.getMethod().equals("POST") && !isNonce(request.getParameter(NONCE));
    chain.doFilter(mends ? withNonce(request) : request, response);
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
