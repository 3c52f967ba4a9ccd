package org.evensay.survey.interchange.xlsform.writing;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.survey.design.reading.PictureDocument;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;

/** A row of a sheet while it is made: cells by heading, and texts by heading and language. */
final class FormRow {

  private final Map<String, String> cells = new HashMap<>();
  private final Map<String, LocalizedText> texts = new HashMap<>();
  private final OwnKeys own = new OwnKeys();

  /** Where a picture is named. */
  static final String PICTURE = "media::image";

  FormRow cell(String heading, String value) {
    if (!value.isEmpty()) {
      cells.put(heading, value);
    }
    return this;
  }

  FormRow text(String heading, JsonObject words) {
    texts.put(heading, LocalizedTextDocument.read(words));
    return this;
  }

  /** A text, if the object has one. */
  FormRow text(String heading, JsonObject from, String key) {
    return from.get(key) instanceof JsonObject words ? text(heading, words) : this;
  }

  /** The picture of a choice or a question; one for all languages is that of the first. */
  FormRow picture(JsonObject of, LanguageVariant first) {
    if (of.get(PictureDocument.KEY) instanceof JsonString name) {
      texts.put(PICTURE, LocalizedText.of(Map.of(first, name.getString())));
    }
    return text(PICTURE, of, PictureDocument.KEY)
        .text(OwnKeys.PICTURE_WORDS, of, PictureDocument.WORDS);
  }

  /** What only Evensay reads. */
  FormRow own(String key, String value) {
    own.put(key, value);
    return this;
  }

  boolean has(String heading) {
    return heading.equals(OwnKeys.HEADING)
        ? !own.all().isEmpty()
        : cells.containsKey(heading) || texts.containsKey(heading);
  }

  String in(String heading) {
    return heading.equals(OwnKeys.HEADING) ? own.cell() : cells.getOrDefault(heading, "");
  }

  /** The words of a language itself: a form shows its own where they are missing. */
  String in(String heading, LanguageVariant language) {
    LocalizedText text = texts.getOrDefault(heading, LocalizedText.empty());
    return text.variants().contains(language) ? text.in(language) : "";
  }
}
