package org.evensay.survey.offline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.evensay.foundation.comfort.PageComfort;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.answering.Kiosk;
import org.evensay.survey.answering.control.Media;
import org.evensay.survey.answering.control.ShownQuestion;
import org.evensay.survey.answering.control.Sought;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.design.asking.Page;
import org.evensay.survey.design.question.Question;

/** All pages of a survey in one, for a device that asks them by itself. */
@Named
@RequestScoped
public class AnswerPage {

  @Inject OfflineSurvey surveys;
  @Inject OfflineKeys keys;
  @Inject OfflineFiles files;
  @Inject PageLanguage language;
  @Inject PageComfort comfort;

  private PublishedEdition survey;

  @PostConstruct
  void find() {
    survey = surveys.newest();
    if (!Obstacles.of(survey.edition()).isEmpty() || !survey.open()) {
      throw new Refused(OfflineRefusal.NOT_OFFLINE);
    }
    language.offer(survey.edition().languages().keySet());
  }

  /** The script of this page. */
  public String getScript() {
    return files.address(OfflineFiles.SCRIPTS + "/offline/take.js");
  }

  /** For how many seconds nobody may touch it before it asks. */
  public long getIdle() {
    return Kiosk.IDLE.toSeconds();
  }

  public long getIdleMinutes() {
    return Kiosk.IDLE.toMinutes();
  }

  /** For how many seconds it waits for an answer to that. */
  public long getAnswer() {
    return Kiosk.ANSWER.toSeconds();
  }

  public long getAnswerMinutes() {
    return Kiosk.ANSWER.toMinutes();
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }

  public String getSurvey() {
    return survey.slug();
  }

  public ShownText getHeading() {
    return comfort.shown(survey.edition().title());
  }

  public boolean isMadeUp() {
    return survey.madeUp();
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

  /** The languages that it can be answered in. */
  public List<LanguageVariant> getLanguages() {
    return List.copyOf(survey.edition().languages().keySet());
  }

  /** What the device has to know to ask it. */
  public String getDocument() {
    return new OfflineDocument(survey, language).written(keys.of(survey.programme()));
  }

  /** The pages, each with the questions that may stand on it. */
  public List<PageForDevice> getPages() {
    return survey.edition().pages().stream().map(this::page).toList();
  }

  private PageForDevice page(Page page) {
    List<ShownQuestion> questions = new ArrayList<>();
    for (Question question : page.questions()) {
      if (question.visible()) {
        questions.add(shown(question));
      }
    }
    return new PageForDevice(page.name(), questions);
  }

  /** With every mark that it may have: the device takes away what does not hold for her. */
  private ShownQuestion shown(Question question) {
    return new ShownQuestion(
        question,
        language,
        comfort::shown,
        List.of(),
        ShownText.inPagesLanguage(""),
        false,
        false,
        Sought.NOTHING,
        false,
        true,
        Media.NONE);
  }
}
