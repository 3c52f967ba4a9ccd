package org.evensay.codesign.ask;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PageProblems;
import org.evensay.foundation.language.Refused;
import org.evensay.foundation.people.Caller;
import org.evensay.foundation.people.Permission;

/** New words for an ask, in every language that somebody has them in. */
@Named
@RequestScoped
public class RevisePage {

  private static final String FIRST_FIELD = "form:versions:0:words";

  @Inject Caller caller;
  @Inject AskStore asks;
  @Inject ReviseAsk reviseAsk;
  @Inject PageProblems problems;
  @Inject PageLanguage language;

  @Inject
  @ManagedProperty("#{param.ask}")
  String id;

  private int read;
  private List<Version> versions;
  private AskRevision overtakenBy;

  /** Refuses those who may not change asks, before they type anything. */
  public void load() {
    newest();
  }

  private AskRevision newest() {
    caller.require(Permission.WRITE_ASKS, caller.workspace());
    return asks.find(new AskId(String.valueOf(id)), caller.workspace())
        .orElseThrow(() -> new Refused(AskRefusal.NO_SUCH_ASK))
        .newest();
  }

  /**
   * Keeps the new words; or stays, says what stands in the way, and keeps what was typed. When
   * somebody was faster, her words are shown beside them: pressing again is then based on those.
   */
  public String revise() {
    try {
      reviseAsk.revise(new AskId(id), read, text(false), text(true));
      return "/codesign/ask/ask.xhtml?faces-redirect=true&ask=" + id;
    } catch (Refused refused) {
      problems.add(FIRST_FIELD, refused);
      if (refused.refusal() == AskRefusal.OUTDATED) {
        overtakenBy = newest();
        read = overtakenBy.number();
      }
      return null;
    }
  }

  private LocalizedText text(boolean addressee) {
    Map<LanguageVariant, String> texts = new LinkedHashMap<>();
    for (Version version : getVersions()) {
      String typed = addressee ? version.addressee : version.words;
      texts.put(version.variant, typed.strip());
    }
    return LocalizedText.of(texts);
  }

  public String getId() {
    return id;
  }

  /** The revision that the writer has before her; travels with the form. */
  public int getRead() {
    if (read == 0) {
      read = newest().number();
    }
    return read;
  }

  public void setRead(int read) {
    this.read = read;
  }

  /** Whether somebody wrote other words while she was writing. */
  public boolean isOvertaken() {
    return overtakenBy != null;
  }

  /** What somebody else wrote in the meantime. */
  public String getOvertakenBy() {
    return language.of(overtakenBy.words());
  }

  /** The form: the newest words in each language, until she types others. */
  public List<Version> getVersions() {
    if (versions == null) {
      AskRevision newest = newest();
      versions =
          LanguageVariant.spoken().stream()
              .map(
                  variant ->
                      new Version(
                          variant,
                          newest.words().texts().getOrDefault(variant, ""),
                          newest.addressee().texts().getOrDefault(variant, "")))
              .toList();
    }
    return versions;
  }

  /** The words in one language, as typed. */
  public static final class Version {

    private final LanguageVariant variant;
    private String words;
    private String addressee;

    Version(LanguageVariant variant, String words, String addressee) {
      this.variant = variant;
      this.words = words;
      this.addressee = addressee;
    }

    public String getTag() {
      return variant.tag();
    }

    public String getDirection() {
      return variant.direction();
    }

    public String getName() {
      return variant.ownName();
    }

    public String getWords() {
      return words;
    }

    public void setWords(String words) {
      this.words = words;
    }

    public String getAddressee() {
      return addressee;
    }

    public void setAddressee(String addressee) {
      this.addressee = addressee;
    }
  }
}
