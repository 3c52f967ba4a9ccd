package org.evensay.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form of a page as a browser without script would send it: every hidden field, every value that
 * stands in it, and what a test fills in. A field is named as in the page, or by the last part of
 * its Faces name ({@code name} for {@code signIn:name}).
 */
public final class Form {

  /** One name and value of what is sent. */
  record Field(String name, String value) {}

  private final URI page;
  private final FormElement element;
  private final List<Field> fields = new ArrayList<>();

  Form(URI page, FormElement element) {
    this.page = page;
    this.element = element;
    for (KeyVal value : element.formData()) {
      // Of the buttons, a browser sends the one that was pressed.
      if (element.select("[type=submit]").stream()
          .noneMatch(b -> b.attr("name").equals(value.key()))) {
        fields.add(new Field(value.key(), value.value()));
      }
    }
    // A browser sends the button that was pressed and no other.
    List<String> buttons = buttons().stream().map(button -> button.attr("name")).toList();
    fields.removeIf(field -> buttons.contains(field.name()));
  }

  boolean hasAll(String... names) {
    for (String name : names) {
      if (element.elements().stream().noneMatch(input -> matches(input.attr("name"), name))) {
        return false;
      }
    }
    return true;
  }

  /** Puts values into a field in place of what stands there; a field the form lacks is added. */
  public Form with(String name, String... values) {
    String full = fullName(name);
    fields.removeIf(field -> field.name().equals(full));
    for (String value : values) {
      fields.add(new Field(full, value));
    }
    return this;
  }

  /** Sends nothing for this field. */
  public Form without(String name) {
    return with(name);
  }

  /** What would be sent for this field now. */
  public List<String> values(String name) {
    String full = fullName(name);
    return fields.stream().filter(field -> field.name().equals(full)).map(Field::value).toList();
  }

  /** Presses the button of this name. */
  public Form press(String button) {
    Element pressed =
        buttons().stream()
            .filter(candidate -> matches(candidate.attr("name"), button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + button + " in " + element));
    return with(pressed.attr("name"), pressed.attr("value"));
  }

  /** Presses the first button, as the enter key does. */
  Form pressFirst() {
    boolean pressed =
        buttons().stream()
            .anyMatch(
                button ->
                    fields.stream().anyMatch(field -> field.name().equals(button.attr("name"))));
    if (!pressed) {
      buttons().stream()
          .filter(button -> !button.attr("name").isEmpty())
          .findFirst()
          .ifPresent(button -> with(button.attr("name"), button.attr("value")));
    }
    return this;
  }

  private List<Element> buttons() {
    return element.elements().stream()
        .filter(
            input ->
                input.normalName().equals("button") && !input.attr("type").equals("button")
                    || input.normalName().equals("input") && input.attr("type").equals("submit"))
        .toList();
  }

  /** Where it goes. */
  public URI target() {
    String action = element.attr("action");
    return action.isEmpty() ? page : page.resolve(action);
  }

  boolean isGet() {
    return element.attr("method").isEmpty() || element.attr("method").equalsIgnoreCase("get");
  }

  /** Gives each field with its value, in order. */
  void each(BiConsumer<String, String> field) {
    fields.forEach(one -> field.accept(one.name(), one.value()));
  }

  /** What it sends: the body of a post, or the query of an address. */
  public String encoded() {
    return fields.stream()
        .map(field -> encode(field.name()) + "=" + encode(field.value()))
        .collect(Collectors.joining("&"));
  }

  private String fullName(String name) {
    return element.elements().stream()
        .map(input -> input.attr("name"))
        .filter(candidate -> matches(candidate, name))
        .findFirst()
        .orElse(name);
  }

  private static boolean matches(String full, String name) {
    return full.equals(name) || full.endsWith(":" + name);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
