package org.evensay.survey.designer;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Spot;

/** What a part of a draft is called above its own page. */
final class PartTitle {

  private PartTitle() {}

  /**
   * A question's own words, in the survey's first language; or what kind of thing it is.
   *
   * @param spot where it stands; empty for the survey itself
   */
  static ShownText of(
      Optional<Spot> spot, JsonObject part, DraftDocument draft, PageLanguage language) {
    String called = draft.called(part);
    if (spot.isEmpty()) {
      return said(language.get("designer.edit.survey"));
    }
    Spot at = spot.get();
    if (at.isPage()) {
      return said(language.with("designer.line.page", at.page() + 1));
    }
    if (called.isEmpty()) {
      return said(
          language.get(
              at.isBeside()
                  ? "designer.beside.one." + at.shelf().code()
                  : "designer.line.untitled"));
    }
    return at.isBeside()
        ? said(called)
        : new ShownText(called, draft.defaultLanguage().tag(), draft.defaultLanguage().direction());
  }

  private static ShownText said(String words) {
    return ShownText.inPagesLanguage(words);
  }
}
