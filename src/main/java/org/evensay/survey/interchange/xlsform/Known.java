package org.evensay.survey.interchange.xlsform;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.expression.Scope;
import org.evensay.survey.design.expression.value.Kind;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.design.question.SharedPoints;

/**
 * What expressions and labels can name: the questions that came before, by what they were called.
 */
final class Known implements Scope {

  /** How a question is named, in expressions and in labels. */
  static final Pattern NAMED = Pattern.compile("\\$\\{\\s*([^{}]*?)\\s*}");

  private static final Named CURRENT = Named.of("current", Kind.ANY);

  private final Map<String, String> names = new HashMap<>();

  /** Of the points of choices, the questions by their names. */
  private final Map<String, String> questions = new HashMap<>();

  private final Map<String, Integer> standing = new HashMap<>();
  private final Map<String, String> expressions = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Codes> codes = new HashMap<>();
  private final Map<String, String> inTexts = new HashMap<>();

  /** What texts say the answers or outcomes of. */
  private final Set<String> putIntoTexts = new HashSet<>();

  /** Repeated groups, and what is asked in those that have ended. */
  private final Set<String> groups = new HashSet<>();

  private final Set<String> repeated = new HashSet<>();
  private Optional<String> around = Optional.empty();
  private Set<String> before = Set.of();
  private Collection<String> columns = List.of();
  private boolean current;

  /** What a question says of its own answer, by a point where it calls that by its name. */
  static String ofItself(String expression, String name) {
    return NAMED
        .matcher(expression)
        .replaceAll(
            named -> named.group(1).equals(name) ? "." : Matcher.quoteReplacement(named.group()));
  }

  /** A row of the form is called so; several may be, in groups of their own. */
  void stands(String written) {
    standing.merge(written, 1, Integer::sum);
  }

  boolean standsOnce(String written) {
    return standing.getOrDefault(written, 0) == 1;
  }

  /** A question was called so, and is called otherwise here. */
  void isCalled(String written, String name) {
    names.putIfAbsent(written, name);
  }

  /**
   * What was called so says how many points a choice of a question got, under another name here.
   */
  void isPoints(String written, String question, String choice) {
    String name = SharedPoints.named(question, choice);
    names.put(written, name);
    questions.put(name, question);
    ask(name);
  }

  /** The question whose answer is behind a name. */
  String question(String name) {
    return questions.getOrDefault(name, name);
  }

  /** What was called so is worked out by an expression. */
  void means(String written, String expression) {
    expressions.putIfAbsent(written, expression);
  }

  void ask(String name) {
    asked.add(name);
  }

  boolean isAsked(String name) {
    return asked.contains(name);
  }

  /** What a question can be answered with, or what a calculation comes out as. */
  void offers(String name, Codes more) {
    codes.merge(name, more, Codes::and);
  }

  Optional<Codes> codes(String name) {
    return Optional.ofNullable(codes.get(name));
  }

  /** What a question is called here that was called so. */
  String called(String written) {
    return names.getOrDefault(written, written);
  }

  /** Whether a name stands for the answers of all rounds of a group that has ended. */
  boolean isRepeated(String name) {
    return repeated.contains(name);
  }

  /** What was called so says in texts which round of a repeated group it is. */
  void saysWhich(String written, String group) {
    inTexts.putIfAbsent(written, group);
  }

  /** A text, from anywhere in the form, before any of it is made a question. */
  void isSaid(String text) {
    Matcher put = NAMED.matcher(text);
    while (put.find()) {
      putIntoTexts.add(put.group(1));
    }
  }

  /** Whether a text says what comes of what was called so. */
  boolean isPutIntoTexts(String written) {
    return putIntoTexts.contains(written);
  }

  /** What comes now stands in a repeated group. */
  void begin(String group) {
    before = new HashSet<>(asked);
    groups.add(group);
    ask(group);
    around = Optional.of(group);
  }

  /** What comes now stands outside of it, where texts cannot put in what there are many of. */
  void end() {
    Set<String> inside = new HashSet<>(asked);
    inside.removeAll(before);
    repeated.addAll(inside);
    around = Optional.empty();
  }

  /** What stands for a name in an expression. */
  String expression(String written) {
    String name = called(written);
    return expressions.getOrDefault(written, "${" + name + "}");
  }

  /** A text with the names of questions that can be named; the others are gone. */
  String inText(String text, Runnable gone) {
    Matcher named = NAMED.matcher(text);
    return named.replaceAll(
        match -> {
          String written = match.group(1);
          String called = called(written);
          String name = around.isEmpty() ? called : inTexts.getOrDefault(written, called);
          if (asked.contains(name) && !repeated.contains(name)) {
            return Matcher.quoteReplacement("${" + name + "}");
          }
          gone.run();
          return "";
        });
  }

  /** The same for a text in languages; what had no other words is gone. */
  Map<LanguageVariant, String> inTexts(Map<LanguageVariant, String> texts, Consumer<String> gone) {
    Map<LanguageVariant, String> put = new LinkedHashMap<>();
    texts.forEach(
        (language, text) -> put.put(language, inText(text, () -> gone.accept(text)).strip()));
    put.values().removeIf(String::isEmpty);
    return put;
  }

  /**
   * The same for one expression.
   *
   * @param hasCurrent whether {@code .} is the answer itself there, or nothing
   * @param ofChoices the columns that choices have
   */
  Known where(boolean hasCurrent, Collection<String> ofChoices) {
    current = hasCurrent;
    columns = ofChoices;
    return this;
  }

  @Override
  public Optional<Named> column(String name) {
    return name.equals("name") || columns.contains(name)
        ? Optional.of(Named.column(name, Set.of()))
        : Optional.empty();
  }

  @Override
  public Optional<Named> named(String name) {
    if (name.equals(Seed.NAME)) {
      return Optional.of(Named.of(name, Kind.NUMBER));
    }
    Kind kind = groups.contains(name) ? Kind.LIST : Kind.ANY;
    return asked.contains(name) ? Optional.of(Named.of(name, kind)) : Optional.empty();
  }

  @Override
  public Set<String> names() {
    return asked;
  }

  @Override
  public Optional<Named> current() {
    return current ? Optional.of(CURRENT) : Optional.empty();
  }

  @Override
  public Set<String> groups() {
    return around.map(Set::of).orElse(Set.of());
  }

  @Override
  public boolean steady() {
    return true;
  }
}
