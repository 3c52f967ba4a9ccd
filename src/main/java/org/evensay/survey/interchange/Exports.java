package org.evensay.survey.interchange;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Place.Path;
import org.evensay.survey.design.document.SymbolNames;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.design.reading.RecordingDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Exported;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.surveyjs.writing.SurveyJsFile;
import org.evensay.survey.interchange.xlsform.writing.XlsFormFile;

/** Writes a survey as a file for any program. */
public final class Exports {

  private Exports() {}

  /**
   * Writes a draft.
   *
   * @param pictures those that it shows, as far as they are here, by their names
   * @throws DocumentProblem when other programs could make nothing of it, for mistakes that are in
   *     it; as our own document it can be taken out whatever is in it
   */
  public static Exported write(String document, OutFormat format, Map<String, KeptPicture> pictures)
      throws DocumentProblem {
    return format == OutFormat.OWN
        ? own(document)
        : write(document, EditionDocument.parse(document), format, pictures);
  }

  /**
   * Writes an edition, which was published from this document.
   *
   * @param pictures those that it shows, as far as they are here, by their names
   */
  public static Exported write(
      String document, Edition edition, OutFormat format, Map<String, KeptPicture> pictures) {
    JsonObject read = read(document);
    return switch (format) {
      case OWN -> own(document);
      case XLSFORM -> withUnknown(document, with(silent(read), XlsFormFile.write(read, edition)));
      case SURVEYJS -> {
        Exported written = SurveyJsFile.write(read, edition, pictures);
        yield withUnknown(document, with(silent(read), with(missing(read, pictures), written)));
      }
    };
  }

  /** Byte for byte: nothing is read, and so nothing can be lost. */
  private static Exported own(String document) {
    Remarks remarks = new Remarks();
    remarks.add(new Place.Whole(), Remark.OUT_WHOLE);
    contents(document)
        .keySet()
        .forEach(
            name ->
                remarks.add(new Place.Path(PictureDocument.way(name)), Remark.OUT_PICTURE, name));
    return new Exported(document.getBytes(StandardCharsets.UTF_8), remarks.report());
  }

  /** What is in each picture that a document names, by its name; none of what is no document. */
  static Map<String, String> contents(String document) {
    try {
      return PictureDocument.contents(read(document));
    } catch (JsonException notYet) {
      return Map.of();
    }
  }

  private static JsonObject read(String document) {
    try (var reader = JSON.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }

  /** What is not here cannot stand in a file. */
  private static Remarks missing(JsonObject document, Map<String, KeptPicture> pictures) {
    Remarks left = new Remarks();
    for (String name : PictureDocument.named(document)) {
      if (!pictures.containsKey(name)) {
        left.add(
            new Place.Path(PictureDocument.way(name)),
            Remark.OUT_LEFT_OUT,
            PictureDocument.KEY,
            name);
      }
    }
    return left;
  }

  /** Neither has a place for what is not written in it. */
  private static Remarks silent(JsonObject document) {
    Remarks left = new Remarks();
    RecordingDocument.named(document)
        .forEach(
            (name, key) ->
                left.add(
                    new Place.Path(RecordingDocument.way(name)), Remark.OUT_LEFT_OUT, key, name));
    addSymbols(document, Path.WHOLE, left);
    return left;
  }

  private static void addSymbols(JsonValue value, Path at, Remarks left) {
    if (value instanceof JsonArray list) {
      for (int i = 0; i < list.size(); i++) {
        addSymbols(list.get(i), at.item(i), left);
      }
    } else if (value instanceof JsonObject object) {
      object.forEach(
          (key, inner) -> {
            if (key.equals(SymbolNames.KEY)) {
              left.add(new Place.Path(at.key(key).way()), Remark.OUT_LEFT_OUT, key, inner);
            } else {
              addSymbols(inner, at.key(key), left);
            }
          });
    }
  }

  private static Exported withUnknown(String document, Exported exported) {
    Remarks unknown = new Remarks();
    EditionDocument.unknownKeys(document)
        .forEach(place -> unknown.add(new Place.Path(place.way()), Remark.UNKNOWN_KEY));
    return with(unknown, exported);
  }

  private static Exported with(Remarks more, Exported exported) {
    List<ImportReport.Item> all = new ArrayList<>(exported.report().items());
    all.addAll(more.report().items());
    return new Exported(exported.file(), new ImportReport(all));
  }
}
