package org.evensay.survey.designer.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.text.SurveyText;
import org.evensay.survey.design.text.SurveyTexts;

/** Texts all over a draft say something else in one language, all at once or none of them. */
public record Translated(LanguageVariant language, List<Piece> pieces) implements Change {

  /**
   * One text.
   *
   * @param text its id
   * @param source what it said in the survey's first language when its translator saw it
   * @param before what it said in this language then; empty for nothing
   * @param words what it says now; empty for nothing
   */
  public record Piece(String text, String source, String before, String words) {}

  public Translated {
    pieces = List.copyOf(pieces);
  }

  @Override
  public String what() {
    return "translated";
  }

  @Override
  public Made onto(DraftDocument draft) {
    Map<String, SurveyText> now =
        SurveyTexts.of(draft.survey()).stream()
            .collect(Collectors.toMap(SurveyText::id, Function.identity()));
    Map<String, String> words = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      requireAsSeen(piece, now.get(piece.text()), draft.defaultLanguage());
      words.put(piece.text(), piece.words());
    }
    return new Made(
        draft.rewritten(survey -> SurveyTexts.with(survey, language.tag(), words)),
        language.ownName(),
        Optional.empty());
  }

  private void requireAsSeen(Piece piece, SurveyText now, LanguageVariant first) {
    if (now == null) {
      throw new Refused(DesignerRefusal.GONE);
    }
    String there = now.in(language.tag());
    boolean isTheirs = !there.equals(piece.before()) && !there.equals(piece.words());
    if (isTheirs || !now.in(first.tag()).equals(piece.source())) {
      throw new Refused(DesignerRefusal.CHANGED_MEANWHILE);
    }
  }
}
