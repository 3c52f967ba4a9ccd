package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.text.SurveyText;
import org.evensay.survey.design.text.SurveyTexts;
import org.evensay.survey.designer.change.DraftDocument;

/**
 * A text of a draft in two languages.
 *
 * @param source its words in the survey's first language
 * @param target its words in the other one; empty when there are none
 * @param was what the source said that the target is of; the source itself unless that changed
 */
record TranslatedText(SurveyText text, String source, String target, Status status, String was) {

  /**
   * Every text of a draft that has words in its first language.
   *
   * @param kept what was said of translations, by the id of their text
   */
  static List<TranslatedText> all(
      DraftDocument draft, LanguageVariant to, Map<String, KeptState> kept) {
    List<TranslatedText> all = new ArrayList<>();
    for (SurveyText text : SurveyTexts.of(draft.survey())) {
      String source = text.in(draft.defaultLanguage().tag());
      if (!source.isBlank()) {
        all.add(of(text, source, text.in(to.tag()), kept.get(text.id())));
      }
    }
    return all;
  }

  private static TranslatedText of(SurveyText text, String source, String target, KeptState kept) {
    String was = kept == null ? source : kept.source();
    if (target.isBlank()) {
      return new TranslatedText(text, source, target, Status.NOT_BEGUN, source);
    }
    Status status =
        kept == null
            ? Status.TRANSLATED
            : was.equals(source) ? Status.of(kept.state()) : Status.LOOK_AGAIN;
    return new TranslatedText(text, source, target, status, was);
  }

  String id() {
    return text.id();
  }
}
