package org.evensay.survey.design;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.evensay.foundation.programme.DemonstrationDocument;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.question.Answers;
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
    return parse(
        document(
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
            """));
  }

  /** A whole document around pages. */
  public static String document(String pages) {
    return """
    {"name": "example", "default-language": "en-GB", "languages": {"en-GB": "checked"},
     "title": {"en-GB": "Example"},
     "start": {"asker": {"en-GB": "We"}, "why": {"en-GB": "To know"}, "minutes": 5,
               "use": {"en-GB": "We read it"}, "harm": {"en-GB": "We help"}},
     "end": {"next": {"en-GB": "Soon"}},
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
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(List.<String>of())),
        Tuple.of(4, known.list().ofMinSize(1).ofMaxSize(4)),
        Tuple.of(3, known.list().ofSize(1)),
        Tuple.of(1, odd.list().ofMinSize(1).ofMaxSize(2)));
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
