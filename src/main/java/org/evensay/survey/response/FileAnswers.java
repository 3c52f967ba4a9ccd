package org.evensay.survey.response;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import org.evensay.survey.enclosure.State;

/** Files in the document of somebody's answers, as they are told to who takes them out. */
final class FileAnswers {

  private static final String FILE = "file";

  private FileAnswers() {}

  /** Whether there may be any; most documents have none, and are not looked into. */
  static boolean areIn(String answers) {
    return answers.contains("\"" + FILE + "\":");
  }

  /** The same answers with the state of each file. */
  static String withStates(String answers, Map<String, State> states) {
    JsonObjectBuilder told = JSON.createObjectBuilder();
    try (JsonReader reader = JSON.createReader(new StringReader(answers))) {
      reader
          .readObject()
          .forEach(
              (name, value) -> {
                if (value instanceof JsonObject object
                    && object.get(FILE) instanceof JsonString file) {
                  State state = states.getOrDefault(file.getString(), State.WAITING);
                  told.add(name, JSON.createObjectBuilder(object).add("state", state.code()));
                } else {
                  told.add(name, value);
                }
              });
    }
    return told.build().toString();
  }
}
