package org.evensay.foundation.language;

import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
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
  ENCLOSE;

  static final String BETWEEN = "-";
  static final String ENDING = ".js";

  private static final String FOLDER = "/resources/script/";

  /** Says that the page that is being written needs this one. */
  public void need(FacesContext context) {
    needed(context).add(this);
  }

  @SuppressWarnings("unchecked")
  static Set<PageScript> needed(FacesContext context) {
    return (Set<PageScript>)
        context
            .getAttributes()
            .computeIfAbsent(PageScript.class, none -> EnumSet.noneOf(PageScript.class));
  }

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
