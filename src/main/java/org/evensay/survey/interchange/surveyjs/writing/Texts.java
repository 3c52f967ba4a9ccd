package org.evensay.survey.interchange.surveyjs.writing;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.LocalizedTextDocument;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.report.PlainText;

/** Texts as SurveyJS has them: a word alone, or an object of them by language. */
final class Texts {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final LanguageVariant main;
  private final Answers answers;
  private final Remarks remarks;

  Texts(LanguageVariant main, Answers answers, Remarks remarks) {
    this.main = main;
    this.answers = answers;
    this.remarks = remarks;
  }

  /** Plain words. */
  JsonValue plain(JsonObject text, String way) {
    return written(text, way, words -> words);
  }

  /** The same where HTML is read: nothing in them is any. */
  JsonValue html(JsonObject text, String way) {
    return written(text, way, PlainText::asHtml);
  }

  private JsonValue written(JsonObject text, String way, UnaryOperator<String> as) {
    LocalizedText words = LocalizedTextDocument.read(text);
    JsonObjectBuilder all = JSON.createObjectBuilder();
    all.add("default", as.apply(piped(words.in(main), way)));
    words
        .texts()
        .forEach(
            (language, said) -> {
              if (!language.equals(main)) {
                all.add(language.tag(), as.apply(piped(said, way)));
              }
            });
    JsonObject written = all.build();
    return written.size() == 1 ? written.get("default") : written;
  }

  private String piped(String words, String way) {
    Matcher named = NAMED.matcher(words);
    return named.replaceAll(
        found ->
            answers
                .inText(found.group(1))
                .map(answer -> Matcher.quoteReplacement("{" + answer.name() + "}"))
                .orElseGet(
                    () -> {
                      remarks.add(
                          new Place.Path(way),
                          Remark.OUT_EXPRESSION_LEFT_OUT,
                          words,
                          found.group());
                      return "…";
                    }));
  }
}
