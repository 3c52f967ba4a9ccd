package org.evensay.survey.answering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.design.Choice;
import org.evensay.survey.design.Edition;
import org.evensay.survey.design.EditionId;
import org.evensay.survey.design.Page;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.Question;
import org.evensay.survey.design.Reading;
import org.evensay.survey.design.SurveyKeys;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.response.ResponseRefusal;
import org.evensay.survey.response.SendResponse;

/**
 * Every step after the start page: it takes in what came with the form, does what the pressed
 * button says, and shows the page that comes then, all in the same answer. Nothing is kept in
 * between.
 */
@Named
@RequestScoped
public class JourneyPage {

  /** What there is to show. */
  private enum Step {
    QUESTION,
    CHECK,
    RECEIPT,
    CLOSED,
    LOST
  }

  private static final String CHECK_FIRST = "check";

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject SurveyStore surveys;
  @Inject SurveyKeys keys;
  @Inject SendResponse sendResponse;

  private final Instant now = Instant.now();
  private Step step = Step.LOST;
  private PublishedEdition survey;
  private Carried carried;
  private Page page;
  private SendResponse.Sent sent;
  private boolean fromCheck;

  /** Takes the step that the form asks for. */
  public void load() {
    String editionId = request.getParameter("edition");
    if (!request.getMethod().equals("POST") || editionId == null) {
      return;
    }
    survey =
        surveys
            .edition(new EditionId(editionId))
            .orElseThrow(() -> new Refused(AnsweringRefusal.NO_SUCH_SURVEY));
    String go = parameter("go");
    if (go.startsWith("lang:")) {
      LanguageVariant.ofTag(go.substring("lang:".length())).ifPresent(language::use);
    }
    Optional<Carried> opened =
        new CarriedAnswers(keys.of(SurveyKeys.CARRIED_ANSWERS))
            .open(request.getParameter("carried"), survey.id());
    carried = opened.orElseGet(() -> Carried.begin(now));
    fromCheck = parameter("from").equals(CHECK_FIRST);
    page = pageNamed(parameter("page"));
    takeIn();
    if (opened.isEmpty()) {
      stay(AnsweringRefusal.UNREADABLE);
    } else if (carried.isStale(now) && !go.equals("begin")) {
      stay(AnsweringRefusal.STALE);
    } else if (tooMuch()) {
      show(page);
    } else if (!survey.open() && !go.equals("send")) {
      step = Step.CLOSED;
    } else {
      go(go);
    }
    carried = new Carried(carried.submissionKey(), now, carried.typed());
  }

  /** Puts what was typed on this page into what is carried; no other field is looked at. */
  private void takeIn() {
    if (page == null) {
      return;
    }
    for (Question question : page.questions()) {
      String[] values = request.getParameterValues(question.name());
      // A group of boxes or circles without a mark sends nothing at all.
      carried = carried.with(question.name(), read(question, values));
    }
  }

  private static List<String> read(Question question, String[] values) {
    return values == null ? List.of() : question.read(List.of(values)).typed();
  }

  private boolean tooMuch() {
    List<Question> tooLong =
        page == null
            ? List.of()
            : page.questions().stream().filter(one -> carried.isTooLong(one.name())).toList();
    tooLong.forEach(one -> problemAt(one, carried.reading(one)));
    return !tooLong.isEmpty();
  }

  private void stay(AnsweringRefusal why) {
    problems.add("", why.code());
    if (page == null && why == AnsweringRefusal.STALE) {
      step = Step.CHECK;
    } else {
      show(page == null ? journey().first().orElseThrow() : page);
    }
  }

  private void go(String go) {
    if (go.equals("begin")) {
      show(journey().first().orElseThrow());
    } else if (go.equals("send")) {
      send();
    } else if (go.startsWith("change:")) {
      fromCheck = true;
      show(pageNamed(go.substring("change:".length())));
    } else if (go.equals("back")) {
      back();
    } else if (go.startsWith("lang:")) {
      show(page);
    } else {
      next();
    }
  }

  private void next() {
    if (page == null) {
      step = Step.CHECK;
      return;
    }
    // What was typed now may open questions on the same page: then it is shown again with them.
    boolean opened = false;
    for (Question question : journey().questions(page)) {
      Reading reading = readingWithSigns(question);
      boolean seen = List.of(parameter("seen").split(" ")).contains(question.name());
      boolean typed = carried.typed().containsKey(question.name());
      if (!seen && !typed) {
        opened = true;
      } else if (reading.problem().isPresent()) {
        problemAt(question, reading);
      } else if (reading.answer().isEmpty() && question.wording().required()) {
        problems.add(question.name(), "answering.problem.required", label(question));
      }
    }
    if (problems.isAny() || opened) {
      show(page);
    } else if (fromCheck) {
      step = Step.CHECK;
    } else {
      show(journey().after(page).orElse(null));
    }
  }

  /**
   * A question's reading, with the problem of signs that were taken out: what is carried has been
   * cleaned of them already.
   */
  private Reading readingWithSigns(Question question) {
    String[] values = request.getParameterValues(question.name());
    return values == null ? carried.reading(question) : question.read(List.of(values));
  }

  private void back() {
    if (page == null) {
      show(journey().last().orElseThrow());
    } else if (fromCheck) {
      step = Step.CHECK;
    } else {
      show(journey().before(page).orElse(page));
    }
  }

