package org.evensay.codesign.ask;

/** By when an ask could be done. */
public enum Horizon {
  /** Within months. */
  SHORT("short"),
  /** Within years. */
  LONG("long");

  private final String code;

  Horizon(String code) {
    this.code = code;
  }

  /** How documents, keys of texts and the database name it. */
  public String code() {
    return code;
  }

  static Horizon ofCode(String code) {
    for (Horizon horizon : values()) {
      if (horizon.code.equals(code)) {
        return horizon;
      }
    }
    throw new IllegalArgumentException("no such horizon: " + code);
  }
}
