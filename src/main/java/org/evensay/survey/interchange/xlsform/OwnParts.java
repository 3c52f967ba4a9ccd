package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.xlsform.Conditions.Condition;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/**
 * Rows of a form that was written here, and that are no questions: what is said before and after
 * them, ends, what chance draws, and the line in which somebody says which other choice she means.
 */
final class OwnParts {

  private static final Set<String> AROUND = Set.of("start", "end", "ends");
  private static final Set<String> SAID = Set.of("asker", "why", "use", "harm", "next");

  private static final String ANOTHER = "another";

  private final Map<String, Line> said = new HashMap<>();
  private final List<Line> ends = new ArrayList<>();
  private final Map<String, Map<String, Integer>> arms = new LinkedHashMap<>();
  private final List<Line> quotas = new ArrayList<>();
  private final Map<Group, String> rounds = new IdentityHashMap<>();
  private final List<String> inRounds = new ArrayList<>();
  private final Map<String, Line> another = new HashMap<>();
  private final Map<Line, Line> which = new IdentityHashMap<>();
  private final List<Rows.Typed> asked = new ArrayList<>();
  private final Words words;
  private final Known known;
  private final ImportNotes notes;

  OwnParts(List<Rows.Typed> rows, Words words, Known known, ImportNotes notes) {
    this.words = words;
    this.known = known;
    this.notes = notes;
    for (Rows.Typed row : rows) {
      if (!take(row, OwnKeys.of(row.line()))) {
        asked.add(row);
      }
    }
  }

  /** The rows that are questions, or groups of them. */
  List<Rows.Typed> asked() {
    return asked;
  }

  private boolean take(Rows.Typed row, OwnKeys own) {
    String as = own.get("as").orElse("");
    if (row.opened() != null && AROUND.contains(as)) {
      read(row.line(), as);
      return true;
    }
    if (row.type().what() == RowType.What.NOTE && SAID.contains(as)) {
      said.put(as, row.line());
    } else if (row.type().what() == RowType.What.NOTE && as.equals("end")) {
      ends.add(row.line());
    } else if (row.type().what() == RowType.What.CALCULATED && as.equals("seed")) {
      known.ask(row.name());
    } else if (row.type().what() == RowType.What.CALCULATED && as.equals("quota")) {
      quotas.add(row.line());
    } else if (row.type().what() == RowType.What.CALCULATED && as.equals("round")) {
      rounds.put(row.group(), row.name());
    } else if (row.type().what() == RowType.What.CALCULATED && as.equals("in-round")) {
      inRounds.add(row.name());
    } else if (row.type().what() == RowType.What.CALCULATED && as.startsWith(ANOTHER)) {
      another.put(own.get("of").orElse("") + as.substring(ANOTHER.length()), row.line());
    } else if (row.type().what() == RowType.What.CALCULATED && own.get("arms").isPresent()) {
      arms(row.name(), own.get("arms").get());
    } else {
      return which(row, own);
    }
    read(row.line(), as.isEmpty() ? "arms" : as);
    return true;
  }

  private void read(Line line, String as) {
    line.readWhole();
    notes.taken(line.place(), ItemCode.SETTING, OwnKeys.HEADING, as);
  }

