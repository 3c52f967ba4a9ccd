package org.evensay.survey.design;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.Problematic;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/** A JSON object that a program sent, of which every member was asked for. */
public final class SentDocument {

  private SentDocument() {}

  /**
   * The language that the value of a key is the code of; empty when there is no value, or when it
   * is the code of none.
   *
   * @param known those that it may be, in the order in which they are named
   * @throws Problematic naming the key and those there are, when it is another language
   */
  public static Optional<LanguageVariant> language(
      DocumentReader document,
      String key,
      Collection<LanguageVariant> known,
      HttpServletRequest request) {
    Optional<LanguageVariant> asked =
        document.has(key) ? document.languageIn(key) : Optional.empty();
    if (asked.isPresent() && !known.contains(asked.get())) {
      throw new Problematic(noSuchLanguage(key, asked.get(), known, ApiLanguage.of(request)));
    }
    return asked;
  }

  private static Problem noSuchLanguage(
      String key, LanguageVariant asked, Collection<LanguageVariant> known, PageLanguage language) {
    List<String> tags = known.stream().map(LanguageVariant::tag).toList();
    String code = ApiRefusal.NO_SUCH_LANGUAGE.code();
    Flaw flaw = Flaw.at(key, code, language.with(code, asked.tag(), String.join(", ", tags)));
    return Problem.of(ApiRefusal.MISTAKES, List.of(flaw), language)
        .with(JSON.createObjectBuilder().add("languages", JSON.createArrayBuilder(tags)).build());
  }

  /**
   * Ends reading.
   *
   * @throws DocumentProblem with everything that is wrong in it
   * @throws Problematic naming every member that nothing knows: as a rule, it is misspelt
   */
  public static void finish(DocumentReader document, HttpServletRequest request)
      throws DocumentProblem {
    document.finish();
    PageLanguage language = ApiLanguage.of(request);
    List<Flaw> unknown =
        document.unknownKeys().stream()
            .map(place -> DocumentFlaws.unknown(place, language))
            .toList();
    if (!unknown.isEmpty()) {
      throw new Problematic(Problem.of(ApiRefusal.MISTAKES, unknown, language));
    }
  }
}
