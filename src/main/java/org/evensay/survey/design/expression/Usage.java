package org.evensay.survey.design.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.survey.design.expression.function.Function;
import org.evensay.survey.design.expression.function.Parameter;
import org.evensay.survey.design.expression.value.Kind;

/**
 * Answers that stand in an expression, and what they are taken for there. Who gives the choices of
 * a question other names has to know it: {@code ${q} = -1} goes on saying the same with the new
 * name in it, {@code ${q} + 1} does not.
 *
 * @param answers the answers, in the order in which they are written
 * @param written texts and numbers that are compared with them, or given in their place
 */
public record Usage(As as, List<Answer> answers, List<Alike.Written> written) {

  /** What an answer is taken for. */
  public enum As {
    /** What it is: one of the things that can be answered. */
    ITSELF,
    NUMBER,
    TEXT,
    /** Many answers at once, as numbers. */
    NUMBERS
  }

  /**
   * One that stands in an expression.
   *
   * @param from where it begins, from 0
   * @param to where it ends
   * @param name the question, or the column of a choice; a point for the answer itself
   * @param column whether it is a column
   * @param bare whether something else that gives a value could stand in its place
   */
  public record Answer(int from, int to, String name, boolean column, boolean bare) {}

  /** They give a part of what they are given, and so want it as it was answered. */
  private static final Set<String> GIVING_A_PART =
      Set.of("indexed-repeat", "randomize", "selected-at");

  private static final Set<String> GIVING_THE_FIRST = Set.of("normalize-space", "once", "string");
  private static final Set<String> CHOSEN = Set.of("selected", "is-selected", "jr:choice-name");
  private static final Set<String> JOINING = Set.of("concat", "join");

  public Usage {
    answers = List.copyOf(answers);
    written = List.copyOf(written);
  }

  /** The same answers, taken for something else. */
  public Usage as(As other) {
    return new Usage(other, answers, written);
  }

  /**
   * Every use of an answer by which it matters what its choices are called.
   *
   * @param outcome whether it gives a value: then what it may come out as is the first, be it none
   */
  static List<Usage> of(Node root, String text, boolean outcome) {
    Reader reader = new Reader(text);
    if (outcome) {
      Usage whole = reader.gathered(List.of(root), true);
      reader.all.add(0, whole);
    } else {
      reader.look(root, null, true);
    }
    return List.copyOf(reader.all);
  }

  /** Goes through an expression. */
  private static final class Reader {

    private final String text;
    private final List<Usage> all = new ArrayList<>();

    Reader(String text) {
      this.text = text;
    }

    /**
     * Looks at a part.
     *
     * @param as what it is taken for; null for true or false, where names do not matter
     */
    void look(Node node, As as, boolean bare) {
      if (isAnswer(node)) {
        if (as != null) {
          all.add(new Usage(as, List.of(answer(node, bare)), List.of()));
        }
      } else if (node instanceof Node.Comparison comparison) {
        compare(comparison);
      } else if (node instanceof Node.Call call) {
        call(call, as, bare);
      } else {
        As inside = node instanceof Node.Junction ? null : As.NUMBER;
        node.parts().forEach(part -> look(part, inside, true));
      }
    }

    private void compare(Node.Comparison comparison) {
      boolean two = comparison.others().size() == 1;
      if (two && !comparison.others().get(0).relation().comparesSize()) {
        together(comparison.parts(), false);
      } else {
        comparison.parts().forEach(part -> look(part, As.NUMBER, true));
      }
    }

    private void together(List<Node> parts, boolean mayBeSeveral) {
      Usage usage = gathered(parts, mayBeSeveral);
      if (!usage.answers().isEmpty()) {
        all.add(usage);
      }
    }

    /** Parts that stand for the same thing. */
    Usage gathered(List<Node> parts, boolean mayBeSeveral) {
      Gathered gathered = new Gathered(mayBeSeveral);
      parts.forEach(part -> gathered.add(part, !isQuoted(part)));
      return new Usage(gathered.as, gathered.answers, gathered.written);
    }

