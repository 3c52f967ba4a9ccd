package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.InLines;
import org.evensay.survey.interchange.report.Place;

/** A survey as JSON of SurveyJS. For one survey, and one thread. */
public final class SurveyJsFile {

  private final JsonObject document;
  private final Edition edition;
  private final Remarks remarks = new Remarks();
  private final Texts texts;
  private final Scripts scripts;
  private final ElementWriter elements;

  private SurveyJsFile(JsonObject document, Edition edition, Map<String, KeptPicture> pictures) {
    this.document = document;
    this.edition = edition;
    Answers answers = new Answers(document);
    this.texts = new Texts(edition.defaultLanguage(), answers, remarks);
    this.scripts = new Scripts(new ScriptWriter(answers), remarks);
    InsidePictures inside = new InsidePictures(pictures, edition.defaultLanguage(), remarks);
    this.elements = new ElementWriter(document, answers, texts, scripts, inside, remarks);
  }

  /**
   * Writes a survey.
   *
   * @param document the document
   * @param edition what it says
   * @param pictures those that it shows, as far as they are here, by their names
   */
  public static Exported write(
      JsonObject document, Edition edition, Map<String, KeptPicture> pictures) {
    SurveyJsFile file = new SurveyJsFile(document, edition, pictures);
    byte[] written = InLines.of(file.survey()).getBytes(StandardCharsets.UTF_8);
    return new Exported(written, file.remarks.report());
  }

  private void say(String way, Remark remark, Object... arguments) {
    remarks.add(new Place.Path(way), remark, arguments);
  }

  private JsonObject survey() {
    JsonObject start = document.getJsonObject("start");
    JsonObjectBuilder survey =
        JSON.createObjectBuilder()
            .add("title", texts.plain(document.getJsonObject("title"), "title"))
            .add("description", texts.plain(start.getJsonObject("why"), "start.why"))
            .add("locale", edition.defaultLanguage().tag());
    say("title", Remark.OUT_TAKEN, "title", "title");
    say("start.why", Remark.OUT_TAKEN, "why", "description");
    say("default-language", Remark.OUT_TAKEN, edition.defaultLanguage().tag(), "locale");
    head();
    JsonArrayBuilder pages = JSON.createArrayBuilder().add(start(start));
    List<JsonObject> all = document.getJsonArray("pages").getValuesAs(JsonObject.class);
    for (int i = 0; i < all.size(); i++) {
      pages.add(page(all.get(i), "pages[" + i + "]"));
    }
    survey.add("pages", pages);
    JsonArrayBuilder calculated = elements.calculated();
    JsonValue values = calculated.build();
    if (!values.asJsonArray().isEmpty()) {
      survey.add("calculatedValues", values);
    }
    ends(survey);
    JsonObject next = document.getJsonObject("end").getJsonObject("next");
    say("end.next", Remark.OUT_TAKEN, "next", "completedHtml");
    return survey.add("completedHtml", texts.html(next, "end.next")).build();
  }

  /** What there is no place for. */
  private void head() {
    say("name", Remark.OUT_LEFT_OUT, "name", edition.name());
    say("start.minutes", Remark.OUT_LEFT_OUT, "minutes", edition.start().minutes());
    edition
        .languages()
        .forEach(
            (language, status) -> {
              String way = String.join(".", "languages", language.tag());
              say(way, Remark.OUT_TAKEN, language.tag(), language.tag());
              if (status == Edition.Status.CHECKED) {
                say(way, Remark.OUT_LEFT_OUT, "checked", language.tag());
              }
            });
    for (String key : List.of("private", "shuffle-sections")) {
      if (document.getBoolean(key, false)) {
        say(key, Remark.OUT_LEFT_OUT, key, "true");
      }
    }
    if (document.get("quotas") instanceof JsonArray quotas) {
      for (int i = 0; i < quotas.size(); i++) {
        String name = quotas.getJsonObject(i).getString("name");
        say("quotas[" + i + "]", Remark.OUT_LEFT_OUT, name, "quota");
      }
    }
    if (document.get("arms") instanceof JsonObject arms) {
      arms.forEach(
          (name, weights) ->
              say(String.join(".", "arms", name), Remark.OUT_LEFT_OUT, name, weights.toString()));
    }
  }

  /** What she reads first is a page of its own there. */
  private JsonObjectBuilder start(JsonObject start) {
    JsonArrayBuilder notes = JSON.createArrayBuilder();
    for (String key : List.of("asker", "use", "harm")) {
      String way = String.join(".", "start", key);
      notes.add(
          JSON.createObjectBuilder()
              .add("type", "html")
              .add("name", elements.free("start_" + key))
              .add("html", texts.html(start.getJsonObject(key), way)));
      say(way, Remark.OUT_NOTE, key);
    }
    return JSON.createObjectBuilder()
        .add("name", elements.freePage("start"))
        .add("elements", notes);
  }

  private JsonObjectBuilder page(JsonObject page, String way) {
    JsonObjectBuilder written = JSON.createObjectBuilder().add("name", page.getString("name"));
    say(way, Remark.OUT_TAKEN, page.getString("name"), "page");
    if (page.get("title") instanceof JsonObject title) {
      written.add("title", texts.plain(title, way + ".title"));
    }
    scripts.condition(page, "show-if", way, "").ifPresent(it -> written.add("visibleIf", it));
    if (page.getBoolean("shuffle", false)) {
      written.add("questionOrder", "random");
      say(way + ".shuffle", Remark.OUT_TAKEN, "shuffle", "questionOrder");
    }
    if (page.containsKey("section")) {
      say(way + ".section", Remark.OUT_LEFT_OUT, "section", page.getString("section"));
    }
    return written.add("elements", elements.of(page, way));
  }

  /** There, whoever comes to an end has sent what she answered so far. */
  private void ends(JsonObjectBuilder survey) {
    if (!document.containsKey("ends")) {
      return;
    }
    JsonArrayBuilder triggers = JSON.createArrayBuilder();
    JsonArrayBuilder words = JSON.createArrayBuilder();
    List<JsonObject> ends = document.getJsonArray("ends").getValuesAs(JsonObject.class);
    for (int i = 0; i < ends.size(); i++) {
      JsonObject end = ends.get(i);
      String way = "ends[" + i + "]";
      scripts
          .condition(end, "end-if", way, "")
          .ifPresent(
              when -> {
                triggers.add(
                    JSON.createObjectBuilder().add("type", "complete").add("expression", when));
                words.add(
                    JSON.createObjectBuilder()
                        .add("expression", when)
                        .add("html", texts.html(end.getJsonObject("words"), way + ".words")));
                say(way, Remark.OUT_OTHERWISE, end.getString("name"), "completetrigger");
              });
      if (end.containsKey("title")) {
        say(way + ".title", Remark.OUT_LEFT_OUT, "title", end.get("title").toString());
      }
    }
    survey.add("triggers", triggers).add("completedHtmlOnCondition", words);
  }
}
