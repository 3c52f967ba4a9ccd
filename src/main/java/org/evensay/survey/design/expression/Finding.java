package org.evensay.survey.design.expression;

import java.util.List;

/**
 * What is wrong or odd about an expression where it stands.
 *
 * @param what what it is
 * @param position the character, from 1, at which it is
 * @param arguments what the words name: the position, and then what {@link What} says
 */
public record Finding(What what, int position, List<Object> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** What can be found. */
  public enum What {
    /** A name that nothing has: which. */
    UNKNOWN_NAME("design.condition.unknown-name", true),
    /** A name that nothing has, though something has one like it: both. */
    UNKNOWN_NAME_LIKE("design.condition.unknown-name-like", true),
    /** A column that no choice has: which. */
    UNKNOWN_COLUMN("design.condition.unknown-column", true),
    /** A column that no choice has, though they have one like it: both. */
    UNKNOWN_COLUMN_LIKE("design.condition.unknown-column-like", true),
    /** The value of the question itself, where there is none: how it is written. */
    NO_CURRENT_VALUE("design.condition.no-current-value", true),
    /** A function of chance where the outcome has to stay the same: its name. */
    NOT_STEADY("design.condition.not-steady", true),
    /** A function that gives nothing, whatever it is given: its name. */
    GIVES_NOTHING("design.condition.gives-nothing", true),
    /** Something else than a repeated group, where only one can be: its name. */
    NO_REPEATED_GROUP("design.condition.no-repeated-group", true),
    /** Which repetition it is, outside of all repeated groups: the function. */
    OUTSIDE_GROUPS("design.condition.outside-groups", true),
    /** A choice that the question does not offer: the choice, and the question. */
    NO_SUCH_CHOICE("design.condition.no-such-choice", false),
    /** A value that is never a number, where one is needed: as it is written. */
    NEVER_A_NUMBER("design.condition.never-a-number", false),
    /** A question without choices, asked for them: the function, and the question. */
    NO_CHOICES("design.condition.no-choices", false),
    /** Several choices compared as if they were one: the question, and how to ask. */
    SEVERAL_COMPARED("design.condition.several-compared", false),
    /** All repetitions of a question where one value is needed: the question. */
    MANY_VALUES("design.condition.many-values", false),
    /** What holds for no answers. */
    NEVER_HOLDS("design.condition.never-holds", false),
    /** What holds for all answers. */
    ALWAYS_HOLDS("design.condition.always-holds", false);

    private final String code;
    private final boolean error;

    What(String code, boolean error) {
      this.code = code;
      this.error = error;
    }

    /** A stable code: the key of its words in every language file. */
    public String code() {
      return code;
    }

    /** Whether it cannot stay; the rest is odd, and may be meant. */
    public boolean isError() {
      return error;
    }
  }
}
