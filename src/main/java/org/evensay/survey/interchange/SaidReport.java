package org.evensay.survey.interchange;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.interchange.report.Exported;

/** A report as programs read it: all of it, with codes and with words. */
final class SaidReport {

  private SaidReport() {}

  /** Of a file that a draft was brought over from. */
  static JsonObject json(DraftId draft, List<Said> said, PageLanguage language) {
    return JSON.createObjectBuilder()
        .add("draft", draft.value())
        .add("report", items(said, language))
        .build();
  }

  /** Of a file that was written. */
  static JsonObject json(Exported written, PageLanguage language) {
    List<Said> said = written.report().items().stream().map(Said::of).toList();
    return JSON.createObjectBuilder().add("report", items(said, language)).build();
  }

  private static JsonArrayBuilder items(List<Said> said, PageLanguage language) {
    JsonArrayBuilder items = JSON.createArrayBuilder();
    for (Said one : said) {
      items.add(
          JSON.createObjectBuilder()
              .add("outcome", one.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .add("place", words(language, one.where()))
              .add("code", one.what().code())
              .add("detail", words(language, one.what())));
    }
    return items;
  }

  private static String words(PageLanguage language, Said.Words words) {
    return ApiLanguage.words(language, words.code(), words.arguments());
  }
}
