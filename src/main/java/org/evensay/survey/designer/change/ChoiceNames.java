package org.evensay.survey.designer.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.design.expression.Alike;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionProblem;

/**
 * What can be chosen is called otherwise: expressions ask for it by its new name wherever it stands
 * for an answer to its question.
 *
 * @param byQuestion what it is called now, by what it was called, by the old and the new name of
 *     what is answered; empty for a point that is gone and whose number another one has now
 */
record ChoiceNames(Map<String, Map<String, String>> byQuestion) {

  /** One choice in what may be several, or a pair of them. */
  private static final Pattern CHOICE = Pattern.compile("[^ >='\"]+");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final String OF_CHOICES = "choices-if";
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "show-if",
          "required-if",
          "default-from",
          "valid-if",
          OF_CHOICES,
          "end-if",
          "if",
          "value");

  /**
   * An expression in which new names stand.
   *
   * @param whole whether they stand wherever they have to, as far as anybody can tell
   */
  record Carried(String text, boolean whole) {}

  /** Another text in one place. */
  private record Edit(int from, int to, String text) {}

  static boolean isExpression(String key) {
    return EXPRESSIONS.contains(key);
  }

  private static Expression parsed(String key, String text) throws ExpressionProblem {
    return key.equals(OF_CHOICES) ? Expression.ofChoice(text) : Expression.parse(text);
  }

  /** The expression of a key of a question, or of another part, which has no name then. */
  Carried in(String key, String question, String text) {
    try {
      Expression expression = parsed(key, text);
      Set<String> about = new HashSet<>(expression.names().keySet());
      about.add(question);
      Predicate<String> old = isOld(about);
      List<Edit> edits = new ArrayList<>();
      boolean whole = true;
      for (Alike alike : expression.alike()) {
        List<Map<String, String>> called = called(alike, question, expression.alike());
        boolean meant = !called.isEmpty();
        boolean known =
            meant || alike.own() || !alike.questions().isEmpty() || !alike.columns().isEmpty();
        for (Alike.Written written : alike.written()) {
          whole &=
              meant
                  ? carried(written, text, called, alike.bySize(), edits)
                  : known || !has(written.text(), old);
        }
      }
      return new Carried(edited(text, edits), whole);
    } catch (ExpressionProblem notUnderstood) {
      return new Carried(text, !has(text, isOld(mentioned(text))));
    }
  }

  /** The names of all questions that are written somewhere in what nobody understands. */
  private Set<String> mentioned(String text) {
    return byQuestion.keySet().stream().filter(text::contains).collect(Collectors.toSet());
  }

  private Predicate<String> isOld(Set<String> questions) {
    return name ->
        questions.stream()
            .map(question -> byQuestion.getOrDefault(question, Map.of()).getOrDefault(name, name))
            .anyMatch(is -> !is.equals(name));
  }

  private static boolean has(String text, Predicate<String> name) {
    return Pattern.compile("[\\w-]+").matcher(text).results().anyMatch(it -> name.test(it.group()));
  }

  /** What the choices are called of all questions that something stands for the answer to. */
  private List<Map<String, String>> called(Alike alike, String question, List<Alike> all) {
    Stream<String> ofColumns =
        all.stream()
            .filter(other -> alike.columns().stream().anyMatch(other.columns()::contains))
            .flatMap(other -> other.questions().stream());
    boolean own = alike.own() || alike.columns().contains("name");
    return Stream.concat(
            Stream.concat(alike.questions().stream(), ofColumns),
            own ? Stream.of(question) : Stream.empty())
        .distinct()
        .filter(byQuestion::containsKey)
        .map(byQuestion::get)
        .toList();
  }

  private static boolean carried(
      Alike.Written written,
      String text,
      List<Map<String, String>> called,
      boolean bySize,
      List<Edit> edits) {
    boolean bound = bySize && called.stream().anyMatch(ChoiceNames::isAnyNew);
    String is = CHOICE.matcher(written.text()).replaceAll(one -> now(one.group(), called));
    boolean unknown = has(written.text(), name -> isUncertain(name, called));
    boolean quote = written.quoted() && is.indexOf(text.charAt(written.to())) >= 0;
    boolean order = bound && !called.stream().allMatch(ChoiceNames::keepsOrder);
    boolean between =
        bound && called.stream().noneMatch(names -> names.containsKey(written.text()));
    if (unknown || quote || order || between) {
      return false;
    }
    if (!is.equals(written.text())) {
      boolean marked = !written.quoted() && !NUMBER.matcher(is).matches();
      edits.add(new Edit(written.from(), written.to(), marked ? "'" + is + "'" : is));
    }
    return true;
  }

  private static boolean isAnyNew(Map<String, String> names) {
    return names.entrySet().stream().anyMatch(one -> !one.getValue().equals(one.getKey()));
  }

  /** What a choice is called now. */
  private static String now(String name, List<Map<String, String>> called) {
    return called.stream()
        .filter(names -> names.containsKey(name))
        .map(names -> names.get(name))
        .findFirst()
        .orElse(name);
  }

  /** Whether the questions call it differently, or nobody knows any more what is meant. */
  private static boolean isUncertain(String name, List<Map<String, String>> called) {
    Set<String> is =
        called.stream()
            .filter(names -> names.containsKey(name))
            .map(names -> names.get(name))
            .collect(Collectors.toSet());
    return is.size() > 1 || is.contains("");
  }

  /** Whether what was larger is larger still. */
  private static boolean keepsOrder(Map<String, String> names) {
    Map<Double, Double> numbers = new TreeMap<>();
    for (Map.Entry<String, String> one : names.entrySet()) {
      if (!NUMBER.matcher(one.getKey()).matches() || !NUMBER.matcher(one.getValue()).matches()) {
        return false;
      }
      numbers.put(Double.valueOf(one.getKey()), Double.valueOf(one.getValue()));
    }
    List<Double> now = List.copyOf(numbers.values());
    return now.equals(now.stream().sorted().distinct().toList());
  }

  private static String edited(String text, List<Edit> edits) {
    StringBuilder after = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::from).reversed())
        .forEach(edit -> after.replace(edit.from(), edit.to(), edit.text()));
    return after.toString();
  }

  /** Names of choices of a question one after the other, such as what its field begins with. */
  String listed(String question, String text) {
    Map<String, String> called = byQuestion.getOrDefault(question, Map.of());
    return CHOICE
        .matcher(text)
        .replaceAll(
            one -> {
              String is = called.getOrDefault(one.group(), one.group());
              return is.isEmpty() ? one.group() : is;
            });
  }

  /** What the columns of choices hold that are compared with answers, as that is called now. */
  Map<String, Map<String, String>> columns(String choicesIf) {
    Map<String, Map<String, String>> columns = new HashMap<>();
    try {
      List<Alike> all = Expression.ofChoice(choicesIf).alike();
      for (Alike alike : all) {
        for (String column : alike.columns()) {
          called(new Alike(alike.questions(), Set.of(), false, false, List.of()), "", all)
              .forEach(
                  names ->
                      names.forEach(
                          columns.computeIfAbsent(column, any -> new HashMap<>())::putIfAbsent));
        }
      }
    } catch (ExpressionProblem notUnderstood) {
      return Map.of();
    }
    columns.remove("name");
    return columns;
  }

  /** What something that is worked out may come out as is called as in what it is worked out of. */
  Map<String, String> outcome(String value) {
    Map<String, String> names = new HashMap<>();
    try {
      called(Expression.parse(value).outcome(), "", List.of())
          .forEach(called -> called.forEach(names::putIfAbsent));
    } catch (ExpressionProblem notUnderstood) {
      return Map.of();
    }
    return names;
  }
}
