package org.evensay.survey.design.reading;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.question.Question;

/**
 * How answers are kept: a JSON object by the names of questions. One choice and words are strings,
 * several choices a list, a number is a number, points an object by choices, a file an object that
 * says where it is kept and what it is; the edition tells a choice or a date from words.
 */
public final class AnswersDocument {

  private static final String FILE = "file";

  private AnswersDocument() {}

  /** The JSON of these answers. */
  public static String write(Answers answers) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    answers
        .byName()
        .forEach(
            (name, answer) -> {
              if (answer instanceof Answer.Figure figure) {
                object.add(name, figure.value());
              } else if (answer instanceof Answer.Fraction fraction) {
                object.add(name, fraction.value());
              } else if (answer instanceof Answer.Shared shared) {
                JsonObjectBuilder points = JSON.createObjectBuilder();
                shared.points().forEach(points::add);
                object.add(name, points);
              } else if (answer instanceof Answer.ChosenSeveral several) {
                object.add(name, JSON.createArrayBuilder(several.choices()));
              } else if (answer instanceof Answer.Enclosed file) {
                object.add(name, written(file));
              } else {
                object.add(name, answer.values().get(0));
              }
            });
    return object.build().toString();
  }

  /** Without what opened it on its way. */
  private static JsonObjectBuilder written(Answer.Enclosed file) {
    return JSON.createObjectBuilder()
        .add(FILE, file.file())
        .add("kind", file.kind().mediaType())
        .add("bytes", file.bytes());
  }

  /** The answers that this JSON holds, as the edition's questions understand them. */
  public static Answers parse(String json, Edition edition) {
    JsonObject object;
    try (var reader = JSON.createReader(new StringReader(json))) {
      object = reader.readObject();
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    object.forEach(
        (name, value) ->
            edition.question(name).ifPresent(question -> answers.put(name, read(question, value))));
    return Answers.of(answers);
  }

  private static Answer read(Question question, JsonValue value) {
    if (value instanceof JsonNumber number) {
      return question.kept(number.bigDecimalValue());
    }
    if (value instanceof JsonArray list) {
      return new Answer.ChosenSeveral(
          list.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
    }
    if (value instanceof JsonObject object && object.get(FILE) instanceof JsonString file) {
      return new Answer.Enclosed(
          file.getString(),
          "",
          FileKind.of(object.getString("kind")).orElseThrow(),
          object.getJsonNumber("bytes").longValueExact());
    }
    if (value instanceof JsonObject object) {
      Map<String, Long> points = new LinkedHashMap<>();
      object.forEach((choice, given) -> points.put(choice, ((JsonNumber) given).longValueExact()));
      return new Answer.Shared(points);
    }
    return question.kept(((JsonString) value).getString());
  }
}
