package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.expression.ExpressionMistake;
import org.evensay.survey.design.expression.Finding;

/**
 * A document in which one thing is wrong, and no other; and what such documents are put together
 * of.
 */
public record Wrong(String document, Mistake mistake) {

  static final String QUESTION = "pages[0].questions[0]";

  @Override
  public String toString() {
    return mistake.toString();
  }

  static Wrong syntax(
      DocumentMistake what, String document, int line, int column, Object... arguments) {
    Place place = new Place.Position(line, column);
    return new Wrong(document, new Mistake(place, what.code(), List.of(arguments)));
  }

  static Wrong at(DocumentMistake what, String document, String way, Object... arguments) {
    Place place = new Place.Path(way);
    return new Wrong(document, new Mistake(place, what.code(), List.of(arguments)));
  }

  static Wrong condition(
      ExpressionMistake what, String condition, int character, Object... arguments) {
    return condition(what.code(), condition, character, arguments);
  }

  static Wrong condition(Finding.What what, String condition, int character, Object... arguments) {
    return condition(what.code(), condition, character, arguments);
  }

  static Wrong condition(String code, String condition, int character, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(character));
    all.addAll(Arrays.asList(arguments));
    return new Wrong(
        question("\"type\": \"number\", \"show-if\": \"%s\"".formatted(condition)),
        new Mistake(new Place.Path(QUESTION + ".show-if"), code, all));
  }

  /** A document that is right but for something in its head. */
  static String head(String right, String wrong) {
    String document = question("\"type\": \"number\"");
    assertTrue(document.contains(right), right);
    return document.replace(right, wrong);
  }

  static String asking(String questions) {
    return ExampleEditions.document("{\"name\": \"p\", \"questions\": [" + questions + "]}");
  }

  static String question(String rest) {
    return asking("{\"name\": \"q\", \"label\": {\"en-GB\": \"Q\"}, " + rest + "}");
  }

  static String choices(String... choices) {
    return "\"choices\": [" + String.join(", ", choices) + "]";
  }

  static String[] choices(int number) {
    return IntStream.range(0, number).mapToObj(i -> choice("c" + i)).toArray(String[]::new);
  }

  static String choice(String name) {
    return "{\"name\": \"%s\", \"label\": {\"en-GB\": \"C\"}}".formatted(name);
  }

  /** Pages of questions, all of one kind, under names of four letters. */
  public static String pages(int pages, int questions, String rest) {
    String page = "{\"name\": \"p%02d\", \"questions\": [%s]}";
    String question = "{\"name\": \"q%02d%d\", \"label\": {\"en-GB\": \"Q\"}, %s}";
    return ExampleEditions.document(
        IntStream.range(0, pages)
            .mapToObj(
                p ->
                    page.formatted(
                        p,
                        IntStream.range(0, questions)
                            .mapToObj(q -> question.formatted(p, q, rest))
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining(", ")));
  }

  /** What is wrong with a question, apart from its name and label. */
  static Wrong type(DocumentMistake what, String rest, String key, Object... arguments) {
    return at(what, question(rest), QUESTION + "." + key, arguments);
  }

  /** A first page that asks for a number, and what comes after it. */
  static String after(String pages) {
    return ExampleEditions.document(
        "{\"name\": \"p\", \"questions\": [{\"name\": \"q\", \"type\": \"number\","
            + " \"label\": {\"en-GB\": \"Q\"}}]}, "
            + pages);
  }

  static String page(String rest, String... questions) {
    return "{\"name\": \"page\", %s\"questions\": [%s]}"
        .formatted(rest.isEmpty() ? "" : rest + ", ", String.join(", ", questions));
  }

  static String number(String name, String rest) {
    return "{\"name\": \"%s\", \"type\": \"number\", \"label\": {\"en-GB\": \"N\"}%s}"
        .formatted(name, rest.isEmpty() ? "" : ", " + rest);
  }

  static Wrong end(DocumentMistake what, String end, String key, Object... arguments) {
    String ends = "\"ends\": [{%s}], \"lists\"".formatted(end);
    return at(what, head("\"lists\"", ends), "ends[0]." + key, arguments);
  }
}
