package org.evensay.survey.design.question;

import java.util.ArrayList;
import java.util.List;

/** A question, of one of the types there are. Immutable. */
public sealed interface Question
    permits LongText, OneChoice, Scale, SeveralChoices, ShortText, WholeNumber {

  /** What all types have. */
  Wording wording();

  /**
   * Reads what came from the question's field. Nothing typed and nothing chosen is no answer, and
   * no problem: whether there has to be one is the edition's to say, which knows what is shown.
   *
   * @param raw the field's values as they came, in any order, of any length
   */
  Reading read(List<String> raw);

  /** The name of the type, as documents have it. */
  String type();

  /** Its name. */
  default String name() {
    return wording().name();
  }

  /** The choices it offers; none for what is typed. */
  default List<Choice> choices() {
    return List.of();
  }

  /** The choices of these names, in the question's order: for showing what was answered. */
  default List<Choice> chosen(List<String> names) {
    List<Choice> chosen = new ArrayList<>(choices());
    chosen.removeIf(choice -> !names.contains(choice.name()));
    return chosen;
  }
}
