package org.evensay.survey.review;

/** How much a finding matters. None stops anybody. */
public enum Severity {
  /** It will harm somebody, or spoil the answers. */
  CHANGE("change"),
  /** It may; whoever knows the survey knows better. */
  LOOK("look");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** How keys and styles name it. */
  public String code() {
    return code;
  }
}
