package org.evensay.survey.interchange.surveyjs;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.draft.SurveyDraft;
import org.evensay.survey.interchange.draft.Tongues;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.BroughtPictures;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;

/** What reading one file knows at all times. */
final class Whole {

  private static final String DEFAULT = "default";

  /** Codes that SurveyJS has for languages and nobody else: they are those of countries. */
  private static final Map<String, String> LOCALES = Map.of("ua", "uk", "gr", "el", "rs", "sr");

  /** The file as it is. */
  final JsonObject file;

  final Remarks remarks;
  final Tongues tongues;
  final SurveyDraft survey;
  final Answers answers = new Answers();
  final Names names = new Names(Names.Of.QUESTION);

  private final Set<String> wholeNumbers = new HashSet<>();

  /** What came with the file, and what is in it. */
  final BroughtPictures pictures;

  Whole(JsonObject file, BroughtPictures pictures, Remarks remarks) {
    this.file = file;
    this.pictures = pictures;
    this.remarks = remarks;
    this.tongues = new Tongues(remarks);
    String said = file.get("locale") instanceof JsonString locale ? locale.getString() : "";
    // What stands under "default" is in English when another text of the same has the locale's.
    boolean english = said.isBlank() || isBesideDefault(file, said);
    Place where = new Place.Path("locale");
    LanguageVariant language = tongue(english ? "en" : said, where);
    this.survey = new SurveyDraft(remarks, language);
    if (english && !said.isBlank()) {
      survey.language(tongue(said, where), where);
    }
  }

  private LanguageVariant tongue(String locale, Place where) {
    return tongues.of(locale, LOCALES.getOrDefault(locale, locale), where);
  }

  private static boolean isBesideDefault(JsonValue value, String locale) {
    if (value instanceof JsonObject object) {
      return object.containsKey(DEFAULT) && object.containsKey(locale)
          || object.values().stream().anyMatch(inner -> isBesideDefault(inner, locale));
    }
    return value instanceof JsonArray list
        && list.stream().anyMatch(inner -> isBesideDefault(inner, locale));
  }

  /** A text by language: one text, or an object of them by locale. */
  Map<LanguageVariant, String> texts(JsonValue value, Place where) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    if (value instanceof JsonObject object) {
      object.forEach(
          (locale, text) -> {
            if (text instanceof JsonString words && !words.getString().isBlank()) {
              put(texts, locale, words.getString(), where);
            }
          });
    } else {
      texts.put(survey.language(), Node.scalar(value));
    }
    return texts;
  }

  private void put(Map<LanguageVariant, String> texts, String locale, String words, Place where) {
    LanguageVariant language = locale.equals(DEFAULT) ? survey.language() : tongue(locale, where);
    if (survey.language(language, where)) {
      texts.put(language, words);
    }
  }

  /** One question more. */
  void asks(QuestionDraft draft) {
    if (draft.type().equals("number")) {
      wholeNumbers.add(draft.name());
    }
  }

  /** Whether the answer to a question is a whole number. */
  boolean isNumber(String question) {
    return wholeNumbers.contains(question);
  }

  /** The same word in all languages. */
  Words same(String word) {
    return Words.silent(Map.of(survey.language(), word));
  }

  /** A free name for a question, and what is said if it is another than it was. */
  String name(String written, Place.Path where, boolean quiet) {
    String name = names.name(written);
    if (!name.equals(written) && !quiet) {
      remarks.add(where, Remark.RENAMED, written, name);
    }
    return name;
  }
}
