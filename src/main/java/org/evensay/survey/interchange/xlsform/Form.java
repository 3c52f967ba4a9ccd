package org.evensay.survey.interchange.xlsform;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.SharedPoints;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** Goes through the rows in order, and makes pages with questions of them. */
final class Form {

  private final Known known;
  private final Words words;
  private final Conditions conditions;
  private final Questions questions;
  private final Names names;
  private final ImportNotes notes;
  private final Pages pages;
  private final OwnParts own;
  private final PartedGroups parted;
  private final Repeats repeats;

  Form(
      Known known,
      Words words,
      Conditions conditions,
      Questions questions,
      OwnParts own,
      ImportNotes notes) {
    this.known = known;
    this.words = words;
    this.conditions = conditions;
    this.questions = questions;
    this.names = questions.names();
    this.notes = notes;
    this.pages = new Pages(words);
    this.own = own;
    this.parted = new PartedGroups(words, conditions, notes);
    this.repeats = new Repeats(known, words, conditions, names, own, notes);
  }

  Pages read(List<Rows.Typed> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Rows.Typed row = rows.get(i);
      repeats.leave(row.group(), pages);
      List<Rows.Typed> parts = PartedGroups.parts(rows, i);
      if (parts.isEmpty()) {
        row(row, rows.subList(i + 1, rows.size()));
      } else {
        parted(row, parts);
        i += parts.size();
      }
    }
    repeats.leave(Group.whole(), pages);
    for (Rows.Typed row : rows) {
      if (row.opened() != null) {
        closed(row);
      }
    }
    return pages;
  }

  private void row(Rows.Typed row, List<Rows.Typed> after) {
    if (row.opened() != null) {
      if (!repeats.begin(row, after, this::text)) {
        open(row);
      }
      return;
    }
    if (row.type().what() == RowType.What.TODAY) {
      known.means(row.name(), "today()");
    }
    questions(row).forEach(question -> add(row.group(), question));
  }

  private void add(Group group, Question question) {
    if (!repeats.add(group, question)) {
      pages.add(group, question);
    }
  }

  private List<Question> questions(Rows.Typed row) {
    String name = names.name(row.name());
    known.isCalled(row.name(), name);
    List<Question> made = questions.of(row.line(), row.type(), name);
    for (Question question : made) {
      if (question.name().equals(name) && !name.equals(row.name())) {
        notes.changed(row.line().place("name"), ItemCode.RENAMED, ItemCode.shown(row.name()), name);
      }
      row.group().use();
    }
    if (row.type().other() || own.which(row.line()).isPresent()) {
      known.isCalled(row.name() + "_other", name + "_other");
      known.ask(name + "_other");
      names.keep(name + "_other");
    }
    return made;
  }

  /** A group that is one question here, unless somebody made something else of it. */
  private void parted(Rows.Typed row, List<Rows.Typed> parts) {
    List<Question> made =
        parts.stream()
            .filter(part -> !OwnKeys.of(part.line()).says("as", "together"))
            .flatMap(part -> questions(part).stream())
            .toList();
    parts.forEach(part -> own.passOver(part.line()));
    Optional<Question> whole = parted.one(row, parts, made, this::text);
    if (whole.isPresent()) {
      names.keep(whole.get().name());
      known.ask(whole.get().name());
      points(whole.get().json(), parts);
      row.group().use();
      add(row.group(), whole.get());
    } else {
      open(row);
      made.forEach(question -> add(row.opened(), question));
    }
  }

  /** The numbers of the form are the points of choices here. */
  private void points(JsonObject question, List<Rows.Typed> parts) {
    if (question.getString("type").equals("points")) {
      String name = question.getString("name");
      JsonArray choices = question.getJsonArray("choices");
      for (int i = 0; i < choices.size(); i++) {
        String choice = choices.getJsonObject(i).getString("name");
        known.isPoints(parts.get(i).name(), name, choice);
        names.keep(SharedPoints.named(name, choice));
      }
    }
  }

  private String text(String written, Line line) {
    return known.inText(
        written, () -> notes.changed(line.place(), ItemCode.NAME_GONE, ItemCode.shown(written)));
  }

  private void open(Rows.Typed row) {
    Line line = row.line();
    Map<LanguageVariant, String> title = words.in(line, "label", text -> text(text, line));
    Optional<String> shownIf =
        conditions
            .of(line, "relevant", Use.SHOWN)
            .map(Conditions.Condition::text)
            .filter(own -> fits(row.group(), own, line));
    Attributes attributes = new Attributes(line, notes);
    boolean onePage = attributes.own("together").isPresent();
    boolean table = attributes.looks("table-list");
    if (table) {
      // On one page, but nobody here is asked in a table.
      notes.changed(line.place("appearance"), ItemCode.APPEARANCE, "table-list");
    }
    boolean together = attributes.looks("field-list") || onePage || table;
    attributes.own("name").ifPresent(row.opened()::called);
    attributes.own("section").ifPresent(row.opened()::inSection);
    if (attributes.own("shuffle").isPresent()) {
      row.opened().shuffle();
    }
    attributes.finish();
    row.opened().describe(title, shownIf, together);
  }

  /** Whether it can hold together with what has to hold around it; says so if it cannot. */
  private boolean fits(Group around, String own, Line line) {
    int length = around.shownIf().map(all -> Joined.both(all, own)).orElse(own).length();
    if (length > Expression.MOST_CHARACTERS) {
      notes.leftOut(
          line.place("relevant"),
          ItemCode.EXPRESSION_TOO_LONG,
          ItemCode.shown(own),
          Expression.MOST_CHARACTERS);
    }
    return length <= Expression.MOST_CHARACTERS;
  }

  private void closed(Rows.Typed row) {
    Group group = row.opened();
    if (!group.isUsed()) {
      row.line().readWhole();
      notes.leftOut(row.line().place(), ItemCode.GROUP_EMPTY, group.name());
    } else if (repeats.said(group)) {
      row.line().readWhole();
    } else if (row.type().what() == RowType.What.BEGIN_REPEAT) {
      notes.changed(row.line().place(), ItemCode.REPEATED, group.name());
    } else {
      notes.taken(row.line().place(), ItemCode.GROUP, group.name());
    }
  }

  /** Kinds of headings of texts, into which answers can be put. */
  static final List<String> TEXTS =
      List.of("label", "hint", "required_message", "constraint_message");

  /** Kinds of headings that are read of questions. */
  static final Set<String> KINDS =
      Set.of(
          "type",
          "name",
          "label",
          "hint",
          "required",
          "skippable",
          "required_message",
          "relevant",
          "constraint",
          "constraint_message",
          "calculation",
          "read_only",
          "appearance",
          "default",
          "choice_filter",
          "parameters",
          "rows",
          "disabled",
          "repeat_count",
          OwnKeys.BEST,
          OwnKeys.WORST,
          OwnKeys.HEADING);
}
