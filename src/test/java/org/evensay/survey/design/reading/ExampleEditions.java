package org.evensay.survey.design.reading;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/** Editions for tests, and what people may type into them. */
public final class ExampleEditions {

  private ExampleEditions() {}

  /** The survey of the demonstration. */
  public static Edition demonstration() {
    return parse(DemonstrationDocument.read("survey.json").toString());
  }

  /** A survey of every type of question, with questions that depend on each other. */
  public static Edition everyType() {
    return parse(everyTypeDocument());
  }

  /** Its document. */
  public static String everyTypeDocument() {
    return document(
        """
            {"name": "one", "questions": [
              {"name": "kind", "type": "one-choice", "required": true, "label": {"en-GB": "Kind?"},
               "choices": [
                 {"name": "yes", "label": {"en-GB": "Yes"}},
                 {"name": "no", "label": {"en-GB": "No"}},
                 {"name": "quiet", "label": {"en-GB": "Rather not say"}, "not-said": true}]}]},
            {"name": "two", "questions": [
              {"name": "several", "type": "several-choices", "label": {"en-GB": "Which?"},
               "show-if": "${kind} = 'yes'", "least": 2, "most": 3,
               "choices": [
                 {"name": "a", "label": {"en-GB": "A"}},
                 {"name": "b", "label": {"en-GB": "B"}},
                 {"name": "c", "label": {"en-GB": "C"}},
                 {"name": "d", "label": {"en-GB": "D"}},
                 {"name": "none", "label": {"en-GB": "None"}, "alone": true}]},
              {"name": "scale", "type": "scale", "label": {"en-GB": "How much?"},
               "show-if": "selected(${several}, 'a')", "required": true,
               "points": [
                 {"value": -1, "label": {"en-GB": "Less"}},
                 {"value": 0, "label": {"en-GB": "Same"}},
                 {"value": 1, "label": {"en-GB": "More"}}]}]},
            {"name": "three", "questions": [
              {"name": "short", "type": "short-text", "label": {"en-GB": "Word?"},
               "show-if": "${scale} > 0 or ${kind} = 'no'", "most-characters": 10},
              {"name": "number", "type": "number", "label": {"en-GB": "Number?"},
               "show-if": "${short} != ''", "least": -5, "most": 25}]},
            {"name": "four", "questions": [
              {"name": "long", "type": "long-text", "label": {"en-GB": "Words?"},
               "most-characters": 40}]}
            """);
  }

  /** A survey of the types that take several fields, and of all that is not asked. */
  public static Edition everyOtherType() {
    return parse(everyOtherTypeDocument());
  }

  /** Its document. */
  public static String everyOtherTypeDocument() {
    return document(
        """
            {"name": "five", "questions": [
              {"name": "decimal", "type": "decimal", "label": {"en-GB": "How far?"},
               "least": -1.5, "most": 20, "places": 1},
              {"name": "day", "type": "date", "label": {"en-GB": "Which day, ${decimal}?"},
               "least": "2001-01-01", "most": "2030-12-31"},
              {"name": "month", "type": "month", "label": {"en-GB": "Which month?"},
               "least": "2001-01", "most": "2030-12"},
              {"name": "time", "type": "time", "label": {"en-GB": "When?"}}]},
            {"name": "six", "questions": [
              {"name": "order", "type": "ranking", "label": {"en-GB": "What first?"}, "most": 3,
               "list": "things"},
              {"name": "share", "type": "points", "label": {"en-GB": "How much?"}, "total": 10,
               "list": "things"},
              {"name": "extremes", "type": "best-worst", "label": {"en-GB": "Which?"},
               "list": "things"}]},
            {"name": "seven", "questions": [
              {"name": "read", "type": "note", "label": {"en-GB": "Read this."}},
              {"name": "promise", "type": "agree", "label": {"en-GB": "I have read it."}},
              {"name": "ways", "type": "matrix", "label": {"en-GB": "How is it by"},
               "rows": [{"name": "bus", "label": {"en-GB": "bus"}},
                        {"name": "bike", "label": {"en-GB": "bike"}}],
               "points": [{"label": {"en-GB": "Bad"}}, {"label": {"en-GB": "Good"}}]},
              {"name": "ways_sum", "type": "calculated", "value": "${ways_bus} + ${ways_bike}"},
              {"name": "place", "type": "one-choice", "label": {"en-GB": "Where?"},
               "choices": [
                 {"name": "home", "label": {"en-GB": "At home"}},
                 {"name": "away", "label": {"en-GB": "Somewhere else"}, "other": true,
                  "other-label": {"en-GB": "Where is that?"}}]},
              {"name": "even", "type": "number", "label": {"en-GB": "An even number?"},
               "most": 100, "valid-if": ". mod 2 = 0 and (${ways_bus} = '' or . >= ${ways_bus})",
               "valid-message": {"en-GB": "That is odd."}}]}
            """);
  }

