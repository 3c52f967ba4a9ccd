package org.evensay.survey.design.asking;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.expression.Expression;
import org.evensay.survey.design.question.BestWorst;
import org.evensay.survey.design.question.Calculated;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/**
 * What hangs on what between the questions of each page: whether one is shown, what it offers, and
 * what it says. Whoever answers there can be shown at once what follows from it. Immutable.
 */
public final class PageHinges {

  private final Edition edition;
  private final Map<String, Set<String>> ofPages = new HashMap<>();

  private PageHinges(Edition edition) {
    this.edition = edition;
  }

  static PageHinges of(Edition edition) {
    PageHinges hinges = new PageHinges(edition);
    for (Page page : edition.pages()) {
      if (page.questions().size() > 1) {
        hinges.ofPages.put(page.name(), hinges.find(page.questions()));
      }
    }
    return hinges;
  }

  /** The names of the questions of a page on whose answers something else on it hangs, in order. */
  public Set<String> on(Page page) {
    return ofPages.getOrDefault(page.name(), Set.of());
  }

  private Set<String> find(List<Question> questions) {
    Set<String> read = new HashSet<>();
    questions.stream().filter(Question::visible).forEach(question -> add(question, read));
    Set<String> here = new LinkedHashSet<>();
    questions.stream().filter(Question::asks).map(Question::name).forEach(here::add);
    here.retainAll(read);
    return Collections.unmodifiableSet(here);
  }

  /** Adds all that a question hangs on, directly or through what is worked out. */
  private void add(Question question, Set<String> read) {
    named(question)
        .map(name -> edition.rounds().meant(name, question.wording().round()))
        .flatMap(name -> edition.question(name).isPresent() ? Stream.of(name) : behind(name))
        .map(edition.points()::question)
        .filter(name -> !name.equals(question.name()))
        .forEach(
            name -> {
              if (read.add(name)) {
                edition
                    .question(name)
                    .filter(Calculated.class::isInstance)
                    .ifPresent(calculated -> add(calculated, read));
              }
            });
  }

  private Stream<String> behind(String name) {
    return edition.rounds().behind(name).stream();
  }

  private static Stream<String> named(Question question) {
    Stream<Expression> expressions =
        Stream.of(
                question.wording().showIf(),
                question.wording().requiredIf(),
                question.wording().presetFrom(),
                question.offer().condition(),
                Optional.of(question)
                    .filter(Calculated.class::isInstance)
                    .map(calculated -> ((Calculated) calculated).value()))
            .flatMap(Optional::stream);
    Stream<LocalizedText> texts =
        Stream.concat(
            Stream.of(
                question.wording().stem(), question.wording().label(), question.wording().hint()),
            Stream.concat(
                question.choices().stream().map(Choice::label),
                question instanceof BestWorst best
                    ? Stream.of(best.bestLabel(), best.worstLabel())
                    : Stream.empty()));
    return Stream.concat(
        expressions.flatMap(expression -> expression.names().keySet().stream()),
        texts.flatMap(PageHinges::putIn));
  }

  private static Stream<String> putIn(LocalizedText text) {
    return text.texts().values().stream().flatMap(words -> Piping.names(words).stream());
  }
}
