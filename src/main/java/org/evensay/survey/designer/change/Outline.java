package org.evensay.survey.designer.change;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A draft in lines: each page, then its questions.
 *
 * @param lines those that are shown
 * @param parts how many times as many there are, rounded up
 */
public record Outline(List<Line> lines, int parts) {

  /** Pages at once: more would be slow to look through, and slow to show. */
  static final int PAGES_AT_ONCE = 100;

  /**
   * A line.
   *
   * @param part what stands there; empty of keys when it is no object
   */
  public record Line(Spot spot, Seen seen, JsonObject part) {}

  public Outline {
    lines = List.copyOf(lines);
  }

  /**
   * The lines of a part of the draft.
   *
   * @param number which part, from 1
   */
  public static Outline of(DraftDocument draft, int number) {
    List<Line> lines = new ArrayList<>();
    int pages = draft.pages().size();
    int parts = Math.max(1, (pages + PAGES_AT_ONCE - 1) / PAGES_AT_ONCE);
    int from = (Math.min(Math.max(number, 1), parts) - 1) * PAGES_AT_ONCE;
    for (int page = from; page < Math.min(pages, from + PAGES_AT_ONCE); page++) {
      lines.add(line(draft, Spot.ofPage(page)));
      for (int question = 0; question < draft.questions(page).size(); question++) {
        lines.add(line(draft, new Spot(page, question)));
      }
    }
    return new Outline(lines, parts);
  }

  private static Line line(DraftDocument draft, Spot spot) {
    JsonObject part = draft.part(spot).orElse(JsonValue.EMPTY_JSON_OBJECT);
    return new Line(spot, DraftDocument.seen(spot, part), part);
  }

  /** Whether any of the lines can go to another place. */
  public boolean isMovable() {
    long pages = lines.stream().filter(line -> line.spot().isPage()).count();
    return Math.max(pages, lines.size() - pages) > 1;
  }

  /**
   * Which part an address asks for: by its number or, as most do, by a spot in it.
   *
   * @param number null or no number where it does not say
   * @param at where the spot is; null or no spot for the first part
   */
  public static int partOf(String number, String at) {
    if (number != null && number.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(number);
    }
    return Spot.of(at).map(spot -> spot.page() / PAGES_AT_ONCE + 1).orElse(1);
  }

  /** How many things can be chosen in a question. */
  public static int choices(JsonObject question) {
    return Stream.of("choices", "points", "rows")
        .map(question::get)
        .filter(JsonArray.class::isInstance)
        .mapToInt(list -> ((JsonArray) list).size())
        .findFirst()
        .orElse(0);
  }

  /** The other parts than this one, by their number; a number too large is the last part. */
  public List<Integer> others(int number) {
    return IntStream.rangeClosed(1, parts)
        .filter(other -> other != Math.min(number, parts))
        .boxed()
        .toList();
  }
}
