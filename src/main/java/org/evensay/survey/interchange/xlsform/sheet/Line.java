package org.evensay.survey.interchange.xlsform.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evensay.survey.interchange.report.Place;

/**
 * A row under its headings. It remembers what has been read of it, so that the rest can be said to
 * be left out.
 */
public final class Line {

  private final String sheet;
  private final int number;
  private final Map<Heading, String> cells;
  private final Set<Heading> read;

  public Line(String sheet, int number, Map<Heading, String> cells) {
    this(sheet, number, cells, new HashSet<>());
  }

  private Line(String sheet, int number, Map<Heading, String> cells, Set<Heading> read) {
    this.sheet = sheet;
    this.number = number;
    this.cells = cells;
    this.read = read;
  }

  /** The same row as if something else stood in it; what is read of it is read of this one. */
  public Line with(Map<Heading, String> others) {
    return new Line(sheet, number, others, read);
  }

  public int number() {
    return number;
  }

  /** What stands under a heading without a language; empty for nothing. */
  public String text(String kind) {
    Optional<Heading> heading = heading(kind);
    heading.ifPresent(read::add);
    return heading.map(cells::get).orElse("");
  }

  /** The same, left for another reader. */
  public String peek(String kind) {
    return heading(kind).map(cells::get).orElse("");
  }

  /** Where something stands; the row, when it has no such cell. */
  public Place place(String kind) {
    return heading(kind).map(this::place).orElseGet(this::place);
  }

  private Optional<Heading> heading(String kind) {
    return cells.keySet().stream().filter(heading -> heading.kind().equals(kind)).findFirst();
  }

  /** What stands under all headings of a kind, in any language. */
  public Map<Heading, String> texts(String kind) {
    Map<Heading, String> texts = new LinkedHashMap<>();
    cells.forEach(
        (heading, text) -> {
          if (heading.kind().equals(kind)) {
            texts.put(heading, text);
          }
        });
    return texts;
  }

  /** What stands under headings that have no kind. */
  public Map<Heading, String> others() {
    return texts("");
  }

  public void readAlso(Heading heading) {
    read.add(heading);
  }

  /** Nothing of it is looked at one by one: something has been said of the row. */
  public void readWhole() {
    read.addAll(cells.keySet());
  }

  /** What nobody has read. */
  public List<Heading> unread() {
    return cells.keySet().stream().filter(heading -> !read.contains(heading)).toList();
  }

  public Map<Heading, String> cells() {
    return cells;
  }

  public Place place() {
    return new Place.Row(sheet, number);
  }

  public Place place(Heading heading) {
    return new Place.Cell(sheet, number, heading.letters());
  }
}
