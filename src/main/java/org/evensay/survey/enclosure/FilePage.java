package org.evensay.survey.enclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.language.WordsRefusal;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;
import org.evensay.foundation.people.ProgrammeId;
import org.evensay.survey.design.SurveyStore;
import org.evensay.survey.design.answer.Answer;
import org.evensay.survey.design.asking.Edition;

/** Looking at one file, and deciding whether others may see it. */
@Named
@RequestScoped
public class FilePage {

  @Inject HttpServletRequest request;
  @Inject Caller caller;
  @Inject SentFileStore files;
  @Inject SurveyStore surveys;
  @Inject DecideAboutFile decideAboutFile;
  @Inject PageLanguage language;
  @Inject PageProblems problems;

  @Inject
  @ManagedProperty("#{param.file}")
  String id;

  private SentFile file;
  private Edition edition;
  private String decision = "";
  private String reason = "";

  /** Finds the file, in the programme of somebody of the safe side. */
  public void load() {
    ProgrammeId programme = caller.workspace();
    caller.require(Permission.LOOK_AT_FILES, programme);
    file = files.find(id, programme).orElseThrow(() -> new Refused(EnclosureRefusal.NO_SUCH_FILE));
    edition = surveys.edition(file.edition()).orElseThrow().edition();
    if (reason.isEmpty()) {
      reason = file.reason();
    }
  }

  /** Decides; or stays, says what stands in the way, and keeps what was typed. */
  public String decide() {
    decision = sent("decision");
    reason = sent("reason");
    try {
      decideAboutFile.decide(id, state(), reason);
      return "/survey/enclosure/files.xhtml?faces-redirect=true";
    } catch (Refused refused) {
      problems.add(
          refused.refusal() == EnclosureRefusal.REASON_NEEDED
                  || refused.refusal() == WordsRefusal.ODD_SIGNS
              ? "reason"
              : "decision",
          refused);
      return null;
    }
  }

  private State state() {
    for (State state : State.values()) {
      if (state.code().equals(decision)) {
        return state;
      }
    }
    throw new Refused(EnclosureRefusal.NO_SUCH_DECISION);
  }

  private String sent(String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value;
  }

  public String getId() {
    return file.id();
  }

  public String getLabel() {
    return FileWords.label(file, edition, language);
  }

  public String getSurvey() {
    return language.of(edition.title());
  }

  /** What it is and how large. */
  public String getWhat() {
    return FileWords.of(new Answer.Enclosed(file.id(), "", file.kind(), file.bytes()), language);
  }

  public String getState() {
    return file.state().code();
  }

  /** The key of what may still be in it. */
  public String getInside() {
    return switch (file.kind().family()) {
      case PICTURE -> "enclosure.file.inside.picture";
      case SOUND, VIDEO -> "enclosure.file.inside.recording";
      case WRITING, CAPTIONS -> "enclosure.file.inside.other";
    };
  }

  /** What is shown of it here; nothing before she asks for it, which may be hard to look at. */
  public String getShown() {
    return sent("show").equals("yes") ? file.kind().family().code() : "";
  }

  /** The attribute that marks clearing as chosen; none where it is not. */
  public String getClearing() {
    return checked(State.CLEARED);
  }

  /** The same for keeping it back. */
  public String getKeepingBack() {
    return checked(State.KEPT_BACK);
  }

  private String checked(State state) {
    boolean chosen = decision.isEmpty() ? file.state() == state : decision.equals(state.code());
    return chosen ? "checked" : null;
  }

  public String getReason() {
    return TypedText.withoutOddSigns(reason);
  }
}
