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
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.evensay.survey.paper.form.PrintedForm;
import org.evensay.survey.paper.form.PrintedQuestion;

/**
 * What somebody typed of one form. Immutable.
 *
 * @param lines by the name of the question; nothing for one that was left out
 * @param unreadable the names of questions whose answer cannot be read, or says what no answer can,
 *     such as two crosses where there may be one
 */
public record Entry(Map<String, String> lines, Set<String> unreadable) {

  public Entry {
    Map<String, String> some = new LinkedHashMap<>(lines);
    some.values().removeIf(String::isBlank);
    some.keySet().removeAll(unreadable);
    lines = Map.copyOf(some);
    unreadable = Set.copyOf(unreadable);
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
    return new Entry(all, marked);
  }

  /** As it is sealed. */
  public byte[] bytes() {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    lines.forEach(object::add);
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
    object.forEach(
        (name, value) -> {
          if (value == JsonValue.NULL) {
            unreadable.add(name);
          } else {
            lines.put(name, ((JsonString) value).getString());
          }
        });
    return new Entry(lines, unreadable);
  }

  /** Says how much there is, and nothing of what it says: answers must not reach a log. */
  @Override
  public String toString() {
    return lines.size() + " lines";
  }
}
