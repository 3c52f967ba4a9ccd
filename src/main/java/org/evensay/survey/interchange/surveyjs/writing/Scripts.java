package org.evensay.survey.interchange.surveyjs.writing;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.interchange.draft.Remark;
import org.evensay.survey.interchange.draft.Remarks;
import org.evensay.survey.interchange.formula.Untranslatable;
import org.evensay.survey.interchange.report.Place;

/** Expressions of a document, each with a word about what became of it. */
final class Scripts {

  private interface Translation {
    String of(String ours) throws Untranslatable;
  }

  /** In what an expression is answered otherwise there. */
  private interface Look {
    Set<Remark> at(String ours) throws Untranslatable;
  }

  private final ScriptWriter writer;
  private final Remarks remarks;

  Scripts(ScriptWriter writer, Remarks remarks) {
    this.writer = writer;
    this.remarks = remarks;
  }

  /** A condition; {@code .} is the answer to this question. */
  Optional<String> condition(JsonObject from, String key, String way, String current) {
    return written(
        from,
        key,
        way,
        ours -> writer.condition(ours, current),
        ours -> writer.unlike(ours, current, Map.of()));
  }

  /** A condition on choices, for each of them in turn; the report has a line for it only once. */
  List<String> onChoices(
      JsonObject from, String key, String way, List<Map<String, String>> choices) {
    List<String> all = new ArrayList<>();
    written(
        from,
        key,
        way,
        ours -> {
          for (Map<String, String> choice : choices) {
            all.add(writer.onChoice(ours, choice));
          }
          return all.isEmpty() ? "" : all.get(0);
        },
        ours -> choices.isEmpty() ? Set.of() : writer.unlike(ours, "", choices.get(0)));
    return all.size() == choices.size() ? all : List.of();
  }

  /** Something that is worked out. */
  Optional<String> value(JsonObject from, String key, String way) {
    return written(from, key, way, writer::value, ours -> writer.unlike(ours, "", Map.of()));
  }

  private Optional<String> written(
      JsonObject from, String key, String way, Translation how, Look look) {
    if (!from.containsKey(key)) {
      return Optional.empty();
    }
    String ours = from.getString(key);
    Place place = new Place.Path(way + "." + key);
    try {
      String there = how.of(ours);
      Set<Remark> unlike = look.at(ours);
      if (unlike.isEmpty()) {
        remarks.add(place, Remark.OUT_EXPRESSION, ours, there);
      }
      unlike.forEach(one -> remarks.add(place, one, ours, there));
      return Optional.of(there);
    } catch (Untranslatable problem) {
      remarks.add(place, Remark.OUT_EXPRESSION_LEFT_OUT, ours, problem.part());
      return Optional.empty();
    }
  }
}
