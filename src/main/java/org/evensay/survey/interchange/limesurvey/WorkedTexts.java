package org.evensay.survey.interchange.limesurvey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.PageDraft;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Words;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.report.PlainText;

/**
 * What texts of a page work out, as {@code {if(Q1 == 'Y', 'your', 'a')}}. Texts here put in answers
 * alone: what is worked out is a calculation of its own, before what has the text.
 */
final class WorkedTexts {

  private final PageDraft page;
  private final Names names;
  private final Map<String, String> calculations = new HashMap<>();

  /**
   * The texts of a page.
   *
   * @param names gives each calculation a name
   */
  WorkedTexts(PageDraft page, Names names) {
    this.page = page;
    this.names = names;
  }

  /** How answers are named in some texts, and what is worked out in them. */
  Words.Piping piping(
      Place.Path where, Iterable<String> texts, String own, ExpressionScript script) {
    for (String text : texts) {
      ScriptText.parts(PlainText.of(text).words()).stream()
          .filter(ScriptText.Part::isWorkedOut)
          .map(ScriptText.Part::text)
          .filter(inside -> !calculations.containsKey(inside) && script.isCalculation(inside))
          .forEach(inside -> calculate(where, inside, own, script));
    }
    return inside ->
        calculations.containsKey(inside)
            ? Optional.of(calculations.get(inside))
            : script.piped(inside);
  }

  private void calculate(Place.Path where, String inside, String own, ExpressionScript script) {
    String name = names.name(own + "_text");
    calculations.put(inside, name);
    page.add(
        new QuestionDraft(where, name, "calculated")
            .condition(
                "value", new Condition(where, "{" + inside + "}", () -> script.value(inside))));
  }
}
