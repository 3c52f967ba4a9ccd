package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Languages;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.Table;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** The sheet of settings, and what a survey needs that a form does not have. */
final class Settings {

  private static final List<String> READ =
      List.of(
          "form_title",
          "form_id",
          "default_language",
          "allow_choice_duplicates",
          "add_none_option",
          OwnKeys.HEADING,
          OwnKeys.TITLE);

  private static final List<String> START = List.of("asker", "why", "use", "harm");

  /** What a survey has to say, and the words where a form says nothing. */
  private static final Map<String, String> FILLED_IN =
      Map.of(
          "asker", "interchange.words.asker",
          "why", "interchange.words.why",
          "use", "interchange.words.use",
          "harm", "interchange.words.harm",
          "next", "interchange.words.next");

  private static final Place WHOLE = new Place.Whole();

  private final Table table;
  private final Line line;
  private final ImportNotes notes;

  Settings(Table table, ImportNotes notes) {
    this.table = table;
    this.notes = notes;
    this.line =
        table.lines().isEmpty()
            ? new Line(table.sheet(), 1, new LinkedHashMap<>())
            : table.lines().get(0);
  }

  /** The row that says them. */
  Line line() {
    return line;
  }

  boolean withNone() {
    return Attributes.isYes(line.peek("add_none_option"));
  }

  /** Begins a document: everything above its pages. */
  JsonObjectBuilder document(Words words, Languages languages, String fileName, OwnParts own) {
    String id = line.peek("form_id");
    String file = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("(?i)\\.xlsx?$|\\.xlsm$", "");
    Map<LanguageVariant, String> said = words.in(line, OwnKeys.TITLE);
    Map<LanguageVariant, String> title = said.isEmpty() ? words.in(line, "form_title") : said;
    String other = id.isEmpty() ? (file.isBlank() ? "survey" : file) : id;
    String written = id.isEmpty() ? title.getOrDefault(words.main(), other) : id;
    String name = OwnKeys.of(line).get("name").filter(id::equals).orElse("");
    if (name.isEmpty()) {
      name = new Names(Names.Of.SURVEY).name(written);
    }
    if (!name.equals(written)) {
      notes.changed(place("form_id"), ItemCode.RENAMED, ItemCode.shown(written), name);
    }
    JsonObjectBuilder tags = JSON.createObjectBuilder();
    languages.all().forEach(language -> tags.add(language.tag(), "draft"));
    JsonObjectBuilder document =
        JSON.createObjectBuilder()
            .add("name", name)
            .add("default-language", languages.main().tag())
            .add("languages", tags)
            .add("title", words.text(title, other, place("form_title")))
            .add("start", start(words, own))
            .add("end", JSON.createObjectBuilder().add("next", said(words, own, "next")));
    return OwnKeys.of(line).says("shuffle-sections", "true")
        ? document.add("shuffle-sections", true)
        : document;
  }

  private Place place(String kind) {
    return table.lines().isEmpty() ? WHOLE : line.place(kind);
  }

  private JsonObjectBuilder start(Words words, OwnParts own) {
    JsonObjectBuilder start = JSON.createObjectBuilder();
    START.forEach(key -> start.add(key, said(words, own, key)));
    OwnKeys.of(line)
        .get("minutes")
        .filter(minutes -> minutes.matches("[0-9]{1,3}"))
        .ifPresent(minutes -> start.add("minutes", Integer.parseInt(minutes)));
    return start;
  }

  private JsonObject said(Words words, OwnParts own, String key) {
    return own.said(key).orElseGet(() -> filled(words, FILLED_IN.get(key)));
  }

  private JsonObject filled(Words words, String key) {
    JsonObject filled = words.own(key, WHOLE);
    notes.changed(WHOLE, ItemCode.FILLED_IN, filled.getString(words.main().tag()));
    return filled;
  }

  /** Says of each setting what became of it. */
  void finish() {
    for (Heading heading : table.headings()) {
      String value = ItemCode.shown(line.cells().getOrDefault(heading, ""));
      if (READ.contains(heading.kind())) {
        notes.taken(heading.place(), ItemCode.SETTING, heading.written(), value);
      } else {
        notes.leftOut(heading.place(), ItemCode.SETTING_LEFT_OUT, heading.written(), value);
      }
    }
    table.lines().stream()
        .skip(1)
        .forEach(
            more ->
                notes.leftOut(
                    more.place(),
                    ItemCode.ROW_WITHOUT_TYPE,
                    ItemCode.shown(more.cells().values().iterator().next())));
  }
}
