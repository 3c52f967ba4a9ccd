package org.evensay.survey.answering.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.ShownBefore;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Question;

/**
 * What travels with the page until it is sent: everything that was typed or chosen so far, also
 * what cannot be an answer yet. Immutable.
 */
public final class Carried {

  /** How old a page may be before a person is asked to look at it again. */
  public static final Duration FRESH = Duration.ofHours(24);

  /** Characters that one field may carry while it is no answer yet. */
  public static final int MOST_CHARACTERS = 20_000;

  private final String submissionKey;
  private final Instant sealedAt;
  private final Fields fields;

  /** Follows from all the rest, for an edition: it is carried so that it need not be worked out. */
  private final Optional<ShownBefore> shown;

  /** Shared by all that differ in nothing else; nobody changes what is in it. */
  private record Fields(Map<String, List<String>> typed, Set<String> met, List<String> kept) {

    Fields(Map<String, List<String>> typed, Set<String> met) {
      this(typed, met, List.of());
    }
  }

  private Carried(
      String submissionKey, Instant sealedAt, Fields fields, Optional<ShownBefore> shown) {
    this.submissionKey = submissionKey;
    this.sealedAt = sealedAt;
    this.fields = fields;
    this.shown = shown;
  }

  /**
   * What travels.
   *
   * @param submissionKey says which sending is the same as which
   * @param sealedAt when the page it came from was made
   * @param typed the values of each question's field, by the question's name
   * @param met the questions that have been gone on from, or whose fields began with something:
   *     those do not begin anew
   */
  public Carried(
      String submissionKey, Instant sealedAt, Map<String, List<String>> typed, Set<String> met) {
    this(
        submissionKey,
        sealedAt,
        new Fields(new LinkedHashMap<>(typed), new LinkedHashSet<>(met)),
        Optional.empty());
  }

  /** The same, of what nobody else has in hand: a large survey has a thousand fields. */
  static Carried holding(
      String submissionKey,
      Instant sealedAt,
      Map<String, List<String>> typed,
      Set<String> met,
      Optional<ShownBefore> shown) {
    return new Carried(submissionKey, sealedAt, new Fields(typed, met), shown);
  }

  /** The same, kept under what a return code opens: one text, or none. */
  public Carried keptUnder(List<String> key) {
    Fields now = new Fields(fields.typed(), fields.met(), List.copyOf(key));
    return new Carried(submissionKey, sealedAt, now, shown);
  }

  /** What her answers are kept under, when she has asked to come back: one text, or none. */
  public List<String> kept() {
    return fields.kept();
  }

  /** Where no field began with anything. */
  public Carried(String submissionKey, Instant sealedAt, Map<String, List<String>> typed) {
    this(submissionKey, sealedAt, typed, Set.of());
  }

  /** The beginning of a journey. */
  public static Carried begin(Instant now) {
    return new Carried(RandomId.next(), now, Map.of());
  }

  /**
   * The beginning of a journey by a link.
   *
   * @param link what the link says under a name: one value, or none
   */
  public static Carried begin(Instant now, Edition edition, Function<String, List<String>> link) {
    Carried begins = begin(now);
    for (Question question : edition.questions()) {
      if (question instanceof Hidden hidden) {
        begins = begins.with(hidden.name(), hidden.read(link.apply(hidden.name())).typed());
      }
    }
    return begins;
  }

  /** Says which sending is the same as which. */
  public String submissionKey() {
    return submissionKey;
  }

  /** When the page it came from was made. */
  public Instant sealedAt() {
    return sealedAt;
  }

  /** The values of each question's field, by the question's name. */
  public Map<String, List<String>> typed() {
    return Collections.unmodifiableMap(fields.typed());
  }

  /** The questions that have been gone on from, or whose fields began with something. */
  public Set<String> met() {
    return Collections.unmodifiableSet(fields.met());
  }

  /** The questions that were shown to her on the page before, where that is known. */
  public Optional<ShownBefore> shown() {
    return shown;
  }

  /** The same on a page that is made now. */
  public Carried at(Instant now) {
    return new Carried(submissionKey, now, fields, shown);
  }

