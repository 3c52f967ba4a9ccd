package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.value.Value;

/**
 * What in an expression stands for the same thing: answers to questions, columns of choices, and
 * what is written where such an answer could stand. {@code selected-at(${helps}, 0) = 'friends'}
 * says that {@code friends} is one of the choices of {@code helps}.
 *
 * @param questions the questions whose answers they are; none where nothing is known of it
 * @param columns the columns of choices, those of the question that the expression belongs to
 * @param own whether it is the answer to that question itself
 * @param bySize whether it matters which is larger
 */
public record Alike(
    Set<String> questions,
    Set<String> columns,
    boolean own,
    boolean bySize,
    List<Alike.Written> written) {

  /** The functions that give one of the things that they are given, by which of them. */
  private static final Set<String> GIVING_THE_FIRST =
      Set.of(
          "indexed-repeat",
          "int",
          "normalize-space",
          "number",
          "once",
          "randomize",
          "selected-at",
          "string");

  private static final Set<String> GIVING_ANY = Set.of("coalesce", "max", "min");
  private static final Set<String> CHOSEN = Set.of("selected", "is-selected", "jr:choice-name");

  /**
   * A text or a number as it is written.
   *
   * @param from where it begins, from 0, without quotation marks
   * @param to where it ends
   * @param quoted whether it stands in quotation marks
   */
  public record Written(int from, int to, String text, boolean quoted) {}

  public Alike {
    questions = Set.copyOf(questions);
    columns = Set.copyOf(columns);
    written = List.copyOf(written);
  }

  /** All that an expression is made of; each text and number that is written is in one of them. */
  static List<Alike> of(Node root, String text) {
    List<Alike> all = new ArrayList<>();
    look(root, text, all);
    return all;
  }

  /** What a whole expression may come out as. */
  static Alike outcome(Node root, String text) {
    Together together = new Together(text);
    together.add(root);
    return together.alike(false);
  }

  private static void look(Node node, String text, List<Alike> all) {
    boolean bySize = false;
    List<Node> parts = List.of();
    if (node instanceof Node.Comparison comparison && comparison.others().size() == 1) {
      bySize = comparison.others().get(0).relation().comparesSize();
      parts = node.parts();
    } else if (node instanceof Node.Call call && CHOSEN.contains(call.function().name())) {
      parts = node.parts();
    } else if (isValue(node)) {
      parts = List.of(node);
    }
    Together together = new Together(text);
    parts.forEach(together::add);
    if (!together.written.isEmpty() || !together.columns.isEmpty()) {
      all.add(together.alike(bySize));
    }
    (parts.isEmpty() ? node.parts() : together.others).forEach(other -> look(other, text, all));
  }

  private static boolean isValue(Node node) {
    return node instanceof Node.Constant
        || node instanceof Node.Reference
        || node instanceof Node.Current
        || node instanceof Node.Column
        || isBelowZero(node)
        || node instanceof Node.Call call && !given(call.function(), call.parts()).isEmpty();
  }

  static boolean isBelowZero(Node node) {
    return node instanceof Node.Negative negative
        && negative.inner() instanceof Node.Constant constant
        && constant.written() instanceof Value.Numeric;
  }

  /** Those of what a function is given of which it gives one as it is. */
  private static List<Node> given(Function function, List<Node> parts) {
    if (GIVING_ANY.contains(function.name())) {
      return parts;
    }
    if (function.name().equals("if")) {
      return parts.subList(1, parts.size());
    }
    return GIVING_THE_FIRST.contains(function.name()) && !parts.isEmpty()
        ? parts.subList(0, 1)
        : List.of();
  }

  /** What is written at a constant. */
  static Written written(Node node, String text) {
    int from = node.position() - 1;
    if (node instanceof Node.Constant constant && !(constant.written() instanceof Value.Numeric)) {
      String words = constant.written().text();
      return new Written(from + 1, from + 1 + words.length(), words, true);
    }
    Node digits = node instanceof Node.Negative negative ? negative.inner() : node;
    Matcher number = Tokens.NUMBER.matcher(text).region(digits.position() - 1, text.length());
    int to = number.lookingAt() ? number.end() : text.length();
    String sign = digits == node ? "" : "-";
    return new Written(from, to, sign + digits.constant().orElseThrow().text(), false);
  }

  /** Parts of an expression that stand for the same thing. */
  private static final class Together {

    private final String text;
    private final Set<String> questions = new LinkedHashSet<>();
    private final Set<String> columns = new LinkedHashSet<>();
    private final List<Written> written = new ArrayList<>();
    private final List<Node> others = new ArrayList<>();
    private boolean own;

    Together(String text) {
      this.text = text;
    }

    void add(Node node) {
      if (node instanceof Node.Reference question) {
        questions.add(question.named());
      } else if (node instanceof Node.Current) {
        own = true;
      } else if (node instanceof Node.Column column) {
        columns.add(column.named());
      } else if (node instanceof Node.Constant || isBelowZero(node)) {
        written.add(written(node, text));
      } else if (node instanceof Node.Call call) {
        List<Node> given = given(call.function(), call.parts());
        given.forEach(this::add);
        others.addAll(given.isEmpty() ? List.of(node) : without(call.parts(), given));
      } else {
        others.add(node);
      }
    }

    private static List<Node> without(List<Node> parts, List<Node> given) {
      return parts.stream().filter(part -> given.stream().noneMatch(one -> one == part)).toList();
    }

    Alike alike(boolean bySize) {
      return new Alike(questions, columns, own, bySize, written);
    }
  }
}
