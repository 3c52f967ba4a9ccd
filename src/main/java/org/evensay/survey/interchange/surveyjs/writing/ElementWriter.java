package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.question.Agreement;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Place;

/** Questions as elements of a page: what each type is called there, and what all types have. */
final class ElementWriter {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("one-choice", "radiogroup"),
          Map.entry("several-choices", "checkbox"),
          Map.entry("ranking", "ranking"),
          Map.entry("best-worst", "ranking"),
          Map.entry("scale", "rating"),
          Map.entry("number", "text"),
          Map.entry("decimal", "text"),
          Map.entry("date", "text"),
          Map.entry("month", "text"),
          Map.entry("time", "text"),
          Map.entry("short-text", "text"),
          Map.entry("long-text", "comment"),
          Map.entry("agree", "boolean"),
          Map.entry("photo", "file"),
          Map.entry("drawing", "signaturepad"),
          Map.entry("voice", "file"),
          Map.entry("video", "file"),
          Map.entry("file", "file"),
          Map.entry("note", "html"),
          Map.entry("hidden", "dropdown"),
          Map.entry("matrix", "matrix"),
          Map.entry("points", "multipletext"));

  private final Answers answers;
  private final Texts texts;
  private final Scripts scripts;
  private final Remarks remarks;
  private final ElementParts parts;
  private final InsidePictures pictures;
  private final PanelWriter panels;
  private final JsonArrayBuilder calculated = JSON.createArrayBuilder();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> pages = new HashSet<>();

  ElementWriter(
      JsonObject document,
      Answers answers,
      Texts texts,
      Scripts scripts,
      InsidePictures pictures,
      Remarks remarks) {
    this.pictures = pictures;
    this.answers = answers;
    this.texts = texts;
    this.scripts = scripts;
    this.remarks = remarks;
    this.parts = new ElementParts(document, texts, scripts, pictures, remarks);
    this.panels = new PanelWriter(document, answers, texts, remarks, this);
    for (JsonObject page : document.getJsonArray("pages").getValuesAs(JsonObject.class)) {
      pages.add(page.getString("name"));
      List<JsonObject> questions = page.getJsonArray("questions").getValuesAs(JsonObject.class);
      questions.forEach(this::take);
    }
  }

  private void take(JsonObject question) {
    taken.add(question.getString("name"));
    if (question.getString("type").equals("repeat")) {
      question.getJsonArray("questions").getValuesAs(JsonObject.class).forEach(this::take);
    }
  }

  /** A name that no question has. */
  String free(String like) {
    return free(like, taken);
  }

  String freePage(String like) {
    return free(like, pages);
  }

  private static String free(String like, Set<String> taken) {
    String name = like;
    for (int number = 2; !taken.add(name); number++) {
      name = like + "_" + number;
    }
    return name;
  }

  /** What is worked out, which stands beside the pages there. */
  JsonArrayBuilder calculated() {
    return calculated;
  }

  JsonArrayBuilder of(JsonObject page, String way) {
    JsonArrayBuilder elements = JSON.createArrayBuilder();
    List<JsonObject> questions = page.getJsonArray("questions").getValuesAs(JsonObject.class);
    for (int i = 0; i < questions.size(); i++) {
      JsonObject question = questions.get(i);
      String there = way + ".questions[" + i + "]";
      String type = question.getString("type");
      if (type.equals("calculated") && panels.isOpen()) {
        expression(question, there, elements);
      } else if (type.equals("calculated")) {
        calculate(question, there);
      } else if (type.equals("repeat")) {
        panels.put(question, there, elements);
      } else if (TYPES.containsKey(type)) {
        one(question, type, there, elements);
      } else {
        say(there, Remark.OUT_LEFT_OUT, question.getString("name"), type);
      }
    }
    return elements;
  }

  private void say(String way, Remark remark, Object... arguments) {
    remarks.add(new Place.Path(way), remark, arguments);
  }

  private void calculate(JsonObject question, String way) {
    String name = question.getString("name");
    scripts
        .value(question, "value", way)
        .ifPresentOrElse(
            value -> {
              String expression =
                  scripts
                      .condition(question, "show-if", way, "")
                      .map(shown -> "iif(" + shown + ", " + value + ", '')")
                      .orElse(value);
              calculated.add(
                  JSON.createObjectBuilder()
                      .add("name", name)
                      .add("expression", expression)
                      .add("includeIntoResult", true));
              say(way, Remark.OUT_TAKEN, name, "calculatedValues");
            },
            () -> answers.without(name));
  }

  /** What is worked out in each panel is an element there that nobody sees. */
  private void expression(JsonObject question, String way, JsonArrayBuilder elements) {
    String name = question.getString("name");
    scripts
        .value(question, "value", way)
        .ifPresentOrElse(
            value -> {
              JsonObjectBuilder element =
                  JSON.createObjectBuilder()
                      .add("type", "expression")
                      .add("name", name)
                      .add("expression", value)
                      .add("visible", false);
              elements.add(element);
              say(way, Remark.OUT_NEAREST, name, "calculated", "expression");
            },
            () -> answers.without(name));
  }

  /** When a part is shown. */
  void shown(JsonObjectBuilder element, JsonObject part, String way) {
    scripts
        .condition(part, "show-if", way, "")
        .ifPresent(condition -> element.add("visibleIf", condition));
  }

  private void one(JsonObject question, String type, String way, JsonArrayBuilder elements) {
    String name = question.getString("name");
    String there = parts.searched(question) ? "dropdown" : TYPES.get(type);
    there = parts.pictured(question) ? "imagepicker" : there;
    picture(question, way, elements);
    JsonObjectBuilder element = JSON.createObjectBuilder().add("type", there).add("name", name);
    if (type.equals("note")) {
      note(element, question, way);
    } else {
      wording(element, question, way);
      own(element, question, type, way);
      parts.rules(element, question, type, way);
    }
    shown(element, question, way);
    elements.add(element);
    boolean near = List.of("best-worst", "agree", "hidden", "points").contains(type);
    if (near) {
      say(way, Remark.OUT_NEAREST, name, type, there);
    } else {
      say(way, Remark.OUT_TAKEN, name, there);
    }
    parts.sayWhich(question, type, way, elements);
  }

  /** What is shown with a question is an element before it there. */
  private void picture(JsonObject question, String way, JsonArrayBuilder elements) {
    Optional<String> link = pictures.link(question, way);
    if (link.isPresent()) {
      JsonObjectBuilder image =
          JSON.createObjectBuilder()
              .add("type", "image")
              .add("name", free(question.getString("name") + "_picture"))
              .add("imageLink", link.get());
      if (question.get(PictureDocument.WORDS) instanceof JsonObject words) {
        image.add("altText", texts.plain(words, way + "." + PictureDocument.WORDS));
      }
      shown(image, question, way);
      elements.add(image);
    }
  }

  private void note(JsonObjectBuilder element, JsonObject note, String way) {
    element.add("html", texts.html(note.getJsonObject("label"), way + ".label"));
    if (note.containsKey("hint")) {
      say(way + ".hint", Remark.OUT_LEFT_OUT, "hint", note.get("hint").toString());
    }
  }

  private void wording(JsonObjectBuilder element, JsonObject question, String way) {
    if (question.get("label") instanceof JsonObject label) {
      element.add("title", texts.plain(label, way + ".label"));
    }
    if (question.get("hint") instanceof JsonObject hint) {
      element.add("description", texts.plain(hint, way + ".hint"));
    }
    if (question.getBoolean("required", false)) {
      element.add("isRequired", true);
    } else {
      scripts
          .condition(question, "required-if", way, "")
          .ifPresent(it -> element.add("requiredIf", it));
    }
    if (question.get("required-message") instanceof JsonObject message) {
      element.add("requiredErrorText", texts.plain(message, way + ".required-message"));
    }
  }

  private void own(JsonObjectBuilder element, JsonObject question, String type, String way) {
    switch (type) {
      case "one-choice", "several-choices", "ranking", "best-worst" ->
          parts.offer(element, question, type, way);
      case "hidden" -> {
        parts.offer(element, question, type, way);
        element.add("visible", false).add("clearIfInvisible", "none");
      }
      case "scale" -> {
        parts.points(element, question, "rateValues", way);
        switch (question.getString("appearance", "list")) {
          case "faces" -> element.add("rateType", "smileys");
          case "slider" -> say(way, Remark.OUT_LEFT_OUT, "appearance", "slider");
          default -> {}
        }
      }
      case "photo", "drawing", "voice", "video", "file" -> parts.file(element, question, type);
      case "matrix" -> parts.matrix(element, question, way);
      case "points" -> parts.shares(element, question, way);
      case "agree" -> element.add("valueTrue", Agreement.AGREED).add("renderAs", "checkbox");
      case "number" -> parts.typed(element, question, "number");
      case "decimal" -> parts.typed(element, question, "number");
      case "date", "month", "time" -> parts.typed(element, question, type);
      default -> {
        int room = question.getInt("most-characters", type.equals("long-text") ? 4_000 : 200);
        element.add("maxLength", room);
      }
    }
  }
}
