package org.evensay.survey.edition.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.design.question.Seed;
import org.evensay.survey.edition.change.Change.What;

/**
 * What is different between two editions of a survey.
 *
 * @param survey what is different about the survey as a whole
 * @param questions the questions that are different, in the order of the second edition; those that
 *     are gone, last
 */
public record EditionChange(List<Change> survey, List<QuestionChange> questions) {

  public EditionChange {
    survey = List.copyOf(survey);
    questions = List.copyOf(questions);
  }

  /** What is different in the second edition. */
  public static EditionChange of(Edition before, Edition after) {
    return new EditionChange(ofSurvey(before, after), ofQuestions(before, after));
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return survey.isEmpty() && questions.isEmpty();
  }

  private static List<Change> ofSurvey(Edition before, Edition after) {
    List<Change> changes = new ArrayList<>();
    Set<LanguageVariant> languages = new LinkedHashSet<>(after.languages().keySet());
    languages.addAll(before.languages().keySet());
    for (LanguageVariant language : languages) {
      ofLanguage(before.languages().get(language), after.languages().get(language))
          .ifPresent(what -> changes.add(Change.Setting.of(what, language.tag())));
    }
    if (!before.defaultLanguage().equals(after.defaultLanguage())) {
      changes.add(
          new Change.Setting(
              What.DEFAULT_LANGUAGE,
              "",
              before.defaultLanguage().tag(),
              after.defaultLanguage().tag()));
    }
    changes.addAll(RecordChange.of(facts(before), facts(after)));
    return changes;
  }

  private static Facts facts(Edition edition) {
    Facts facts =
        Facts.of(edition.start())
            .with("title", edition.title())
            .with("next", edition.next())
            .with("private", edition.isPrivate() ? true : null)
            .with("shuffle-sections", edition.isShuffledBySections() ? true : null);
    for (Page page : edition.pages().stream().filter(one -> !one.continued()).toList()) {
      String way = "pages[%s]".formatted(page.name());
      facts
          .with(way + ".title", page.title())
          .with(way + ".section", page.section().orElse(null))
          .with(way + ".shuffle", page.shuffled() ? true : null);
    }
    edition.ends().forEach(end -> facts.with("ends[%s]".formatted(end.name()), end));
    edition.quotas().forEach(quota -> facts.with("quotas[%s]".formatted(quota.name()), quota));
    return facts;
  }

  private static Optional<What> ofLanguage(Edition.Status before, Edition.Status after) {
    if (before == after) {
      return Optional.empty();
    }
    if (before == null) {
      return Optional.of(What.LANGUAGE_ADDED);
    }
    if (after == null) {
      return Optional.of(What.LANGUAGE_LEFT_OUT);
    }
    return Optional.of(
        after == Edition.Status.CHECKED ? What.LANGUAGE_CHECKED : What.LANGUAGE_UNCHECKED);
  }

  private static List<QuestionChange> ofQuestions(Edition before, Edition after) {
    Set<String> moved = Difference.moved(common(before, after), common(after, before));
    Map<String, Set<String>> pagesBefore = together(before, after);
    Map<String, Set<String>> pagesAfter = together(after, before);
    List<QuestionChange> changes = new ArrayList<>();
    for (Question question : authored(after)) {
      String name = question.name();
      List<Change> different = new ArrayList<>();
      Optional<Question> was = before.question(name);
      if (was.isEmpty()) {
        different.add(Change.Setting.of(What.QUESTION_ADDED, ""));
      } else {
        if (moved.contains(name)) {
          different.add(Change.Setting.of(What.QUESTION_MOVED, ""));
        }
        // What chance draws stands on no page.
        if (!Objects.equals(pagesBefore.get(name), pagesAfter.get(name))) {
          different.add(Change.Setting.of(What.PAGE, ""));
        }
        different.addAll(RecordChange.of(was.get(), question));
      }
      if (!different.isEmpty()) {
        changes.add(new QuestionChange(was, Optional.of(question), different));
      }
    }
    authored(before).stream()
        .filter(question -> after.question(question.name()).isEmpty())
        .map(
            gone ->
                new QuestionChange(
                    Optional.of(gone),
                    Optional.empty(),
                    List.of(Change.Setting.of(What.QUESTION_REMOVED, ""))))
        .forEach(changes::add);
    return SaidOnce.of(changes);
  }

  /** What somebody wrote: what chance begins with is nobody's question. */
  private static List<Question> authored(Edition edition) {
    return edition.questions().stream().filter(one -> !(one instanceof Seed)).toList();
  }

  /** The names of the questions of an edition that the other has too, in order. */
  private static List<String> common(Edition edition, Edition other) {
    return edition.questions().stream()
        .map(Question::name)
        .filter(name -> other.question(name).isPresent())
        .toList();
  }

  /** With which questions that both have each shares its page: pages may have another name. */
  private static Map<String, Set<String>> together(Edition edition, Edition other) {
    Map<String, Set<String>> together = new HashMap<>();
    for (Page page : edition.pages()) {
      Set<String> names = new HashSet<>();
      page.questions().stream()
          .map(Question::name)
          .filter(name -> other.question(name).isPresent())
          .forEach(names::add);
      names.forEach(name -> together.put(name, names));
    }
    return together;
  }
}