  /** The same as somebody else's, who sends for herself. */
  public Carried anew() {
    Fields hers = new Fields(fields.typed(), fields.met());
    return new Carried(RandomId.next(), sealedAt, hers, Optional.empty());
  }

  /** With this question's field as it came. */
  public Carried with(String name, List<String> values) {
    return with(Map.of(name, values), Set.of());
  }

  /** Having gone on from this question's field, whatever it began with. */
  public Carried meeting(String name) {
    return with(Map.of(), Set.of(name));
  }

  /**
   * With all of this at once: some carry a thousand fields, which are copied each time.
   *
   * @param came the values of each question's field that came, by the question's name
   * @param gone the questions that she has gone on from, whatever their fields began with
   */
  public Carried with(Map<String, List<String>> came, Set<String> gone) {
    Map<String, List<String>> others = new LinkedHashMap<>(came);
    others
        .entrySet()
        .removeIf(field -> values(field.getKey()).equals(List.copyOf(field.getValue())));
    Optional<ShownBefore> before = shown;
    for (String name : others.keySet()) {
      before = before.map(known -> known.changing(name));
    }
    Fields now = new Fields(typed(others), met(gone), fields.kept());
    return new Carried(submissionKey, sealedAt, now, before);
  }

  private List<String> values(String name) {
    return fields.typed().getOrDefault(name, List.of());
  }

  private Map<String, List<String>> typed(Map<String, List<String>> others) {
    if (others.isEmpty()) {
      return fields.typed();
    }
    Map<String, List<String>> changed = new LinkedHashMap<>(fields.typed());
    for (Map.Entry<String, List<String>> field : others.entrySet()) {
      if (field.getValue().isEmpty()) {
        changed.remove(field.getKey());
      } else {
        changed.put(field.getKey(), List.copyOf(field.getValue()));
      }
    }
    return changed;
  }

  private Set<String> met(Set<String> gone) {
    if (fields.met().containsAll(gone)) {
      return fields.met();
    }
    Set<String> more = new LinkedHashSet<>(fields.met());
    more.addAll(gone);
    return more;
  }

  /** Whether this question has neither been answered nor gone on from. */
  public boolean isOpen(Question question) {
    return !fields.typed().containsKey(question.name()) && !fields.met().contains(question.name());
  }

  /** Whether this question's field holds more than may travel. */
  public boolean isTooLong(String name) {
    return isTooLong(values(name));
  }

  /** Each field of each step is looked at, so without a stream: some carry a thousand. */
  private static boolean isTooLong(List<String> values) {
    int characters = 0;
    for (String value : values) {
      characters += value.length();
    }
    return characters > MOST_CHARACTERS;
  }

  /**
   * What travels on: without fields that hold more than may.
   *
   * @param now what is shown to her with all of it
   */
  public Carried travelling(ShownBefore now) {
    if (fields.typed().values().stream().noneMatch(Carried::isTooLong)) {
      return new Carried(submissionKey, sealedAt, fields, Optional.of(now));
    }
    Map<String, List<String>> kept = new LinkedHashMap<>(fields.typed());
    kept.values().removeIf(Carried::isTooLong);
    Fields fewer = new Fields(kept, fields.met(), fields.kept());
    return new Carried(submissionKey, sealedAt, fewer, Optional.empty());
  }

  /** Everything that is an answer already. */
  public Answers answers(Edition edition) {
    Map<String, List<String>> typed = typed();
    Answers answers =
        Answers.reading(
            typed.keySet(),
            name ->
                edition
                    .question(name)
                    .flatMap(question -> question.read(typed.get(name)).answer()));
    return edition.counting(edition.given(answers, submissionKey), typed);
  }

  /** What a question makes of what its field carries. */
  public Reading reading(Question question) {
    return question.read(values(question.name()));
  }

  public boolean isStale(Instant now) {
    return sealedAt.plus(FRESH).isBefore(now);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Carried carried
        && carried.submissionKey.equals(submissionKey)
        && carried.sealedAt.equals(sealedAt)
        && carried.fields.equals(fields);
  }

  @Override
  public int hashCode() {
    return Objects.hash(submissionKey, sealedAt, fields);
  }

  /** Says how much it is, and nothing of what it says: answers must not reach a log. */
  @Override
  public String toString() {
    return fields.typed().size() + " fields";
  }
}
