package org.evensay.survey.invitation;

import java.time.Duration;
import java.util.Arrays;

/** The ways in that somebody opens. */
public enum Channel {
  /** A group answers together, each on a device of her own, with a code that is read out. */
  GROUP("group", Duration.ofHours(24)),
  /** One after another answers on a device that is shared. */
  KIOSK("kiosk", Duration.ofDays(90));

  private final String code;
  private final Duration life;

  Channel(String code, Duration life) {
    this.code = code;
    this.life = life;
  }

  /** How a response says that it came by it. */
  public String code() {
    return code;
  }

  /** How long it is open at the most, unless somebody closes it. */
  Duration life() {
    return life;
  }

  static Channel ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst().orElseThrow();
  }
}
