package org.evensay.survey.interchange.xlsform.workbook;

import java.util.regex.Pattern;

/** Tells the formats of numbers that are dates, as ECMA-376 has them (18.8.30). */
final class DateFormats {

  /** What only colours, words or signs are written in; elapsed hours are no words. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\"[^\"]*\"|\\\\.|\\[(?!h+]|m+]|s+])[^\\]]*]|_.|\\*.", Pattern.CASE_INSENSITIVE);

  private static final Pattern PARTS_OF_DATES =
      Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private DateFormats() {}

  static boolean isOfDates(Integer number, String format) {
    boolean built =
        number != null && ((number >= 14 && number <= 22) || (number >= 45 && number <= 47));
    if (built || format == null || format.equalsIgnoreCase("General")) {
      return built;
    }
    return PARTS_OF_DATES.matcher(WORDS.matcher(format).replaceAll("")).find();
  }
}