    private void call(Node.Call call, As as, boolean bare) {
      String name = call.function().name();
      if (CHOSEN.contains(name)) {
        together(call.parts(), true);
        return;
      }
      List<Node> given = given(call);
      boolean whole = bare && !GIVING_A_PART.contains(name);
      for (int i = 0; i < call.parts().size(); i++) {
        Node part = call.parts().get(i);
        if (contains(given, part)) {
          look(part, as, whole);
        } else {
          look(part, wanted(call.function(), i), true);
        }
      }
    }

    private static As wanted(Function function, int place) {
      return switch (function.parameter(place)) {
        case NUMBER -> As.NUMBER;
        case LIST -> function.name().equals("sum") ? As.NUMBERS : null;
        case ANY, TEXT, PATTERN, DATE -> As.TEXT;
        default -> null;
      };
    }

    private Answer answer(Node node, boolean bare) {
      int from = node.position() - 1;
      if (node instanceof Node.Column column) {
        return new Answer(from, from + column.named().length(), column.named(), true, bare);
      }
      if (node instanceof Node.Reference question) {
        int end = text.indexOf('}', from) + 1;
        return new Answer(from, Math.max(from, end), question.named(), false, bare);
      }
      return new Answer(from, from + 1, ".", false, bare);
    }

    /** Whether it is a name in quotation marks, in whose place nothing else can stand. */
    private boolean isQuoted(Node node) {
      int before = node.position() - 2;
      return node instanceof Node.Reference
          && before >= 0
          && (text.charAt(before) == '\'' || text.charAt(before) == '"');
    }

    private static boolean isAnswer(Node node) {
      return node instanceof Node.Reference
          || node instanceof Node.Current
          || node instanceof Node.Column;
    }

    private static boolean contains(List<Node> parts, Node part) {
      return parts.stream().anyMatch(one -> one == part);
    }

    /** Those of what a function is given of which it gives one as it is. */
    private static List<Node> given(Node.Call call) {
      String name = call.function().name();
      if (name.equals("if")) {
        return call.parts().subList(1, call.parts().size());
      }
      if (name.equals("coalesce")) {
        return call.parts();
      }
      boolean first = GIVING_A_PART.contains(name) || GIVING_THE_FIRST.contains(name);
      return first && !call.parts().isEmpty() ? call.parts().subList(0, 1) : List.of();
    }

    /** Whether a function only puts several answers behind each other. */
    private static boolean isSeveral(Node.Call call) {
      return JOINING.contains(call.function().name())
          && call.parts().stream()
              .allMatch(
                  part ->
                      isAnswer(part)
                          || part.constant().filter(one -> one.text().isBlank()).isPresent());
    }

    /** Parts that stand for the same thing. */
    private final class Gathered {

      private final boolean mayBeSeveral;
      private final List<Answer> answers = new ArrayList<>();
      private final List<Alike.Written> written = new ArrayList<>();
      private As as = As.ITSELF;

      Gathered(boolean mayBeSeveral) {
        this.mayBeSeveral = mayBeSeveral;
      }

      void add(Node node, boolean bare) {
        if (isAnswer(node)) {
          answers.add(answer(node, bare));
        } else if (node instanceof Node.Constant || Alike.isBelowZero(node)) {
          written.add(Alike.written(node, text));
        } else if (node instanceof Node.Call call && mayBeSeveral && isSeveral(call)) {
          call.parts().stream().filter(Reader::isAnswer).forEach(part -> add(part, false));
        } else if (node instanceof Node.Call call && !Reader.given(call).isEmpty()) {
          addGiven(call, bare);
        } else {
          boolean reckoned = Outlook.isAlwaysNumber(node);
          as = reckoned ? As.NUMBER : isTruth(node) ? as : As.TEXT;
          look(node, null, true);
        }
      }

      private void addGiven(Node.Call call, boolean bare) {
        List<Node> given = Reader.given(call);
        boolean whole = bare && !GIVING_A_PART.contains(call.function().name());
        for (int i = 0; i < call.parts().size(); i++) {
          Node part = call.parts().get(i);
          if (contains(given, part)) {
            add(part, whole);
          } else {
            look(part, wanted(call.function(), i), true);
          }
        }
      }

      private static boolean isTruth(Node node) {
        return node instanceof Node.Comparison
            || node instanceof Node.Junction
            || node instanceof Node.Call call
                && (call.function().gives() == Kind.TRUTH
                    || call.function().parameters().contains(Parameter.NAME));
      }
    }
  }
}
