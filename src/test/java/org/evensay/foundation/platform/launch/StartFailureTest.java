package org.evensay.foundation.platform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the way is said in one plain sentence that says what to do. */
class StartFailureTest {

  /** Every kind of failure there is: a new one is looked at without being added here. */
  static Stream<Method> kinds() {
    return Arrays.stream(StartFailure.class.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() == StartFailure.class)
        // Whoever pressed Ctrl-C knows what to do.
        .filter(method -> !method.getName().equals("stopped"));
  }

  private static String sentence(Method kind) throws ReflectiveOperationException {
    Object[] arguments =
        Arrays.stream(kind.getParameterTypes())
            .map(
                type ->
                    type == int.class
                        ? (Object) 8080
                        : type == Setting.class ? Setting.EVENSAY_PORT : "something")
            .toArray();
    return ((StartFailure) kind.invoke(null, arguments)).getMessage();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void it_is_one_sentence(Method kind) throws ReflectiveOperationException {
    String sentence = sentence(kind);

    assertTrue(sentence.matches("[A-Za-z].*\\."), sentence);
    assertEquals(1, sentence.split("[.!?](\\s|$)").length, sentence);
    assertEquals(1, sentence.lines().count(), sentence);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void it_says_what_to_do_or_where_to_look(Method kind) throws ReflectiveOperationException {
    String sentence = sentence(kind);

    assertTrue(
        sentence.matches(
            ".*(; (take|stop|make|start|correct|create|choose|use)\\b|it has to be|its own words are).*"),
        sentence);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void it_names_what_it_is_about(Method kind) throws ReflectiveOperationException {
    String sentence = sentence(kind);

    assertTrue(sentence.contains("something") || sentence.contains("8080"), sentence);
  }
}
