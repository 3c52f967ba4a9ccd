package org.evensay.survey.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.evensay.foundation.language.Refusal;
import org.evensay.foundation.language.Refused;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.Journey;
import org.evensay.survey.answering.journey.StepProblem;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.answer.Answers;
import org.evensay.survey.design.asking.End;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.question.Question;
import org.evensay.survey.response.ResponseRefusal;
import org.evensay.survey.response.SendResponse;

/**
 * The step that a form asks for, taken: what came is put into what is carried, and the pressed
 * button says what is shown then. It knows the edition and the form, and nothing of languages and
 * requests; what sending does is given to it.
 */
final class TakenStep {

  private final PublishedEdition survey;
  private final JourneyForm form;
  private final Sending sending;
  private final Carried before;
  private final List<StepProblem> problems = new ArrayList<>();
  private final ChosenFiles files;
  private Carried carried;
  private final Answers answers;
  private final Journey journey;
  private Shows shows;
  private Page page;
  private boolean fromCheck;
  private Optional<Question> more = Optional.empty();
  private End end;
  private SendResponse.Sent sent;

  /**
   * Takes a step.
   *
   * @param opened what the form carried; empty when that cannot be read
   * @param holding holds the files that came with it
   */
  TakenStep(
      PublishedEdition survey,
      JourneyForm form,
      Optional<Carried> opened,
      Instant now,
      Sending sending,
      Holding holding) {
    this.survey = survey;
    this.form = form;
    this.sending = sending;
    before = form.begun(opened.orElseGet(() -> Carried.begin(now))).at(now);
    fromCheck = form.isFromCheck();
    page = pageNamed(form.page());
    // Without what was carried nobody could say whose a file is.
    boolean holds = opened.isPresent() && (survey.open() || form.isStop());
    Holding held = holds ? holding : Holding.NONE;
    files = new ChosenFiles(survey.edition(), form, held, before, asked());
    carried = files.carried();
    answers = carried.answers(survey.edition());
    // Where all is checked, all is looked at anew.
    var shown = Optional.ofNullable(page).flatMap(any -> carried.shown());
    journey = new Journey(survey.edition(), answers, shown);
    if (form.isStop()) {
      shows = Shows.STOPPED;
    } else if (opened.isPresent() && form.isAtReceipt()) {
      showReceipt(form.wasSentBefore());
    } else if (opened.isPresent() && sending.isFromBefore(form, carried)) {
      showReceipt(true);
    } else if (!survey.open() && (opened.isEmpty() || !form.go().equals("send"))) {
      shows = Shows.CLOSED;
    } else if (opened.isEmpty()) {
      stay(page == null ? AnsweringRefusal.ALL_UNREADABLE : AnsweringRefusal.UNREADABLE);
    } else if (survey.open() && opened.get().isStale(now) && !sending.isOfAnyAge(form, carried)) {
      stay(AnsweringRefusal.STALE);
    } else if (isTooMuch()) {
      show(page);
    } else {
      go();
    }
    if (shows.isOver()) {
      sending.forget(carried);
    }
  }

  private List<Question> asked() {
    return page == null ? List.of() : page.questions().stream().filter(Question::asks).toList();
  }

  private boolean isTooMuch() {
    problems.addAll(InTheWay.ofLength(asked(), carried));
    return asked().stream().anyMatch(one -> carried.isTooLong(one.name()));
  }

  private void stay(AnsweringRefusal why) {
    problems.add(StepProblem.of(why));
    show(page != null || why == AnsweringRefusal.STALE ? page : journey.first().orElse(null));
  }

  private void go() {
    if (form.go().equals("begin")) {
      show(journey.first().orElse(null));
    } else if (form.go().equals("send")) {
      send();
    } else if (form.change().isPresent()) {
      fromCheck = true;
      show(pageNamed(form.change().get()));
    } else if (form.go().equals(JourneyForm.BACK)) {
      back();
    } else if (form.isAtEnd()) {
      atEnd();
    } else if (form.isReturn()) {
      show(journey.firstUnfinished(carried).orElse(null));
    } else if (form.isStaying()
        || form.isSeeking(page == null ? List.of() : journey.questions(page))) {
      remain();
    } else if (page == null) {
      show(null);
    } else {
      next();
    }
  }

  /** Shows the same page, or the code that brings her back to it. */
  private void remain() {
    problems.addAll(InTheWay.ofFiles(asked(), files));
    show(page);
    boolean coded = form.isAtCode() && !carried.kept().isEmpty();
    if (problems.isEmpty() && (coded || form.isLater())) {
      later();
    }
  }

