package org.evensay.survey.offline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.expression.ExpressionTree;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.OneChoice;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Scale;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.ShortText;
import org.evensay.survey.design.question.WholeNumber;

/**
 * What keeps a survey from being taken offline. Pure: what a device cannot do exactly as the server
 * does it, it does not do at all.
 */
final class Obstacles {

  /** The functions that a device works out, to the same value: script/offline/functions.js. */
  static final Set<String> FUNCTIONS =
      Set.of(
          "if",
          "coalesce",
          "once",
          "not",
          "true",
          "false",
          "boolean",
          "boolean-from-string",
          "checklist",
          "weighted-checklist",
          "version",
          "selected",
          "is-selected",
          "selected-at",
          "count-selected",
          "jr:choice-name",
          "pulldata",
          "position",
          "index",
          "count",
          "count-non-empty",
          "sum",
          "indexed-repeat",
          "number",
          "int",
          "round",
          "floor",
          "ceiling",
          "abs",
          "max",
          "min",
          "pow",
          "sqrt",
          "pi",
          "string",
          "concat",
          "join",
          "substr",
          "substring",
          "substring-before",
          "substring-after",
          "translate",
          "string-length",
          "normalize-space",
          "contains",
          "starts-with",
          "ends-with",
          "regex",
          "date",
          "decimal-time",
          "format-date",
          "format-date-time");

  /** They ask for a clock, and that of a device may be wrong by years. */
  private static final Set<String> OF_CLOCK = Set.of("today", "now");

  /** It would mean another moment on a device in another zone. */
  private static final Pattern TIMED = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");

  private static final String ESCAPED = "\\\\[dDwW^$.*+?()\\[\\]{}|/\\\\]";

  /**
   * Regular expressions that mean the same to browsers, and cannot keep one busy for long: nothing
   * in parentheses is repeated.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:"
              + ESCAPED
              + "|\\[\\^?(?:[^\\[\\]\\\\&~]|"
              + ESCAPED
              + ")+\\]|\\((?:\\?:|(?!\\?))|\\)(?![*+{])|[^\\\\\\[\\](){}*+?]"
              + "|[*+?](?![*+?{])|\\{\\d{1,3}(?:,\\d{0,3})?\\}(?![*+?{]))*");

  private final Set<Obstacle> found = new LinkedHashSet<>();

  private Obstacles() {}

  /** All of them, each once; none for a survey that can be taken offline. */
  static List<Obstacle> of(Edition edition) {
    Obstacles obstacles = new Obstacles();
    edition.questions().forEach(obstacles::look);
    edition.ends().stream().map(End::when).forEach(obstacles::look);
    return List.copyOf(obstacles.found);
  }

  private void look(Question question) {
    if (question instanceof Seed || question.isDrawn()) {
      found.add(Obstacle.of("offline.obstacle.chance"));
    }
    if (question instanceof Enclosure) {
      found.add(Obstacle.of("offline.obstacle.file"));
    }
    if (question.offer().isSearched()) {
      found.add(Obstacle.of("offline.obstacle.search"));
    }
    if (question.wording().presetFrom().isPresent() && !isSimple(question)) {
      found.add(Obstacle.of("offline.obstacle.preset"));
    }
    expressions(question).flatMap(Optional::stream).forEach(this::look);
  }

  private static boolean isSimple(Question question) {
    return question instanceof ShortText
        || question instanceof LongText
        || question instanceof WholeNumber
        || question instanceof OneChoice
        || question instanceof SeveralChoices
        || question instanceof Scale;
  }

  private static Stream<Optional<Expression>> expressions(Question question) {
    return Stream.of(
        question.wording().showIf(),
        question.wording().requiredIf(),
        question.wording().valid().map(rule -> rule.condition()),
        question.wording().presetFrom(),
        question.wording().round().flatMap(round -> round.asked()),
        question.offer().condition(),
        question instanceof Calculated calculated
            ? Optional.of(calculated.value())
            : Optional.empty());
  }

  private void look(Expression expression) {
    look(ExpressionTree.of(expression));
  }

  private void look(List<?> tree) {
    if (tree.get(0).equals("call")) {
      call(tree);
    } else if (tree.get(0).equals("text") && TIMED.matcher((String) tree.get(1)).matches()) {
      found.add(Obstacle.of("offline.obstacle.clock"));
    }
    tree.stream().filter(List.class::isInstance).map(part -> (List<?>) part).forEach(this::look);
  }

  private void call(List<?> tree) {
    String name = (String) tree.get(1);
    if (OF_CLOCK.contains(name)) {
      found.add(Obstacle.of("offline.obstacle.clock"));
    } else if (!FUNCTIONS.contains(name)) {
      found.add(new Obstacle("offline.obstacle.function", name));
    } else if (name.equals("regex") && !isPlain((List<?>) tree.get(3))) {
      found.add(Obstacle.of("offline.obstacle.pattern"));
    }
  }

  private static boolean isPlain(List<?> pattern) {
    return pattern.get(0).equals("text") && PLAIN.matcher((String) pattern.get(1)).matches();
  }

  /** What is otherwise on a device than here, though nothing is wrong by it. */
  static List<String> remarks(Edition edition) {
    List<String> remarks = new ArrayList<>();
    if (!edition.quotas().isEmpty()) {
      remarks.add("offline.remark.quota");
    }
    if (edition.questions().stream().anyMatch(Hidden.class::isInstance)) {
      remarks.add("offline.remark.link");
    }
    if (edition.questions().stream()
        .anyMatch(question -> !question.wording().recorded().signed().isEmpty())) {
      remarks.add("offline.remark.films");
    }
    if (edition.questions().stream()
        .anyMatch(question -> !question.wording().recorded().audio().isEmpty())) {
      remarks.add("offline.remark.recordings");
    }
    return remarks;
  }
}
