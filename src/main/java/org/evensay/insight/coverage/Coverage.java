package org.evensay.insight.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.foundation.programme.Programme;
import org.evensay.foundation.programme.ProgrammeStore;
import org.evensay.insight.disclosure.Figure;
import org.evensay.insight.disclosure.GatedTable;
import org.evensay.insight.results.Hearing;
import org.evensay.insight.results.LeftOut;
import org.evensay.insight.results.Results;
import org.evensay.insight.results.figure.Share;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.question.Choice;
import org.evensay.survey.design.question.Question;

/** Who was heard in a programme's survey, and who was not. */
@ApplicationScoped
public class Coverage {

  /**
   * A group.
   *
   * @param heard as far as it may be seen
   * @param representation where both the figure and a reference are known
   */
  public record Category(
      String name,
      LocalizedText label,
      Figure heard,
      boolean unsaid,
      Optional<Share> share,
      Optional<Reference> reference,
      Optional<Representation> representation) {

    /** Whether this group has not been heard enough, by more than chance does. */
    public boolean isMissed() {
      return representation.map(Representation::isMissed).orElse(false);
    }

    /**
     * Whether its size is known, and not how well it was heard: its figure is hidden, be it to
     * protect another one, or that of a group which it would have to be compared with.
     */
    public boolean isUndecided() {
      return reference.isPresent() && representation.isEmpty();
    }
  }

  /**
   * A characteristic with its groups.
   *
   * @param partly whether the shares are of some of its groups, those that the population has
   * @param unknown why no group's size is known; empty where one is
   * @param leftOut the editions that are not in it, and why
   */
  public record Characteristic(
      String code,
      LocalizedText label,
      List<Category> categories,
      boolean partly,
      Optional<Unknown> unknown,
      List<LeftOut> leftOut) {

    /** Whether a group is compared with a number of nearly the same people only. */
    public boolean isRough() {
      return categories.stream()
          .flatMap(category -> category.reference().stream())
          .anyMatch(Reference::rough);
    }
  }

  /**
   * A survey's coverage.
   *
   * @param counted how many responses are counted
   * @param batch how many people have to come or go before there are other figures
   * @param answers what young people answered, by the questions' names
   */
  public record Report(
      PublishedEdition survey,
      Figure counted,
      int batch,
      List<Characteristic> characteristics,
      Map<String, GatedTable> answers) {

    /** The names of the groups that are missed, in the order in which they were asked about. */
    public List<String> missed(PageLanguage language) {
      return named(Category::isMissed, language);
    }

    /** The sentence that names those of which nobody can say whether they are; empty for none. */
    public String hidden(PageLanguage language) {
      List<String> names = named(Category::isUndecided, language);
      return names.isEmpty() ? "" : language.with("coverage.hidden-groups", language.list(names));
    }

    private List<String> named(Predicate<Category> wanted, PageLanguage language) {
      return characteristics.stream()
          .flatMap(
              characteristic ->
                  characteristic.categories().stream()
                      .filter(wanted)
                      .map(
                          category ->
                              language.with(
                                  "coverage.missed.group",
                                  language.of(characteristic.label()),
                                  language.of(category.label()))))
          .toList();
    }
  }

  /**
   * The answer of everybody who is not in the group that a question asks after. It is the rest and
   * no group, so nobody sets it against a population or misses it.
   */
  private static final String REST = "no";

  @Inject SurveyStore surveys;
  @Inject ProgrammeStore programmes;
  @Inject Results results;
  @Inject References references;

  /** The coverage of each survey of a programme that asks about the people who answer. */
  public List<Report> of(ProgrammeId programme) {
    int threshold =
        programmes
            .find(programme)
            .map(Programme::disclosureThreshold)
            .orElse(Programme.DEFAULT_DISCLOSURE_THRESHOLD);
    return surveys.of(programme).stream()
        .filter(
            survey ->
                survey.edition().questions().stream()
                    .anyMatch(question -> question.wording().characteristic().isPresent()))
        .map(survey -> report(survey, threshold))
        .toList();
  }

  private Report report(PublishedEdition survey, int threshold) {
    Hearing hearing = results.hearing(survey, threshold);
    Map<String, List<LeftOut>> leftOut = results.leftOut(survey);
    List<Characteristic> characteristics = new ArrayList<>();
    for (Question question : survey.edition().questions()) {
      question
          .wording()
          .characteristic()
          .ifPresent(
              code ->
                  characteristics.add(
                      characteristic(
                          question,
                          code,
                          hearing.byQuestion().get(question.name()),
                          leftOut.get(question.name()))));
    }
    return new Report(
        survey, hearing.counted(), hearing.batch(), characteristics, hearing.byQuestion());
  }

  private Characteristic characteristic(
      Question question, String code, GatedTable table, List<LeftOut> leftOut) {
    List<Choice> compared =
        question.choices().stream()
            .filter(choice -> !choice.notSaid() && references.isCompared(code, choice.name()))
            .toList();
    Optional<Integer> base = base(compared, table);
    List<Category> categories = new ArrayList<>();
    for (Choice choice : question.choices()) {
      Figure heard = table.byCategory().get(choice.name());
      Optional<Integer> known =
          !compared.contains(choice) || heard.count().isEmpty()
              ? Optional.empty()
              : Optional.of(heard.count().getAsInt());
      Optional<Reference> reference =
          choice.name().equals(REST) ? Optional.empty() : references.of(code, choice.name());
      Optional<Share> share = known.flatMap(part -> base.map(all -> Share.of(part, all)));
      Optional<Representation> representation =
          reference.flatMap(
              population ->
                  known.flatMap(
                      part -> base.map(all -> Representation.of(part, all, population.share()))));
      categories.add(
          new Category(
              choice.name(),
              choice.label(),
              heard,
              choice.notSaid(),
              share,
              reference,
              representation));
    }
    categories.add(
        new Category(
            Hearing.UNANSWERED,
            LocalizedText.empty(),
            table.byCategory().get(Hearing.UNANSWERED),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    boolean known = categories.stream().anyMatch(category -> category.reference().isPresent());
    return new Characteristic(
        code,
        question.wording().label(),
        categories,
        question.choices().stream().filter(choice -> !choice.notSaid()).count() > compared.size(),
        known ? Optional.empty() : Optional.of(references.whyUnknown(code)),
        leftOut);
  }

  /**
   * Those who said that they are in one of the compared groups; only known when none of these
   * groups is hidden, since a hidden one could be worked out from it.
   */
  private static Optional<Integer> base(List<Choice> compared, GatedTable table) {
    int base = 0;
    for (Choice choice : compared) {
      Figure figure = table.byCategory().get(choice.name());
      if (figure.count().isEmpty()) {
        return Optional.empty();
      }
      base += figure.count().getAsInt();
    }
    return base > 0 ? Optional.of(base) : Optional.empty();
  }
}
