package org.evensay.foundation.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Stops requests that no page of ours makes, before any work is done on them. The limits stand well
 * above the largest form there is.
 */
final class RequestLimits {

  /** No other page sends anything but fields: files and other documents are not even opened. */
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final String WITH_FILES = "multipart/form-data";

  /** How a page's file ends, which its address need not have. */
  private static final String VIEW = ".xhtml";

  /** What browsers do with pages; no page of ours does anything else. */
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  /**
   * Bytes of a request's body. A form of the longest texts stays far below; a megabyte of text in
   * one field, which takes three in a form, is still answered by its page, with the words kept.
   */
  static final long MOST_BYTES = 4_000_000;

  /** The pages that take a file. */
  private static final Set<String> FILES =
      Set.of(
          "/survey/interchange/bring",
          "/survey/designer/pictures",
          "/survey/glossary/table",
          "/survey/translation/exchange");

  /** Bytes of a request with a file: the largest file that is read, and the fields around it. */
  static final long MOST_FILE_BYTES = 21_000_000;

  /** The pages that take sound and films for surveys. */
  private static final Set<String> MEDIA =
      Set.of("/survey/designer/films", "/survey/designer/recordings");

  /**
   * Bytes of a request with sound or films for surveys. Films as cameras make them are far larger
   * than one may be: whoever chooses such a one is told so at its field, with all that she typed.
   * What comes goes into a file of the server as it comes, and with the request.
   */
  static final long MOST_MEDIA_BYTES = 600_000_000;

  /** The pages on which answers may be files. */
  private static final Set<String> ANSWERS =
      Set.of("/survey/answering/journey", "/survey/answering/preview");

  /**
   * Bytes of a request with answers that are files: those that a page can ask for, and as much room
   * again as it takes for a file that is too large to be told so on its own page, with all other
   * answers kept.
   */
  static final long MOST_ANSWER_BYTES = 100_000_000;

  /** Values of all fields of a form together. */
  static final int MOST_FIELDS = 500;

  /** The pages that have a field for each question of a survey, all at once. */
  private static final Set<String> LONG = Set.of("/survey/paper/enter", "/survey/paper/settle");

  /** Values of all fields of such a page: three for each of a thousand questions, and some more. */
  static final int MOST_FIELDS_OF_LONG = 3_100;

  private RequestLimits() {}

  /**
   * The status that a request is refused with; empty for one that may go on.
   *
   * @param signedIn whether somebody is signed in: files of others are not even received. Asked
   *     only where a file comes, or a form that may be long
   */
  static OptionalInt refusal(HttpServletRequest request, BooleanSupplier signedIn) {
    if (!METHODS.contains(request.getMethod())) {
      return OptionalInt.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
    // A session's id in an address could be somebody else's, planted with a link.
    if (request.isRequestedSessionIdFromURL() || request.getRequestURI().indexOf(';') >= 0) {
      return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
    }
    if (request.getMethod().equals("POST")) {
      long most = most(request, signedIn);
      if (most == 0) {
        return OptionalInt.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
      }
      // A body of unknown length is not read either: browsers always say how long a form is.
      if (request.getContentLengthLong() > most || request.getHeader("Transfer-Encoding") != null) {
        return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      }
    }
    boolean isLong = isLong(request) && signedIn.getAsBoolean();
    return fields(request) > (isLong ? MOST_FIELDS_OF_LONG : MOST_FIELDS)
        ? OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST)
        : OptionalInt.empty();
  }

  private static boolean isLong(HttpServletRequest request) {
    return LONG.contains(page(request));
  }

  private static String page(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.endsWith(VIEW) ? path.substring(0, path.length() - VIEW.length()) : path;
  }

  /** How many bytes are taken of a form; none of what is no form. */
  private static long most(HttpServletRequest request, BooleanSupplier signedIn) {
    if (isOf(FORM, request)) {
      return MOST_BYTES;
    }
    if (!isOf(WITH_FILES, request)) {
      return 0;
    }
    if (ANSWERS.contains(page(request))) {
      return MOST_ANSWER_BYTES;
    }
    if (FILES.contains(page(request)) && signedIn.getAsBoolean()) {
      return MOST_FILE_BYTES;
    }
    return MEDIA.contains(page(request)) && signedIn.getAsBoolean() ? MOST_MEDIA_BYTES : 0;
  }

  private static boolean isOf(String expected, HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.replaceAll(";.*", "").strip().equalsIgnoreCase(expected);
  }

  /** The values of all fields; more than any form has where it cannot be read to its end. */
  private static int fields(HttpServletRequest request) {
    try {
      // Some who are sent on to another page say there still what they sent before.
      boolean withFiles = request.getMethod().equals("POST") && isOf(WITH_FILES, request);
      int files = withFiles ? request.getParts().size() : 0;
      int values =
          request.getParameterMap().values().stream().mapToInt(several -> several.length).sum();
      return Math.max(files, values);
    } catch (IOException | ServletException | IllegalStateException broken) {
      return Integer.MAX_VALUE;
    }
  }
}
