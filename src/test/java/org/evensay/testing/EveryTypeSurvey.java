package org.evensay.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A published survey with a page for every type of question in every shape that it has, each with
 * something that has to be answered. A link says which of them it asks.
 */
public final class EveryTypeSurvey {

  /** The kinds of questions that there is a page of. */
  public static final List<String> KINDS =
      List.of(
          "agree",
          "numbers",
          "circles",
          "search",
          "boxes",
          "scale",
          "faces",
          "slider",
          "matrix",
          "ranking",
          "best-worst",
          "pairs",
          "points",
          "days",
          "texts",
          "photo",
          "files",
          "rounds");

  private final String name;

  private EveryTypeSurvey(String name) {
    this.name = name;
  }

  /** Publishes one, under a name that no other test has. */
  public static EveryTypeSurvey publish() {
    String name = SurveyDocument.of("every-type").name();
    SurveyDocument.publish(Persona.DEV.visits(), document().formatted(name));
    return new EveryTypeSurvey(name);
  }

  /** Publishes one that asks all of them, one after another. */
  public static EveryTypeSurvey publishInARow() {
    String name = "every-type-" + System.nanoTime();
    String asked = document().replaceAll(",\\s*\"show-if\": \"\\$\\{kind\\}[^\"]*\"", "");
    SurveyDocument.publish(Persona.DEV.visits(), asked.formatted(name));
    return new EveryTypeSurvey(name);
  }

  /** The start page of those who are asked all of them. */
  public String start() {
    return "/survey/answering/start?survey=" + name;
  }

  private static String document() {
    try (InputStream file =
        EveryTypeSurvey.class.getResourceAsStream("/accessibility/every-type.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The start page of those who are asked the page of a kind. */
  public String start(String kind) {
    return "/survey/answering/start?survey=" + name + "&kind=" + kind;
  }
}
