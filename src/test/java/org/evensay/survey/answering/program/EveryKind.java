package org.evensay.survey.answering.program;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.AnswersDocument;
import org.evensay.survey.design.reading.ExampleEditions;

/** A survey of all that a program can answer, none of it required, and what becomes of answers. */
final class EveryKind {

  /** What stands under some names hangs on the answer to {@code kind}: it takes away one choice. */
  static final Edition EDITION =
      ExampleEditions.parse(
          ExampleEditions.document(
              """
              {"name": "one", "questions": [
                {"name": "found", "type": "hidden", "choices": [
                  {"name": "poster", "label": {"en-GB": "P"}}, {"name": "b", "label": {"en-GB": "B"}}]},
                {"name": "kind", "type": "one-choice", "label": {"en-GB": "Q"}, "list": "things"},
                {"name": "long_list", "type": "one-choice", "label": {"en-GB": "Q"},
                 "appearance": "search", "list": "things"},
                {"name": "other", "type": "one-choice", "label": {"en-GB": "Q"}, "choices": [
                  {"name": "home", "label": {"en-GB": "At home"}},
                  {"name": "away", "label": {"en-GB": "Elsewhere"}, "other": true,
                   "other-label": {"en-GB": "Where is that?"}}]},
                {"name": "several", "type": "several-choices", "label": {"en-GB": "Q"},
                 "list": "things"},
                {"name": "scale", "type": "scale", "label": {"en-GB": "Q"},
                 "points": [{"label": {"en-GB": "Bad"}}, {"label": {"en-GB": "Good"}}]},
                {"name": "short", "type": "short-text", "label": {"en-GB": "Q"}},
                {"name": "long", "type": "long-text", "label": {"en-GB": "Q"}},
                {"name": "number", "type": "number", "label": {"en-GB": "Q"}, "most": 100},
                {"name": "decimal", "type": "decimal", "label": {"en-GB": "Q"}, "most": 100}]},
              {"name": "more", "questions": [
                {"name": "day", "type": "date", "label": {"en-GB": "Q"}},
                {"name": "month", "type": "month", "label": {"en-GB": "Q"}},
                {"name": "time", "type": "time", "label": {"en-GB": "Q"}},
                {"name": "order", "type": "ranking", "label": {"en-GB": "Q"}, "list": "things"},
                {"name": "share", "type": "points", "label": {"en-GB": "Q"}, "total": 10,
                 "list": "things"},
                {"name": "extremes", "type": "best-worst", "label": {"en-GB": "Q"},
                 "list": "things"},
                {"name": "pairs", "type": "pairwise", "label": {"en-GB": "Q"}, "undecided": true,
                 "list": "things"},
                {"name": "decided", "type": "pairwise", "label": {"en-GB": "Q"}, "list": "things"},
                {"name": "drawn", "type": "pairwise", "label": {"en-GB": "Q"}, "pairs": 2,
                 "list": "things"},
                {"name": "promise", "type": "agree", "label": {"en-GB": "Q"}},
                {"name": "ways", "type": "matrix", "label": {"en-GB": "Q"},
                 "rows": [{"name": "bus", "label": {"en-GB": "bus"}}],
                 "points": [{"label": {"en-GB": "Bad"}}, {"label": {"en-GB": "Good"}}]}]},
              {"name": "two", "questions": [
                {"name": "left_one", "type": "one-choice", "label": {"en-GB": "Q"},
                 "list": "things", "choices-if": "name != ${kind}"},
                {"name": "left_several", "type": "several-choices", "label": {"en-GB": "Q"},
                 "list": "things", "choices-if": "name != ${kind}"},
                {"name": "left_order", "type": "ranking", "label": {"en-GB": "Q"},
                 "list": "things", "choices-if": "name != ${kind}"},
                {"name": "left_share", "type": "points", "label": {"en-GB": "Q"}, "total": 10,
                 "list": "things", "choices-if": "name != ${kind}"},
                {"name": "left_extremes", "type": "best-worst", "label": {"en-GB": "Q"},
                 "list": "things", "choices-if": "name != ${kind}"},
                {"name": "left_pairs", "type": "pairwise", "label": {"en-GB": "Q"},
                 "list": "things", "choices-if": "name != ${kind}"},
                {"name": "visit", "type": "repeat", "label": {"en-GB": "Visit"}, "times": 2,
                 "questions": [
                   {"name": "rated", "type": "number", "label": {"en-GB": "Q"}, "most": 10}]}]}
              """));

  /** What became of answers. */
  record Sent(JsonObject kept, Set<String> named) {

    static Sent of(JsonObject answers) {
      TypedAnswers typed = new TypedAnswers(EDITION, answers);
      Carried carried =
          new Carried("key", Instant.parse("2026-11-27T10:00:00Z"), typed.typed(), Set.of());
      WholeAnswers whole = new WholeAnswers(EDITION, carried, quota -> false);
      Stream<String> problems =
          Stream.concat(typed.problems().stream(), whole.problems().stream())
              .map(StepProblem::question)
              .map(question -> question.orElseThrow().name());
      Stream<String> others = Stream.of(typed.unknown(), whole.notAsked()).flatMap(List::stream);
      return new Sent(
          json(AnswersDocument.write(whole.answers())),
          Stream.concat(problems, others).collect(Collectors.toSet()));
    }
  }

  private EveryKind() {}

  static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** All that a program can answer. */
  static List<Question> answered() {
    return EDITION.questions().stream()
        .filter(question -> question.asks() || question.name().equals("found"))
        .toList();
  }
}
