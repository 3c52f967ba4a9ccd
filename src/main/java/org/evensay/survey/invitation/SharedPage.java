package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.TypedText;
import org.evensay.survey.design.PublishedEdition;

/** Setting up a device that many share, one after another. */
@Named
@RequestScoped
public class SharedPage {

  @Inject Opening opening;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.survey}")
  String slug;

  private PublishedEdition survey;
  private String setting = "";

  /** Finds the survey, for those who may. */
  public void load() {
    survey = opening.survey(slug);
  }

  /** Makes an address for the device. */
  public String open() {
    return opening.open(slug, Channel.KIOSK, setting);
  }

  public String getSlug() {
    return survey.slug();
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }

  /** For how many days the address works at the most. */
  public long getDays() {
    return Channel.KIOSK.life().toDays();
  }

  public String getSetting() {
    return TypedText.withoutOddSigns(setting);
  }

  public void setSetting(String setting) {
    this.setting = setting == null ? "" : setting;
  }
}
