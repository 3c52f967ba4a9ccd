package org.evensay.survey.interchange.xlsform;

import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.document.Limits;
import org.evensay.survey.design.expression.function.Functions;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.Names;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.OwnKeys;
import org.evensay.survey.interchange.xlsform.sheet.RowType;
import org.evensay.survey.interchange.xlsform.sheet.Table;
import org.evensay.survey.interchange.xlsform.sheet.Words;

/** The sheet of choices: lists by name, and the columns that filters read. */
final class ChoiceLists {

  /** What XLSForm has no word for. */
  static final List<String> MARKS = List.of("alone", "not-said");

  private static final int LIKE = 3;

  private final Words words;
  private final PictureCells pictures;
  private final ImportNotes notes;
  private final Map<String, ChoiceList> lists = new LinkedHashMap<>();
  private final Map<String, ChoiceList> external = new LinkedHashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Names newNames = new Names(Names.Of.CHOICE);
  private final Names columnNames = new Names(Names.Of.QUESTION);
  private final Map<String, String> columns = new TreeMap<>();
  private final Map<String, Codes> codes = new HashMap<>();

  ChoiceLists(Words words, PictureCells pictures, ImportNotes notes) {
    this.words = words;
    this.pictures = pictures;
    this.notes = notes;
    // In a filter it means the choice itself.
    columnNames.keep("name");
  }

  /** Reads the sheet of choices. */
  void read(Table table) {
    read(table, lists);
  }

  /** Reads the sheet of choices from outside, whose lists may have the same names. */
  void readExternal(Table table) {
    read(table, external);
  }

  private void read(Table table, Map<String, ChoiceList> into) {
    for (Heading heading : table.headings()) {
      if (heading.kind().isEmpty()) {
        columns.computeIfAbsent(heading.written().strip(), columnNames::name);
      }
    }
    table.lines().stream()
        .map(line -> line.peek("name"))
        .filter(ChoiceLists::isKept)
        .forEach(newNames::keep);
    table.lines().forEach(line -> line(line, into));
  }

  private void line(Line line, Map<String, ChoiceList> into) {
    String list = line.text("list_name");
    String name = line.text("name");
    if (list.isEmpty() || name.isEmpty()) {
      line.readWhole();
      String first = line.cells().values().iterator().next();
      notes.leftOut(line.place(), ItemCode.CHOICE_INCOMPLETE, ItemCode.shown(first));
      return;
    }
    ChoiceList choices = into.computeIfAbsent(list, ChoiceList::new);
    Map<LanguageVariant, String> label = words.in(line, "label");
    List<ChoiceList.Entry> same = choices.named(name);
    if (same.stream().anyMatch(e -> e.words().equals(label) && e.others().equals(line.others()))) {
      line.readWhole();
      notes.leftOut(line.place(), ItemCode.CHOICE_TWICE, name, list);
      return;
    }
    String here = nameFor(name, choices);
    if (!here.equals(name)) {
      notes.changed(line.place("name"), ItemCode.RENAMED, name, here);
    }
    choices.add(new ChoiceList.Entry(line, name, here, label, line.others()));
  }

  /**
   * Conditions say a name and no list, so that it has the same new one in all lists, and no other
   * name has that one in any.
   */
  private String nameFor(String name, ChoiceList choices) {
    return choices.nameFor(isKept(name) ? name : renamed.computeIfAbsent(name, newNames::name));
  }

  private static boolean isKept(String name) {
    return new Names(Names.Of.CHOICE).name(name).equals(name);
  }

  /** The list of a question: of its own sheet, or of the other if only that one has it. */
  Optional<ChoiceList> of(RowType type) {
    Optional<ChoiceList> outside = Optional.ofNullable(external.get(type.list()));
    Optional<ChoiceList> inside = named(type.list());
    return type.isExternal() ? outside.or(() -> inside) : inside.or(() -> outside);
  }

