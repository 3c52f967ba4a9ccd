package org.evensay.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a respondent's page, as a browser would send it back. */
final class Form {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]*)\"");

  private static final Pattern LOADED =
      Pattern.compile("<(?:link|script|img)[^>]* (?:href|src)=\"(/[^\"]*)\"");

  private Form() {}

  /** What a browser loads with the page: styles, the icon, scripts and pictures. */
  static List<String> loaded(String page) {
    return LOADED.matcher(page).results().map(found -> found.group(1)).distinct().toList();
  }

  /** Where the page's form is sent. */
  static String action(String page) {
    Matcher matcher = ACTION.matcher(page);
    if (!matcher.find()) {
      throw new IllegalStateException("no form on this page:\n" + page);
    }
    return matcher.group(1).replace("&amp;", "&");
  }

  /** The page's hidden fields, then what is filled in, then the button that is pressed. */
  static String filled(String page, String typed, Map<String, String> button) {
    StringBuilder form = new StringBuilder(2_048);
    Matcher matcher = HIDDEN.matcher(page);
    while (matcher.find()) {
      add(form, matcher.group(1), matcher.group(2));
    }
    button.forEach((name, value) -> add(form, name, value));
    return form.append(typed).toString();
  }

  /** One field, with an ampersand behind it. */
  static void add(StringBuilder form, String name, String value) {
    form.append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
        .append('&');
  }
}
