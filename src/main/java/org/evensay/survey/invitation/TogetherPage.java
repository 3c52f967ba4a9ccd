package org.evensay.survey.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.TypedText;
import org.evensay.foundation.people.Caller;
import org.evensay.survey.design.PublishedEdition;

/** Opening a group that answers a survey together; and all that she has open to it. */
@Named
@RequestScoped
public class TogetherPage {

  /** Something that is open. */
  public record Row(String id, String setting, String channel) {

    public String getId() {
      return id;
    }

    public String getSetting() {
      return setting;
    }

    /** Which way in it is. */
    public String getChannel() {
      return channel;
    }
  }

  @Inject Opening opening;
  @Inject Caller caller;
  @Inject InvitationStore invitations;
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

  /** Opens a group. */
  public String open() {
    return opening.open(slug, Channel.GROUP, setting);
  }

  public String getSlug() {
    return survey.slug();
  }

  public String getTitle() {
    return language.of(survey.edition().title());
  }

  public String getSetting() {
    return TypedText.withoutOddSigns(setting);
  }

  public void setSetting(String setting) {
    this.setting = setting == null ? "" : setting;
  }

  /** What she has open, for nobody else to see. A button that was pressed is looked for before. */
  public List<Row> getRows() {
    if (survey == null) {
      load();
    }
    return caller.account().stream()
        .flatMap(account -> invitations.open(account, Instant.now()).stream())
        .filter(one -> one.survey().equals(survey.survey()))
        .map(
            one ->
                new Row(
                    one.id(),
                    one.setting(),
                    language.get("invitation.channel." + one.channel().code())))
        .toList();
  }
}
