package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;

/** A survey as an XLSForm. For one survey, and one thread. */
public final class XlsFormFile {

  private static final Set<String> TEXTS =
      Set.of(
          "label",
          "hint",
          "required_message",
          "constraint_message",
          FormRow.PICTURE,
          OwnKeys.PICTURE_WORDS,
          OwnKeys.BEST,
          OwnKeys.WORST);

  private final JsonObject document;
  private final Edition edition;
  private final OutNotes notes = new OutNotes();
  private final FormSheet survey =
      new FormSheet(
          "survey",
          List.of(
              "type",
              "name",
              "label",
              "hint",
              FormRow.PICTURE,
              OwnKeys.PICTURE_WORDS,
              OwnKeys.BEST,
              OwnKeys.WORST,
              "required",
              "required_message",
              "relevant",
              "constraint",
              "constraint_message",
              "calculation",
              "choice_filter",
              "default",
              "appearance",
              "parameters",
              "repeat_count",
              OwnKeys.HEADING),
          TEXTS);
  private final FormSheet choices =
      new FormSheet(
          "choices",
          List.of("list_name", "name", "label", FormRow.PICTURE, OwnKeys.HEADING),
          TEXTS);

  private XlsFormFile(JsonObject document, Edition edition) {
    this.document = document;
    this.edition = edition;
  }

  /**
   * Writes a survey.
   *
   * @param document the document
   * @param edition what it says
   */
  public static Exported write(JsonObject document, Edition edition) {
    return new XlsFormFile(document, edition).exported();
  }

  private Exported exported() {
    PictureDocument.named(document)
        .forEach(name -> notes.say(PictureDocument.way(name), Remark.OUT_PICTURE, name));
    new SurveyRows(document, edition, survey, choices, notes).write();
    FormSheet settings = settings();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Evensay", "1.0")) {
      List<LanguageVariant> languages = languages();
      survey.write(workbook, languages);
      choices.write(workbook, languages);
      settings.write(workbook, languages);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return new Exported(file.toByteArray(), notes.remarks().report());
  }

  /** The default one first, the others in their order. */
  private List<LanguageVariant> languages() {
    List<LanguageVariant> languages = new ArrayList<>(edition.languages().keySet());
    languages.remove(edition.defaultLanguage());
    languages.add(0, edition.defaultLanguage());
    return languages;
  }

  private FormSheet settings() {
    FormSheet settings =
        new FormSheet(
            "settings",
            List.of("form_title", "form_id", "default_language", OwnKeys.HEADING, OwnKeys.TITLE),
            Set.of(OwnKeys.TITLE));
    String main = edition.title().in(edition.defaultLanguage());
    FormRow row =
        settings
            .row()
            .cell("form_title", main)
            .cell("form_id", edition.name())
            .cell("default_language", FormSheet.named(edition.defaultLanguage()));
    notes.say("title", Remark.OUT_TAKEN, "title", "form_title");
    if (edition.title().variants().size() > 1) {
      // No program shows a title in several languages; brought back, it is in all of them.
      row.text(OwnKeys.TITLE, document, "title");
      notes.say("title", Remark.OUT_OTHERWISE, "title", OwnKeys.TITLE);
    }
    notes.say("name", Remark.OUT_TAKEN, "name", "form_id");
    notes.say("default-language", Remark.OUT_TAKEN, "default-language", "default_language");
    row.own("name", edition.name());
    row.own("minutes", Integer.toString(edition.start().minutes()));
    notes.own("start", "minutes", Integer.toString(edition.start().minutes()));
    for (String key : List.of("private", "shuffle-sections")) {
      if (document.getBoolean(key, false)) {
        row.own(key, "true");
        notes.own("", key, "true");
      }
    }
    edition
        .languages()
        .forEach(
            (language, status) -> {
              String way = String.join(".", "languages", language.tag());
              notes.say(way, Remark.OUT_TAKEN, language.tag(), FormSheet.named(language));
              if (status == Edition.Status.CHECKED) {
                notes.say(way, Remark.OUT_LEFT_OUT, "checked", language.tag());
              }
            });
    return settings;
  }
}
