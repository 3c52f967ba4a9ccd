package org.evensay.survey.interchange.report;

import org.evensay.foundation.language.Refusal;

/** Why a file cannot be brought in. */
public enum ImportMistake implements Refusal {
  /** More bytes than there may be: how many millions there may be. */
  TOO_LARGE("interchange.problem.too-large"),
  /** More inside than there may be: of what, and how many there may be. */
  TOO_MUCH_INSIDE("interchange.problem.too-much-inside"),
  /** Another kind of file than those that can be read here: those. */
  OTHER_KIND("interchange.problem.other-kind"),
  /** More than one survey at once: how many. */
  SEVERAL_SURVEYS("interchange.problem.several-surveys"),
  /** The file is cut, or broken otherwise. */
  DAMAGED("interchange.problem.damaged"),
  /** It opens with a password only. */
  ENCRYPTED("interchange.problem.encrypted"),
  /** A workbook that Excel saved as "Strict Open XML". */
  STRICT("interchange.problem.strict"),
  /** It has entities, which could reach for other files. */
  ENTITIES("interchange.problem.entities"),
  /** There is no sheet of this name: the name. */
  NO_SHEET("interchange.problem.no-sheet"),
  /** There is no column of this name: the name. */
  NO_COLUMN("interchange.problem.no-column"),
  /** There is nothing in it that somebody could answer. */
  NO_QUESTION("interchange.problem.no-question"),
  /** A question without a name. */
  NAME_MISSING("interchange.problem.name-missing"),
  /** A name that another row has: the name, and the row. */
  NAME_TWICE("interchange.problem.name-twice"),
  /** A type that there is not: the type, and what is most like it. */
  NO_SUCH_TYPE("interchange.problem.no-such-type"),
  /** A type with choices that does not say of which list: the type. */
  LIST_MISSING("interchange.problem.list-missing"),
  /** A list of choices that there is not: its name. */
  NO_SUCH_LIST("interchange.problem.no-such-list"),
  /** The same, though there is one with a name like it: both. */
  NO_SUCH_LIST_LIKE("interchange.problem.no-such-list-like"),
  /** A group without an end: its name. */
  GROUP_NOT_CLOSED("interchange.problem.group-not-closed"),
  /** An end without a group. */
  GROUP_NOT_OPEN("interchange.problem.group-not-open"),
  /** An end of another kind than the group that is open: its name. */
  OTHER_END("interchange.problem.other-end"),
  /** Conditions or calculations that wait for each other: their names. */
  CYCLE("interchange.problem.cycle"),
  /** Nothing at all. */
  NOTHING("interchange.problem.nothing"),
  /** Bytes that are no text in the encoding that it says. */
  ENCODING("interchange.problem.encoding"),
  /** Not written as such files are: the line and the column. */
  NOT_READABLE("interchange.problem.not-readable"),
  /** Things inside each other: how deep they may go. */
  TOO_DEEP("interchange.problem.too-deep");

  private final String code;

  ImportMistake(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
