package org.evensay.survey.designer.form;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;
import org.evensay.survey.designer.change.Spot;

/**
 * Names that nobody chose. What is added has one before it has words, since everything is known by
 * its name; once it has words, its name comes from them.
 */
final class MadeNames {

  static final String QUESTION = "question";
  static final String CHOICE = "choice";
  static final String ROW = "row";
  static final String EACH = "each";

  private static final String NAME = "name";
  private static final List<String> WORDS = List.of("label", "title");

  private MadeNames() {}

  /** Whether a name is one that was made: {@code question_6}, {@code choice_1}. */
  static boolean isMade(String name) {
    List<String> steps = List.of(name.split("_", -1));
    return Stream.of(QUESTION, CHOICE, ROW).anyMatch(steps.get(0)::equals)
        && steps.stream().skip(1).allMatch(step -> step.equals(EACH) || isNumber(step));
  }

  private static boolean isNumber(String step) {
    return !step.isEmpty() && step.chars().allMatch(one -> one >= '0' && one <= '9');
  }

  /**
   * What somebody wrote, under a name from its words where nobody chose one: it had a made one and
   * no words, or she emptied the field.
   */
  static JsonObject settled(JsonObject base, JsonObject mine, Spot spot, DraftDocument document) {
    Optional<String> was = Names.of(base);
    Optional<String> name = Names.of(mine);
    boolean first =
        name.isPresent()
            && name.equals(was)
            && isMade(name.get())
            && WORDS.stream().noneMatch(key -> hasWords(base.get(key)));
    if (mine.containsKey(NAME) && !first) {
      return mine;
    }
    String wished = Names.ofWords(words(mine, document.defaultLanguage()));
    if (wished.isEmpty() && first) {
      return mine;
    }
    Set<String> taken = new TreeSet<>(Names.taken(document, spot));
    was.ifPresent(taken::remove);
    String free = Names.free(wished.isEmpty() ? begun(spot) : wished, taken);
    return PartForm.put(mine, List.of(NAME), PartForm.line(free));
  }

  /** What stands around the pages, with a name from the title where it has none. */
  static JsonObject titled(JsonObject mine, DraftDocument document, Predicate<String> taken) {
    String wished = Names.ofWords(words(mine, document.defaultLanguage()));
    return mine.containsKey(NAME) || wished.isEmpty()
        ? mine
        : PartForm.put(mine, List.of(NAME), PartForm.line(Names.free(wished, taken)));
  }

  private static String begun(Spot spot) {
    if (spot.isQuestion()) {
      return QUESTION;
    }
    return switch (spot.shelf()) {
      case ARMS -> "version";
      case ENDS -> "end";
      case QUOTAS -> "quota";
      case LISTS -> "list";
      case PAGES -> "page";
    };
  }

  /** Whether a text says anything, in whatever language. */
  static boolean hasWords(JsonValue text) {
    return text instanceof JsonString one && !one.getString().isBlank()
        || text instanceof JsonObject all && all.values().stream().anyMatch(MadeNames::hasWords);
  }

  /** What it says in the first language, or else in another. */
  private static String words(JsonObject part, LanguageVariant first) {
    return WORDS.stream()
        .map(key -> part.getOrDefault(key, JsonValue.NULL))
        .flatMap(
            text ->
                text instanceof JsonObject all
                    ? Stream.concat(
                        Stream.of(all.getOrDefault(first.tag(), JsonValue.NULL)),
                        all.values().stream())
                    : Stream.of(text))
        .filter(MadeNames::hasWords)
        .map(text -> text instanceof JsonString one ? one.getString() : "")
        .findFirst()
        .orElse("");
  }
}
