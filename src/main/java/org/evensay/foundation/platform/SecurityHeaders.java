package org.evensay.foundation.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer carries. A page may load nothing from another host and run no script that is
 * written into it; nothing is told to other sites; nothing about a person stays in a shared cache.
 */
final class SecurityHeaders {

  /** For pages of respondents and of the public: a script is a file of ours, or none. */
  private static final String PUBLIC =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** Pages that a device keeps, and the script that serves them from there. */
  private static final String OFFLINE = "/survey/offline/";

  private static final String OF_OFFLINE =
      PUBLIC + "; connect-src 'self'; worker-src 'self'; manifest-src 'self'";

  /** A draft is looked at as on a telephone: in a frame of a page of ours. */
  private static final String PREVIEW = "/survey/answering/preview";

  private SecurityHeaders() {}

  /**
   * Puts them on, before anything is written.
   *
   * @param encrypted whether people reach it over encrypted connections alone, be it through a
   *     proxy
   */
  static void put(HttpServletRequest request, HttpServletResponse response, boolean encrypted) {
    String path = request.getServletPath();
    response.setHeader("X-Content-Type-Options", "nosniff");
    boolean framed = path.startsWith(PREVIEW);
    response.setHeader("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
    // Our own forms need the origin in their requests; other sites are told nothing.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (encrypted || request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    // The workspace's pages get theirs from PrimeFaces, which names each script that it writes.
    if (!WorkspacePages.include(path)) {
      response.setHeader("Content-Security-Policy", policy(path, framed));
    }
    if (path.startsWith("/resources/")) {
      response.setHeader("Cache-Control", "public, max-age=3600");
    } else if (!path.startsWith("/jakarta.faces.resource/")) {
      // "no-cache", not "no-store": going back must show what she wrote, not an error of the
      // browser's.
      response.setHeader("Cache-Control", "private, no-cache");
    }
  }

  private static String policy(String path, boolean framed) {
    if (path.startsWith(OFFLINE)) {
      return OF_OFFLINE;
    }
    return framed ? PUBLIC.replace("frame-ancestors 'none'", "frame-ancestors 'self'") : PUBLIC;
  }
}
