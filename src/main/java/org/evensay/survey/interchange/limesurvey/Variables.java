package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evensay.survey.interchange.formula.Answer;

/**
 * What the names of ExpressionScript mean here: each question and each part of one has two, by its
 * code and by the numbers of survey, group and question. Newer files name a question by its number
 * alone, as {@code Q481}, unless that is the code of another.
 */
final class Variables {

  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, Answer> byNumber = new HashMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();

  /** When all of them are asked. */
  final WhenAsked when = new WhenAsked();

  /** A question as a whole. */
  void add(Source question, Answer answer) {
    answers.putIfAbsent(question.code(), answer);
    answers.putIfAbsent(question.numbers(), answer);
    byNumber.putIfAbsent("Q" + question.number(), answer);
    asked(question, question.code(), question.numbers());
  }

  /** A part of a question. */
  void add(Source question, String code, String number, Answer answer) {
    answers.putIfAbsent(question.code() + "_" + code, answer);
    answers.putIfAbsent(question.numbers() + number, answer);
    asked(question, question.code() + "_" + code, question.numbers() + number);
  }

  private void asked(Source question, String... names) {
    Stream.of(names).forEach(name -> when.question(name, question));
    when.question("Q" + question.number(), question);
  }

  /** The same, which counts among all the parts of the question. */
  void part(Source question, String code, String number, Answer answer) {
    add(question, code, number, answer);
    parts
        .computeIfAbsent(question.code(), c -> new ArrayList<>())
        .add(question.code() + "_" + code);
  }

  Optional<Answer> answer(String name) {
    return Optional.ofNullable(answers.getOrDefault(name, byNumber.get(name)));
  }

  /** The names of all the parts of a question; its own if it has none. */
  List<String> parts(String code) {
    return parts.getOrDefault(code, List.of(code));
  }
}
