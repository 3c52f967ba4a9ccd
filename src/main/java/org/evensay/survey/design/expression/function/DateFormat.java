package org.evensay.survey.design.expression.function;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes a date as {@code format-date()} is told to: {@code %d.%m.%Y}. */
final class DateFormat {

  private DateFormat() {}

  static String of(String format, ZonedDateTime at, Locale locale) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < format.length() && written.length() < Function.MOST_CHARACTERS; i++) {
      char sign = format.charAt(i);
      if (sign == '%' && i + 1 < format.length()) {
        i++;
        written.append(part(format.charAt(i), at, locale));
      } else {
        written.append(sign);
      }
    }
    return written.toString();
  }

  /** What a letter after {@code %} stands for; another one stays as it is. */
  private static String part(char letter, ZonedDateTime at, Locale locale) {
    return switch (letter) {
      case 'Y' -> padded(at.getYear(), 4);
      case 'y' -> padded(at.getYear() % 100, 2);
      case 'm' -> padded(at.getMonthValue(), 2);
      case 'n' -> Integer.toString(at.getMonthValue());
      case 'b' -> at.getMonth().getDisplayName(TextStyle.SHORT, locale);
      case 'B' -> at.getMonth().getDisplayName(TextStyle.FULL, locale);
      case 'd' -> padded(at.getDayOfMonth(), 2);
      case 'e' -> Integer.toString(at.getDayOfMonth());
      case 'a' -> at.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
      case 'A' -> at.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
      case 'H' -> padded(at.getHour(), 2);
      case 'h' -> Integer.toString(at.getHour());
      case 'M' -> padded(at.getMinute(), 2);
      case 'S' -> padded(at.getSecond(), 2);
      case '3' -> padded(at.getNano() / 1_000_000, 3);
      case '%' -> "%";
      default -> "%" + letter;
    };
  }

  private static String padded(int number, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number);
  }
}
