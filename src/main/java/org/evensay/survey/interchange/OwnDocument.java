package org.evensay.survey.interchange;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.ImportReport;
import org.evensay.survey.interchange.report.ImportReport.Outcome;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.surveyjs.JsonFile;

/** A survey document of Evensay's own: it is taken as it is, whatever may still be wrong in it. */
final class OwnDocument {

  private OwnDocument() {}

  static Imported imported(JsonFile file, BroughtPictures brought) {
    Remarks remarks = new Remarks();
    List<Mistake> mistakes = mistakes(file.content().toString());
    if (mistakes.isEmpty()) {
      remarks.add(new Place.Whole(), Remark.TAKEN);
    } else {
      remarks.add(new Place.Whole(), Remark.TAKEN_TO_MEND, mistakes.size());
    }
    file.twice().forEach(key -> remarks.add(new Place.Whole(), Remark.TWICE, key));
    EditionDocument.unknownKeys(file.content().toString())
        .forEach(place -> remarks.add(new Place.Path(place.way()), Remark.UNKNOWN_KEY));
    JsonObject content = withPictures(file.content(), brought, remarks);
    // Of a key that stands twice, one value is meant: then it has to be written anew.
    boolean asItIs =
        file.twice().isEmpty()
            && file.text().length() <= Limits.DOCUMENT_CHARACTERS
            && content.equals(file.content());
    Optional<String> written = asItIs ? Optional.of(file.text()) : Optional.empty();
    List<ImportReport.Item> all = new ArrayList<>(remarks.report().items());
    mistakes.forEach(mistake -> all.add(ImportReport.Item.of(mistake, Outcome.TAKEN)));
    return new Imported(content, new ImportReport(all), written, List.of());
  }

  /** What has to be put right before it can be published. */
  private static List<Mistake> mistakes(String document) {
    try {
      EditionDocument.parse(document);
      return List.of();
    } catch (DocumentProblem problem) {
      return problem.mistakes();
    }
  }

  /** The same with what is in the pictures that came with it, under the names that it has. */
  private static JsonObject withPictures(
      JsonObject document, BroughtPictures brought, Remarks remarks) {
    JsonObject said =
        document.get(PictureDocument.ALL) instanceof JsonObject all
            ? all
            : JsonValue.EMPTY_JSON_OBJECT;
    Set<String> names = new LinkedHashSet<>(said.keySet());
    names.addAll(PictureDocument.named(document));
    JsonObjectBuilder now = JSON.createObjectBuilder(said);
    for (String name : names) {
      Optional<KeptPicture> came = brought.named(name).map(one -> brought.kept().get(one.name()));
      came.ifPresent(picture -> now.add(name, BroughtPictures.json(picture)));
      if (came.isEmpty()) {
        remarks.add(
            new Place.Path(PictureDocument.way(name)),
            brought.has(name) ? Remark.PICTURE_NOT_TAKEN : Remark.PICTURE_ELSEWHERE,
            name);
      }
    }
    JsonObject pictures = now.build();
    return pictures.equals(said)
        ? document
        : JSON.createObjectBuilder(document).add(PictureDocument.ALL, pictures).build();
  }
}
