package org.evensay.survey.paper.entry;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/**
 * What somebody typed of one form. Immutable.
 *
 * @param lines by the name of the question; nothing for one that was left out
 * @param unreadable the names of questions whose answer cannot be read, or says what no answer can,
 *     such as two crosses where there may be one
 * @param outside the names of questions whose line stands so on the paper, though it breaks a limit
 */
public record Entry(Map<String, String> lines, Set<String> unreadable, Set<String> outside) {

  private static final String OUTSIDE = "outside";

  public Entry {
    Map<String, String> some = new LinkedHashMap<>(lines);
    some.values().removeIf(String::isBlank);
    some.keySet().removeAll(unreadable);
    lines = Map.copyOf(some);
    unreadable = Set.copyOf(unreadable);
    outside = outside.stream().filter(some::containsKey).collect(Collectors.toUnmodifiableSet());
  }

  /** The same where no line breaks a limit. */
  public Entry(Map<String, String> lines, Set<String> unreadable) {
    this(lines, unreadable, Set.of());
  }

  /** Nothing at all. */
  public static Entry none() {
    return new Entry(Map.of(), Set.of());
  }

  /** What was typed of a question; empty when it was left out or cannot be read. */
  public String line(String question) {
    return lines.getOrDefault(question, "");
  }

  /** Whether the answer to a question cannot be read. */
  public boolean isUnreadable(String question) {
    return unreadable.contains(question);
  }

  /** Whether the line of a question is said to stand so on the paper, though it breaks a limit. */
  public boolean isOutside(String question) {
    return outside.contains(question);
  }

  /**
   * The same with the lines marked that somebody looked at and found so on the paper.
   *
   * @param told the line of a question that somebody was told breaks a limit: whatever she typed
   *     since, she is told anew
   */
  public Entry withOutside(UnaryOperator<String> told) {
    Set<String> marked = new LinkedHashSet<>(outside);
    lines.forEach(
        (name, line) -> {
          if (isSame(line, told.apply(name))) {
            marked.add(name);
          }
        });
    return new Entry(lines, unreadable, marked);
  }

  /** A form sends line ends of its own, and keeps no spaces around a line. */
  private static boolean isSame(String one, String other) {
    return words(one).equals(words(other));
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split("\\s+"));
  }

  /** The same with these marks in place of those it has. */
  Entry withMarks(Set<String> marked) {
    return new Entry(lines, unreadable, marked);
  }

  /**
   * What came from the fields of a page. A question mark alone says that an answer cannot be read;
   * of words it is a mark beside them, since somebody may have written nothing else.
   *
   * @param field what was typed of the question of a name
   * @param marked whether it was marked as not to be read
   */
  public static Entry of(PrintedForm form, UnaryOperator<String> field, Predicate<String> marked) {
    Map<String, String> lines = new LinkedHashMap<>();
    Set<String> unreadable = new LinkedHashSet<>();
    for (PrintedQuestion question : form.typed()) {
      String name = question.name();
      String line = field.apply(name).strip();
      boolean mark =
          TypedLine.isWords(question) ? marked.test(name) : line.equals(TypedLine.UNREADABLE);
      if (mark) {
        unreadable.add(name);
      } else {
        lines.put(name, line);
      }
    }
    return new Entry(lines, unreadable);
  }

  /** With this in place of what another says of a question. */
  public Entry with(String question, Entry other) {
    Map<String, String> all = new LinkedHashMap<>(lines);
    Set<String> marked = new LinkedHashSet<>(unreadable);
    all.put(question, other.line(question));
    marked.remove(question);
    if (other.isUnreadable(question)) {
      marked.add(question);
    }
    Set<String> beyond = new LinkedHashSet<>(outside);
    beyond.remove(question);
    if (other.isOutside(question)) {
      beyond.add(question);
    }
    return new Entry(all, marked, beyond);
  }

  /** As it is sealed. */
  public byte[] bytes() {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    lines.forEach(
        (name, line) -> {
          if (isOutside(name)) {
            object.add(name, JSON.createObjectBuilder().add(OUTSIDE, line));
          } else {
            object.add(name, line);
          }
        });
    unreadable.forEach(object::addNull);
    return object.build().toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What was sealed. */
  public static Entry of(byte[] bytes) {
    JsonObject object;
    try (var reader =
        JSON.createReader(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
      object = reader.readObject();
    }
    Map<String, String> lines = new LinkedHashMap<>();
    Set<String> unreadable = new LinkedHashSet<>();
    Set<String> outside = new LinkedHashSet<>();
    object.forEach(
        (name, value) -> {
          if (value == JsonValue.NULL) {
            unreadable.add(name);
          } else if (value instanceof JsonObject beyond) {
            lines.put(name, beyond.getString(OUTSIDE));
            outside.add(name);
          } else {
            lines.put(name, ((JsonString) value).getString());
          }
        });
    return new Entry(lines, unreadable, outside);
  }

  /** Says how much there is, and nothing of what it says: answers must not reach a log. */
  @Override
  public String toString() {
    return lines.size() + " lines";
  }
}
