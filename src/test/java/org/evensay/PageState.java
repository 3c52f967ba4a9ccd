package org.evensay;

import java.util.Locale;
import org.evensay.testing.Browser;
import org.evensay.testing.Persona;

/**
 * A page as somebody can meet it.
 *
 * @param page its file, from the root of the pages, without its ending
 * @param state what is special about it; empty for the page as it opens first
 * @param who sees it
 * @param way leads to it
 */
record PageState(String page, String state, Persona who, Way way) {

  /** Leads to a page. */
  interface Way {
    void lead(Browser browser, Scene scene, String language);
  }

  /** A page that opens at its own address. */
  static PageState at(String page, Persona who) {
    return at(page, "", who, scene -> "/" + page);
  }

  /** A page that opens at an address of the scene. */
  static PageState at(String page, String state, Persona who, Address address) {
    return new PageState(
        page,
        state,
        who,
        (browser, scene, language) -> browser.open(with(address.in(scene), language)));
  }

  /** An address, once the scene is set. */
  interface Address {
    String in(Scene scene);
  }

  /** The same page after more was done on it. */
  PageState then(String state, Way next) {
    return new PageState(
        page,
        state,
        who,
        (browser, scene, language) -> {
          way.lead(browser, scene, language);
          next.lead(browser, scene, language);
        });
  }

  /** The same page after a button was pressed. */
  PageState press(String state, String button) {
    return then(state, (browser, scene, language) -> browser.click(button));
  }

  static String with(String address, String language) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }

  @Override
  public String toString() {
    return who.name().toLowerCase(Locale.ROOT)
        + " on "
        + page
        + (state.isEmpty() ? "" : ", " + state);
  }
}
