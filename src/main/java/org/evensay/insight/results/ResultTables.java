package org.evensay.insight.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.ShownText;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.results.figure.Figures;
import org.evensay.insight.results.figure.Share;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/** The tables of a question, in words. Everything in them has passed the gate. */
final class ResultTables {

  /** Of more rows than this, those are left out in which nothing may be seen. */
  static final int MANY = 30;

  private static final int BAR_UNITS = 100;

  /** A column: its name, and what stands in it for a category. */
  private record Column(String name, Function<String, String> words) {}

  private final PageLanguage language;
  private final Question question;
  private final Figures figures;
  private final String whom;

  ResultTables(PageLanguage language, Question question, Figures figures, String whom) {
    this.language = language;
    this.question = question;
    this.figures = figures;
    this.whom = whom;
  }

  /** All of them; none of what is only counted as answered. */
  List<ShownResult.Table> all() {
    List<ShownResult.Table> tables = new ArrayList<>();
    figures.table(Figures.ANSWERS).map(table -> counted("answers", table)).ifPresent(tables::add);
    figures
        .table(Figures.STRETCHES)
        .map(table -> counted("stretches", table))
        .ifPresent(tables::add);
    figures.table(Figures.FIRST).map(this::places).ifPresent(tables::add);
    figures.table(Figures.BEST).map(this::bestAndWorst).ifPresent(tables::add);
    if (figures.values().containsKey(Figures.SHARE)) {
      tables.add(points());
    }
    if (figures.values().containsKey(Figures.WINS)) {
      tables.add(pairs());
    }
    return tables;
  }

  private ShownResult.Table counted(String what, GatedTable table) {
    return table(
        language.with("results.caption." + what, whom),
        List.copyOf(table.byCategory().keySet()),
        category -> shareOfLargest(table, category),
        new Column(column("heard"), category -> count(table, category)),
        new Column(column("share"), category -> share(table, category)));
  }

  private ShownResult.Table places(GatedTable firsts) {
    GatedTable ranked = figures.table(Figures.RANKED).orElseThrow();
    return table(
        language.with("results.caption.places", whom),
        choices(),
        choice -> shareOfLargest(firsts, choice),
        new Column(column("first"), choice -> count(firsts, choice)),
        new Column(column("ranked"), choice -> count(ranked, choice)),
        new Column(column("place"), choice -> value(Figures.PLACE, choice, "results.place")));
  }

  private ShownResult.Table bestAndWorst(GatedTable best) {
    GatedTable worst = figures.table(Figures.WORST).orElseThrow();
    BestWorst asked = (BestWorst) question;
    boolean own = asked.parts().stream().anyMatch(part -> !asked.label(part).isEmpty());
    String most = own ? called(asked, "best") : column("best");
    String least = own ? called(asked, "worst") : column("worst");
    return table(
        own
            ? language.with("results.caption.best-worst-own", whom, most, least)
            : language.with("results.caption.best-worst", whom),
        choices(),
        choice -> shareOfLargest(best, choice),
        new Column(most, choice -> count(best, choice)),
        new Column(least, choice -> count(worst, choice)),
        new Column(
            own ? language.with("results.column.less-own", most, least) : column("less"),
            choice ->
                less(best, worst, choice)
                    .map(less -> language.with("results.less", less))
                    .orElseGet(this::hidden)),
        new Column(
            column("less-share"),
            choice ->
                less(best, worst, choice)
                    .flatMap(less -> answered().map(all -> (double) less / all))
                    .map(share -> language.with("results.less-share", share))
                    .orElseGet(this::hidden)));
  }

  private String called(BestWorst asked, String part) {
    return asked.called(part, language::shown, language::get).words();
  }

  private ShownResult.Table points() {
    return table(
        language.with("results.caption.points", whom),
        choices(),
        choice -> units(figures.value(Figures.SHARE, choice)),
        new Column(column("points"), choice -> value(Figures.SHARE, choice, "coverage.percent")),
        new Column(column("median"), choice -> value(Figures.MEDIAN, choice, "coverage.percent")));
  }

