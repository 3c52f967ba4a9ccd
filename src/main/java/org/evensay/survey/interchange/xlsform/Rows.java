package org.evensay.survey.interchange.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.evensay.survey.design.expression.Cycles;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.ImportProblem.Mistake;
import org.evensay.survey.interchange.report.Place;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.RowType;

/** The rows of the sheet of questions: what each is, in which group, and whether they fit. */
final class Rows {

  /**
   * A row that is a question or opens a group.
   *
   * @param name as it is written, or made up where a form need not name it
   * @param group the group around it
   * @param opened the group that it opens; null for a question
   */
  record Typed(Line line, RowType type, String name, Group group, Group opened) {}

  /** Groups inside each other; nobody who reads a form keeps track of more. */
  private static final int DEPTH = 30;

  /** Nobody reads more of them; it is another kind of sheet. */
  private static final int MISTAKES = 1_000;

  private final ChoiceLists choices;
  private final ImportNotes notes;
  private final List<Typed> rows = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private Group group = Group.whole();

  private Rows(ChoiceLists choices, ImportNotes notes) {
    this.choices = choices;
    this.notes = notes;
  }

  /** Reads a sheet; what its own programs would refuse is a problem here too. */
  static List<Typed> of(List<Line> lines, ChoiceLists choices, ImportNotes notes)
      throws ImportProblem {
    Rows rows = new Rows(choices, notes);
    for (Line line : lines) {
      rows.line(line);
      rows.bounded(line);
    }
    rows.openGroups();
    rows.cycles();
    if (!rows.mistakes.isEmpty()) {
      throw new ImportProblem(rows.mistakes);
    }
    return rows.rows;
  }

  private void bounded(Line line) throws ImportProblem {
    if (group.depth() > DEPTH) {
      mistake(line.place(), ImportMistake.TOO_DEEP, DEPTH);
      throw new ImportProblem(mistakes);
    }
    if (mistakes.size() > MISTAKES) {
      mistake(
          line.place(),
          ImportMistake.TOO_MUCH_INSIDE,
          ImportLimits.Of.MISTAKES.word(),
          (long) MISTAKES);
      throw new ImportProblem(mistakes);
    }
  }

  private void line(Line line) {
    String written = line.text("type");
    if (written.isEmpty() || written.startsWith("#")) {
      leaveOut(line, ItemCode.ROW_WITHOUT_TYPE);
      return;
    }
    if (Attributes.isYes(line.text("disabled"))) {
      leaveOut(line, ItemCode.ROW_DISABLED);
      return;
    }
    Optional<RowType> type = RowType.of(written);
    if (type.isEmpty() && RowType.lacksList(written)) {
      mistake(line.place("type"), ImportMistake.LIST_MISSING, ItemCode.shown(written));
    } else if (type.isEmpty()) {
      mistake(
          line.place("type"),
          ImportMistake.NO_SUCH_TYPE,
          ItemCode.shown(written),
          RowType.nearest(written));
    } else if (type.get().isEnd()) {
      end(line, type.get());
    } else {
      row(line, type.get());
    }
  }

  private void leaveOut(Line line, String code) {
    line.readWhole();
    notes.leftOut(line.place(), code, ItemCode.shown(line.cells().values().iterator().next()));
  }

  private void end(Line line, RowType type) {
    // Some write the name again, for whoever reads the sheet.
    line.text("name");
    line.texts("label").keySet().forEach(line::readAlso);
    if (group.isWhole()) {
      mistake(line.place(), ImportMistake.GROUP_NOT_OPEN);
      return;
    }
    if (!type.ends(group.type())) {
      mistake(line.place("type"), ImportMistake.OTHER_END, ItemCode.shown(group.name()));
    }
    group = group.around();
  }

  private void row(Line line, RowType type) {
    String name = name(line, type);
    if (name.isEmpty()) {
      mistake(line.place(), ImportMistake.NAME_MISSING);
      return;
    }
    group
        .take(name, line.number())
        .ifPresent(
            before ->
                mistake(
                    line.place("name"),
                    ImportMistake.NAME_TWICE,
                    ItemCode.shown(name),
                    Integer.toString(before)));
    if (type.hasChoices() && choices.of(type).isEmpty()) {
      noList(line, type.list());
    }
    Group opened = type.isGroup() ? group.inside(line, type, name) : null;
    if (opened != null && !type.over().isEmpty()) {
      notes.leftOut(line.place("type"), ItemCode.CELL, "over", ItemCode.shown(type.over()));
    }
    rows.add(new Typed(line, type, name, group, opened));
    group = opened == null ? group : opened;
  }

  private static String name(Line line, RowType type) {
    String name = line.text("name");
    boolean needless =
        type.isGroup()
            || type.what() == RowType.What.NOTE
            || type.what() == RowType.What.KEPT_NOWHERE;
    return name.isEmpty() && needless ? "row_" + line.number() : name;
  }

  private void noList(Line line, String list) {
    Optional<String> like = choices.like(list);
    if (like.isPresent()) {
      mistake(
          line.place("type"), ImportMistake.NO_SUCH_LIST_LIKE, ItemCode.shown(list), like.get());
    } else {
      mistake(line.place("type"), ImportMistake.NO_SUCH_LIST, ItemCode.shown(list));
    }
  }

  private void openGroups() {
    for (Group open = group; !open.isWhole(); open = open.around()) {
      mistake(open.place(), ImportMistake.GROUP_NOT_CLOSED, ItemCode.shown(open.name()));
    }
  }

  /** What is shown or worked out only when something else is, which waits for it in turn. */
  private void cycles() {
    Map<String, Set<String>> needs = new LinkedHashMap<>();
    Map<String, Typed> byName = new HashMap<>();
    for (Typed row : rows) {
      byName.putIfAbsent(row.name(), row);
      Set<String> names = needs.computeIfAbsent(row.name(), any -> new LinkedHashSet<>());
      boolean inRounds = isInRounds(row.group());
      named(row.line(), inRounds, names);
      for (Group around = row.group(); !around.isWhole(); around = around.around()) {
        named(around.line(), inRounds, names);
      }
    }
    needs.values().forEach(names -> names.retainAll(needs.keySet()));
    List<String> cycle = Cycles.among(needs);
    for (String name : cycle) {
      mistake(
          byName.get(name).line().place(),
          ImportMistake.CYCLE,
          ItemCode.shown(String.join(", ", cycle)));
    }
  }

  private static boolean isInRounds(Group group) {
    for (Group around = group; !around.isWhole(); around = around.around()) {
      if (around.type().what() == RowType.What.BEGIN_REPEAT) {
        return true;
      }
    }
    return false;
  }

  private static void named(Line line, boolean inRounds, Set<String> names) {
    for (String kind : List.of("relevant", "calculation")) {
      String written = line.peek(kind);
      // What another answer sets off waits for that one, and not for what it is worked out from.
      boolean setOff = kind.equals("calculation") && !line.peek("trigger").isEmpty();
      Matcher named = Known.NAMED.matcher(inRounds ? OtherRounds.cutFrom(written) : written);
      while (!setOff && named.find()) {
        names.add(named.group(1));
      }
    }
  }

  private void mistake(Place where, ImportMistake what, Object... arguments) {
    mistakes.add(Mistake.of(where, what, arguments));
  }
}
