package org.evensay.survey.interchange.draft;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntBinaryOperator;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.report.Place;

/** A question before it is written down: what came of it so far. For one import only. */
public final class QuestionDraft {

  final Place.Path where;
  final String name;
  final String type;
  final Map<String, Words> texts = new LinkedHashMap<>();
  final Map<String, List<Condition>> conditions = new LinkedHashMap<>();
  final Map<String, List<ChoiceDraft>> choices = new LinkedHashMap<>();
  final Map<String, Object> settings = new LinkedHashMap<>();

  /** What is asked in each round of a repeated group. */
  final List<QuestionDraft> inside = new ArrayList<>();

  /** For how many rounds there is room. */
  int rounds;

  Consumer<Remarks> then = remarks -> {};
  String needed = "";
  String begins = "";
  List<Place.Path> beginsAt = List.of();

  /**
   * Begins one.
   *
   * @param where the way to it in the file
   * @param name its name here
   * @param type its type here
   */
  public QuestionDraft(Place.Path where, String name, String type) {
    this.where = where;
    this.name = name;
    this.type = type;
  }

  public String name() {
    return name;
  }

  public String type() {
    return type;
  }

  /** What is said of it once it is written down, if it is. */
  public QuestionDraft then(Remark remark, Object... arguments) {
    then = remarks -> remarks.add(where, remark, arguments);
    return this;
  }

  /** Leaves it out without a word when another question is not there. */
  public QuestionDraft needs(String other) {
    needed = other;
    return this;
  }

  /** Its label, hint or a message. */
  public QuestionDraft text(String key, Words words) {
    texts.put(key, words);
    return this;
  }

  /** What has to hold, besides what was said before of the same. */
  public QuestionDraft condition(String key, Condition condition) {
    conditions.computeIfAbsent(key, k -> new ArrayList<>()).add(condition);
    return this;
  }

  /**
   * What its field begins with, if that is an answer to it.
   *
   * @param said where it was said; nowhere if enough has been said of it
   */
  public QuestionDraft begins(String value, List<Place.Path> said) {
    begins = value;
    beginsAt = List.copyOf(said);
    return this;
  }

  /** Whether its field begins with something. */
  public boolean begins() {
    return !begins.isEmpty();
  }

  /** Its choices, rows or points; what changes in the list until it is written changes here. */
  public QuestionDraft choices(String key, List<ChoiceDraft> list) {
    choices.put(key, Collections.unmodifiableList(list));
    return this;
  }

  /** What is a word. */
  public QuestionDraft setting(String key, String value) {
    settings.put(key, value);
    return this;
  }

  /** What is a number. */
  public QuestionDraft setting(String key, BigDecimal value) {
    settings.put(key, value);
    return this;
  }

  /** The same. */
  public QuestionDraft setting(String key, int value) {
    return setting(key, BigDecimal.valueOf(value));
  }

  /** A number that was set. */
  public Optional<BigDecimal> number(String key) {
    return settings.get(key) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
  }

  /** What was set, whatever it is. */
  public Optional<Object> said(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /** A bound that says less than one that is set already counts for nothing. */
  public QuestionDraft stricter(String key, int value, IntBinaryOperator strict) {
    boolean set = settings.get(key) instanceof BigDecimal;
    return setting(
        key, set ? strict.applyAsInt(value, ((BigDecimal) settings.get(key)).intValue()) : value);
  }

  /** What is an object without anything in it. */
  public QuestionDraft empty(String key) {
    settings.put(key, JsonValue.EMPTY_JSON_OBJECT);
    return this;
  }

  /** What is so. */
  public QuestionDraft flag(String key) {
    settings.put(key, true);
    return this;
  }

  /**
   * Makes it a repeated group.
   *
   * @param page what is asked in each round
   * @param most for how many rounds there is room
   */
  public QuestionDraft repeating(PageDraft page, int most) {
    page.questions.stream().limit(Limits.QUESTIONS_IN_A_ROUND).forEach(inside::add);
    rounds = most;
    return this;
  }

  /** How many choices it offers. */
  public int offered() {
    return choices.getOrDefault("choices", List.of()).size();
  }

  /** Whether a setting or a text was given. */
  public boolean has(String key) {
    return settings.containsKey(key) || texts.containsKey(key);
  }

  /** How many are asked: a matrix is one for each of its rows. */
  int asked() {
    if (!inside.isEmpty()) {
      return inside.stream().mapToInt(QuestionDraft::asked).sum();
    }
    return choices.containsKey("rows") ? choices.get("rows").size() : 1;
  }
}
