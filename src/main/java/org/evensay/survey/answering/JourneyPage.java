package org.evensay.survey.answering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.comfort.PageComfort;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.control.FieldName;
import org.evensay.survey.answering.control.ShownQuestion;
import org.evensay.survey.answering.control.TitledQuestion;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.CarriedAnswers;
import org.evensay.survey.answering.journey.Invited;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.JourneyWords;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.answering.journey.SurveysAtHand;
import org.evensay.survey.answering.later.ReturnSlip;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.key.SurveyKeys;

/**
 * Every step after the start page: it takes in what came with the form, does what the pressed
 * button says, and shows the page that comes then, all in the same answer. Nothing is kept in
 * between.
 */
@Named
@RequestScoped
public class JourneyPage {

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;
  @Inject PageComfort comfort;
  @Inject PageProblems problems;
  @Inject SurveysAtHand surveys;
  @Inject SurveyKeys keys;
  @Inject Preview preview;
  @Inject SurveySending surveySending;
  @Inject AnswerFiles files;
  @Inject QuestionMedia media;
  @Inject AtDevice device;

  private PublishedEdition survey;
  private TakenStep step;
  private Journey journey;
  private JourneyWords words;
  private PageQuestions questions;

  /** Takes the step that the form asks for, before anything is shown; without a form, none. */
  @PostConstruct
  void takeStep() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    comfort.keep((HttpServletResponse) external.getResponse());
    JourneyForm form = new JourneyForm(request::getParameterValues);
    if (Preview.isAskedBy(request)) {
      survey = preview.edition();
      form = new JourneyForm(preview.fields(survey, seals()::seal));
    } else if (!request.getMethod().equals("POST") || form.edition().isEmpty()) {
      return;
    } else {
      survey =
          surveys
              .edition(new EditionId(form.edition().get()))
              .orElseThrow(() -> new Refused(AnsweringRefusal.NO_SUCH_SURVEY));
    }
    if (isAllAtOnce(form)) {
      survey = survey.allAtOnce();
    }
    if (survey.edition().isPrivate()) {
      form = form.oneWay();
    }
    language.offer(survey.edition().languages().keySet());
    Optional<Carried> opened = seals().open(form.carried());
    Optional<Invited> by = opened.flatMap(Invited::of);
    if (device.isOver(by, external::setResponseHeader)) {
      return;
    }
    step =
        new TakenStep(
            survey,
            form,
            opened,
            Instant.now(),
            sending(by),
            Preview.isAskedBy(request) ? files.previewed() : files.of(survey));
    journey = step.journey();
    words =
        new JourneyWords(survey.edition(), journey, step.fields()::typed, language, comfort::shown);
    for (StepProblem problem : step.problems()) {
      problems.add(problem.question().map(FieldName::of).orElse(""), words.problem(problem));
    }
    questions = new PageQuestions(survey, step, words, problems, language, media);
    if (step.shows() == Shows.QUESTIONS && !isChoosing()) {
      ScriptPolicy.headers(questions.all(), Preview.isAskedBy(request))
          .forEach(external::setResponseHeader);
    }
  }

  /** A page with questions goes on as it was made; else what she chose counts. */
  private boolean isAllAtOnce(JourneyForm form) {
    return form.hasSeenAny() ? form.isAllAtOnce() : comfort.isAllAtOnce();
  }

  private Sending sending(Optional<Invited> by) {
    return Preview.isAskedBy(request)
        ? (key, answers) -> Preview.send(survey, key, answers)
        : surveySending.to(survey, language.getReader(), by.map(Invited::invitation));
  }

  private CarriedAnswers seals() {
    byte[] key = keys.of(SurveyKeys.CARRIED_ANSWERS);
    return Preview.isAskedBy(request)
        ? CarriedAnswers.ofDraft(key, survey.id())
        : CarriedAnswers.of(key, survey.id(), survey.edition());
  }

  /** The part of the page that is shown. */
  public String getStep() {
    if (step == null) {
      return device.isOver() ? "over" : "lost";
    }
    if (isChoosing()) {
      return "comfort";
    }
    return step.shows().view(survey.edition().isPrivate());
  }

  /** What is on the page on a device that many share; null on any other. */
  public Kiosk getKiosk() {
    return device.kiosk().orElse(null);
  }

  /** Whether there is a form on the page, which another language must not lose. */
  public boolean isAnswering() {
    return step != null && step.shows() != Shows.STOPPED;
  }

  /**
   * Whether she chooses how pages look. Where something is wrong it is said first: what cannot
   * travel stands on its page alone.
   */
  private boolean isChoosing() {
    return comfort.isAsked() && isAnswering() && !isStopped();
  }

  /** Whether something stands in the way, which the page says first, and its title too. */
  public boolean isStopped() {
    return step != null && !step.problems().isEmpty();
  }

  /** What the browser's window is called. */
  public String getTitle() {
    return isStopped() ? language.get("language.problems.title") + heading() : heading();
  }

  private String heading() {
    String shown = getStep();
    return switch (shown) {
      case "question" -> questions.heading();
      case "end" -> getEnd().title().words();
      case "comfort" -> language.get("comfort.heading");
      case "closed" ->
          language.get(
              survey.withdrawn() ? "answering.withdrawn.heading" : "answering.closed.heading");
      default -> language.get("answering." + shown + ".heading");
    };
  }

  public boolean isMadeUp() {
    return survey != null && survey.madeUp();
  }

  /** Whether there is a heading: a question alone on a page without one is one itself. */
  public boolean isTitled() {
    return questions.isTitled();
  }

  /** The heading: the page's own, or else the survey's. */
  public ShownText getPageTitle() {
    ShownText own = words.of(step.page().title());
    return own.words().isEmpty() ? comfort.shown(survey.edition().title()) : own;
  }

  /** What travels on with the page. */
  public List<HiddenField> getHidden() {
    HiddenFields hidden = new HiddenFields(survey, step, isWithFiles(), getKiosk() != null);
    List<HiddenField> all =
        hidden.all(
            seals().seal(step.travelling()),
            language.getReaderTag(),
            Preview.isAskedBy(request) ? preview.id() : "",
            comfort.getCarried());
    return isChoosing() ? hidden.aside(all) : all;
  }

  /** Whether a file can be chosen on the page that is shown. */
  private boolean isWithFiles() {
    return step != null
        && step.shows() == Shows.QUESTIONS
        && !isChoosing()
        && questions.all().stream().anyMatch(ShownQuestion::isFile);
  }

  /** What she holds who has a return code; only then. */
  public ShownCode getCode() {
    return slip().map(slip -> new ShownCode(slip, language, step.isHolding())).orElseThrow();
  }

  private Optional<ReturnSlip> slip() {
    return step == null ? Optional.empty() : ReturnSlip.of(step.travelling());
  }

  /** What she is told of stopping: by what is kept of hers before she sends it. */
  public String getStopping() {
    return slip().isPresent() ? "code" : isWithFiles() || step.isHolding() ? "file" : device.ends();
  }

  /** Where she is: "Question 4, about 6 to go". */
  public String getProgress() {
    return language.with(
        "answering.progress", journey.numberOf(step.page()), journey.toGoAfter(step.page()));
  }

  /** Whether no page before this one can be gone back to. */
  public boolean isFirst() {
    return survey.edition().isPrivate()
        || !step.isFromCheck() && journey.before(step.page()).isEmpty();
  }

  /** The questions of the page, each with the title of the part that begins there. */
  public List<TitledQuestion> getTitledQuestions() {
    return questions.titled();
  }

  /** A question that has come to the page by what she answered on it; null when none has. */
  public ShownText getMore() {
    return step.more().map(words::label).orElse(null);
  }

  /** Its field; only when there is one. */
  public String getMoreField() {
    return FieldName.of(step.more().orElseThrow());
  }

  /** The languages this survey can be answered in, the page's own left out. */
  public List<LanguageVariant> getLanguages() {
    return survey.edition().languages().keySet().stream()
        .filter(variant -> !variant.equals(language.getReader()))
        .toList();
  }

  /** What she answered, line by line, to be looked through and changed. */
  public List<ShownAnswer> getAnswers() {
    return ShownAnswer.allToCheck(journey, words, language);
  }

  /** The key of what to say to who was in the middle when it was closed. */
  public String getClosed() {
    return survey.withdrawn() ? "answering.withdrawn.words" : "answering.closed.words";
  }

  /** The key of what becomes of what she wrote then. */
  public String getClosedWritten() {
    return slip().isPresent() ? "answering.later.closed" : "answering.closed.written.words";
  }

  /** What she had answered when the survey turned out to be closed: she may want to keep it. */
  public List<ShownAnswer> getWritten() {
    return survey.edition().isPrivate() ? List.of() : ShownAnswer.allToKeep(journey, words);
  }

  public ShownEnd getEnd() {
    return ShownEnd.of(step.end(), words, language);
  }

  public String getReceipt() {
    return step.sent().receipt().code();
  }

  public boolean isSentBefore() {
    return step.sent().sentBefore();
  }

  public ShownText getNext() {
    return comfort.shown(survey.edition().next());
  }
}