  private ShownResult.Table pairs() {
    return table(
        language.with("results.caption.pairs", whom),
        choices(),
        choice -> units(figures.value(Figures.WINS, choice)),
        new Column(column("wins"), choice -> value(Figures.WINS, choice, "results.percent")),
        new Column(
            column("strength"),
            choice ->
                figures
                    .value(Figures.STRENGTH, choice)
                    .map(
                        strength ->
                            language.with(
                                "results.between",
                                strength,
                                figures.value(Figures.LOW, choice).orElseThrow(),
                                figures.value(Figures.HIGH, choice).orElseThrow()))
                    .orElseGet(this::hidden)));
  }

  private ShownResult.Table table(
      String caption, List<String> categories, Function<String, Integer> bar, Column... columns) {
    List<String> names = Stream.of(columns).map(Column::name).toList();
    List<ShownResult.Row> rows = new ArrayList<>();
    for (String category : categories) {
      List<ShownResult.Cell> cells = new ArrayList<>();
      for (int i = 0; i < columns.length; i++) {
        cells.add(new ShownResult.Cell(names.get(i), columns[i].words().apply(category)));
      }
      boolean seen = cells.stream().anyMatch(cell -> !cell.words().equals(hidden()));
      if (seen || categories.size() <= MANY) {
        rows.add(new ShownResult.Row(label(category), cells, bar.apply(category)));
      }
    }
    return new ShownResult.Table(caption, names, rows);
  }

  private String column(String key) {
    return language.get("results.column." + key);
  }

  private List<String> choices() {
    return question.choices().stream().map(Choice::name).toList();
  }

  private ShownText label(String category) {
    if (category.equals(Figures.UNANSWERED)) {
      return ShownText.inPagesLanguage(language.get("coverage.unanswered"));
    }
    if (figures.table(Figures.STRETCHES).isPresent()) {
      return ShownText.inPagesLanguage(new StretchWords(language, question).of(category));
    }
    // A choice that only an earlier edition had is shown by its name.
    return question.choices().stream()
        .filter(choice -> choice.name().equals(category))
        .findFirst()
        .map(Choice::label)
        .filter(label -> !label.equals(LocalizedText.empty()))
        .map(language::shown)
        .orElseGet(() -> ShownText.inPagesLanguage(category));
  }

  private static OptionalInt seen(GatedTable table, String category) {
    Figure figure = table.byCategory().get(category);
    return figure == null ? OptionalInt.empty() : figure.count();
  }

  private String count(GatedTable table, String category) {
    OptionalInt count = seen(table, category);
    return count.isPresent() ? language.with("results.number", count.getAsInt()) : hidden();
  }

  private String share(GatedTable table, String category) {
    OptionalInt count = seen(table, category);
    if (count.isEmpty() || table.total().count().isEmpty()) {
      return hidden();
    }
    Share share = Share.of(count.getAsInt(), table.total().count().getAsInt());
    return language.with("results.between", share.value(), share.low(), share.high());
  }

  private String value(String name, String choice, String key) {
    return figures
        .value(name, choice)
        .map(value -> language.with(key, value))
        .orElseGet(this::hidden);
  }

  private String hidden() {
    return language.get("coverage.hidden");
  }

  private static Optional<Integer> less(GatedTable best, GatedTable worst, String choice) {
    OptionalInt one = seen(best, choice);
    OptionalInt other = seen(worst, choice);
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.getAsInt() - other.getAsInt())
        : Optional.empty();
  }

  private Optional<Integer> answered() {
    OptionalInt answered =
        figures
            .table(Figures.BASE)
            .map(table -> seen(table, Figures.ANSWERED))
            .orElseGet(OptionalInt::empty);
    return answered.isPresent() ? Optional.of(answered.getAsInt()) : Optional.empty();
  }

  private static int shareOfLargest(GatedTable table, String category) {
    int largest =
        table.byCategory().values().stream()
            .mapToInt(figure -> figure.count().orElse(0))
            .max()
            .orElse(0);
    int count = seen(table, category).orElse(0);
    return count == 0 ? 0 : Math.max(1, Math.round((float) BAR_UNITS * count / largest));
  }

  private static int units(Optional<Double> share) {
    return share.map(one -> (int) Math.max(1, Math.round(one * BAR_UNITS))).orElse(0);
  }
}
