package org.evensay.foundation.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A partner in deciding. The deciding chambers have the same power, whatever their head-count. */
public enum Chamber {
  YOUNG_PEOPLE("young-people", "Y", true),
  STAFF("staff", "S", true),
  /** Heard, and never a stand-in for young people. */
  FAMILIES("families", "F", false);

  private final String code;
  private final String letter;
  private final boolean deciding;

  Chamber(String code, String letter, boolean deciding) {
    this.code = code;
    this.letter = letter;
    this.deciding = deciding;
  }

  /** How documents, keys of texts and styles name it. */
  public String code() {
    return code;
  }

  /** The letter that stands beside its colour and pattern. */
  public String letter() {
    return letter;
  }

  /** Whether it decides, or advises. */
  public boolean deciding() {
    return deciding;
  }

  /** The chambers that decide, in the order they are always shown in. */
  public static List<Chamber> decidingOnes() {
    return Arrays.stream(values()).filter(Chamber::deciding).toList();
  }

  /** The chamber of this code, as when it comes from a form. */
  public static Optional<Chamber> named(String code) {
    return Arrays.stream(values()).filter(chamber -> chamber.code.equals(code)).findFirst();
  }

  /**
   * The chamber of this code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Chamber ofCode(String code) {
    return named(code).orElseThrow(() -> new IllegalArgumentException("no such chamber: " + code));
  }

  public String getCode() {
    return code;
  }

  public String getLetter() {
    return letter;
  }
}
