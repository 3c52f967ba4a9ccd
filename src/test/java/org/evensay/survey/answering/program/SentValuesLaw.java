package org.evensay.survey.answering.program;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.evensay.survey.answering.program.EveryKind.Sent;
import org.evensay.survey.design.question.Question;

/** Whatever a program sends to a question: nothing of it vanishes without a word. */
class SentValuesLaw {

  /** Where the order of what was chosen says something. */
  private static final Set<String> IN_HER_ORDER = Set.of("ranking", "best-worst");

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.of(EveryKind.answered());
  }

  private static Arbitrary<JsonValue> texts() {
    return Arbitraries.of(
            "a",
            "b",
            "c",
            "d",
            "a>b",
            "b>a",
            "c>a",
            "a=b",
            "b>c",
            "=",
            ">",
            "a b",
            "a=4 b=6",
            "",
            " ",
            "rubbish",
            "poster",
            "home",
            "agreed",
            "1",
            "5",
            "07:05",
            "7:5",
            "2024-02-29",
            "2024-02",
            "2024-02-30",
            "two\r\nlines",
            "a\u0000")
        .map(Json::createValue);
  }

  private static Arbitrary<JsonValue> numbers() {
    return Arbitraries.of("0", "1", "2", "4", "6", "10", "5.0", "5e0", "0.5", "-1", "1e15", "1e-15")
        .map(written -> Json.createValue(new BigDecimal(written)));
  }

  private static Arbitrary<JsonValue> single() {
    return Arbitraries.oneOf(
        texts(),
        numbers(),
        Arbitraries.of(
            JsonValue.TRUE,
            JsonValue.FALSE,
            JsonValue.NULL,
            JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT));
  }

  private static Arbitrary<JsonValue> list(Arbitrary<JsonValue> of) {
    return of.list().ofMaxSize(6).map(all -> Json.createArrayBuilder(all).build());
  }

  private static Arbitrary<JsonValue> object(Arbitrary<JsonValue> of) {
    return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d", "nobody", "file"), of)
        .ofMaxSize(3)
        .map(
            all -> {
              Map<String, Object> members = new HashMap<>(all);
              return Json.createObjectBuilder(members).build();
            });
  }

  @Provide
  Arbitrary<JsonValue> values() {
    Arbitrary<JsonValue> nested = Arbitraries.oneOf(single(), list(single()), object(single()));
    return Arbitraries.oneOf(
        single(), list(texts()), list(numbers()), list(nested), object(numbers()), object(nested));
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void it_is_kept_or_named(
      @ForAll @From("questions") Question question, @ForAll @From("values") JsonValue value) {
    JsonObject answers =
        Json.createObjectBuilder().add("kind", "a").add(question.name(), value).build();
    Sent sent = Sent.of(answers);

    assertTrue(
        isNothing(value)
            || sent.named().contains(question.name())
            || saysTheSame(question, value, sent.kept().get(question.name())),
        () -> question.name() + " " + value + " " + sent);
  }

  private static boolean isNothing(JsonValue value) {
    return value == JsonValue.NULL
        || value.equals(JsonValue.EMPTY_JSON_ARRAY)
        || value.equals(JsonValue.EMPTY_JSON_OBJECT)
        || value instanceof JsonString text && text.getString().isBlank();
  }

  private static boolean saysTheSame(Question question, JsonValue came, JsonValue kept) {
    if (came instanceof JsonArray list && kept instanceof JsonArray same) {
      return IN_HER_ORDER.contains(question.type())
          ? list.equals(same)
          : new HashSet<>(list).equals(new HashSet<>(same));
    }
    if (came instanceof JsonObject points && kept instanceof JsonObject same) {
      return given(points).equals(given(same));
    }
    if (came instanceof JsonNumber number && kept instanceof JsonNumber same) {
      return number.bigDecimalValue().compareTo(same.bigDecimalValue()) == 0;
    }
    return came instanceof JsonString text
        && kept instanceof JsonString same
        && lines(text.getString()).equals(lines(same.getString()));
  }

  /** How many points each got that got any. */
  private static Map<String, Long> given(JsonObject points) {
    Map<String, Long> given = new HashMap<>();
    points.forEach(
        (name, value) -> given.put(name, ((JsonNumber) value).bigDecimalValue().longValueExact()));
    if (EveryKind.EDITION.question("share").orElseThrow().parts().containsAll(given.keySet())) {
      given.values().removeIf(value -> value == 0);
    }
    return given;
  }

  /** A line end in a text of one line is kept as a space. */
  private static List<String> lines(String text) {
    return List.of(text.replace("\r\n", "\n").replace('\n', ' '));
  }
}
