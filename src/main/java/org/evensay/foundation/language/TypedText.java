package org.evensay.foundation.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Makes sense of what people type into fields: the same way on every page. */
public final class TypedText {

  /**
   * The last two places of each plane of Unicode are no characters, and not every file takes them.
   */
  private static final int NO_CHARACTER = 0xFFFE;

  private static final Pattern THOUSANDS = Pattern.compile("[-\u2212]?\\p{Nd}{1,3},\\p{Nd}{3}");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private static final char FIRST_BEYOND_ASCII = 0x80;

  /** The most digits of a number that a {@code long} always has room for. */
  private static final int MOST_DIGITS = 18;

  private static final String DECIMAL_SIGNS = ".,\u066B";
  private static final char MINUS_SIGN = '\u2212';

  private TypedText() {}

  /**
   * The text without what no database and no reader can use: control characters other than line
   * ends and tabs, halves of surrogate pairs, what is no character of Unicode, and the sign that
   * stands for bytes that were no text. Marks that turn the direction of writing stay: Urdu and
   * Arabic need them.
   */
  public static String withoutOddSigns(String text) {
    // Nearly every text is without, and each is looked at several times on its way: a large survey
    // that is brought in has a hundred thousand.
    if (!hasOddSigns(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(sign -> !isOdd(sign)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean hasOddSigns(String text) {
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      if (isOdd(sign)) {
        return true;
      }
      i += Character.charCount(sign);
    }
    return false;
  }

  private static boolean isOdd(int sign) {
    return (Character.isISOControl(sign) && sign != '\n' && sign != '\t')
        || (sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE)
        || sign == '\uFFFD'
        || (sign & NO_CHARACTER) == NO_CHARACTER;
  }

  /**
   * What was typed, without space around it; empty when nothing of it can be seen, as of spaces
   * without width and marks alone. Inside words such signs stay: Urdu needs them.
   *
   * @throws Refused when there are odd signs in it: nobody's words become others unseen
   */
  public static String words(String typed) {
    String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
    if (hasOddSigns(lines)) {
      throw new Refused(WordsRefusal.ODD_SIGNS);
    }
    return isSeen(lines) ? lines.strip() : "";
  }

  /** Whether any sign of a text can be seen: by Unicode's Default_Ignorable_Code_Point. */
  public static boolean isSeen(String text) {
    for (int i = 0; i < text.length(); ) {
      int sign = text.codePointAt(i);
      if (isSeen(sign)) {
        return true;
      }
      i += Character.charCount(sign);
    }
    return false;
  }

  private static boolean isSeen(int sign) {
    return !isOdd(sign)
        && !UCharacter.isUWhiteSpace(sign)
        && Character.getType(sign) != Character.FORMAT
        && !UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** A number as it is read: marks that turn the direction of writing say nothing about it. */
  private static String figures(String typed) {
    String text = withoutOddSigns(typed);
    // Every number of every step is read: most are ASCII, which has no such marks.
    return isAscii(text)
        ? text.strip()
        : text.codePoints()
            .filter(sign -> Character.getType(sign) != Character.FORMAT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
        return false;
      }
    }
    return true;
  }

  /**
   * A whole number in Western, Arabic-Indic or any other decimal digits, with a minus sign or
   * without; empty for anything else, {@code NaN}, {@code 1e3} and {@code 2.5} included.
   */
  public static OptionalLong wholeNumber(String typed) {
    String text = figures(typed);
    boolean negative = text.indexOf('-') == 0 || text.indexOf(MINUS_SIGN) == 0;
    String digits = negative ? text.substring(1) : text;
    if (digits.isEmpty()
        || digits.length() > MOST_DIGITS
        || !digits.chars().allMatch(Character::isDigit)) {
      return OptionalLong.empty();
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return OptionalLong.of(negative ? -value : value);
  }

  /**
   * The number that was typed if its comma stands for thousands, where it may: {@code 1,200} is a
   * thousand and two hundred to one reader, and one and a fifth to another. Empty for all numbers
   * that are read in one way.
   */
  public static Optional<BigDecimal> thousands(String typed) {
    String text = figures(typed);
    return THOUSANDS.matcher(text).matches()
        ? decimalNumber(text.replace(",", "")).filter(TypedText::isThousand)
        : Optional.empty();
  }

  /** Nobody writes a zero before thousands. */
  private static boolean isThousand(BigDecimal number) {
    return number.abs().compareTo(THOUSAND) >= 0;
  }

  /**
   * A number with decimals or without: like a whole one, and with a point or a comma, or the sign
   * that Arabic and Urdu have for it, before its decimals. Both at once are refused: what is a
   * thousand to one reader is one to another.
   */
  public static Optional<BigDecimal> decimalNumber(String typed) {
    String text = figures(typed);
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (Character.isDigit(sign)) {
        number.append(Character.digit(sign, 10));
      } else if (DECIMAL_SIGNS.indexOf(sign) >= 0 && number.indexOf(".") < 0) {
        number.append('.');
      } else if (i == 0 && (sign == '-' || sign == MINUS_SIGN)) {
        number.append('-');
      } else {
        return Optional.empty();
      }
    }
    boolean whole = number.length() > 0 && number.charAt(number.length() - 1) != '.';
    boolean digits = number.chars().anyMatch(Character::isDigit);
    return whole && digits && number.length() <= MOST_DIGITS
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }
}
