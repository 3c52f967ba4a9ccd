package org.evensay.survey.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evensay.foundation.language.LanguageVariant;

/** The terms that are looked for in texts of one language. For one thread at a time. */
public final class Glossary {

  /** A term with every way to write it. */
  private record Sought(Term term, List<Form> forms) {}

  /** A term where it stands. */
  private record Found(Term term, WholeWords.Place place) {}

  private final LanguageVariant from;
  private final List<Sought> all;

  /** The terms of a programme that are of this language, or one that this is a kind of. */
  public Glossary(List<Term> terms, LanguageVariant from) {
    this.from = from;
    this.all =
        terms.stream()
            .filter(term -> term.isOf(from))
            .map(term -> new Sought(term, term.ownForms().toList()))
            .toList();
  }

  /**
   * The terms of a text, each once, in its order. They are whole words; where two have a word in
   * common, it is of the longer one.
   */
  public List<Term> in(String text) {
    if (all.isEmpty()) {
      return List.of();
    }
    WholeWords words = new WholeWords(text, from);
    List<Found> candidates = new ArrayList<>();
    for (Sought one : all) {
      for (Form form : one.forms()) {
        words.places(form).forEach(place -> candidates.add(new Found(one.term(), place)));
      }
    }
    candidates.sort(
        Comparator.comparingInt((Found found) -> -found.place().length())
            .thenComparingInt(found -> found.place().start()));
    List<Found> taken = new ArrayList<>();
    for (Found one : candidates) {
      if (taken.stream().noneMatch(other -> other.place().overlaps(one.place()))) {
        taken.add(one);
      }
    }
    return taken.stream()
        .sorted(Comparator.comparingInt(found -> found.place().start()))
        .map(Found::term)
        .distinct()
        .toList();
  }
}
