package org.evensay.insight.results.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;

/** A question that people answer, and what may be seen of it. */
final class Asking {

  private final Question question;
  private final Counts counts;

  private Asking(Question question) {
    this.question = question;
    this.counts = Counts.of(question);
  }

  /** A question of a type, with what its document has besides. */
  static Question question(String type, String more) {
    return ExampleEditions.parse(
            ExampleEditions.document(
                """
                {"name": "p", "questions": [{"name": "q", "type": "%s", "label": {"en-GB": "Q?"}%s}]}
                """
                    .formatted(type, more.isEmpty() ? "" : ", " + more)))
        .question("q")
        .orElseThrow();
  }

  /** Choices by their names, as a document has them; those in brackets stand alone. */
  static String choices(String... names) {
    return Stream.of(names)
        .map(
            name ->
                "{\"name\": \"%s\", \"label\": {\"en-GB\": \"%s\"}%s}"
                    .formatted(
                        name.replaceAll("[()]", ""),
                        name,
                        name.startsWith("(") ? ", \"alone\": true" : ""))
        .collect(Collectors.joining(", ", "\"choices\": [", "]"));
  }

  static Asking of(String type, String more) {
    return new Asking(question(type, more));
  }

  static Asking of(Question question) {
    return new Asking(question);
  }

  /** So many people gave these values; none of them for no answer. */
  Asking people(int people, String... values) {
    Optional<Answer> answer = answer(values);
    for (int i = 0; i < people; i++) {
      counts.add(question, answer);
    }
    return this;
  }

  private Optional<Answer> answer(String... values) {
    if (values.length == 0) {
      return Optional.empty();
    }
    return switch (question.type()) {
      case "points" -> Optional.of(new Answer.Shared(points(values)));
      case "several-choices", "ranking", "best-worst", "pairwise" ->
          Optional.of(new Answer.ChosenSeveral(List.of(values)));
      default -> Optional.of(new Answer.Words(values[0]));
    };
  }

  private static Map<String, Long> points(String... values) {
    Map<String, Long> points = new LinkedHashMap<>();
    for (String value : values) {
      String[] both = value.split("=");
      points.put(both[0], Long.valueOf(both[1]));
    }
    return points;
  }

  Figures figures(int threshold, boolean totalKnown) {
    return counts.figures(new Gating(threshold, totalKnown));
  }

  /** What a table shows with a threshold of ten; a hidden figure as a question mark. */
  Map<String, String> shown(String table) {
    return shown(figures(10, true).table(table).orElseThrow());
  }

  static Map<String, String> shown(GatedTable table) {
    Map<String, String> shown = new LinkedHashMap<>();
    table
        .byCategory()
        .forEach(
            (category, figure) ->
                shown.put(
                    category,
                    figure instanceof Figure.Shown one ? Integer.toString(one.value()) : "?"));
    return shown;
  }

  /** The values of a name that may be seen. */
  Map<String, Double> values(String name) {
    return figures(10, true).values().get(name);
  }
}
