package org.evensay.survey.design.reading;

import java.util.Set;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.question.Choice;

/**
 * Marks of choices that do nothing in their question. Whoever writes "cannot be chosen with others"
 * thinks that it holds: in a ranking it does not. It is odd, and no mistake, since surveys that
 * people have answered have such marks.
 */
final class MarksDocument {

  private static final String ALONE = "design.mark.alone";
  private static final String NOT_SAID = "design.mark.not-said";
  private static final String WHICH = "design.mark.other";
  private static final String ASKED_BY_NOTHING = "design.mark.other-label";

  /** The codes of all that is found here. */
  static final Set<String> CODES = Set.of(ALONE, NOT_SAID, WHICH, ASKED_BY_NOTHING);

  private static final Set<String> OF_SEVERAL = Set.of("several-choices");
  private static final Set<String> OF_ONE = Set.of("one-choice", "matrix");
  private static final Set<String> THAT_ASK_WHICH = Set.of("one-choice", "several-choices");
  private static final Set<String> THAT_KNOW_SILENCE =
      Set.of("one-choice", "several-choices", "matrix", "hidden");

  /** Where a mark that does nothing changes nothing either that somebody sees. */
  private static final Set<String> HARMLESS_IN_LISTS = Set.of("one-choice", "hidden");

  private static final String OTHER = "other";
  private static final String OTHER_LABEL = "other-label";
  private static final String OTHER_REQUIRED = "other-required";

  private MarksDocument() {}

  /**
   * Looks at a choice of a question.
   *
   * @param where the choice
   * @param many how many choices there are
   */
  static void check(Choice choice, DocumentReader where, DocumentReader question, int many) {
    String type = question.isText("type") ? question.string("type") : "";
    if (choice.alone() && !OF_SEVERAL.contains(type) && !isKeptApart(type, question, many)) {
      odd(choice, where, question, "alone", ALONE);
    }
    if (choice.notSaid() && !THAT_KNOW_SILENCE.contains(type)) {
      odd(choice, where, question, "not-said", NOT_SAID);
    }
    if (!choice.sayWhich().isEmpty() && !THAT_ASK_WHICH.contains(type)) {
      odd(choice, where, question, OTHER, WHICH);
    }
    if (where.has(OTHER_LABEL) && choice.sayWhich().isEmpty()) {
      where.odd(OTHER_LABEL, ASKED_BY_NOTHING, choice.name(), "\"other\": true");
    }
    if (choice.otherRequired() && choice.sayWhich().isEmpty()) {
      where.odd(OTHER_REQUIRED, ASKED_BY_NOTHING, choice.name(), "\"other\": true");
    }
  }

  /** Of choices that exclude each other, such a one stays where others move, go or are sought. */
  private static boolean isKeptApart(String type, DocumentReader question, int many) {
    return OF_ONE.contains(type)
        && (isInList(question)
            || question.has("choices-if")
            || question.has("appearance")
            || many >= Limits.SEARCHED_CHOICES
            || type.equals("one-choice") && question.flag("shuffle"));
  }

  private static boolean isInList(DocumentReader question) {
    return question.has("list");
  }

  /** A list is shared: there it is the question that does nothing with the mark. */
  private static void odd(
      Choice choice, DocumentReader where, DocumentReader question, String mark, String code) {
    if (!isInList(question)) {
      where.odd(mark, code, choice.name());
    } else if (!HARMLESS_IN_LISTS.contains(question.string("type"))) {
      question.odd("list", code, choice.name());
    }
  }
}
