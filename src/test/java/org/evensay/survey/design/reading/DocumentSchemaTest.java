package org.evensay.survey.design.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evensay.survey.design.document.DocumentMistake;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.interchange.ExampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schema of survey documents against what reads them, with another program's validator: it
 * accepts what is accepted here, refuses what a schema can see, and knows the same keys.
 */
class DocumentSchemaTest {

  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final JsonNode WRITTEN = written();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(WRITTEN);

  /** What hangs on two places of a document at once, or on more than JSON: no schema says it. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          // Names and languages that stand twice.
          DocumentMistake.TWICE.code(),
          DocumentMistake.NAME_OF_POINTS.code(),
          // Words in the default language, and that language among all.
          DocumentMistake.WORDS_MISSING.code(),
          DocumentMistake.DEFAULT_LANGUAGE_NEEDED.code(),
          // What all pages, or all answers, come to together.
          DocumentMistake.TOO_MANY_QUESTIONS.code(),
          DocumentMistake.ANSWERS_TOO_LARGE.code(),
          DocumentMistake.PAGE_TOO_LARGE.code(),
          DocumentMistake.FILES_TOO_LARGE.code(),
          DocumentMistake.NO_QUESTION_SHOWN.code(),
          // Bounds beside each other, and what is within them, or within so many choices.
          DocumentMistake.NUMBER_NEEDED.code(),
          DocumentMistake.MOST_BELOW_LEAST.code(),
          DocumentMistake.DEFAULT_IS_NO_ANSWER.code(),
          // Days that the calendar does not have.
          DocumentMistake.DATE_NEEDED.code(),
          // Lists, pictures, recordings and symbols that are named, and pages that belong together.
          DocumentMistake.NO_SUCH_LIST.code(),
          DocumentMistake.NO_SUCH_PICTURE.code(),
          DocumentMistake.NO_SUCH_RECORDING.code(),
          // Which codes are those of sign languages, and in which language words have to be.
          DocumentMistake.NO_SUCH_SIGN_LANGUAGE.code(),
          DocumentMistake.CAPTIONS_NEEDED.code(),
          DocumentMistake.TRANSCRIPT_NEEDED.code(),
          DocumentMistake.NO_SUCH_SYMBOL.code(),
          DocumentMistake.NO_SYMBOL_LIKE_IT.code(),
          DocumentMistake.SYMBOLS_BEYOND_LINES.code(),
          DocumentMistake.SECTION_APART.code(),
          // What is asked before what, and what a condition comes to.
          DocumentMistake.NOT_ASKED_BEFORE.code(),
          DocumentMistake.MAY_BE_ASKED_LATER.code(),
          DocumentMistake.PUT_IN_NOT_ASKED_BEFORE.code(),
          DocumentMistake.PUT_IN_MAY_BE_ASKED_LATER.code(),
          DocumentMistake.NO_CHOICE_LEFT.code(),
          // Signs that JSON has and databases have not.
          DocumentMistake.ODD_SIGNS.code());

  private static JsonNode written() {
    Path schema =
        Path.of(System.getProperty("evensay.project"))
            .resolve("src/main/webapp/resources/survey-document.schema.json");
    try {
      return JACKSON.readTree(Files.readString(schema));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> refused(String document) throws JsonProcessingException {
    Set<String> refused = new TreeSet<>();
    SCHEMA.validate(JACKSON.readTree(document)).forEach(one -> refused.add(one.toString()));
    return refused;
  }

  static Stream<Map.Entry<String, String>> documents() {
    Map<String, String> all = new TreeMap<>(ExampleDocuments.all());
    all.put("recordings", ExampleDocuments.recordings());
    all.put("films", ExampleDocuments.films());
    return all.entrySet().stream();
  }

  @Test
  void it_is_a_schema_itself() throws JsonProcessingException {
    JsonSchema schemas =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of(SpecVersion.VersionFlag.V202012.getId()));

    assertEquals(Set.of(), schemas.validate(WRITTEN));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void it_accepts_every_document_that_is_accepted_here(Map.Entry<String, String> named)
      throws JsonProcessingException {
    assertEquals(Set.of(), refused(named.getValue()));
  }

  @ParameterizedTest
  @MethodSource("org.evensay.survey.design.reading.DocumentMistakeTest#inJson")
  void it_refuses_every_mistake_that_a_schema_can_see(Wrong wrong) throws JsonProcessingException {
    boolean seen = !refused(wrong.document()).isEmpty();
    String code = wrong.mistake().code();

    assertTrue(
        seen || BEYOND_A_SCHEMA.contains(code) || code.startsWith("design.condition."), code);
  }

  @Test
  void it_knows_the_keys_that_are_read_and_no_others() throws ReflectiveOperationException {
    Map<String, Set<String>> read = new TreeMap<>();
    for (Map.Entry<String, String> named : documents().toList()) {
      look(named.getValue(), read);
    }
    // A question has one or the other, and the other is not asked for then.
    read.values().stream().filter(keys -> keys.contains("list")).forEach(k -> k.add("choices"));
    Map<String, Set<String>> said = new TreeMap<>();
    for (String kind : read.keySet()) {
      Set<String> keys = new TreeSet<>();
      definition(kind).get("properties").fieldNames().forEachRemaining(keys::add);
      said.put(kind, keys);
    }
    Set<String> kinds =
        new TreeSet<>(Set.of("survey", "start", "end of a survey", "end of a quota", "row"));
    WRITTEN
        .get("$defs")
        .fields()
        .forEachRemaining(
            definition -> {
              if (definition.getValue().has("additionalProperties")
                  && definition.getValue().has("required")) {
                kinds.add(definition.getKey());
              }
            });

    assertEquals(kinds, read.keySet(), "every kind of object is in the examples");
    assertEquals(read, said);
  }

  private static JsonNode definition(String kind) {
    return switch (kind) {
      case "survey" -> WRITTEN;
      case "start" -> WRITTEN.get("properties").get("start");
      case "end of a survey" -> WRITTEN.get("properties").get("end");
      case "end of a quota" -> WRITTEN.get("$defs").get("quota").get("properties").get("end");
      case "row" ->
          WRITTEN.get("$defs").get("question-matrix").get("properties").get("rows").get("items");
      default -> WRITTEN.get("$defs").get(kind);
    };
  }

  /** The keys that are asked for while a document is read, by what the object is. */
  private static void look(String document, Map<String, Set<String>> read)
      throws ReflectiveOperationException {
    DocumentReader reader = open(document);
    Method whole =
        EditionDocument.class.getDeclaredMethod("read", DocumentReader.class, boolean.class);
    whole.setAccessible(true);
    whole.invoke(null, reader, true);
    for (Object object : (Collection<?>) field("watched", field("notes", reader))) {
      String way = ((Place.Path) field("at", object)).way();
      String type = type(object);
      kind(way, type)
          .forEach(
              kind ->
                  read.computeIfAbsent(kind, any -> new TreeSet<>())
                      .addAll(strings(field("asked", object))));
    }
  }

