package org.evensay.survey.review;

/** What can be found. Each has its words in the language files, by its code. */
public enum Concern {
  /** Most formulas find a question harder than its readers can read. */
  HARD_TO_READ("hard-to-read"),
  /** A word blames somebody, or makes somebody smaller. */
  BLAMING("blaming"),
  /** A word that only an office uses. */
  OFFICE("office"),
  /** The words say which answer is wanted. */
  LEADING("leading"),
  /** All or nothing. */
  ABSOLUTE("absolute"),
  /** Two things are asked at once. */
  TWO_IN_ONE("two-in-one"),
  /** Two words that say no. */
  TWO_NEGATIVES("two-negatives"),
  /** Texts are not written in a language of the survey. */
  NOT_WRITTEN("not-written"),
  /** Texts are the same in another language. */
  SAME_WORDS("same-words"),
  /** What many would rather not tell, and no choice says so. */
  NOTHING_TO_DECLINE_WITH("nothing-to-decline-with"),
  /** A choice means "rather not say", and is not marked so: it would be counted as a category. */
  DECLINING_NOT_MARKED("declining-not-marked"),
  /** What tells of a person has not all the groups, by their names, that coverage compares. */
  GROUPS_NOT_NAMED("groups-not-named"),
  /** What many would rather not tell has to be answered. */
  SENSITIVE_AND_REQUIRED("sensitive-and-required"),
  /** Some choices have a picture, and some have none. */
  SOME_PICTURED("some-pictured"),
  /** It takes longer than the start page says. */
  TAKES_LONGER("takes-longer"),
  /** The start page says that it takes much longer than it does. */
  TAKES_LESS("takes-less");

  private final String code;

  Concern(String code) {
    this.code = code;
  }

  /** How keys name it. */
  public String code() {
    return code;
  }
}