  /** A whole document around pages. */
  public static String document(String pages) {
    return """
    {"name": "example", "default-language": "en-GB", "languages": {"en-GB": "checked"},
     "title": {"en-GB": "Example"},
     "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 5,
               "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
     "end": {"next": {"en-GB": "Soon"}},
     "lists": {"things": [
       {"name": "a", "label": {"en-GB": "A"}}, {"name": "b", "label": {"en-GB": "B"}},
       {"name": "c", "label": {"en-GB": "C"}}, {"name": "d", "label": {"en-GB": "D"}}]},
     "pages": [%s]}
    """
        .formatted(pages);
  }

  /** The edition of a document that is as it has to be. */
  public static Edition parse(String document) {
    try {
      return EditionDocument.parse(document);
    } catch (DocumentProblem e) {
      throw new AssertionError(e.mistakes().toString(), e);
    }
  }

  /** What may come from a field: what the question offers, and what it never asked for. */
  public static Arbitrary<List<String>> typed(Question question) {
    Arbitrary<String> odd =
        Arbitraries.of(
            "",
            " ",
            "no such choice",
            "7",
            "-3",
            "٣",
            "1",
            "2",
            "12",
            "2024",
            "2.5",
            "1e3",
            "NaN",
            "<b>",
            "ab\u0000c",
            "🙂",
            "a very long answer that no short field has room for",
            "\ud800",
            "two\r\nlines");
    Arbitrary<String> known =
        question.choices().isEmpty()
            ? odd
            : Arbitraries.of(question.choices().stream().map(Choice::name).toList());
    if (!question.parts().isEmpty()) {
      return Arbitraries.frequencyOf(
          Tuple.of(1, Arbitraries.just(List.<String>of())),
          Tuple.of(3, parts(question, Arbitraries.oneOf(known, odd))),
          Tuple.of(6, parts(question, sensible(question))));
    }
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.<String>of())),
        Tuple.of(4, known.list().ofMinSize(1).ofMaxSize(4)),
        Tuple.of(3, known.list().ofSize(1)),
        Tuple.of(1, odd.list().ofMinSize(1).ofMaxSize(2)));
  }

  private static Arbitrary<List<String>> parts(Question question, Arbitrary<String> each) {
    return each.list().ofSize(question.parts().size());
  }

  /** What could stand in one of several fields. */
  private static Arbitrary<String> sensible(Question question) {
    return question.type().equals("best-worst")
        ? Arbitraries.of("a", "b", "c", "d", "")
        : Arbitraries.of("", "", "1", "2", "3", "10", "2020");
  }

  /** Answers to some of the questions, to hidden ones as well. */
  public static Arbitrary<Answers> answers(Edition edition) {
    return Combinators.combine(edition.questions().stream().map(ExampleEditions::typed).toList())
        .as(
            all -> {
              Answers answers = Answers.none();
              for (int i = 0; i < all.size(); i++) {
                Question question = edition.questions().get(i);
                Answers before = answers;
                answers =
                    question
                        .read(all.get(i))
                        .answer()
                        .map(answer -> before.with(question.name(), answer))
                        .orElse(before);
              }
              return answers;
            });
  }
}