  private void later() {
    if (shows == Shows.RECEIPT || sending.isSent(carried.submissionKey())) {
      showReceipt(true);
      return;
    }
    try {
      carried = form.isLater() ? sending.keep(travelling()) : carried;
      shows = Shows.LATER;
    } catch (Refused refused) {
      problems.add(StepProblem.of(refused.refusal()));
    }
  }

  private void next() {
    LookedThrough looked = new LookedThrough(survey.edition(), journey, before, form, files);
    journey.questions(page).forEach(looked::look);
    problems.addAll(looked.problems());
    more = looked.more();
    if (!problems.isEmpty() || more.isPresent()) {
      show(page);
    } else if (!ends()) {
      // Something may be open behind her: what she changed asks it, or a page did not come whole.
      Optional<Page> ahead = fromCheck ? Optional.empty() : journey.after(page);
      show(ahead.or(() -> journey.firstOpen(carried)).orElse(null));
    }
  }

  /** Whether the survey ends for her here; then that is shown. */
  private boolean ends() {
    boolean all = fromCheck || page == null;
    end = (all ? journey.end(sending::isFull) : journey.end(page, sending::isFull)).orElse(null);
    shows = end == null ? shows : Shows.END;
    return end != null;
  }

  private void atEnd() {
    page = pageNamed(form.left());
    if (!form.isOtherLanguage() || !ends()) {
      show(page);
    }
  }

  private void back() {
    Page before = page == null ? journey.last().orElse(null) : journey.before(page).orElse(page);
    show(page != null && fromCheck ? null : before);
  }

  private void send() {
    if (survey.open()) {
      problems.addAll(InTheWay.ofSending(survey.edition(), journey, carried, files));
    }
    if (!problems.isEmpty()) {
      show(survey.edition().isPrivate() ? pageOfProblem() : null);
      return;
    }
    receive(() -> sending.send(carried.submissionKey(), answers));
    if (shows == Shows.RECEIPT) {
      files.letGoOfUnsent(journey);
    }
  }

  /** Where answers are not shown to be checked, she is led to the first that cannot be sent. */
  private Page pageOfProblem() {
    return problems.get(0).question().map(one -> journey.pageOf(one.name())).orElse(null);
  }

  private void showReceipt(boolean sentBefore) {
    receive(() -> sending.receipt(carried.submissionKey(), answers, sentBefore));
  }

  private void receive(Supplier<SendResponse.Sent> receipt) {
    try {
      sent = receipt.get();
      shows = Shows.RECEIPT;
    } catch (Refused refused) {
      Refusal why = refused.refusal();
      shows = why == ResponseRefusal.CLOSED ? Shows.CLOSED : Shows.CHECK;
      if (why == ResponseRefusal.ENDED || why == ResponseRefusal.FULL) {
        ends();
      } else if (why != ResponseRefusal.CLOSED) {
        problems.addAll(InTheWay.ofRefused(survey.edition(), answers, why));
      }
    }
  }

  /** Shows a page; without one, the page where answers are checked. */
  private void show(Page next) {
    page = next;
    shows = next == null ? Shows.CHECK : Shows.QUESTIONS;
    if (next == null && sending.isSent(carried.submissionKey())) {
      showReceipt(true);
    }
  }

  private Page pageNamed(String name) {
    return survey.edition().pageNamed(name).orElse(null);
  }

  Shows shows() {
    return shows;
  }

  /** The page whose questions are shown; only when there are any. */
  Page page() {
    return page;
  }

  /** Whether she goes back to checking her answers from here. */
  boolean isFromCheck() {
    return fromCheck;
  }

  List<StepProblem> problems() {
    return List.copyOf(problems);
  }

  /** The question that has come to her page by what she answered on it, when one has. */
  Optional<Question> more() {
    return more;
  }

  /** What travels on. Fields that are too long stay: their words are on the page they came with. */
  Carried travelling() {
    return carried.travelling(journey.shown());
  }

  /** What stands in the fields of the page. */
  ShownFields fields() {
    boolean stays = page != null && page.name().equals(form.page());
    return new ShownFields(survey.edition(), form, carried, journey, stays);
  }

  /** The end that is shown; only when one is. */
  End end() {
    return end;
  }

  /** What became of what was sent; only with a receipt. */
  SendResponse.Sent sent() {
    return sent;
  }

  /** Whether a file of hers is held that is not sent. */
  boolean isHolding() {
    return files.isHolding();
  }

  /** Where she is now. */
  Journey journey() {
    return journey;
  }
}
