package org.evensay.insight.coverage;

/** Why it is not known how large the groups of a characteristic are. */
public enum Unknown {
  /** No official statistic asks this. */
  COUNTED_BY_NOBODY("counted-by-nobody"),
  /** Nobody has looked for figures yet, as for a question that a programme made up. */
  NOT_LOOKED_UP("not-looked-up");

  private final String code;

  Unknown(String code) {
    this.code = code;
  }

  /** Its name in files and in {@code i18n/}. */
  public String code() {
    return code;
  }
}
