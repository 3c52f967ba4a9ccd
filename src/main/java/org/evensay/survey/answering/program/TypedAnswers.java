package org.evensay.survey.answering.program;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.Reading;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Hidden;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.SharedPoints;

/**
 * Answers as a program sends them, which is how they are kept, turned into what a person would have
 * typed: questions read that and nothing else. What cannot be typed so is noted, and not guessed.
 */
final class TypedAnswers {

  private final Edition edition;
  private final Map<String, List<String>> typed = new LinkedHashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<StepProblem> problems = new ArrayList<>();

  TypedAnswers(Edition edition, JsonObject answers) {
    this.edition = edition;
    answers.forEach(this::read);
  }

  /** The values of each question's field. */
  Map<String, List<String>> typed() {
    return typed;
  }

  /** Names that no question has that somebody answers. */
  List<String> unknown() {
    return unknown;
  }

  /** What could not be typed. */
  List<StepProblem> problems() {
    return problems;
  }

  private void read(String name, JsonValue value) {
    Optional<Question> question =
        edition.question(name).filter(one -> one.asks() && one.visible() || one instanceof Hidden);
    if (question.isEmpty()) {
      unknown.add(name);
    } else if (value != JsonValue.NULL && question.get() instanceof Enclosure) {
      problems.add(StepProblem.of(question.get(), AnsweringRefusal.FILE_BY_PAGE));
    } else if (value != JsonValue.NULL) {
      read(question.get(), value);
    }
  }

  private void read(Question question, JsonValue value) {
    if (isNothing(value)) {
      return;
    }
    List<String> fields = fields(question, value);
    Reading reading = question.read(fields);
    if (fields.isEmpty()
        || reading.answer().filter(answer -> !isOfKind(value, answer)).isPresent()) {
      problems.add(StepProblem.of(question, AnsweringRefusal.OTHER_KIND));
    } else if (reading.problem().isPresent() || isWhole(question, value, reading.answer())) {
      typed.put(question.name(), fields);
    } else if (value instanceof JsonString && question.choices().isEmpty()) {
      problems.add(StepProblem.of(question, AnsweringRefusal.OTHER_KIND));
    } else {
      problems.add(StepProblem.of(question, Reading.Problem.of(AnswerProblem.NO_SUCH_CHOICE)));
    }
  }

  /** Whether it says no more than a field that was left empty. */
  private static boolean isNothing(JsonValue value) {
    return value instanceof JsonArray list && list.isEmpty()
        || value instanceof JsonObject object && object.isEmpty()
        || value instanceof JsonString text && text.getString().isBlank();
  }

  /**
   * What a person would have typed into the question's fields; none for what she could not have.
   */
  private static List<String> fields(Question question, JsonValue value) {
    if (value instanceof JsonNumber number) {
      return question.parts().isEmpty() ? List.of(figures(number)) : List.of();
    }
    if (value instanceof JsonString text) {
      return question.parts().isEmpty()
          ? List.of(text.getString())
          : parts(question, text.getString());
    }
    if (value instanceof JsonArray list) {
      List<String> names = texts(list);
      return names.isEmpty() || question.parts().isEmpty()
          ? names
          : question.written(String.join(" ", names));
    }
    return value instanceof JsonObject points && question instanceof SharedPoints shared
        ? points(shared, points)
        : List.of();
  }

  /** A number as somebody types it, who sees five in {@code 5.0} and in {@code 5e0}. */
  private static String figures(JsonNumber number) {
    return number.bigDecimalValue().stripTrailingZeros().toPlainString();
  }

  /** A day that is not in the calendar is still three numbers, and no half of a day. */
  private static List<String> parts(Question question, String text) {
    List<String> written = question.written(text);
    List<String> numbers = new ArrayList<>(List.of(text.split("-")));
    boolean whole = numbers.size() == question.parts().size();
    if (written.size() == question.parts().size() || !whole) {
      return written;
    }
    Collections.reverse(numbers);
    return numbers;
  }

  /** The texts of a list; none when something else is in it. */
  private static List<String> texts(JsonArray list) {
    return list.stream().allMatch(JsonString.class::isInstance)
        ? list.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList()
        : List.of();
  }

  private static List<String> points(SharedPoints question, JsonObject points) {
    boolean numbers = points.values().stream().allMatch(JsonNumber.class::isInstance);
    return numbers
        ? question.parts().stream()
            .map(name -> points.containsKey(name) ? figures(points.getJsonNumber(name)) : "")
            .toList()
        : List.of();
  }

  /** Whether an answer is kept as this kind of value. */
  private static boolean isOfKind(JsonValue value, Answer answer) {
    if (value instanceof JsonNumber) {
      return answer instanceof Answer.Figure || answer instanceof Answer.Fraction;
    }
    if (value instanceof JsonArray) {
      return answer instanceof Answer.ChosenSeveral;
    }
    if (value instanceof JsonObject) {
      return answer instanceof Answer.Shared;
    }
    return answer instanceof Answer.Chosen
        || answer instanceof Answer.Words
        || answer instanceof Answer.When;
  }

  /** Whether nothing of what came was lost on its way into the fields. */
  private static boolean isWhole(Question question, JsonValue value, Optional<Answer> answer) {
    if (answer.isEmpty()) {
      return false;
    }
    if (value instanceof JsonArray list) {
      return new HashSet<>(texts(list)).equals(new HashSet<>(answer.get().values()));
    }
    if (value instanceof JsonObject points) {
      return question.parts().containsAll(points.keySet());
    }
    return !(answer.get() instanceof Answer.When kept)
        || value instanceof JsonString when && kept.value().equals(when.getString());
  }
}
