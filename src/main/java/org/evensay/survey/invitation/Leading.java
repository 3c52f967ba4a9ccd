package org.evensay.survey.invitation;

/** Where invitations lead to. */
final class Leading {

  /** The parameter of the short address that names a group. */
  static final String GROUP = "group";

  /** The page of a device that is shared: it begins anew for each person. */
  static final String KIOSK = Turn.BEGINS + "?" + Invitation.PARAMETER + "=";

  private Leading() {}

  /** To the page of an invitation, for whoever opened it. */
  static String to(String id) {
    return "/survey/invitation/invitation.xhtml?faces-redirect=true&id=" + id;
  }

  /** To the start page of its survey. */
  static String start(Invitation invitation, String language) {
    return "/survey/answering/start?survey="
        + invitation.slug()
        + ("&" + Invitation.PARAMETER + "=" + invitation.id())
        + ("&lang=" + language);
  }
}
