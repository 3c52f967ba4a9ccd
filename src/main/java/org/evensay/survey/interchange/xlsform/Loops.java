package org.evensay.survey.interchange.xlsform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.xlsform.sheet.Attributes;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Languages;
import org.evensay.survey.interchange.xlsform.sheet.Line;
import org.evensay.survey.interchange.xlsform.sheet.RowType;

/**
 * Writes out loops over a list of choices, as pyxform does: a group for each choice, with all that
 * stands in the loop. There a name may come again in each of these groups; here it has the choice
 * behind it, in expressions and labels of the loop too.
 */
final class Loops {

  /** Nobody reads more rows; loops inside of loops make many of few. */
  private static final int ROWS = 20_000;

  /** Another way out of a question, of which nothing can be asked. */
  private static final String NO_CHOICE = "none";

  private static final String TYPE = "type";
  private static final String NAME = "name";
  private static final String LABEL = "label";
  private static final Pattern OF_CHOICE = Pattern.compile("%\\((name|label)\\)s");

  private final ChoiceLists lists;
  private final Languages languages;
  private final ImportNotes notes;
  private int rows;

  Loops(ChoiceLists lists, Languages languages, ImportNotes notes) {
    this.lists = lists;
    this.languages = languages;
    this.notes = notes;
  }

  /**
   * The rows of a sheet without loops.
   *
   * @throws ImportProblem when they become too many
   */
  List<Line> writtenOut(List<Line> lines) throws ImportProblem {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Optional<ChoiceList> list = list(line);
      int end = list.isPresent() ? end(lines, i) : -1;
      if (end < 0) {
        add(line, all);
      } else {
        writeOut(line, list.get(), lines.subList(i + 1, end), lines.get(end), all);
        i = end;
      }
    }
    return all;
  }

  private void add(Line line, List<Line> all) throws ImportProblem {
    if (++rows > ROWS) {
      throw ImportProblem.tooMuch(ImportLimits.Of.ROWS, ROWS);
    }
    all.add(line);
  }

  /** The list that a row goes over, if it begins a loop. */
  private Optional<ChoiceList> list(Line line) {
    return type(line).filter(RowType::isLoop).flatMap(type -> lists.named(type.over()));
  }

  private static Optional<RowType> type(Line line) {
    boolean disabled = Attributes.isYes(line.peek("disabled"));
    return disabled ? Optional.empty() : RowType.of(line.peek(TYPE));
  }

  /** The row that ends the group which this one begins; -1 if none does. */
  private static int end(List<Line> lines, int begin) {
    int open = 0;
    for (int i = begin; i < lines.size(); i++) {
      Optional<RowType> type = type(lines.get(i));
      open += type.filter(RowType::isGroup).isPresent() ? 1 : 0;
      open -= type.filter(RowType::isEnd).isPresent() ? 1 : 0;
      if (open == 0) {
        return i;
      }
    }
    return -1;
  }

  private void writeOut(Line begin, ChoiceList list, List<Line> inside, Line end, List<Line> all)
      throws ImportProblem {
    list.use();
    List<ChoiceList.Entry> choices =
        list.entries().stream().filter(one -> !one.written().equals(NO_CHOICE)).toList();
    String loop = begin.peek(NAME);
    notes.changed(
        begin.place(TYPE), ItemCode.LOOP, ItemCode.shown(loop), list.name(), choices.size());
    Line ends = as("end group", end);
    add(as("begin group", begin), all);
    for (ChoiceList.Entry choice : choices) {
      add(group(begin, loop, choice), all);
      for (Line line : writtenOut(of(choice, inside))) {
        all.add(line);
      }
      add(ends, all);
    }
    add(ends, all);
  }

  private static Line as(String type, Line line) {
    Map<Heading, String> cells = new LinkedHashMap<>(line.cells());
    cells.replaceAll((heading, text) -> heading.kind().equals(TYPE) ? type : text);
    return line.with(cells);
  }

  /** The group of a choice, which is called as the choice is. */
  private static Line group(Line begin, String loop, ChoiceList.Entry choice) {
    Map<Heading, String> cells = new LinkedHashMap<>();
    begin
        .cells()
        .keySet()
        .forEach(
            heading -> {
              if (heading.kind().equals(TYPE)) {
                cells.put(heading, "begin group");
              } else if (heading.kind().equals(NAME)) {
                cells.put(heading, loop + "_" + choice.name());
              }
            });
    cells.putAll(choice.line().texts(LABEL));
    return choice.line().with(cells);
  }

  /** What stands in a loop, for one of its choices. */
  private List<Line> of(ChoiceList.Entry choice, List<Line> inside) {
    Set<String> names = new HashSet<>();
    inside.forEach(line -> names.add(line.peek(NAME)));
    names.remove("");
    List<Line> all = new ArrayList<>();
    int inner = -1;
    for (int i = 0; i < inside.size(); i++) {
      Line line = inside.get(i);
      // What stands in another loop means the choices of that one.
      boolean own = i >= inner;
      Map<Heading, String> cells = new LinkedHashMap<>();
      line.cells()
          .forEach(
              (heading, text) -> {
                String written = own ? ofChoice(heading, text, choice) : text;
                cells.put(heading, called(heading, text, written, choice, names));
              });
      all.add(line.with(cells));
      if (own && list(line).isPresent()) {
        inner = end(inside, i);
      }
    }
    return all;
  }

  private String ofChoice(Heading heading, String text, ChoiceList.Entry choice) {
    return OF_CHOICE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1).equals(NAME) ? choice.written() : label(heading, choice)));
  }

  /** A cell in which all that is named in the loop is called as it is for this choice. */
  private static String called(
      Heading heading, String text, String written, ChoiceList.Entry choice, Set<String> names) {
    if (heading.kind().equals(NAME)) {
      return written.equals(text) ? called(text, choice) : written;
    }
    return Known.NAMED
        .matcher(written)
        .replaceAll(
            named ->
                Matcher.quoteReplacement(
                    names.contains(named.group(1))
                        ? "${" + called(named.group(1), choice) + "}"
                        : named.group()));
  }

  private static String called(String name, ChoiceList.Entry choice) {
    return name + "_" + choice.name();
  }

  private String label(Heading heading, ChoiceList.Entry choice) {
    Map<LanguageVariant, String> words = choice.words();
    LanguageVariant language =
        heading.language().isEmpty() ? languages.main() : languages.of(heading);
    return words.getOrDefault(language, words.getOrDefault(languages.main(), choice.written()));
  }
}
