package org.evensay.foundation.language;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A script of ours on pages of whoever answers. A page that needs several asks for them as one, so
 * that it costs one request: {@link JoinedScripts}.
 */
public enum PageScript {
  /** Leaves the page at once. */
  LEAVE,
  /** Shows at once what an answer opens. */
  OPENING,
  /** Lets somebody draw, speak or film on the page. */
  ENCLOSE,
  /** Asks whether somebody is still there. */
  IDLE,
  /** Forgets on a device that many share; it needs {@link #IDLE}. */
  KIOSK,
  /** Lets the voice of somebody's own device speak what nobody has spoken beforehand. */
  SPEAK;

  static final String BETWEEN = "-";
  static final String ENDING = ".js";

  private static final String FOLDER = "/resources/script/";

  /** Where some of them are, from the root of the product; in their own order. */
  static String address(Set<PageScript> scripts) {
    String name = scripts.stream().map(PageScript::code).collect(Collectors.joining(BETWEEN));
    return FOLDER + (scripts.size() > 1 ? "joined/" : "") + name + ENDING;
  }

  /** Its name in addresses. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its file. */
  String file() {
    return FOLDER + code() + ENDING;
  }
}
