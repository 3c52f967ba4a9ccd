package org.evensay.survey.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.designer.change.Askable;

/**
 * A test of one question, in the list that a condition is put together of.
 *
 * @param number in the list
 * @param question what it asks
 * @param tests the tests that such a question can have
 * @param values what can be chosen; none where something is typed
 * @param value what the answer is compared with
 * @param comparing whether any of its tests compares it with something
 */
public record ShownTest(
    int number,
    String question,
    List<ShownField.Option> tests,
    List<ShownField.Option> values,
    String value,
    boolean comparing) {

  public ShownTest {
    tests = List.copyOf(tests);
    values = List.copyOf(values);
  }

  /**
   * What can be chosen. A value that is no choice any more is offered too, and stays the chosen
   * one, and so does nothing where nothing is chosen yet: without it a browser would send the first
   * choice in its place.
   *
   * @param language what the words of choices are in
   * @param gone how a value that is no choice any more is called
   */
  static List<ShownField.Option> values(
      Askable question, String value, LanguageVariant language, UnaryOperator<String> gone) {
    List<ShownField.Option> values = new ArrayList<>();
    if (value.isEmpty() && !question.choices().isEmpty()) {
      values.add(new ShownField.Option("", "", true));
    }
    question
        .choices()
        .forEach(
            (name, words) ->
                values.add(
                    new ShownField.Option(name, shown(name, words, language), name.equals(value))));
    boolean known = value.isEmpty() || question.choices().containsKey(value);
    if (!values.isEmpty() && !known) {
      values.add(new ShownField.Option(value, gone.apply(value), true));
    }
    return values;
  }

  private static ShownText shown(String name, String words, LanguageVariant language) {
    return words.isEmpty()
        ? ShownText.inPagesLanguage(name)
        : new ShownText(words, language.tag(), language.direction());
  }

  public int getNumber() {
    return number;
  }

  /** The id of the field of its value. */
  public String getField() {
    return "value-" + number;
  }

  public String getQuestion() {
    return question;
  }

  public List<ShownField.Option> getTests() {
    return tests;
  }

  public List<ShownField.Option> getValues() {
    return values;
  }

  public String getValue() {
    return value;
  }

  public boolean isChosen() {
    return !values.isEmpty();
  }

  /** Whether any of the tests compares the answer with something. */
  public boolean isComparing() {
    return comparing;
  }
}
