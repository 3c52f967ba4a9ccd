package org.evensay.survey.design;

import java.util.List;
import java.util.stream.Stream;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.api.Problematic;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;
import org.evensay.survey.design.reading.EditionDocument;

/** What is wrong in a document, as programs are told. */
public final class DocumentFlaws {

  private DocumentFlaws() {}

  /** All of it. */
  public static Problem problem(List<Mistake> mistakes, PageLanguage language) {
    boolean readable =
        mistakes.stream().noneMatch(mistake -> mistake.place() instanceof Place.Position);
    return Problem.of(
        readable ? ApiRefusal.MISTAKES : ApiRefusal.NOT_JSON, of(mistakes, language), language);
  }

  /** All that is wrong in a document that is kept here: this time, nobody sent it. */
  public static Problematic kept(DocumentProblem problem, PageLanguage language) {
    return new Problematic(
        Problem.of(ApiRefusal.MISTAKES, of(problem.mistakes(), language), language));
  }

  /** Each thing with its place. */
  public static List<Flaw> of(List<Mistake> mistakes, PageLanguage language) {
    return mistakes.stream().map(mistake -> flaw(mistake, language)).toList();
  }

  /**
   * What is odd in a survey's document, and may be meant: members that nothing knows, conditions
   * that never hold, and marks of choices that do nothing. Of a document that is wrong otherwise
   * nothing is known.
   */
  public static List<Flaw> oddities(String document, PageLanguage language) {
    return Stream.concat(
            EditionDocument.unknownKeys(document).stream().map(place -> unknown(place, language)),
            EditionDocument.oddities(document).stream().map(odd -> flaw(odd, language)))
        .toList();
  }

  /** A member that nothing knows: as a rule, it is misspelt. */
  static Flaw unknown(Place.Path place, PageLanguage language) {
    String code = ApiRefusal.UNKNOWN_MEMBER.code();
    return Flaw.at(place.way(), code, language.get(code));
  }

  private static Flaw flaw(Mistake mistake, PageLanguage language) {
    String words = ApiLanguage.words(language, mistake.code(), mistake.arguments());
    return mistake.place() instanceof Place.Position at
        ? new Flaw("", at.line(), at.column(), mistake.code(), words)
        : Flaw.at(((Place.Path) mistake.place()).way(), mistake.code(), words);
  }
}
