package org.evensay.survey.interchange;

import java.util.Optional;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.reading.EditionDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Imported;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.surveyjs.JsonFile;

/** A survey document of Evensay's own: it is taken as it is, whatever may still be wrong in it. */
final class OwnDocument {

  private OwnDocument() {}

  static Imported imported(JsonFile file) {
    Remarks remarks = new Remarks();
    remarks.add(new Place.Whole(), Remark.TAKEN);
    file.twice().forEach(key -> remarks.add(new Place.Whole(), Remark.TWICE, key));
    EditionDocument.unknownKeys(file.content().toString())
        .forEach(place -> remarks.add(new Place.Path(place.way()), Remark.UNKNOWN_KEY));
    // Of a key that stands twice, one value is meant: then it has to be written anew.
    boolean asItIs = file.twice().isEmpty() && file.text().length() <= Limits.DOCUMENT_CHARACTERS;
    Optional<String> written = asItIs ? Optional.of(file.text()) : Optional.empty();
    return new Imported(file.content(), remarks.report(), written);
  }
}
