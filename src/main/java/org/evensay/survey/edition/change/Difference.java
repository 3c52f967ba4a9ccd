package org.evensay.survey.edition.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The smallest difference between two texts or lists: the only class that knows of a library. */
public final class Difference {

  /** More lines in the middle of two texts, that nobody would read and that would take long. */
  private static final int MOST_LINES = 2_000;

  private Difference() {}

  /**
   * The pieces of both texts in order, word by word.
   *
   * @param locale whose words they are
   */
  public static List<Piece> ofWords(String before, String after, Locale locale) {
    return joined(pieces(words(before, locale), words(after, locale)));
  }

  /**
   * The lines of both texts in order, from the first that is not the same to the last, each a piece
   * of its own; empty when they are more than anybody reads.
   */
  public static Optional<List<Piece>> ofLines(String before, String after) {
    List<String> from = before.lines().toList();
    List<String> to = after.lines().toList();
    int least = Math.min(from.size(), to.size());
    int start = 0;
    while (start < least && from.get(start).equals(to.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && from.get(from.size() - 1 - end).equals(to.get(to.size() - 1 - end))) {
      end++;
    }
    List<String> out = from.subList(start, from.size() - end);
    List<String> in = to.subList(start, to.size() - end);
    return out.size() + in.size() > MOST_LINES ? Optional.empty() : Optional.of(pieces(out, in));
  }

  /** Those of the same things that stand in another order now: as few as explain it. */
  static Set<String> moved(List<String> before, List<String> after) {
    Set<String> moved = new HashSet<>();
    pieces(before, after).stream().filter(Piece::isOut).map(Piece::text).forEach(moved::add);
    return moved;
  }

  private static List<String> words(String text, Locale locale) {
    BreakIterator breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static List<Piece> pieces(List<String> before, List<String> after) {
    List<Piece> pieces = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      boolean same = delta.getType() == DeltaType.EQUAL;
      delta
          .getSource()
          .getLines()
          .forEach(one -> pieces.add(new Piece(same ? Piece.Kind.SAME : Piece.Kind.OUT, one)));
      if (!same) {
        delta.getTarget().getLines().forEach(one -> pieces.add(new Piece(Piece.Kind.IN, one)));
      }
    }
    return pieces;
  }

  /** With what is of one kind and stands together in one piece. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).kind() == piece.kind()) {
        joined.set(last, new Piece(piece.kind(), joined.get(last).text() + piece.text()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
