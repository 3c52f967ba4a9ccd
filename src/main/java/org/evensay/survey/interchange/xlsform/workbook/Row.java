package org.evensay.survey.interchange.xlsform.workbook;

import java.util.SortedMap;

/**
 * A row that is not blank.
 *
 * @param number its number, from 1, as spreadsheets show it
 * @param cells those that are not blank, by column from 0
 */
public record Row(int number, SortedMap<Integer, Cell> cells) {}
