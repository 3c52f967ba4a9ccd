package org.evensay.survey.review;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * Whether a question about a person has the groups that coverage knows the size of, by the names
 * that their choices have: without one of them, nobody can say how many of it were heard, and of
 * ages not of any of them.
 */
final class GroupsCheck {

  /** What coverage compares with: its room stands above, the file beside both. */
  private static final String REFERENCE = "/reference/england.json";

  private static final Map<String, Set<String>> KNOWN = read();

  private GroupsCheck() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    try (InputStream file = GroupsCheck.class.getResourceAsStream(REFERENCE);
        JsonReader reader = JSON.createReader(file)) {
      for (JsonObject group :
          reader.readObject().getJsonArray("populations").getValuesAs(JsonObject.class)) {
        known
            .computeIfAbsent(group.getString("characteristic"), any -> new LinkedHashSet<>())
            .add(group.getString("category"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(known);
  }

  /** What is found in a question. */
  static Stream<Finding> of(Question question, LanguageVariant language) {
    Set<String> names = question.choices().stream().map(Choice::name).collect(Collectors.toSet());
    List<String> missing =
        question.wording().characteristic().stream()
            .flatMap(code -> KNOWN.getOrDefault(code, Set.of()).stream())
            .filter(name -> !names.contains(name))
            .toList();
    return missing.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Concern.GROUPS_NOT_NAMED,
                Severity.CHANGE,
                language,
                List.of(question.name() + ".choices"),
                Optional.empty(),
                missing,
                0,
                0));
  }
}
