package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Place;

/**
 * Repeated groups as panels that are added there. What is asked of each choice of a question stands
 * there once for each choice, shown when that is chosen: conditions on it then mean the same.
 */
final class PanelWriter {

  private final JsonObject document;
  private final Answers answers;
  private final Texts texts;
  private final Remarks remarks;
  private final ElementWriter elements;
  private boolean open;

  PanelWriter(
      JsonObject document, Answers answers, Texts texts, Remarks remarks, ElementWriter elements) {
    this.document = document;
    this.answers = answers;
    this.texts = texts;
    this.remarks = remarks;
    this.elements = elements;
  }

  /** Whether what is written stands in a panel. */
  boolean isOpen() {
    return open;
  }

  void put(JsonObject group, String way, JsonArrayBuilder written) {
    if (group.containsKey("for-each")) {
      each(group, way, written);
    } else {
      counted(group, way, written);
    }
  }

  private void say(String way, Remark remark, Object... arguments) {
    remarks.add(new Place.Path(way), remark, arguments);
  }

  private void counted(JsonObject group, String way, JsonArrayBuilder written) {
    String name = group.getString("name");
    JsonObjectBuilder panel =
        JSON.createObjectBuilder().add("type", "paneldynamic").add("name", name);
    elements.shown(panel, group, way);
    often(panel, group, way);
    open = true;
    answers.inPanel(true);
    panel.add("templateTitle", texts.plain(numbered(group), way + ".label"));
    panel.add("templateElements", elements.of(group, way));
    answers.inPanel(false);
    open = false;
    panel.add("title", texts.plain(unnumbered(group), way + ".label"));
    written.add(panel);
    say(way, Remark.OUT_TAKEN, name, "paneldynamic");
  }

  private void often(JsonObjectBuilder panel, JsonObject group, String way) {
    int most = group.getInt("most", Limits.ROUNDS_UNLESS_SAID);
    JsonValue times = group.get("times");
    if (times == null) {
      int least = group.getInt("least", 1);
      panel.add("panelCount", least).add("minPanelCount", least).add("maxPanelCount", most);
      if (group.getJsonObject("another").get("label") instanceof JsonObject label) {
        panel.add("panelAddText", texts.plain(label, way + ".another.label"));
      }
      for (String key : List.of("any", "yes", "no")) {
        if (group.getJsonObject("another").get(key) instanceof JsonObject words) {
          say(way + ".another." + key, Remark.OUT_LEFT_OUT, key, words.toString());
        }
      }
      return;
    }
    panel.add("allowAddPanel", false).add("allowRemovePanel", false);
    String number = times instanceof JsonString text ? text.getString() : "";
    if (times instanceof JsonNumber || number.matches("[0-9]+")) {
      int fixed = number.isEmpty() ? ((JsonNumber) times).intValue() : Integer.parseInt(number);
      panel.add("panelCount", fixed);
    } else {
      panel.add("maxPanelCount", most);
      panel.add("bindings", JSON.createObjectBuilder().add("panelCount", number));
    }
  }

  /** The group's label with its own name in it: what follows if it is not there. */
  private static JsonObject numbered(JsonObject group) {
    String name = "${" + group.getString("name") + "}";
    JsonObjectBuilder label = JSON.createObjectBuilder();
    group
        .getJsonObject("label")
        .forEach(
            (language, words) -> {
              String said = ((JsonString) words).getString();
              label.add(language, said.contains(name) ? said : said + " " + name);
            });
    return label.build();
  }

  private static JsonObject unnumbered(JsonObject group) {
    String name = "${" + group.getString("name") + "}";
    JsonObjectBuilder label = JSON.createObjectBuilder();
    group
        .getJsonObject("label")
        .forEach(
            (language, words) ->
                label.add(
                    language,
                    ((JsonString) words)
                        .getString()
                        .replace(name, "")
                        .replaceAll(" {2,}", " ")
                        .replaceAll(" ([:.,?!])", "$1")
                        .strip()));
    return label.build();
  }

  private void each(JsonObject group, String way, JsonArrayBuilder written) {
    String each = group.getString("for-each");
    List<JsonObject> choices = choices(each);
    for (JsonObject choice : choices) {
      JsonObject round = RoundOfChoice.of(group, choice);
      round.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(answers::add);
      JsonObjectBuilder element =
          JSON.createObjectBuilder().add("type", "panel").add("name", round.getString("name"));
      elements.shown(element, round, way);
      element.add("title", texts.plain(round.getJsonObject("label"), way + ".label"));
      written.add(element.add("elements", elements.of(round, way)));
    }
    say(way, Remark.OUT_OTHERWISE, group.getString("name"), "panel × " + choices.size());
  }

  private List<JsonObject> choices(String question) {
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      for (JsonObject asked : page.getJsonArray("questions").getValuesAs(JsonObject.class)) {
        if (asked.getString("name").equals(question)) {
          JsonArray choices =
              asked.containsKey("list")
                  ? document.getJsonObject("lists").getJsonArray(asked.getString("list"))
                  : asked.getJsonArray("choices");
          return choices.getValuesAs(JsonObject.class).stream()
              .filter(one -> !one.getBoolean("alone", false) && !one.getBoolean("not-said", false))
              .toList();
        }
      }
    }
    return List.of();
  }
}
