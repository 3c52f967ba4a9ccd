package org.evensay.survey.design.question;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.chance.Draw;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.expression.value.Value;

/**
 * A question, of one of the types there are. Everything that one type does in another way than the
 * others is said by its class: what it takes for an answer, what conditions know of it, how much of
 * it travels with the page. Immutable.
 *
 * <p>What came from its field is a list of values: those of a group of boxes, or the one of a line.
 * A question with {@link #parts} has a field for each of them, and one value for each in their
 * order, empty where nothing was typed.
 */
public sealed interface Question
    permits Agreement,
        BestWorst,
        CalendarDate,
        CalendarMonth,
        DecimalNumber,
        Enclosure,
        FieldForEach,
        LongText,
        Note,
        OneChoice,
        Pairwise,
        Scale,
        SeveralChoices,
        ShortText,
        TimeOfDay,
        Unseen,
        WholeNumber {

  /** What all types have. */
  Wording wording();

  /**
   * Reads what came from the question's field. Nothing typed and nothing chosen is no answer, and
   * no problem: whether there has to be one is the edition's to say, which knows what is shown.
   *
   * @param raw the field's values as they came, of any length
   */
  Reading read(List<String> raw);

  /** The name of the type, as documents have it. */
  String type();

  /** The bytes of each value of the longest answer, as it travels. */
  List<Integer> longest();

  /** Its name. */
  default String name() {
    return wording().name();
  }

  /** Whether somebody answers it: a note is only read, and some are not even seen. */
  default boolean asks() {
    return true;
  }

  /** Whether it stands on its page. */
  default boolean visible() {
    return true;
  }

  /** The names of its fields, where it has several. */
  default List<String> parts() {
    return List.of();
  }

  /** What it offers to choose from; nothing for what is typed. */
  default Offer offer() {
    return Offer.NOTHING;
  }

  /** The choices it has; none for what is typed. */
  default List<Choice> choices() {
    return offer().choices();
  }

  /** The same question with only these of its choices, in this order. */
  default Question offering(List<Choice> some) {
    return this;
  }

  /** Of what its field carries, what belongs to the question that offers only these choices. */
  default List<String> within(List<String> carried, List<Choice> some) {
    return carried;
  }

  /** The same for what its field carries in all, and the question as one person is asked it. */
  default List<String> within(List<String> carried, Question asked) {
    return within(carried, asked.choices());
  }

  /** Whether chance decides what one person sees of it, and not only in which order. */
  default boolean isDrawn() {
    return false;
  }

  /** The same question with what chance has one person see of it. */
  default Question shownBy(Draw chance) {
    return this;
  }

  /** What is still to be answered of it, where all of it has to be. */
  default Optional<Reading.Problem> left(Answer answer) {
    return Optional.empty();
  }

  /** Whether so many choices are enough to answer it. */
  default boolean isEnough(List<Choice> some) {
    return !some.isEmpty();
  }

  /** The choices of these names, in the question's order: for showing what was answered. */
  default List<Choice> chosen(List<String> names) {
    List<Choice> chosen = new ArrayList<>(choices());
    chosen.removeIf(choice -> !names.contains(choice.name()));
    return chosen;
  }

  /** The answer that was kept as a number. */
  default Answer kept(BigDecimal value) {
    return new Answer.Figure(value.longValueExact());
  }

  /** The answer that was kept as a text. */
  default Answer kept(String value) {
    return choices().isEmpty() ? new Answer.Words(value) : new Answer.Chosen(value);
  }

  /** What the field shows where this was answered. */
  default List<String> typed(Answer answer) {
    return answer.values();
  }

  /** What a field shows for an answer that a document names: a choice, a number, an ISO date. */
  default List<String> written(String answer) {
    if (parts().isEmpty()) {
      return List.of(answer);
    }
    try {
      return typed(kept(answer));
    } catch (DateTimeException notInTheCalendar) {
      return List.of(answer);
    }
  }

  /** What its field begins with; nothing, as a rule. */
  default List<String> preset() {
    return wording()
        .preset()
        .map(this::written)
        .map(this::read)
        .map(Reading::typed)
        .orElse(List.of());
  }

  /** What its field begins with where this was worked out: nothing, if that is no answer to it. */
  default List<String> preset(Value workedOut) {
    String worded = worded(workedOut);
    Reading reading = worded.isBlank() ? Reading.nothing() : read(written(worded));
    return reading.answer().isPresent() ? reading.typed() : List.of();
  }

  /** How a document would name what was worked out as an answer to it. */
  default String worded(Value workedOut) {
    return workedOut.text();
  }

  /** What a condition knows of its answer beforehand. */
  default Scope.Named named() {
    return choices().isEmpty()
        ? Scope.Named.of(name(), Kind.TEXT)
        : Scope.Named.choice(
            name(), Kind.CHOICE, choices().stream().map(Choice::name).collect(Collectors.toSet()));
  }
}
