package org.evensay.testing;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The examples of the GOV.UK Design System: what each part of a page is given, and the exact HTML
 * that it makes of it. They come with the programs that look at pages, and nothing of them is
 * shipped.
 */
public final class DesignSystem {

  /**
   * One of the examples.
   *
   * @param part what it is an example of, such as {@code radios}
   * @param name what it is called there, once for each part
   * @param options what the part is given
   */
  public record Example(String part, String name, JsonObject options, String html) {

    /** What the part makes of it. */
    public Element body() {
      return Jsoup.parseBodyFragment(html).body();
    }

    /** What it is given, as paths such as {@code items.text}; what is null is not given. */
    public Set<String> given() {
      Set<String> given = new TreeSet<>();
      find("", options, given);
      return given;
    }

    private static void find(String path, JsonValue value, Set<String> given) {
      switch (value.getValueType()) {
        case OBJECT ->
            value
                .asJsonObject()
                .forEach(
                    (key, inside) -> find(path.isEmpty() ? key : path + "." + key, inside, given));
        case ARRAY -> value.asJsonArray().forEach(inside -> find(path, inside, given));
        case NULL -> {
          // Not given.
        }
        default -> given.add(path);
      }
    }

    /** A text that it is given; empty where it is not. */
    public String text(String... path) {
      JsonObject at = options;
      for (int i = 0; i < path.length - 1; i++) {
        if (!(at.get(path[i]) instanceof JsonObject inside)) {
          return "";
        }
        at = inside;
      }
      JsonValue found = at.get(path[path.length - 1]);
      if (found instanceof JsonString string) {
        return string.getString();
      }
      return found instanceof JsonNumber number ? number.toString() : "";
    }

    /** Whether something is set, such as that a legend is the heading of its page. */
    public boolean is(String outer, String inner) {
      return options.get(outer) instanceof JsonObject at && at.getBoolean(inner, false);
    }

    /** Its items; what is false or null among them is none. */
    public Stream<JsonObject> items() {
      return options.get("items") instanceof JsonArray items
          ? items.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
          : Stream.empty();
    }

    @Override
    public String toString() {
      return part + ": " + name;
    }
  }

  private DesignSystem() {}

  /** The examples of a part of pages. */
  public static Stream<Example> examples(String part) {
    String file = "govuk-frontend/dist/govuk/components/" + part + "/fixtures.json";
    try (JsonReader reader = Json.createReader(Files.newBufferedReader(Checkers.file(file)))) {
      return reader.readObject().getJsonArray("fixtures").getValuesAs(JsonObject.class).stream()
          .map(
              one ->
                  new Example(
                      part,
                      one.getString("name"),
                      one.getJsonObject("options"),
                      one.getString("html")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The example of this name. */
  public static Example example(String part, String name) {
    return examples(part)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(part + " have no example " + name));
  }
}
