package org.evensay.insight.results.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.question.Question;

/**
 * Numbers, days and times: how many answers are in each stretch. Stretches end at round places, and
 * the first and the last are open: no end of one is the smallest or the largest answer that
 * somebody gave. Where fewer people than the threshold are in one, it is put together with the
 * next. A stretch is named by its ends, {@code 10..20}, the second not in it.
 */
final class StretchCounts implements Counts {

  /** Between the tenth and the ninetieth of a hundred answers, or nearer to the middle. */
  private static final int PIECES = 8;

  private static final int TENTH = 10;

  private final Ruler ruler;
  private final AskedPeople people = new AskedPeople();
  private final NavigableMap<BigDecimal, Integer> answers = new TreeMap<>();

  StretchCounts(Ruler ruler) {
    this.ruler = ruler;
  }

  @Override
  public void add(Question asked, Optional<Answer> answer) {
    people.add(asked, answer.isPresent());
    answer.ifPresent(
        given -> answers.merge(ruler.place().apply(given.values().get(0)), 1, Integer::sum));
  }

  @Override
  public Figures figures(Gating gating) {
    Map<String, Integer> counts = stretches(ends(gating));
    GatedTable table = gating.pass(people.with(counts), gating.totalKnown(), more(counts, gating));
    if (counts.size() > 1 && isTelling(table, gating)) {
      table = gating.pass(people.with(stretches(List.of())));
    }
    Map<String, Figure> figures = new LinkedHashMap<>(table.byCategory());
    figures.putIfAbsent(Figures.UNANSWERED, new Figure.Hidden());
    return Figures.of(Figures.STRETCHES, new GatedTable(figures, table.total()));
  }

  /**
   * Each stretch is known to have a threshold of people: what is hidden together has to be so many
   * more that it does not tell how few did not answer.
   */
  private Set<String> more(Map<String, Integer> counts, Gating gating) {
    int unanswered = people.asked() - people.answered();
    Set<String> hidden = new HashSet<>();
    if (!people.isOfAll() && gating.isFew(unanswered)) {
      List<String> smallest =
          counts.keySet().stream().sorted(Comparator.comparing(counts::get)).toList();
      int spare = unanswered;
      for (int i = 0; i < smallest.size() && gating.isFew(spare); i++) {
        hidden.add(smallest.get(i));
        spare += counts.get(smallest.get(i)) - gating.threshold();
      }
    }
    return hidden;
  }

  private boolean isTelling(GatedTable table, Gating gating) {
    return !people.isOfAll()
        && gating.isFew(people.asked() - people.answered())
        && table.byCategory().values().stream().noneMatch(figure -> figure.count().isPresent());
  }

  private Map<String, Integer> stretches(List<BigDecimal> ends) {
    Map<String, Integer> stretches = new LinkedHashMap<>();
    for (int i = 0; i <= ends.size(); i++) {
      BigDecimal from = i == 0 ? null : ends.get(i - 1);
      BigDecimal to = i == ends.size() ? null : ends.get(i);
      stretches.put(written(from) + ".." + written(to), between(from, to));
    }
    return stretches;
  }

  private static String written(BigDecimal end) {
    return end == null ? "" : end.stripTrailingZeros().toPlainString();
  }

  /** The ends that leave enough people on either side, and between any two. */
  private List<BigDecimal> ends(Gating gating) {
    if (gating.isFew(people.answered())) {
      return List.of();
    }
    // As many people as the threshold stand beyond either, so that no single one moves them.
    int beyond = Math.max(gating.threshold(), people.answered() / TENTH);
    BigDecimal low = inOrder(beyond);
    BigDecimal high = inOrder(people.answered() - beyond + 1);
    if (low.compareTo(high) > 0) {
      return List.of();
    }
    BigDecimal step = ruler.step(high.subtract(low), PIECES);
    BigDecimal last = Ruler.cut(high, step).add(step);
    List<BigDecimal> ends = new ArrayList<>();
    BigDecimal from = null;
    for (BigDecimal end = Ruler.cut(low, step); end.compareTo(last) <= 0; end = end.add(step)) {
      if (!gating.isFew(between(from, end)) && !gating.isFew(between(end, null))) {
        ends.add(end);
        from = end;
      }
    }
    return ends;
  }

  /** The answer of this number, from the smallest. */
  private BigDecimal inOrder(int number) {
    int before = 0;
    for (Map.Entry<BigDecimal, Integer> answer : answers.entrySet()) {
      before += answer.getValue();
      if (before >= number) {
        return answer.getKey();
      }
    }
    return answers.lastKey();
  }

  private int between(BigDecimal from, BigDecimal to) {
    NavigableMap<BigDecimal, Integer> some = answers;
    if (from != null) {
      some = some.tailMap(from, true);
    }
    if (to != null) {
      some = some.headMap(to, false);
    }
    return some.values().stream().mapToInt(Integer::intValue).sum();
  }
}
