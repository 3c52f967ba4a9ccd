package org.evensay.survey.interchange.xlsform.workbook;

import java.time.LocalDateTime;

/**
 * From which day a workbook of today counts its dates (ECMA-376, 18.17.4.1): some are made to count
 * as the first Macintosh did.
 */
record DateSystem(boolean from1904) {

  /** Days that the systems lie apart; fewer before the day in 1900 that there never was. */
  private static final int DAYS = 1462;

  private static final int DAY_THAT_NEVER_WAS = 60;

  /**
   * A date as it is meant.
   *
   * @param date the date that a number is when days are counted from 1900
   */
  LocalDateTime meant(LocalDateTime date, double number) {
    return from1904 ? date.plusDays(number > DAY_THAT_NEVER_WAS ? DAYS : DAYS - 1) : date;
  }
}
