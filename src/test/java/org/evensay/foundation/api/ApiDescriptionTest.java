package org.evensay.foundation.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the interface, held against the resources and the documentation. */
class ApiDescriptionTest {

  private static final JsonObject DESCRIPTION = ApiDescription.json();

  private static final List<Class<?>> REST = new ArrayList<>();

  static {
    for (JavaClass type :
        new ClassFileImporter()
            .importPath(
                java.nio.file.Path.of(System.getProperty("evensay.project"))
                    .resolve("target/classes"))) {
      if (type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class)) {
        REST.add(type.reflect());
      }
    }
  }

  private record Verb(String method, String path, Method java) {

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static Stream<Verb> verbs() {
    return REST.stream()
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                    .filter(one -> one != null)
                    .map(one -> new Verb(one.value(), path(method), method)));
  }

  private static String path(Method method) {
    String path = "/" + method.getDeclaringClass().getAnnotation(Path.class).value();
    Path more = method.getAnnotation(Path.class);
    return more == null ? path : path + "/" + more.value();
  }

  private static JsonObject operation(String method, String path) {
    return DESCRIPTION
        .getJsonObject("paths")
        .getJsonObject(path)
        .getJsonObject(method.toLowerCase(Locale.ROOT));
  }

  private static List<JsonObject> parameters(JsonObject operation) {
    return operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .map(
            one ->
                one.containsKey("$ref")
                    ? DESCRIPTION.getValue(one.getString("$ref").substring(1)).asJsonObject()
                    : one)
        .toList();
  }

  @Test
  void it_has_every_operation_that_there_is_and_no_other() {
    Set<String> described = new TreeSet<>();
    DESCRIPTION
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .keySet()
                    .forEach(
                        method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path)));

    assertEquals(
        verbs().map(Verb::toString).collect(Collectors.toCollection(TreeSet::new)), described);
  }

  @Test
  void it_has_every_parameter_of_paths_and_queries() {
    TreeMap<String, Set<String>> there = new TreeMap<>();
    TreeMap<String, Set<String>> described = new TreeMap<>();
    verbs()
        .forEach(
            verb -> {
              Set<String> names = new TreeSet<>();
              Matcher inPath = Pattern.compile("\\{(\\w+)\\}").matcher(verb.path());
              while (inPath.find()) {
                names.add(inPath.group(1));
              }
              for (Parameter parameter : verb.java().getParameters()) {
                if (parameter.isAnnotationPresent(QueryParam.class)) {
                  names.add(parameter.getAnnotation(QueryParam.class).value());
                }
              }
              there.put(verb.toString(), names);
              described.put(
                  verb.toString(),
                  parameters(operation(verb.method(), verb.path())).stream()
                      .filter(one -> !one.getString("in").equals("header"))
                      .map(one -> one.getString("name"))
                      .collect(Collectors.toCollection(TreeSet::new)));
            });

    assertEquals(there, described);
  }

  /** The server is told which resources there are, and looks for none. */
  @Test
  void the_server_knows_every_resource_and_what_turns_problems_into_answers() {
    Matcher listed =
        Pattern.compile("provider.classnames</param-name>\\s*<param-value>([^<]*)<")
            .matcher(ApiExample.read("src/main/webapp/WEB-INF/web.xml"));
    assertTrue(listed.find());

    assertEquals(
        REST.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(List.of(listed.group(1).strip().split(",\\s*"))));
  }

  @Test
  void every_reference_in_it_leads_somewhere() {
    Matcher reference =
        Pattern.compile("\"\\$ref\": ?\"#([^\"]*)\"").matcher(ApiDescription.text());
    int found = 0;
    while (reference.find()) {
      assertFalse(DESCRIPTION.getValue(reference.group(1)).asJsonObject().isEmpty());
      found++;
    }
    assertTrue(found > 20);
  }

  @Test
  void every_operation_has_a_name_of_its_own_a_summary_and_a_group() {
    Set<String> tags =
        DESCRIPTION.getJsonArray("tags").getValuesAs(JsonObject.class).stream()
            .map(tag -> tag.getString("name"))
            .collect(Collectors.toSet());
    Set<String> names = new TreeSet<>();
    long operations =
        verbs()
            .map(verb -> operation(verb.method(), verb.path()))
            .peek(one -> assertTrue(names.add(one.getString("operationId"))))
            .peek(one -> assertFalse(one.getString("summary").isBlank()))
            .filter(one -> tags.contains(one.getJsonArray("tags").getString(0)))
            .count();

    assertEquals(operations, names.size());
  }

  /** The documentation's are run by a test, so that those of the description are, too. */
  @Test
  void its_examples_are_among_those_of_the_documentation() {
    List<ApiExample> run = ApiExample.all();
    List<String> elsewhere = new ArrayList<>();
    verbs()
        .forEach(
            verb -> {
              JsonObject operation = operation(verb.method(), verb.path());
              List<ApiExample> its = run.stream().filter(one -> isOf(verb, one)).toList();
              examples(operation.getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT))
                  .filter(
                      body ->
                          its.stream()
                              .filter(one -> !one.body().isEmpty())
                              .filter(one -> one.body().strip().endsWith("}"))
                              .noneMatch(one -> ApiExample.json(one.body()).equals(body)))
                  .forEach(body -> elsewhere.add(verb + " " + body));
              operation
                  .getJsonObject("responses")
                  .forEach(
                      (status, answer) ->
                          examples(answer)
                              .filter(
                                  body ->
                                      its.stream()
                                          .filter(one -> status.equals("" + one.status()))
                                          .noneMatch(
                                              one ->
                                                  ApiExample.isIn(
                                                      body, ApiExample.json(one.answer()))))
                              .forEach(body -> elsewhere.add(verb + " " + status + " " + body)));
            });

    assertEquals(List.of(), elsewhere);
  }

  private static boolean isOf(Verb verb, ApiExample example) {
    String path = verb.path().replaceAll("\\{\\w+\\}", "[^/]+");
    return example.method().equals(verb.method())
        && example.path().replaceAll("\\?.*", "").matches(path);
  }

  private static Stream<JsonValue> examples(JsonValue described) {
    return described
        .asJsonObject()
        .getOrDefault("content", JsonValue.EMPTY_JSON_OBJECT)
        .asJsonObject()
        .values()
        .stream()
        .map(content -> content.asJsonObject().get("example"))
        .filter(example -> example != null)
        .map(
            example ->
                example.getValueType() == JsonValue.ValueType.STRING
                    ? ApiExample.json(((JsonString) example).getString())
                    : example);
  }
}
