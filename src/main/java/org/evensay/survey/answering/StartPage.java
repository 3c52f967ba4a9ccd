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
import org.evensay.foundation.comfort.PageComfort;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.journey.AnsweringRefusal;
import org.evensay.survey.answering.journey.Carried;
import org.evensay.survey.answering.journey.CarriedAnswers;
import org.evensay.survey.answering.journey.SurveysAtHand;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.key.SurveyKeys;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.invitation.Invitation;
import org.evensay.survey.invitation.InvitationStore;

/** What a person should know before she answers. */
@Named
@RequestScoped
public class StartPage {

  @Inject HttpServletRequest request;
  @Inject PageLanguage language;
  @Inject PageComfort comfort;
  @Inject SurveysAtHand surveys;
  @Inject SurveyKeys keys;
  @Inject InvitationStore invitations;

  private PublishedEdition survey;
  private Optional<Invitation> invitation;
  private boolean over;

  @PostConstruct
  void find() {
    String slug = request.getParameter("survey");
    survey =
        surveys
            .newest(slug == null ? "" : slug)
            .orElseThrow(() -> new Refused(AnsweringRefusal.NO_SUCH_SURVEY));
    language.offer(survey.edition().languages().keySet());
    String asked = request.getParameter(Invitation.PARAMETER);
    invitation =
        Optional.ofNullable(asked)
            .flatMap(id -> invitations.find(id, survey.survey()))
            .filter(found -> found.isOpen(Instant.now()));
    over = asked != null && invitation.isEmpty();
    if (getKiosk() != null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseHeader("Cache-Control", Kiosk.NO_STORE);
    }
  }

  public boolean isOpen() {
    return survey.open() && !over;
  }

  /** The key of what to say to who comes too late; empty when she does not. */
  public String getClosed() {
    if (survey.open()) {
      return over ? "invitation.over" : "";
    }
    return survey.withdrawn() ? "answering.withdrawn.words" : "answering.closed.words";
  }

  /** The key of what is kept before she sends it: a file that she chooses is, for a while. */
  public String getKept() {
    return survey.edition().questions().stream().anyMatch(Enclosure.class::isInstance)
        ? "answering.start.kept-files"
        : "answering.start.kept";
  }

  /** Whether no answer is shown again once it is given, and nothing can be taken back by heart. */
  public boolean isPrivate() {
    return survey.edition().isPrivate();
  }

  public boolean isMadeUp() {
    return survey.madeUp();
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }

  public ShownText getHeading() {
    return comfort.shown(survey.edition().title());
  }

  public ShownText getAsker() {
    return comfort.shown(survey.edition().start().asker());
  }

  public ShownText getWhy() {
    return comfort.shown(survey.edition().start().why());
  }

  public int getMinutes() {
    return survey.edition().start().minutes();
  }

  public ShownText getUse() {
    return comfort.shown(survey.edition().start().use());
  }

  public ShownText getHarm() {
    return comfort.shown(survey.edition().start().harm());
  }

  /** Whether nobody has checked this language yet. */
  public boolean isDraft() {
    return survey.edition().languages().get(language.getReader()) == Edition.Status.DRAFT;
  }

  /** Whether the survey cannot be answered in the page's language. */
  public boolean isInOtherLanguage() {
    return !survey.edition().languages().containsKey(language.getReader());
  }

  /** Whether a language was asked for that neither the survey nor the page around it has. */
  public boolean isUnknownAsked() {
    return language.isUnknownAsked();
  }

  /** Whether somebody invited her: then she has not to choose how she answers. */
  public boolean isInvited() {
    return invitation.isPresent() || over;
  }

  /** What is on the page on a device that many share; null on any other. */
  public Kiosk getKiosk() {
    return invitation.flatMap(Kiosk::of).orElse(null);
  }

  /** The survey's name in addresses. */
  public String getSlug() {
    return survey.slug();
  }

  public String getEdition() {
    return survey.id().value();
  }

  /**
   * The beginning, sealed: it has the key that makes sending twice sending once, and what the link
   * says.
   */
  public List<HiddenField> getHidden() {
    String carried =
        CarriedAnswers.of(keys.of(SurveyKeys.CARRIED_ANSWERS), survey.id(), survey.edition())
            .seal(begun());
    List<HiddenField> hidden =
        List.of(
            new HiddenField("edition", survey.id().value()),
            new HiddenField("carried", carried),
            new HiddenField(PageLanguage.PARAMETER, language.getReaderTag()),
            new HiddenField(PageComfort.PARAMETER, comfort.getCarried()));
    return hidden.stream().filter(field -> !field.value().isEmpty()).toList();
  }

  private Carried begun() {
    Carried begun = Carried.begin(Instant.now(), survey.edition(), this::inLink);
    return invitation.map(one -> Kiosk.invited(one, request).with(begun)).orElse(begun);
  }

  private List<String> inLink(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }
}
