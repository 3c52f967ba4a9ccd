package org.evensay.survey.design;

import java.util.List;
import org.evensay.foundation.api.ApiLanguage;
import org.evensay.foundation.api.ApiRefusal;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.api.Problem;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.survey.design.document.Mistake;
import org.evensay.survey.design.document.Place;

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

  /** Each thing with its place. */
  public static List<Flaw> of(List<Mistake> mistakes, PageLanguage language) {
    return mistakes.stream().map(mistake -> flaw(mistake, language)).toList();
  }

  private static Flaw flaw(Mistake mistake, PageLanguage language) {
    String words = ApiLanguage.words(language, mistake.code(), mistake.arguments());
    return mistake.place() instanceof Place.Position at
        ? new Flaw("", at.line(), at.column(), mistake.code(), words)
        : Flaw.at(((Place.Path) mistake.place()).way(), mistake.code(), words);
  }
}