  private static DocumentReader open(String document) {
    try {
      return DocumentReader.open(document);
    } catch (DocumentProblem e) {
      throw new AssertionError(e);
    }
  }

  private static String type(Object object) {
    Object json = field("object", object);
    return json instanceof JsonObject read && read.containsKey("type")
        ? read.getString("type")
        : "";
  }

  private static List<String> kind(String way, String type) {
    List<String> kinds = new ArrayList<>();
    if (way.isEmpty()) {
      kinds.add("survey");
    } else if (way.equals("start")) {
      kinds.add("start");
    } else if (way.equals("end")) {
      kinds.add("end of a survey");
    } else if (way.matches("pages\\[\\d+]")) {
      kinds.add("page");
    } else if (way.matches("ends\\[\\d+]")) {
      kinds.add("end");
    } else if (way.matches("quotas\\[\\d+]")) {
      kinds.add("quota");
    } else if (way.matches("quotas\\[\\d+]\\.end")) {
      kinds.add("end of a quota");
    } else if (way.matches("pages\\[\\d+](\\.questions\\[\\d+]){1,2}")) {
      kinds.add("question-" + type);
    } else if (way.matches("pictures(\\..+|\\[.+])")) {
      kinds.add("kept-picture");
    } else if (way.matches("recordings(\\..+|\\[.+])")) {
      kinds.add("kept-recording");
    } else if (way.matches(".*\\.signed\\.[a-z]{3}")) {
      kinds.add("film");
    } else if (way.endsWith(".another")) {
      kinds.add("another");
    } else if (way.matches(".*\\.choices\\[\\d+]|lists\\.[^.]+\\[\\d+]")) {
      kinds.add("choice");
    } else if (way.matches(".*\\.points\\[\\d+]")) {
      kinds.add("point");
    } else if (way.matches(".*\\.rows\\[\\d+]")) {
      kinds.add("row");
    }
    return kinds;
  }

  private static Set<String> strings(Object set) {
    Set<String> strings = new HashSet<>();
    ((Collection<?>) set).forEach(one -> strings.add((String) one));
    return strings;
  }

  private static Object field(String name, Object of) {
    try {
      Field field = of.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
