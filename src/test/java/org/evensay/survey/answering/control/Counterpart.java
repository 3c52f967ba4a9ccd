package org.evensay.survey.answering.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.foundation.language.WrittenMarkup;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.reading.ExampleEditions;
import org.evensay.testing.DesignSystem.Example;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The question of ours that asks what an example of the GOV.UK Design System asks. */
record Counterpart(Example example) {

  private static final Map<String, String> TYPES =
      Map.of(
          "radios", "one-choice",
          "checkboxes", "several-choices",
          "input", "short-text",
          "textarea", "long-text",
          "select", "one-choice",
          "file-upload", "file");

  private static final List<String> DAY = List.of("day", "month", "year");

  /** What our page has for it. */
  Element body() {
    Question question = question();
    ShownQuestion shown =
        new ShownQuestion(
            question,
            PageLanguage.of(LanguageVariant.ENGLISH),
            text -> ShownText.inPagesLanguage(text.in(LanguageVariant.ENGLISH)),
            typed(),
            ShownText.inPagesLanguage(example.text("errorMessage", "text").strip()),
            isHeading(),
            false,
            Sought.NOTHING,
            false,
            false,
            Media.NONE);
    // A list that opens is for more choices than any example has.
    Control control = example.part().equals("select") ? OpenedList.CONTROL : Control.of(question);
    return Jsoup.parseBodyFragment(WrittenMarkup.of(out -> control.show(shown, out))).body();
  }

  private boolean isHeading() {
    return example.is("label", "isPageHeading")
        || example.options().get("fieldset") instanceof JsonObject group
            && group.get("legend") instanceof JsonObject legend
            && legend.getBoolean("isPageHeading", false);
  }

  private Question question() {
    JsonObjectBuilder question =
        Json.createObjectBuilder().add("name", "asked").add("type", type()).add("label", label());
    if (!example.text("hint", "text").isEmpty()) {
      question.add("hint", words(example.text("hint", "text")));
    }
    if (Set.of("radios", "checkboxes", "select").contains(example.part())) {
      question.add("choices", choices());
    }
    return ExampleEditions.parse(
            ExampleEditions.document(
                "{\"name\": \"p\", \"questions\": [" + question.build() + "]}"))
        .question("asked")
        .orElseThrow();
  }

  private String type() {
    if (example.part().equals("date-input")) {
      return fields().equals(DAY) ? "date" : "month";
    }
    return example.text("inputmode").equals("decimal") ? "decimal" : TYPES.get(example.part());
  }

  /** What the fields of a date are called; without any, they are those of a day. */
  private List<String> fields() {
    List<String> names = example.items().map(item -> item.getString("name")).toList();
    return names.isEmpty() ? DAY : names;
  }

  private JsonObject label() {
    String legend =
        example.options().get("fieldset") instanceof JsonObject group
            ? group.getJsonObject("legend").getString("text")
            : "";
    return words(legend.isEmpty() ? example.text("label", "text") : legend);
  }

  private static JsonObject words(String english) {
    return Json.createObjectBuilder().add("en-GB", english.strip()).build();
  }

  private JsonArray choices() {
    JsonArrayBuilder choices = Json.createArrayBuilder();
    List<JsonObject> items = example.items().toList();
    for (int i = 0; i < items.size(); i++) {
      choices.add(
          Json.createObjectBuilder()
              .add("name", "choice_" + i)
              .add("label", words(items.get(i).getString("text"))));
    }
    return choices.build();
  }

  private List<String> typed() {
    if (example.part().equals("date-input")) {
      List<String> typed = new ArrayList<>();
      example.items().forEach(item -> typed.add(said(item.get("value"))));
      return typed;
    }
    if (!example.options().containsKey("items")) {
      return List.of(example.text("value"));
    }
    Set<String> values = values();
    List<JsonObject> items = example.items().toList();
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      JsonValue checked = items.get(i).get("checked");
      JsonValue itself = checked == null ? items.get(i).get("selected") : checked;
      String value = said(items.get(i).get("value"));
      boolean chosen =
          itself == null
              ? values.contains(value.isEmpty() ? items.get(i).getString("text") : value)
              : itself == JsonValue.TRUE;
      if (chosen) {
        typed.add("choice_" + i);
      }
    }
    return typed;
  }

  private Set<String> values() {
    return example.options().get("values") instanceof JsonArray all
        ? all.stream().map(Counterpart::said).collect(Collectors.toSet())
        : Set.of(example.text("value"));
  }

  private static String said(JsonValue value) {
    if (value == null || value == JsonValue.NULL) {
      return "";
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
