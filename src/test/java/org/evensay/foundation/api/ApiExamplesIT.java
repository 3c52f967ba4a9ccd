package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.testing.OnTheServer;
import org.evensay.testing.OwnProgramme;
import org.evensay.testing.Program;
import org.evensay.testing.Program.Answer;
import org.junit.jupiter.api.Test;

/** What the documentation says programs are answered is what they are answered. */
@OnTheServer
class ApiExamplesIT {

  private final Map<String, String> known = new HashMap<>();

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> one : known.entrySet()) {
      filled = filled.replace("{" + one.getKey() + "}", one.getValue());
    }
    return filled;
  }

  @Test
  void every_example_of_the_documentation_is_answered_as_it_says() {
    OwnProgramme programme = OwnProgramme.of("api-examples");
    for (String who : List.of("coordinator", "safeguarder")) {
      known.put(who, Program.token(programme.as(who)));
    }
    List<ApiExample> examples = ApiExample.all();
    assertTrue(examples.size() > 20, "examples were found");

    examples.forEach(this::run);
  }

  private void run(ApiExample example) {
    byte[] body =
        example.body().isEmpty() ? null : filled(example.body()).getBytes(StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        Program.ofNobody().request(example.method(), filled(example.path()), body);
    example.headers().forEach((name, value) -> request.header(name, filled(value)));
    Answer answer = Program.send(request);
    String what = example.method() + " " + example.path() + ": " + answer.text();

    assertEquals(example.status(), answer.status(), what);
    example
        .answerHeaders()
        .forEach(
            (name, value) ->
                assertTrue(
                    value.equals("…") && !answer.header(name).isEmpty()
                        || answer.header(name).equals(value)
                        || value.startsWith("…") && answer.header(name).endsWith(value.substring(1))
                        || value.endsWith("…")
                            && answer.header(name).startsWith(value.replace("…", "")),
                    name + " " + answer.header(name) + " " + what));
    if (!example.answer().isEmpty()) {
      JsonValue expected = ApiExample.json(filled(example.answer()));
      assertTrue(ApiExample.isIn(expected, answer.json()), what);
      answer.json().forEach(this::remember);
    }
  }

  private void remember(String name, JsonValue value) {
    if (value instanceof JsonString text && List.of("draft", "receipt").contains(name)) {
      known.put(name, text.getString());
    }
  }
}
