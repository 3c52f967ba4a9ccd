package org.evensay.survey.answering.program;

import static java.util.stream.Collectors.toSet;
import static org.evensay.foundation.language.Documents.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evensay.foundation.api.Bodies;
import org.evensay.foundation.api.Flaw;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.people.RandomId;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.JourneyWords;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.SentDocument;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Quota;
import org.evensay.survey.design.document.DocumentProblem;
import org.evensay.survey.design.document.DocumentReader;
import org.evensay.survey.design.document.Place;

/** The answers of one person, and the language she read, as a program sent them. */
final class SentAnswers {

  private static final String ANSWERS = "answers";

  private final PublishedEdition survey;
  private final String submissionKey;
  private final LanguageVariant variant;
  private final PageLanguage language;
  private final WholeAnswers whole;
  private final List<Flaw> flaws = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param key what makes sending twice sending once; without one, chance draws anew each time
   * @param full whether there are enough of those whom a quota counts
   * @throws DocumentProblem when the body is not what it has to be
   */
  SentAnswers(
      PublishedEdition survey,
      byte[] body,
      Optional<String> key,
      Predicate<Quota> full,
      HttpServletRequest request)
      throws DocumentProblem {
    this.survey = survey;
    this.submissionKey = key.orElseGet(RandomId::next);
    String text = Bodies.text(body);
    DocumentReader document = DocumentReader.open(text);
    variant = variant(document, request);
    document.inside(ANSWERS).keys();
    SentDocument.finish(document, request);
    language = PageLanguage.of(variant);
    TypedAnswers typed = new TypedAnswers(survey.edition(), answers(text));
    whole =
        new WholeAnswers(
            survey.edition(),
            new Carried(submissionKey, Instant.now(), typed.typed(), all()),
            full);
    addUnknown(typed.unknown());
    addProblems(typed.problems());
    Set<String> told = typed.problems().stream().flatMap(SentAnswers::names).collect(toSet());
    addProblems(
        whole.problems().stream().filter(one -> names(one).noneMatch(told::contains)).toList());
  }

  /** The one that she read: of those that the edition has. */
  private LanguageVariant variant(DocumentReader document, HttpServletRequest request) {
    Edition edition = survey.edition();
    return SentDocument.language(document, "language", edition.languages().keySet(), request)
        .orElse(edition.defaultLanguage());
  }

  private static JsonObject answers(String text) {
    try (JsonReader reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject().getJsonObject(ANSWERS);
    }
  }

  /** Nothing begins with anything for a program: what it does not send was not answered. */
  private Set<String> all() {
    Map<String, Boolean> names = new LinkedHashMap<>();
    survey.edition().questions().forEach(question -> names.put(question.name(), true));
    return names.keySet();
  }

  private void addUnknown(List<String> names) {
    String code = AnsweringRefusal.NO_SUCH_QUESTION.code();
    names.forEach(name -> flaws.add(Flaw.at(place(name), code, language.get(code))));
  }

  private void addProblems(List<StepProblem> problems) {
    JourneyWords words =
        new JourneyWords(
            survey.edition(), whole.journey(), whole::typed, language, language::shown);
    for (StepProblem problem : problems) {
      String name = problem.question().orElseThrow().name();
      flaws.add(Flaw.at(place(name), problem.code(), words.problem(problem).words()));
    }
  }

  private static Stream<String> names(StepProblem problem) {
    return problem.question().stream().map(question -> question.name());
  }

  private static String place(String name) {
    return Place.Path.WHOLE.key(ANSWERS).key(name).way();
  }

  /** Everything that stands in the way of sending them, in the words that she would have read. */
  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  PublishedEdition survey() {
    return survey;
  }

  String submissionKey() {
    return submissionKey;
  }

  LanguageVariant variant() {
    return variant;
  }

  Answers answers() {
    return whole.answers();
  }

  PageLanguage language() {
    return language;
  }

  /** Where the survey ends for her, in words. */
  Optional<JsonObject> end() {
    JourneyWords words =
        new JourneyWords(
            survey.edition(), whole.journey(), whole::typed, language, language::shown);
    return whole
        .end()
        .map(
            end ->
                JSON.createObjectBuilder()
                    .add("title", words.of(end.title()).words())
                    .add("words", words.of(end.words()).words())
                    .build());
  }

  /** The questions that were answered and that she would not have been asked. */
  JsonArrayBuilder notAsked() {
    return JSON.createArrayBuilder(whole.notAsked());
  }
}
