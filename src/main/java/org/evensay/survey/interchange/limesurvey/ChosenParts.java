package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.formula.Untranslatable;

/** Which parts of a question with several choices are offered, and which are ticked already. */
final class ChosenParts {

  private final Reading reading;

  ChosenParts(Reading reading) {
    this.reading = reading;
  }

  /** Parts that are ticked already; what would be no answer here is left out. */
  void begins(Source question, Map<String, String> names, Set<String> alone, QuestionDraft draft) {
    List<String> chosen = new ArrayList<>();
    List<Row> taken = new ArrayList<>();
    for (Row row : question.defaults()) {
      for (Item part : question.parts()) {
        String code = part.get("title").strip();
        boolean ticked =
            part.get("qid").equals(row.get("sqid"))
                && row.get("defaultvalue").strip().equals("Y")
                && !alone.contains(code)
                && !chosen.contains(names.get(code));
        if (ticked) {
          chosen.add(names.get(code));
          taken.add(row);
        }
      }
    }
    if (!chosen.isEmpty() && !draft.has("least") && !draft.has("most")) {
      draft.setting("default", String.join(" ", chosen));
      taken.forEach(row -> reading.remarks.add(row.where(), Remark.TAKEN));
    }
  }

  /** Offers only what was chosen, or was not chosen, in a question before. */
  void filtered(Source question, Map<String, String> names, QuestionDraft draft) {
    for (String attribute : List.of("array_filter", "array_filter_exclude")) {
      boolean chosen = attribute.equals("array_filter");
      question
          .attributes()
          .row(attribute)
          .ifPresent(
              row ->
                  draft.condition(
                      "choices-if",
                      new Condition(
                          row.where(),
                          row.get("value"),
                          () -> filter(row.get("value").strip(), names, chosen))));
    }
  }

  /** What has no like in the other question is offered whatever was chosen there. */
  private String filter(String code, Map<String, String> names, boolean chosen)
      throws Untranslatable {
    Answer other =
        reading
            .variables()
            .answer(code)
            .filter(answer -> answer.kind() == Answer.Kind.SEVERAL)
            .orElseThrow(() -> new Untranslatable(code));
    StringBuilder filter = new StringBuilder();
    filter.append("selected(").append(other.written()).append(", name)");
    if (!chosen) {
      filter.insert(0, "not(").append(')');
    }
    for (Map.Entry<String, String> name : names.entrySet()) {
      String there = other.choices().get(name.getKey());
      if (there == null) {
        filter.append(" or name = '").append(name.getValue()).append('\'');
      } else if (!there.equals(name.getValue())) {
        throw new Untranslatable(there);
      }
    }
    return filter.toString();
  }
}
