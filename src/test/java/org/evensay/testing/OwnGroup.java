package org.evensay.testing;

import java.util.Map;

/**
 * A way in that somebody of a test's choice opened.
 *
 * @param id of the invitation
 * @param code what is typed to join; empty where there is none
 */
public record OwnGroup(String id, String code) {

  /** Opens a group, as somebody who may. */
  public static OwnGroup open(Visitor facilitator, String survey, String setting) {
    return open(facilitator, "/survey/invitation/together?survey=" + survey, setting, "open");
  }

  /** Sets up a device that many share, as somebody who may. */
  public static OwnGroup shared(Visitor facilitator, String survey, String setting) {
    return open(facilitator, "/survey/invitation/shared?survey=" + survey, setting, "open");
  }

  private static OwnGroup open(Visitor facilitator, String path, String setting, String button) {
    Page page = facilitator.get(path);
    page = facilitator.send(page.form("setting").with("setting", setting).press(button));
    if (!page.address().getPath().equals("/survey/invitation/invitation")) {
      throw new AssertionError("not opened: " + page.problems() + page.text());
    }
    String id = page.address().getQuery().replaceFirst("id=", "");
    return new OwnGroup(id, page.document().select(".join-code").text().replace(" ", ""));
  }

  /** The address of its page, for whoever opened it. */
  public String page() {
    return "/survey/invitation/invitation?id=" + id;
  }

  /** The number that its page shows, as whoever opened it. */
  public String sent(Visitor facilitator) {
    return facilitator.get(page()).document().select("#sent").text();
  }

  /** Closes it, as whoever opened it. */
  public void close(Visitor facilitator) {
    facilitator.send(facilitator.get(page()).form("close").press("close"));
  }

  /** Types its code on the short address; the page that comes then. */
  public Page join(Visitor visitor) {
    return visitor.post("/join", Map.of("code", code));
  }
}
