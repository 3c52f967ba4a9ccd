package org.evensay.survey.interchange.xlsform.sheet;

import org.evensay.survey.design.document.Place;

/** The words of what a report can say of a workbook: their keys in every language file. */
public final class ItemCode {

  // Taken.
  public static final String QUESTION = "interchange.item.question";
  public static final String CHOICE = "interchange.item.choice";
  public static final String GROUP = "interchange.item.group";
  public static final String REPEAT_GROUP = "interchange.item.repeat-group";
  public static final String COLUMN = "interchange.item.column";
  public static final String SETTING = "interchange.item.setting";
  public static final String LANGUAGE = "interchange.item.language";

  // Changed.
  public static final String LANGUAGE_GUESSED = "interchange.item.language-guessed";
  public static final String LANGUAGE_PRIVATE = "interchange.item.language-private";
  public static final String LANGUAGE_NONE = "interchange.item.language-none";
  public static final String TYPE_NEAREST = "interchange.item.type-nearest";
  public static final String RENAMED = "interchange.item.renamed";
  public static final String PLAIN_WORDS = "interchange.item.plain-words";
  public static final String TEXT_CUT = "interchange.item.text-cut";
  public static final String WORDS_MISSING = "interchange.item.words-missing";
  public static final String OWN_WORDS_MISSING = "interchange.item.own-words-missing";
  public static final String LABEL_MISSING = "interchange.item.label-missing";
  public static final String EXPRESSION_CHANGED = "interchange.item.expression-changed";
  public static final String MOVED = "interchange.item.moved";
  public static final String REPEATED = "interchange.item.repeated";
  public static final String LOOP = "interchange.item.loop";
  public static final String ROUNDS_FEWER = "interchange.item.rounds-fewer";
  public static final String FILES_SMALLER = "interchange.item.files-smaller";
  public static final String FILLED_IN = "interchange.item.filled-in";
  public static final String TEXT_ROOM = "interchange.item.text-room";
  public static final String OTHER_CHOICE = "interchange.item.other-choice";
  public static final String NONE_CHOICE = "interchange.item.none-choice";
  public static final String DATE_AND_TIME = "interchange.item.date-and-time";
  public static final String APPEARANCE = "interchange.item.appearance";
  public static final String CELL_WORKED_OUT = "interchange.item.cell-worked-out";
  public static final String PICTURE_WORDS = "interchange.item.picture-words";
  public static final String NAMES_IN_TEXTS = "interchange.item.names-in-texts";
  public static final String NAME_GONE = "interchange.item.name-gone";

  // Left out.
  public static final String TYPE_LEFT_OUT = "interchange.item.type-left-out";
  public static final String CALCULATION_LEFT_OUT = "interchange.item.calculation-left-out";
  public static final String NOTHING_KEPT = "interchange.item.nothing-kept";
  public static final String EXPRESSION_UNCLEAR = "interchange.item.expression-unclear";
  public static final String EXPRESSION_LEFT_OUT = "interchange.item.expression-left-out";
  public static final String EXPRESSION_CODES = "interchange.item.expression-codes";
  public static final String EXPRESSION_TOO_LONG = "interchange.item.expression-too-long";
  public static final String QUESTION_LEFT_OUT = "interchange.item.question-left-out";
  public static final String EXPRESSION_NAME = "interchange.item.expression-name";
  public static final String COLUMN_LEFT_OUT = "interchange.item.column-left-out";
  public static final String COLUMN_TWICE = "interchange.item.column-twice";
  public static final String COLUMN_WITHOUT_HEADING = "interchange.item.column-without-heading";
  public static final String SETTING_LEFT_OUT = "interchange.item.setting-left-out";
  public static final String SHEET_LEFT_OUT = "interchange.item.sheet-left-out";
  public static final String ROW_ABOVE = "interchange.item.row-above";
  public static final String ROW_WITHOUT_TYPE = "interchange.item.row-without-type";
  public static final String ROW_DISABLED = "interchange.item.row-disabled";
  public static final String CHOICE_INCOMPLETE = "interchange.item.choice-incomplete";
  public static final String CHOICE_UNUSED = "interchange.item.choice-unused";
  public static final String CHOICE_TWICE = "interchange.item.choice-twice";
  public static final String TOO_MANY = "interchange.item.too-many";
  public static final String GROUP_EMPTY = "interchange.item.group-empty";
  public static final String PICTURE_MISSING = "interchange.item.picture-missing";
  public static final String PICTURE_NOT_TAKEN = "interchange.item.picture-not-taken";
  public static final String PICTURE_UNUSED = "interchange.item.picture-unused";
  public static final String CELL = "interchange.item.cell";
  public static final String CELL_BROKEN = "interchange.item.cell-broken";
  public static final String CELL_NOT_WORKED_OUT = "interchange.item.cell-not-worked-out";

  private ItemCode() {}

  /** Something from the file, short enough for a sentence. */
  public static String shown(String written) {
    return Place.shown(written);
  }
}
