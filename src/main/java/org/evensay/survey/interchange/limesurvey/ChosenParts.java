package org.evensay.survey.interchange.limesurvey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evensay.survey.interchange.draft.ChoiceDraft;
import org.evensay.survey.interchange.draft.ChoiceDraft.Mark;
import org.evensay.survey.interchange.draft.Condition;
import org.evensay.survey.interchange.draft.QuestionDraft;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.formula.Answer;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;

/** Which parts of a question with several choices are offered, and which are ticked already. */
final class ChosenParts {

  private final Reading reading;

  ChosenParts(Reading reading) {
    this.reading = reading;
  }

  /**
   * The choices with a mark on those that cannot be chosen with others.
   *
   * @param all a choice for each part, and then perhaps another one
   */
  List<ChoiceDraft> alone(Source question, List<ChoiceDraft> all) {
    Optional<Row> row = question.attributes().row("exclude_all_others");
    String written = row.map(said -> said.get("value").strip()).orElse("");
    Set<String> codes = new HashSet<>(List.of(written.split("[;,\\s]+")));
    List<ChoiceDraft> marked = new ArrayList<>(all);
    Set<String> unknown = new HashSet<>(codes);
    for (int i = 0; i < question.parts().size(); i++) {
      String code = question.parts().get(i).get("title").strip();
      if (row.isPresent() && codes.contains(code)) {
        marked.set(i, all.get(i).as(Mark.ALONE));
        unknown.remove(code);
      }
    }
    row.ifPresent(
        said -> {
          if (unknown.isEmpty()) {
            reading.remarks.add(said.where(), Remark.TAKEN);
          } else {
            String left = String.join(" ", new TreeSet<>(unknown));
            reading.remarks.add(said.where(), Remark.NOT_HERE, "exclude_all_others", left);
          }
        });
    return marked;
  }

  /** Parts that are ticked already; what would be no answer here is left out. */
  void begins(Source question, List<ChoiceDraft> choices, QuestionDraft draft) {
    Set<String> chosen = new LinkedHashSet<>();
    List<Place.Path> taken = new ArrayList<>();
    for (Row row : question.defaults()) {
      for (int i = 0; i < question.parts().size(); i++) {
        boolean ticked =
            question.parts().get(i).get("qid").equals(row.get("sqid"))
                && row.get("defaultvalue").strip().equals("Y")
                && choices.get(i).mark() != Mark.ALONE;
        if (ticked) {
          chosen.add(choices.get(i).name());
          taken.add(row.where());
        }
      }
    }
    if (!chosen.isEmpty()) {
      draft.begins(String.join(" ", chosen), taken);
    }
  }

  /** Offers a part that has a condition of its own only where that holds. */
  void shown(Source question, List<Item> parts, List<ChoiceDraft> choices, QuestionDraft draft) {
    for (int i = 0; i < parts.size(); i++) {
      String relevance = parts.get(i).get("relevance").strip();
      if (!relevance.isEmpty() && !relevance.equals("1")) {
        String others = "name != '" + choices.get(i).name() + "' or (";
        draft.condition(
            "choices-if",
            reading
                .condition(parts.get(i).first().at("relevance"), relevance, question)
                .within(ours -> others + ours + ")"));
      }
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