  private void send() {
    // "Back" from changing an answer brings along what is none: not passed over in silence.
    if (survey.open()) {
      carried.unfinished(survey.edition()).forEach(one -> problemAt(one, carried.reading(one)));
    }
    if (problems.isAny()) {
      step = Step.CHECK;
      return;
    }
    try {
      sent =
          sendResponse.send(
              survey,
              carried.submissionKey(),
              carried.answers(survey.edition()),
              language.getVariant());
      step = Step.RECEIPT;
    } catch (Refused refused) {
      if (refused.refusal() == ResponseRefusal.CLOSED) {
        step = Step.CLOSED;
      } else {
        step = Step.CHECK;
        addFlaws();
      }
    }
  }

  private void addFlaws() {
    for (Edition.Flaw flaw : survey.edition().flaws(carried.answers(survey.edition()))) {
      Question question = survey.edition().question(flaw.question()).orElseThrow();
      problems.add(question.name(), "answering.problem.required", label(question));
    }
  }

  private void problemAt(Question question, Reading reading) {
    reading
        .problem()
        .ifPresent(
            problem ->
                problems.add(question.name(), problem.code(), problem.arguments().toArray()));
  }

  /** Shows a page; without one, the page where answers are checked. */
  private void show(Page next) {
    page = next;
    step = next == null ? Step.CHECK : Step.QUESTION;
  }

  private Page pageNamed(String name) {
    return survey.edition().pages().stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private Journey journey() {
    return new Journey(survey.edition(), carried.answers(survey.edition()));
  }

  private String parameter(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  private String label(Question question) {
    return language.of(question.wording().label());
  }

  /** The part of the page that is shown. */
  public String getStep() {
    return switch (step) {
      case QUESTION -> "question";
      case CHECK -> "check";
      case RECEIPT -> "receipt";
      case CLOSED -> "closed";
      case LOST -> "lost";
    };
  }

  /** What the browser's window is called. */
  public String getTitle() {
    return switch (step) {
      case QUESTION -> getQuestions().get(0).getLabel();
      case CHECK -> language.get("answering.check.heading");
      case RECEIPT -> language.get("answering.receipt.heading");
      case CLOSED -> language.get("answering.closed.heading");
      case LOST -> language.get("answering.lost.heading");
    };
  }

  public boolean isMadeUp() {
    return survey != null && survey.madeUp();
  }

  public String getSurveyTitle() {
    return language.of(survey.edition().title());
  }

  public String getEdition() {
    return survey.id().value();
  }

  /** What travels on. Fields that are too long stay: their words are on the page they came with. */
  public String getCarried() {
    return new CarriedAnswers(keys.of(SurveyKeys.CARRIED_ANSWERS))
        .seal(carried.withoutTooLong(), survey.id());
  }

  public String getPage() {
    return page.name();
  }

  public String getFrom() {
    return fromCheck ? CHECK_FIRST : "";
  }

  /** The names of the questions on the page, so that the next step knows which were seen. */
  public String getSeen() {
    return journey().questions(page).stream().map(Question::name).collect(Collectors.joining(" "));
  }

  /** Where she is: "Question 4, about 6 to go". */
  public String getProgress() {
    return language.with("answering.progress", journey().numberOf(page), journey().toGoAfter(page));
  }

  public boolean isFirst() {
    return !fromCheck && journey().before(page).isEmpty();
  }

  private List<ShownQuestion> shownQuestions;

  /** The questions of the page. */
  public List<ShownQuestion> getQuestions() {
    if (shownQuestions == null) {
      List<Question> shown = journey().questions(page);
      if (shown.isEmpty()) {
        // Her answers so far were lost with an unreadable page: show what she was typing on.
        shown = page.questions();
      }
      boolean alone = shown.size() == 1;
      shownQuestions =
          shown.stream()
              .map(
                  question ->
                      new ShownQuestion(
                          question,
                          language,
                          carried.typed().getOrDefault(question.name(), List.of()),
                          problems.of(question.name()),
                          alone))
              .toList();
    }
    return shownQuestions;
  }

  /** The languages this survey can be answered in, the page's own left out. */
  public List<LanguageVariant> getLanguages() {
    return survey.edition().languages().keySet().stream()
        .filter(variant -> variant != language.getVariant())
        .toList();
  }

  /** What she answered, line by line. */
  public List<ShownAnswer> getAnswers() {
    Journey journey = journey();
    return survey.edition().shown(carried.answers(survey.edition())).stream()
        .map(name -> survey.edition().question(name).orElseThrow())
        .map(
            question ->
                new ShownAnswer(
                    question.name(),
                    label(question),
                    inWords(question),
                    journey.pageOf(question.name()).name()))
        .toList();
  }

  private String inWords(Question question) {
    List<String> typed = carried.typed().getOrDefault(question.name(), List.of());
    if (question.choices().isEmpty()) {
      return String.join("\n", typed);
    }
    return question.chosen(typed).stream()
        .map(Choice::label)
        .map(language::of)
        .collect(Collectors.joining("\n"));
  }

  public String getReceipt() {
    return sent.receipt().code();
  }

  public boolean isSentBefore() {
    return sent.sentBefore();
  }

  public String getNext() {
    return language.of(survey.edition().next());
  }
}
