package org.evensay.survey.interchange.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.survey.interchange.report.ImportNotes;
import org.evensay.survey.interchange.xlsform.sheet.Heading;
import org.evensay.survey.interchange.xlsform.sheet.ItemCode;
import org.evensay.survey.interchange.xlsform.sheet.Line;

/**
 * Groups that KoboToolbox writes out before a form is answered, as it does: a row of a score is a
 * question with one choice, and so is a place in a ranking, where no choice has two places; a
 * matrix asks the same for each choice of a list.
 */
final class KoboGroups {

  private static final String TYPE = "type";
  private static final String NAME = "name";
  private static final Pattern MARK =
      Pattern.compile("(begin|end)[ _](score|rank|kobomatrix)|(score|rank)_{1,2}(row|level)");
  private static final String SCORE = "kobo--score-choices";
  private static final String RANK = "kobo--rank-items";
  private static final String MATRIX = "kobo--matrix_list";
  private static final String MESSAGE = "kobo--rank-constraint-message";

  private final ChoiceLists lists;
  private final ImportNotes notes;
  private final Set<String> read = new TreeSet<>();

  /** The rows that began what is open. */
  private final Deque<Line> open = new ArrayDeque<>();

  /** The places of the ranking that is open, so far. */
  private final List<String> levels = new ArrayList<>();

  /** What each question of the matrix that is open is called in a loop, so far. */
  private final Map<String, String> columns = new HashMap<>();

  KoboGroups(ChoiceLists lists, ImportNotes notes) {
    this.lists = lists;
    this.notes = notes;
  }

  /** The rows of a sheet without such groups. */
  List<Line> writtenOut(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    lines.forEach(line -> all.add(line(line)));
    return all;
  }

  /** The headings, as they are written, that say something of such groups. */
  Set<String> headings() {
    return read;
  }

  private Line line(Line line) {
    Matcher mark = MARK.matcher(line.peek(TYPE).strip().toLowerCase(Locale.ROOT));
    if (!mark.matches()) {
      boolean matrix = !open.isEmpty() && list(open.peek(), MATRIX).isPresent();
      return matrix ? cell(line, open.peek().peek(NAME)) : line;
    }
    if (mark.group(1) == null) {
      return open.isEmpty() ? line : row(line, mark.group(3).equals("rank"));
    }
    boolean matrix = mark.group(2).equals("kobomatrix");
    if (mark.group(1).equals("end")) {
      boolean loop = matrix && !open.isEmpty() && list(open.peek(), MATRIX).isPresent();
      open.poll();
      return as(line, loop ? "end loop" : "end group");
    }
    open.push(line);
    levels.clear();
    columns.clear();
    required(line).ifPresent(line::readAlso);
    return as(
        line,
        list(line, MATRIX)
            .filter(list -> matrix)
            .map(list -> "begin loop over " + list)
            .orElse("begin group"));
  }

  /** What a matrix asks has a name there of the matrix, the choice and its own, in this order. */
  private Line cell(Line line, String matrix) {
    Map<Heading, String> cells = new LinkedHashMap<>(line.cells());
    if (!line.peek(NAME).isEmpty()) {
      columns.put(line.peek(NAME), matrix + "_%(name)s_" + line.peek(NAME));
    }
    cells.replaceAll(
        (heading, text) ->
            heading.kind().equals(NAME)
                ? columns.getOrDefault(text.strip(), text)
                : Known.NAMED
                    .matcher(text)
                    .replaceAll(
                        named ->
                            Matcher.quoteReplacement(
                                "${"
                                    + columns.getOrDefault(named.group(1), named.group(1))
                                    + "}")));
    return line.with(cells);
  }

  private Line row(Line line, boolean rank) {
    Line begin = open.peek();
    Optional<String> list = list(begin, rank ? RANK : SCORE);
    if (list.isEmpty()) {
      return line;
    }
    notes.changed(
        line.place(TYPE),
        ItemCode.TYPE_NEAREST,
        line.peek(NAME),
        ItemCode.shown(line.peek(TYPE)),
        "one-choice");
    Map<Heading, String> cells = new LinkedHashMap<>(as(line, "select_one " + list.get()).cells());
    if (line.texts("required").isEmpty()) {
      required(begin).ifPresent(heading -> cells.put(heading, begin.cells().get(heading)));
    }
    if (rank) {
      place(line, begin, cells);
      // As there: in a ranking every place has to be given.
      Heading type = line.texts(TYPE).keySet().iterator().next();
      cells.put(
          cells.keySet().stream()
              .filter(heading -> heading.kind().equals("required"))
              .findFirst()
              .orElse(kind(type, "required")),
          "yes");
    }
    return line.with(cells);
  }

  /** No choice has two places. */
  private void place(Line line, Line begin, Map<Heading, String> cells) {
    if (!levels.isEmpty() && line.peek("constraint").isEmpty()) {
      Heading type = line.texts(TYPE).keySet().iterator().next();
      cells.put(
          kind(type, "constraint"),
          levels.stream()
              .map(level -> ". != ${" + level + "}")
              .collect(Collectors.joining(" and ")));
      other(begin, MESSAGE)
          .ifPresent(said -> cells.put(kind(said, "constraint_message"), begin.cells().get(said)));
    }
    levels.add(line.peek(NAME));
  }

  private static Heading kind(Heading like, String kind) {
    return new Heading(like.sheet(), like.column(), like.written(), kind, "");
  }

  /** The list that a group is about, if there is one. */
  private Optional<String> list(Line begin, String heading) {
    return other(begin, heading)
        .map(begin.cells()::get)
        .filter(list -> lists.named(list).isPresent());
  }

  private Optional<Heading> other(Line line, String written) {
    Optional<Heading> found =
        line.others().keySet().stream()
            .filter(one -> one.written().strip().equalsIgnoreCase(written))
            .findFirst();
    found.ifPresent(
        heading -> {
          line.readAlso(heading);
          read.add(heading.written().strip());
        });
    return found;
  }

  private static Optional<Heading> required(Line line) {
    return line.texts("required").keySet().stream().findFirst();
  }

  private static Line as(Line line, String type) {
    Map<Heading, String> cells = new LinkedHashMap<>(line.cells());
    cells.replaceAll((heading, text) -> heading.kind().equals(TYPE) ? type : text);
    return line.with(cells);
  }
}