  Optional<ChoiceList> named(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** The list that has a name like it. */
  Optional<String> like(String name) {
    List<String> known =
        Stream.concat(lists.keySet().stream(), external.keySet().stream())
            .filter(ChoiceLists::isShort)
            .toList();
    return Optional.of(name)
        .filter(ChoiceLists::isShort)
        .flatMap(one -> Functions.nearest(one, known))
        .filter(near -> Functions.distance(name, near) <= LIKE);
  }

  /** Comparing names takes as long as both are long. */
  private static boolean isShort(String name) {
    return name.length() <= Limits.NAME_CHARACTERS;
  }

  /** Says in which columns codes of choices stand: they are what the choices are called there. */
  void haveCodes(Collection<String> written) {
    written.forEach(
        column -> {
          Map<String, Set<String>> names = new LinkedHashMap<>();
          cells(column).forEach(code -> names.put(code, Set.of(renamed(code))));
          codes.put(columns.getOrDefault(column, column), new Codes(names, false));
        });
  }

  private Stream<String> cells(String column) {
    return Stream.of(lists, external)
        .flatMap(all -> all.values().stream())
        .flatMap(list -> list.entries().stream())
        .flatMap(entry -> entry.others().entrySet().stream())
        .filter(cell -> cell.getKey().written().strip().equals(column))
        .map(Map.Entry::getValue);
  }

  /** What stands in a column, by its name here, if that is codes of choices. */
  Optional<Codes> codesIn(String column) {
    return Optional.ofNullable(codes.get(column));
  }

  private String renamed(String written) {
    return renamed.getOrDefault(written, written);
  }

  /** The columns that a filter can read, each with what it is called here. */
  Map<String, String> columns() {
    return columns;
  }

  /**
   * The choices of a list.
   *
   * @param filters the columns that filters read
   * @param known what their words can put in
   */
  JsonArray json(ChoiceList list, Collection<String> filters, Known known) {
    JsonArrayBuilder choices = JSON.createArrayBuilder();
    list.entries().forEach(entry -> choices.add(choice(entry, filters, known)));
    return choices.build();
  }

  JsonObjectBuilder choice(ChoiceList.Entry entry, Collection<String> filters, Known known) {
    JsonObjectBuilder choice =
        JSON.createObjectBuilder().add("name", entry.name()).add("label", label(entry, known));
    pictures.ofChoice(choice, entry.line());
    OwnKeys own = OwnKeys.of(entry.line().text(OwnKeys.HEADING));
    MARKS.stream().filter(mark -> own.says(mark, "true")).forEach(mark -> choice.add(mark, true));
    JsonObjectBuilder values = JSON.createObjectBuilder();
    boolean any = false;
    for (Map.Entry<Heading, String> other : entry.others().entrySet()) {
      String column = other.getKey().written().strip();
      if (filters.contains(column)) {
        String here = columns.get(column);
        String value = other.getValue();
        values.add(here, codes.containsKey(here) ? renamed(value) : value);
        entry.line().readAlso(other.getKey());
        any = true;
      }
    }
    return any ? choice.add("values", values) : choice;
  }

  /** The words of a choice, in which answers are put in as far as they are known. */
  JsonObject label(ChoiceList.Entry entry, Known known) {
    return words.text(
        known.inTexts(
            entry.words(),
            text -> notes.changed(entry.line().place(), ItemCode.NAME_GONE, ItemCode.shown(text))),
        entry.written(),
        entry.line().place());
  }

  /** Says of each choice whether it is in the survey. */
  void finish() {
    finish(lists.values());
    finish(external.values());
  }

  private void finish(Collection<ChoiceList> all) {
    for (ChoiceList list : all) {
      for (ChoiceList.Entry entry : list.entries()) {
        if (list.uses() > 0) {
          notes.taken(entry.line().place(), ItemCode.CHOICE, entry.written(), list.name());
        } else {
          entry.line().readWhole();
          notes.leftOut(entry.line().place(), ItemCode.CHOICE_UNUSED, entry.written(), list.name());
        }
      }
    }
  }
}