  private void arms(String name, String written) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (String one : written.split(",", -1)) {
      String[] parts = one.split(":", 2);
      boolean weighed = parts.length == 2 && parts[1].matches("[0-9]{1,4}");
      weights.put(parts[0], weighed ? Integer.parseInt(parts[1]) : 1);
    }
    arms.put(name, weights);
    known.ask(name);
  }

  /** Whether a row is the line of the question before it, just as it was written here. */
  private boolean which(Rows.Typed row, OwnKeys own) {
    Rows.Typed before = asked.isEmpty() ? null : asked.get(asked.size() - 1);
    String choice = own.get("other").orElse("");
    boolean follows =
        before != null
            && before.type().hasChoices()
            && row.type().what() == RowType.What.TEXT
            && row.name().equals(before.name() + "_other")
            && row.line()
                .peek("relevant")
                .equals("selected(${" + before.name() + "}, '" + choice + "')");
    if (follows) {
      which.put(before.line(), row.line());
      read(row.line(), "other");
    }
    return follows;
  }

  /** The line that asks which other choice somebody means who answers this one. */
  Optional<Line> which(Line question) {
    return Optional.ofNullable(which.get(question));
  }

  /** What says in the texts of a repeated group which round it is. */
  Optional<String> round(Group group) {
    return Optional.ofNullable(rounds.get(group));
  }

  /** What stands for the answer in one round. */
  List<String> inRounds() {
    return inRounds;
  }

  /** The words that ask whether there is another round, as their author has written them. */
  JsonObject another(String group) {
    JsonObjectBuilder written = JSON.createObjectBuilder();
    for (String key : List.of("label", "any", "yes", "no")) {
      Line line = another.get(group + "." + key);
      if (line != null) {
        written.add(key, words.text(putIn(words.in(line, "label"), line), key, line.place()));
      }
    }
    return written.build();
  }

  /** Enough has been said of a row. */
  void passOver(Line line) {
    line.readWhole();
  }

  /** What somebody reads before or after the questions; empty when the form does not say. */
  Optional<JsonObject> said(String key) {
    Line line = said.get(key);
    if (line == null) {
      return Optional.empty();
    }
    Map<LanguageVariant, String> text = words.in(line, "label");
    return text.isEmpty() ? Optional.empty() : Optional.of(words.text(text, key, line.place()));
  }

  /** Adds what chance draws, and ends, to a document. */
  void add(JsonObjectBuilder document, Conditions conditions) {
    if (!arms.isEmpty()) {
      JsonObjectBuilder all = JSON.createObjectBuilder();
      arms.forEach(
          (name, weights) -> {
            JsonObjectBuilder one = JSON.createObjectBuilder();
            weights.forEach(one::add);
            all.add(name, one);
          });
      document.add("arms", all);
    }
    JsonArray written = ends(conditions);
    if (!written.isEmpty()) {
      document.add("ends", written);
    }
    JsonArray counted = quotas(conditions);
    if (!counted.isEmpty()) {
      document.add("quotas", counted);
    }
  }

  private JsonArray quotas(Conditions conditions) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Line line : quotas) {
      OwnKeys own = OwnKeys.of(line);
      String most = own.get("most").filter(number -> number.matches("[0-9]{1,6}")).orElse("1");
      // That everybody counts need not be said in a form.
      boolean everybody = line.peek("relevant").equals("true()");
      Optional<String> counted = conditions.of(line, "relevant", Use.SHOWN).map(Condition::text);
      if (counted.isEmpty() && !everybody) {
        continue;
      }
      JsonObjectBuilder end = JSON.createObjectBuilder();
      said(end, line, own.get("name").orElse("quota"));
      all.add(
          JSON.createObjectBuilder()
              .add("name", own.get("name").orElse("quota"))
              .add("if", counted.orElse("true()"))
              .add("most", Integer.parseInt(most))
              .add("end", end));
    }
    return all.build();
  }

  /** The title and the words of an end. */
  private void said(JsonObjectBuilder end, Line line, String name) {
    Map<LanguageVariant, String> title = putIn(words.in(line, "hint"), line);
    if (!title.isEmpty()) {
      end.add("title", words.text(title, name, line.place()));
    }
    end.add("words", words.text(putIn(words.in(line, "label"), line), name, line.place()));
  }

  private Map<LanguageVariant, String> putIn(Map<LanguageVariant, String> texts, Line line) {
    return known.inTexts(
        texts, text -> notes.changed(line.place(), ItemCode.NAME_GONE, ItemCode.shown(text)));
  }

  private JsonArray ends(Conditions conditions) {
    JsonArrayBuilder all = JSON.createArrayBuilder();
    for (Line line : ends) {
      String name = OwnKeys.of(line).get("name").orElse("end");
      conditions
          .of(line, "relevant", Use.SHOWN)
          .ifPresent(
              condition -> {
                JsonObjectBuilder end = JSON.createObjectBuilder().add("name", name);
                said(end, line, name);
                all.add(end.add("end-if", condition.text()));
              });
    }
    return all.build();
  }
}
