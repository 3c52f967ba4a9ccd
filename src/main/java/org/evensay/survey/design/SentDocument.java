package org.evensay.survey.design;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.Problematic;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;

/** A JSON object that a program sent, of which every member was asked for. */
public final class SentDocument {

  private SentDocument() {}

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
