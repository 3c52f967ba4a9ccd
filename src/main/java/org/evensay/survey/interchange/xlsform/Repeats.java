package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Groups that are asked again and again: one question here, with all that is asked in them. */
final class Repeats {

  private final Known known;
  private final Words words;
  private final Conditions conditions;
  private final Names names;
  private final OwnParts own;
  private final ImportNotes notes;
  private final Map<String, Question> before = new HashMap<>();
  private final Set<Group> said = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Group> titled = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The group that is open, if one is. */
  private Optional<Group> open = Optional.empty();

  private String name = "";
  private boolean ownPage;
  private RepeatCount count;
  private JsonObjectBuilder question;
  private final List<Question> asked = new ArrayList<>();
  private final Set<String> needs = new HashSet<>();

  Repeats(
      Known known,
      Words words,
      Conditions conditions,
      Names names,
      OwnParts own,
      ImportNotes notes) {
    this.known = known;
    this.words = words;
    this.conditions = conditions;
    this.names = names;
    this.own = own;
    this.notes = notes;
    own.inRounds().forEach(known::ask);
  }

  /** Opens the group that a row opens, if it is one; of those inside of another it is none. */
  boolean begin(Rows.Typed row, List<Rows.Typed> inside, BiFunction<String, Line, String> text) {
    if (row.type().what() != RowType.What.BEGIN_REPEAT || open.isPresent()) {
      return false;
    }
    Line line = row.line();
    Attributes attributes = new Attributes(line, notes);
    attributes.looks("field-list", "table-list");
    ownPage = !OwnKeys.of(line).says("as", "repeat");
    name = names.name(row.name());
    known.isCalled(row.name(), name);
    asked.clear();
    needs.clear();
    question = JSON.createObjectBuilder().add("name", name).add("type", "repeat");
    count = new RepeatCount(name, line, attributes, before, names, notes);
    count.read(conditions, own);
    needs.addAll(count.needs());
    conditions
        .of(line, "relevant", Use.SHOWN)
        .ifPresent(
            shown -> {
              question.add("show-if", shown.text());
              needs.addAll(shown.names());
            });
    known.begin(name);
    open = Optional.of(row.opened());
    own.round(row.opened()).ifPresent(written -> known.saysWhich(written, name));
    if (count.isForEach()) {
      inside.stream()
          .filter(one -> one.group() == row.opened() && namesChoice(one.line()))
          .forEach(one -> known.saysWhich(one.name(), name));
    }
    row.opened().describe(Map.of(), Optional.empty(), false);
    Map<LanguageVariant, String> label = words.in(line, "label", it -> text.apply(it, line));
    question.add("label", words.text(label, name, line.place()));
    attributes.finish();
    return true;
  }

  /** Whether a row works out the words of the choice that a round is about. */
  private static boolean namesChoice(Line line) {
    return line.peek("calculation").replaceAll("\\s", "").startsWith("jr:choice-name(");
  }

  /** Ends the group that is open, if this one does not stand in it. */
  void leave(Group group, Pages pages) {
    if (open.isEmpty() || isInside(group)) {
      return;
    }
    Group ended = open.get();
    open = Optional.empty();
    known.end();
    if (asked.isEmpty()) {
      return;
    }
    Group on = ownPage ? ended : ended.around();
    count.workedOut().ifPresent(worked -> pages.add(on, worked));
    count.write(question);
    JsonArrayBuilder questions = JSON.createArrayBuilder();
    asked.forEach(one -> questions.add(one.json()));
    int values = ownPage ? asked.stream().mapToInt(Question::values).sum() : 1;
    pages.add(
        on,
        new Question(
            question.add("questions", questions).build(),
            name,
            Set.copyOf(needs),
            Math.min(values, Limits.VALUES_ON_A_PAGE)));
    said.add(ended);
    notes.taken(ended.place(), ItemCode.REPEAT_GROUP, ended.name(), count.said());
  }

  /** Whether enough has been said of a group. */
  boolean said(Group group) {
    return said.contains(group);
  }

  private boolean isInside(Group group) {
    for (Group around = group; !around.isWhole(); around = around.around()) {
      if (around == open.orElse(null)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a question to the group that is open; not one that stands elsewhere, or for itself. */
  boolean add(Group group, Question one) {
    boolean inside = open.isPresent() && isInside(group);
    if (!inside || one.json().getString("type").equals("hidden")) {
      before.put(one.name(), one);
      return false;
    }
    if (asked.size() >= Limits.QUESTIONS_IN_A_ROUND) {
      String type = one.json().getString("type");
      notes.leftOut(open.get().place(), ItemCode.TOO_MANY, Limits.QUESTIONS_IN_A_ROUND);
      notes.leftOut(open.get().place(), ItemCode.QUESTION_LEFT_OUT, one.name(), type);
      return true;
    }
    List<String> shown = new ArrayList<>();
    List<Question> titles = new ArrayList<>();
    for (Group around = group; around != open.get(); around = around.around()) {
      around.ownShownIf().ifPresent(shown::add);
      if (titled.add(around) && !around.ownTitle().isEmpty()) {
        titles.add(0, title(around));
      }
    }
    titles.forEach(title -> asked.add(shownIf(title, shown)));
    asked.add(shownIf(one, shown));
    return true;
  }

  /** What stands above a group inside, as something to read. */
  private Question title(Group group) {
    String called = names.name(group.name());
    JsonObject note =
        JSON.createObjectBuilder()
            .add("name", called)
            .add("type", "note")
            .add("label", words.text(group.ownTitle(), called, group.place()))
            .build();
    return new Question(note, called, Set.of(), 0);
  }

  private Question shownIf(Question one, List<String> more) {
    if (more.isEmpty()) {
      return one;
    }
    List<String> all = new ArrayList<>(more);
    Optional.ofNullable(one.json().get("show-if"))
        .ifPresent(already -> all.add(0, one.json().getString("show-if")));
    Place place = open.orElseThrow().place();
    String joined =
        Joined.of(
            all,
            left ->
                notes.leftOut(
                    place,
                    ItemCode.EXPRESSION_TOO_LONG,
                    ItemCode.shown(left),
                    Expression.MOST_CHARACTERS));
    JsonObject shown = JSON.createObjectBuilder(one.json()).add("show-if", joined).build();
    return new Question(shown, one.name(), one.needs(), one.values());
  }
}
