package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.Conditions.Condition;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;

/**
 * How often a group of a form is asked: so many times, as often as an answer or a calculation says,
 * for each choice of a question, or as long as somebody wants another round.
 */
final class RepeatCount {

  private static final String HEADING = "repeat_count";
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})(\\.0+)?");
  private static final Pattern ANSWER = Pattern.compile("\\$\\{(\\w+)}");
  private static final Pattern CHOSEN =
      Pattern.compile("count-selected\\(\\s*\\$\\{(\\w+)}\\s*\\)");

  private final String group;
  private final Line line;
  private final Attributes attributes;
  private final Map<String, Question> before;
  private final Names names;
  private final ImportNotes notes;
  private final Set<String> needs = new HashSet<>();
  private final JsonObjectBuilder written = JSON.createObjectBuilder();
  private Optional<Question> workedOut = Optional.empty();
  private String said = "";

  /**
   * Of one group.
   *
   * @param before the questions before it
   */
  RepeatCount(
      String group,
      Line line,
      Attributes attributes,
      Map<String, Question> before,
      Names names,
      ImportNotes notes) {
    this.group = group;
    this.line = line;
    this.attributes = attributes;
    this.before = before;
    this.names = names;
    this.notes = notes;
  }

  /** Reads how often. */
  void read(Conditions conditions, OwnParts own) {
    String cell = line.peek(HEADING);
    Optional<String> each = attributes.own("for-each").filter(name -> cell.contains(of(name)));
    Optional<String> times = attributes.own("times").filter(name -> cell.contains(of(name)));
    Optional<String> most = attributes.own("most").filter(this::isCount);
    Optional<String> least = attributes.own("least").filter(this::isCount);
    if (attributes.own("another").isPresent() && cell.isEmpty()) {
      written.add("another", own.another(group));
      least.ifPresent(number -> written.add("least", Integer.parseInt(number)));
      most.ifPresent(number -> written.add("most", Integer.parseInt(number)));
      said = "another";
      return;
    }
    if (times.isPresent()) {
      most.ifPresent(number -> written.add("most", Integer.parseInt(number)));
    }
    Optional<String> brought = each.or(() -> times).filter(before::containsKey);
    if (brought.isPresent()) {
      line.text(HEADING);
      by(each.isPresent() ? "for-each" : "times", brought.get());
    } else {
      found(conditions.of(line, HEADING, Use.WORKED_OUT));
    }
  }

  private static String of(String name) {
    return "${" + name + "}";
  }

  private boolean isCount(String number) {
    return number.matches("[0-9]{1,2}") && Integer.parseInt(number) <= Limits.ROUNDS;
  }

  private void found(Optional<Condition> count) {
    if (count.isEmpty()) {
      written.add("another", JSON.createObjectBuilder());
      said = "another";
      fewer(Limits.ROUNDS_UNLESS_SAID);
      return;
    }
    String text = count.get().text().strip();
    Matcher number = NUMBER.matcher(text);
    Matcher answer = ANSWER.matcher(text);
    Matcher chosen = CHOSEN.matcher(text);
    if (number.matches() && Integer.parseInt(number.group(1)) > 0) {
      fixed(Integer.parseInt(number.group(1)));
    } else if (answer.matches() && is(answer.group(1), "number", "calculated")) {
      by("times", answer.group(1));
      fewer(Limits.ROUNDS_UNLESS_SAID);
    } else if (chosen.matches()
        && is(chosen.group(1), "several-choices")
        && before.get(chosen.group(1)).values() <= Limits.ROUNDS) {
      by("for-each", chosen.group(1));
    } else {
      workedOut(count.get());
      fewer(Limits.ROUNDS_UNLESS_SAID);
    }
  }

  private boolean is(String name, String... types) {
    return before.containsKey(name)
        && Set.of(types).contains(before.get(name).json().getString("type"));
  }

  private void fixed(int number) {
    int times = Math.min(number, Limits.ROUNDS);
    written.add("times", times);
    said = "times = " + times;
    if (times < number) {
      fewer(times);
    }
  }

  private void by(String key, String name) {
    written.add(key, name);
    needs.add(name);
    said = key + " = " + name;
  }

  /** What is more than an answer is worked out before the group. */
  private void workedOut(Condition count) {
    String name = names.name(group + "_count");
    JsonObject question =
        JSON.createObjectBuilder()
            .add("name", name)
            .add("type", "calculated")
            .add("value", count.text())
            .build();
    workedOut = Optional.of(new Question(question, name, Set.of(), 0));
    by("times", name);
    needs.addAll(count.names());
  }

  private void fewer(int rounds) {
    notes.changed(line.place(HEADING), ItemCode.ROUNDS_FEWER, group, rounds);
  }

  /** Whether each round is about a choice. */
  boolean isForEach() {
    return said.startsWith("for-each");
  }

  /** The questions that say how often. */
  Set<String> needs() {
    return needs;
  }

  /** What has to be worked out before it. */
  Optional<Question> workedOut() {
    return workedOut;
  }

  /** Adds it to the group. */
  void write(JsonObjectBuilder question) {
    question.addAll(written);
  }

  /** It, in a few words. */
  String said() {
    return said;
  }
}
