package org.evensay.survey.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import org.evensay.foundation.language.FoldedText;
import org.evensay.foundation.language.Refused;

/**
 * What is typed to join a group: eight digits, which is 26.5 bits. Digits can be read out in any
 * language, and typed on any keyboard.
 *
 * @param digits from 0 to 9, as they are kept
 */
public record JoinCode(String digits) {

  /** How many digits a code has. */
  public static final int DIGITS = 8;

  /** Characters of the longest that is looked at. */
  public static final int MOST_CHARACTERS = 100;

  private static final int HALF = DIGITS / 2;
  private static final int CODES = 100_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  public JoinCode {
    if (!digits.matches("[0-9]{" + DIGITS + "}")) {
      throw new IllegalArgumentException("no join code");
    }
  }

  /** A new one, any as likely as any other. Safe for all threads. */
  static JoinCode next() {
    return new JoinCode(String.format(Locale.ROOT, "%0" + DIGITS + "d", RANDOM.nextInt(CODES)));
  }

  /**
   * A code as it was typed: in digits of any script, with anything between them, and with the
   * letters that look like digits. What cannot be a code is said at once, and is no guess.
   *
   * @throws Refused when it has more or fewer digits, or something else in it
   */
  static JoinCode typed(String text) {
    String signs = String.join("", FoldedText.words(text));
    if (signs.isEmpty()) {
      throw new Refused(InvitationRefusal.NOTHING_TYPED);
    }
    String digits = signs.replace('o', '0').replace('l', '1').replace('i', '1');
    if (!digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      throw new Refused(InvitationRefusal.NOT_ONLY_DIGITS);
    }
    if (digits.length() != DIGITS) {
      throw new Refused(InvitationRefusal.NOT_EIGHT_DIGITS, digits.length());
    }
    return new JoinCode(digits);
  }

  /** In two halves, as it is read out and shown. */
  public String shown() {
    return digits.substring(0, HALF) + " " + digits.substring(HALF);
  }

  /** Says nothing of its digits: a code must not reach a log. */
  @Override
  public String toString() {
    return DIGITS + " digits";
  }
}
