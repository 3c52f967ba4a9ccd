package org.evensay.survey.answering.control;

import java.util.Set;
import org.evensay.survey.design.question.Question;

/**
 * What the fields of questions are called on their pages: as the questions, but for those whose
 * names the pages use for their own fields and places. Surveys from other programs have questions
 * named {@code page} or {@code from}, and nobody has to rename them for our sake.
 */
public final class FieldName {

  /** Between the name of a question and that of a part; no name of a question has it. */
  private static final String PART = "-";

  /** Before the name of a question: what the button says that searches its choices. */
  public static final String SEARCH = "find:";

  /** What pages call fields, and places, of their own. */
  private static final Set<String> OF_PAGES =
      Set.of(
          "carried", "comfort", "content", "edition", "files", "from", "go", "journey", "kept",
          "lang", "left", "opened", "page", "preview", "reads", "seen", "sent", "typed");

  /** What is around the field of a question, named after both. */
  private static final Set<String> AROUND =
      Set.of("find", "found", "hint", "limit", "problem", "remove", "results");

  private static final String SET_APART = "answer";

  private FieldName() {}

  /** The name of a question's field, and its id; for several fields, what both begin with. */
  public static String of(Question question) {
    String name = question.name();
    return OF_PAGES.contains(name) ? name + PART + SET_APART : name;
  }

  /** The name of one of several fields, or the id of one of several controls. */
  public static String of(Question question, String part) {
    return of(question) + PART + (AROUND.contains(part) ? part + PART + SET_APART : part);
  }

  /** The line to search its choices by. */
  public static String find(Question question) {
    return around(question, "find");
  }

  /** What was searched for on the page that is shown. */
  public static String found(Question question) {
    return around(question, "found");
  }

  /** The box to tick that takes its file out. */
  public static String remove(Question question) {
    return around(question, "remove");
  }

  /** Where something stands that belongs to its field. */
  static String around(Question question, String what) {
    if (!AROUND.contains(what)) {
      throw new IllegalArgumentException(what + " could be the name of a part");
    }
    return of(question) + PART + what;
  }
}
