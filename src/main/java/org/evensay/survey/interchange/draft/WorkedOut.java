package org.evensay.survey.interchange.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evensay.survey.interchange.formula.Untranslatable;

/**
 * Values that a file works out beside its questions. Here each stands among them: behind the last
 * one that it names, so that whatever hangs on it finds it before.
 */
final class WorkedOut {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

  private final SurveyDraft survey;

  WorkedOut(SurveyDraft survey) {
    this.survey = survey;
  }

  /** A place behind a question: on which page, and behind how many of its questions. */
  private record Spot(int page, int behind) {

    boolean isBefore(Spot other) {
      return page < other.page || page == other.page && behind < other.behind;
    }
  }

  /** Puts all of them where they belong; what cannot be said here goes to the end. */
  void place(List<QuestionDraft> values) {
    List<QuestionDraft> waiting = new ArrayList<>(values);
    boolean placed = true;
    while (placed) {
      placed = false;
      Set<String> others = new HashSet<>();
      waiting.forEach(one -> others.add(one.name));
      for (QuestionDraft value : List.copyOf(waiting)) {
        Set<String> names = names(value);
        if (names.stream().noneMatch(others::contains)) {
          spot(names).ifPresentOrElse(at -> put(value, at), () -> atEnd(value));
          waiting.remove(value);
          others.remove(value.name);
          placed = true;
        }
      }
    }
    waiting.forEach(this::atEnd);
  }

  private static Set<String> names(QuestionDraft value) {
    Set<String> names = new HashSet<>();
    for (Condition condition : value.conditions.getOrDefault("value", List.of())) {
      try {
        Matcher named = NAMED.matcher(condition.translation().ours());
        while (named.find()) {
          names.add(named.group(1));
        }
      } catch (Untranslatable saidWhenItIsWritten) {
        return Set.of();
      }
    }
    return names;
  }

  /** Behind the last of these; before everything for none, and nowhere where one is not asked. */
  private Optional<Spot> spot(Set<String> names) {
    Spot last = new Spot(0, 0);
    for (String name : names) {
      Optional<Spot> behind = behind(name);
      if (behind.isEmpty()) {
        return Optional.empty();
      }
      last = last.isBefore(behind.get()) ? behind.get() : last;
    }
    return Optional.of(last);
  }

  /** A part of a question, such as a row, has a name that begins with the question's. */
  private Optional<Spot> behind(String name) {
    Optional<Spot> part = Optional.empty();
    for (int page = 0; page < survey.pages.size(); page++) {
      List<QuestionDraft> questions = survey.pages.get(page).questions;
      for (int i = 0; i < questions.size(); i++) {
        Spot behind = new Spot(page, i + 1);
        if (questions.get(i).name.equals(name)) {
          return Optional.of(behind);
        }
        part = name.startsWith(questions.get(i).name + "_") ? Optional.of(behind) : part;
      }
    }
    return part;
  }

  /** On a page that is not for everybody, or has an order of chance, it would be lost at times. */
  private void put(QuestionDraft value, Spot at) {
    PageDraft page = survey.pages.get(at.page());
    if (page.showIf.isEmpty() && !page.shuffled) {
      page.questions.add(at.behind(), value);
    } else {
      PageDraft own =
          new PageDraft(
              value.where, survey.pageName(value.name), Words.silent(Map.of()), survey.room);
      own.add(value);
      survey.pages.add(at.page() + 1, own);
    }
  }

  private void atEnd(QuestionDraft value) {
    survey.pages.get(survey.pages.size() - 1).add(value);
  }
}
