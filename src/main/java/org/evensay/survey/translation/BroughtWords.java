package org.evensay.survey.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.xliff.UnfitXliff;
import org.evensay.survey.translation.BroughtUnit.Outcome;

/** Says what a file brings, or why it brings nothing. */
final class BroughtWords {

  /** More of one kind at once are of no use to anybody; their number is said. */
  static final int MOST_SHOWN = 200;

  /** Nothing is to be decided about these. */
  private static final Set<Outcome> COUNTED = Set.of(Outcome.UNCHANGED, Outcome.NOT_BEGUN);

  private final PageLanguage language;
  private final TextWords places;

  BroughtWords(PageLanguage language, TextWords places) {
    this.language = language;
    this.places = places;
  }

  /** Why a file cannot be read. */
  static String unfit(PageLanguage language, UnfitXliff unfit, int megabytes) {
    return switch (unfit.why()) {
      case TOO_LARGE -> language.with("translation.file.too-large", megabytes);
      case TOO_MANY -> language.with("translation.file.too-many", Integer.parseInt(unfit.found()));
      default -> language.with("translation.file." + unfit.why().code(), Apart.code(unfit.found()));
    };
  }

  List<ShownOutcome> of(List<BroughtUnit> units) {
    List<ShownOutcome> all = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      List<BroughtUnit> those = units.stream().filter(one -> one.outcome() == outcome).toList();
      if (!those.isEmpty()) {
        all.add(
            new ShownOutcome(
                language.get("translation.outcome." + outcome.code()),
                those.size(),
                COUNTED.contains(outcome)
                    ? List.of()
                    : those.stream().limit(MOST_SHOWN).map(this::of).toList()));
      }
    }
    return all;
  }

  private ShownUnit of(BroughtUnit unit) {
    String now = unit.there().map(TranslatedText::source).orElse("");
    String theirs = unit.unit().source();
    return new ShownUnit(
        unit.unit().id(),
        unit.there().map(there -> places.of(there.text())).orElse(unit.unit().name()),
        now,
        theirs.equals(now) ? "" : theirs,
        unit.unit().target().orElse(""),
        unit.wrong().stream().map(this::of).toList(),
        unit.isToAsk());
  }

  /** What is wrong. */
  String of(WrongWords wrong) {
    Object found = wrong.found();
    return language.with(
        wrong.what().code(), found instanceof String words ? Apart.code(words) : found);
  }
}
