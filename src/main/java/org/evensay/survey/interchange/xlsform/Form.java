package org.evensay.survey.interchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.Conditions.Use;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
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

  Form(Known known, Words words, Conditions conditions, Questions questions, ImportNotes notes) {
    this.known = known;
    this.words = words;
    this.conditions = conditions;
    this.questions = questions;
    this.names = questions.names();
    this.notes = notes;
    this.pages = new Pages(words);
  }

  Pages read(List<Rows.Typed> rows) {
    rows.forEach(this::row);
    for (Rows.Typed row : rows) {
      if (row.opened() != null) {
        closed(row);
      }
    }
    return pages;
  }

  private void row(Rows.Typed row) {
    if (row.opened() != null) {
      open(row);
      return;
    }
    if (row.type().what() == RowType.What.TODAY) {
      known.means(row.name(), "today()");
    }
    String name = names.name(row.name());
    known.isCalled(row.name(), name);
    for (Question question : questions.of(row.line(), row.type(), name)) {
      if (question.name().equals(name) && !name.equals(row.name())) {
        notes.changed(row.line().place("name"), ItemCode.RENAMED, ItemCode.shown(row.name()), name);
      }
      row.group().use();
      pages.add(row.group(), question);
    }
    if (row.type().other()) {
      known.isCalled(row.name() + "_other", name + "_other");
      known.ask(name + "_other");
      names.keep(name + "_other");
    }
  }

  private void open(Rows.Typed row) {
    Line line = row.line();
    Map<LanguageVariant, String> title =
        words.in(
            line,
            "label",
            text ->
                known.inText(
                    text,
                    () -> notes.changed(line.place(), ItemCode.NAME_GONE, ItemCode.shown(text))));
    Optional<String> shownIf =
        conditions.of(line, "relevant", Use.SHOWN).map(Conditions.Condition::text);
    Attributes attributes = new Attributes(line, notes);
    boolean together = attributes.looks("field-list", "table-list");
    attributes.finish();
    row.opened().describe(title, shownIf, together);
  }

  private void closed(Rows.Typed row) {
    Group group = row.opened();
    if (!group.isUsed()) {
      row.line().readWhole();
      notes.leftOut(row.line().place(), ItemCode.GROUP_EMPTY, group.name());
    } else if (row.type().what() == RowType.What.BEGIN_REPEAT) {
      notes.changed(row.line().place(), ItemCode.REPEATED, group.name());
    } else {
      notes.taken(row.line().place(), ItemCode.GROUP, group.name());
    }
  }

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
          "disabled");
}
