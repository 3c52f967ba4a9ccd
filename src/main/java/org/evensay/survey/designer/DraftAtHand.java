package org.evensay.survey.designer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.draft.Draft;
import org.evensay.survey.design.draft.DraftId;
import org.evensay.survey.design.draft.DraftRefusal;
import org.evensay.survey.design.draft.DraftStepStore;
import org.evensay.survey.design.draft.DraftStore;
import org.evensay.survey.designer.change.Change;
import org.evensay.survey.designer.change.ChangeDraft;
import org.evensay.survey.designer.change.Past;
import org.evensay.survey.designer.change.Spot;

/** The draft that a request is about, for those who may write on it. */
@RequestScoped
class DraftAtHand {

  @Inject HttpServletRequest request;
  @Inject PageProblems problems;
  @Inject Caller caller;
  @Inject DraftStore drafts;
  @Inject DraftStepStore steps;
  @Inject SurveyStore surveys;
  @Inject ChangeDraft changeDraft;
  @Inject PageLanguage language;

  private boolean conditioned;
  private List<Spot> left = List.of();

  /**
   * The draft as it is now.
   *
   * @throws Refused when the caller may not write on it, or there is none
   */
  Draft draft(String id) {
    caller.require(Permission.WRITE_SURVEYS, caller.workspace());
    return drafts
        .find(new DraftId(id), caller.workspace())
        .orElseThrow(() -> new Refused(DraftRefusal.NO_SUCH_DRAFT));
  }

  /**
   * Finds what a page is about, and does what its pressed button says; where that is refused, the
   * page says why, and shows what is there now.
   *
   * @param find finds it
   * @param done does what the button says, and tells where that leads
   * @return where it leads; null to stay
   */
  String pressed(Runnable find, UnaryOperator<String> done) {
    find.run();
    String go = request.getMethod().equals("POST") ? request.getParameter("go") : null;
    if (go == null) {
      return null;
    }
    try {
      return done.apply(go);
    } catch (Refused refused) {
      problems.add("", refused);
      find.run();
      return null;
    }
  }

  /** The programme that it is of. */
  ProgrammeId programme() {
    return caller.workspace();
  }

  /** Whether there is a survey of this name, of whatever programme: addresses have it. */
  boolean isSurvey(String name) {
    return surveys.newest(name).isPresent();
  }

  /** Whether publishing it is of any use to this reader. */
  boolean mayPublish() {
    return caller.may(Permission.RUN_SURVEYS, caller.workspace());
  }

  /** What it was before, which tells what its parts are called now. */
  Past past(String id) {
    return Past.of(steps, new DraftId(id));
  }

  /** Takes one step in it. */
  Spot change(String id, Change change, Spot otherwise) {
    Change.Made made = changeDraft.change(caller.workspace(), new DraftId(id), change);
    conditioned |= made.conditioned();
    left = made.left().isEmpty() ? left : made.left();
    return made.at().orElse(otherwise);
  }

  /** Whether a question has just taken the condition of its page along to another one. */
  boolean isConditioned() {
    return conditioned;
  }

  /** Whether an old name of a choice may have been left somewhere. */
  boolean isAnyLeft() {
    return !left.isEmpty();
  }

  /** What an address has to say of what was changed; empty for nothing. */
  String said() {
    String where =
        left.stream().limit(LinkedPart.MOST).map(Spot::toString).collect(Collectors.joining(","));
    return (conditioned ? "&with=condition" : "") + (isAnyLeft() ? "&left=" + where : "");
  }

  /** What a draft is called; it may have no title yet. */
  String title(Draft draft) {
    String title = language.of(draft.about());
    return title.isEmpty() ? language.get("edition.draft.untitled") : title;
  }
}
