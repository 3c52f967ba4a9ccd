package org.evensay.survey.answering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.CarriedAnswers;
import org.evensay.survey.answering.journey.Invited;
import org.evensay.survey.answering.later.ComingBack;
import org.evensay.survey.answering.later.ReturnCode;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.key.SurveyKeys;
import org.evensay.survey.invitation.Invitation;
import org.evensay.survey.invitation.InvitationStore;
import org.evensay.survey.invitation.Turn;

/**
 * Coming back with a return code, which is typed into one field: a screen reader says one label,
 * and what was written down is typed as it stands.
 */
@Named
@RequestScoped
public class ReturnPage {

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;
  @Inject PageProblems problems;
  @Inject ComingBack comingBack;
  @Inject SurveyKeys keys;
  @Inject InvitationStore invitations;

  private String code = "";
  private ComingBack.Found found;
  private Optional<Invitation> device;

  /** Looks for what is kept, when the form was sent. */
  @PostConstruct
  void load() {
    device =
        Optional.ofNullable(request.getParameter(Invitation.PARAMETER))
            .flatMap(invitations::find)
            .filter(one -> Kiosk.of(one).isPresent());
    if (device.isPresent()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Cache-Control", Kiosk.NO_STORE);
    }
    String typed = request.getParameter("code");
    if (!request.getMethod().equals("POST") || typed == null) {
      return;
    }
    code = typed.substring(0, Math.min(typed.length(), ReturnCode.MOST_CHARACTERS));
    try {
      found = comingBack.open(code);
    } catch (Refused refused) {
      problems.add("code", refused);
    }
  }

  public String getCode() {
    return code;
  }

  public boolean isFound() {
    return found != null;
  }

  public boolean isMadeUp() {
    return found.survey().madeUp();
  }

  /** Which survey it is. */
  public ShownText getSurvey() {
    return language.shown(found.survey().edition().title());
  }

  /** The languages that she can go on in, but for the one that she had. */
  public List<LanguageVariant> getLanguages() {
    return found.survey().edition().languages().keySet().stream()
        .filter(variant -> !variant.equals(found.reader()))
        .toList();
  }

  /** What is on the page on a device that many share; null on any other. */
  public Kiosk getKiosk() {
    return device.flatMap(Kiosk::of).orElse(null);
  }

  /**
   * She came by what she began with, and answers here now: be that her own device or a shared one.
   */
  private Carried here(Carried carried) {
    Optional<String> turn = device.map(one -> Turn.now(request));
    return Invited.of(carried)
        .map(invited -> invited.on(turn))
        .or(() -> device.map(one -> Kiosk.invited(one, request)))
        .map(invited -> invited.with(carried))
        .orElse(carried);
  }

  /** What travels on to the first page that is open. */
  public List<HiddenField> getHidden() {
    PublishedEdition survey = found.survey();
    String carried =
        CarriedAnswers.of(keys.of(SurveyKeys.CARRIED_ANSWERS), survey.id(), survey.edition())
            .seal(here(found.carried()).at(Instant.now()));
    return List.of(
        new HiddenField("edition", survey.id().value()),
        new HiddenField("carried", carried),
        new HiddenField(PageLanguage.PARAMETER, found.reader().tag()),
        new HiddenField("go", JourneyForm.RETURN));
  }
}
