package org.evensay.survey.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.xliff.XliffState;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.draft.DraftChanged;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.text.SurveyText;
import org.evensay.survey.design.text.SurveyTexts;
import org.evensay.survey.designer.change.DraftDocument;
import org.evensay.survey.designer.change.Names;

/**
 * Follows every change of a draft, whoever makes it: what was said of a translation goes with its
 * question to its new name, ends with other words of the translation itself, and stays, with the
 * words that it was of, where the first language says something else now.
 */
@ApplicationScoped
class StatesWithTexts {

  @Inject TranslationStore states;

  void follow(@Observes DraftChanged changed) {
    try {
      follow(
          changed.draft(), DraftDocument.of(changed.before()), DraftDocument.of(changed.after()));
    } catch (DocumentProblem unreadable) {
      // What is no survey has no texts. Once it can be read again, they are new ones.
      return;
    }
  }

  private void follow(DraftId draft, DraftDocument before, DraftDocument after) {
    Set<String> kept = states.keys(draft);
    if (kept.isEmpty() && after.languages().size() == 1) {
      return;
    }
    Map<String, String> renamed = renamed(before, after);
    Map<String, SurveyText> now = new LinkedHashMap<>();
    SurveyTexts.of(after.survey()).forEach(text -> now.put(text.id(), text));
    String first = before.defaultLanguage().tag();
    boolean isSameFirst = first.equals(after.defaultLanguage().tag());
    for (SurveyText was : SurveyTexts.of(before.survey())) {
      String id = renamed.getOrDefault(was.id(), was.id());
      SurveyText is = now.get(id);
      for (LanguageVariant language : after.languages()) {
        String tag = language.tag();
        boolean isKept = kept.contains(tag + " " + was.id());
        if (isKept && !id.equals(was.id())) {
          states.rename(draft, tag, was.id(), id);
        }
        if (is != null && !was.in(tag).equals(is.in(tag))) {
          if (isKept) {
            states.remove(draft, tag, id);
          }
        } else if (is != null && isSameFirst && isLeftBehind(was, is, tag, first) && !isKept) {
          states.put(draft, tag, id, new KeptState(XliffState.TRANSLATED, was.in(first)));
        }
      }
    }
  }

  /** Whether the translation is of words that are not those of the first language any more. */
  private static boolean isLeftBehind(SurveyText was, SurveyText is, String tag, String first) {
    return !tag.equals(first)
        && !is.in(tag).isBlank()
        && !was.in(first).isBlank()
        && !is.in(first).equals(was.in(first));
  }

  /** The ids of texts whose question has another name, by those that they had. */
  private static Map<String, String> renamed(DraftDocument before, DraftDocument after) {
    Map<String, String> ids = new LinkedHashMap<>();
    Map<String, String> others = Names.others(before, after);
    if (!others.isEmpty()) {
      for (SurveyText text : SurveyTexts.of(before.survey())) {
        String[] steps = text.id().split("\\.", 3);
        if (steps[0].equals("questions") && others.containsKey(steps[1])) {
          ids.put(text.id(), steps[0] + "." + others.get(steps[1]) + "." + steps[2]);
        }
      }
    }
    return ids;
  }
}
