package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.survey.design.asking.Piping;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.report.PlainText;

/** What is said of a survey while it is written for another program. */
final class OutNotes {

  private final Remarks remarks = new Remarks();

  Remarks remarks() {
    return remarks;
  }

  void say(String way, Remark remark, Object... arguments) {
    remarks.add(way.isEmpty() ? new Place.Whole() : new Place.Path(way), remark, arguments);
  }

  /** A key with its own meaning, which stands where other programs pass it over. */
  void own(String way, String key, String value) {
    say(way.isEmpty() ? key : way + "." + key, Remark.OUT_OWN, key, value);
  }

  /** Says what other programs make of a text that is more than plain words. */
  void text(String way, String key, JsonObject from) {
    if (!(from.get(key) instanceof JsonObject words)) {
      return;
    }
    LocalizedText text = LocalizedTextDocument.read(words);
    text.texts().values().stream()
        .flatMap(said -> Piping.names(said).stream())
        .distinct()
        .forEach(name -> say(way + "." + key, Remark.OUT_CODE_IN_TEXT, name));
    text.texts().values().stream()
        .filter(said -> PlainText.of(said).marked())
        .findFirst()
        .ifPresent(said -> say(way + "." + key, Remark.OUT_MARKUP, said));
  }
}
