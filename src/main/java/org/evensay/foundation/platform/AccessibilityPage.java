package org.evensay.foundation.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.LanguageStatus;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.PageLanguage;

/** The accessibility statement: how far each language is. */
@Named
@RequestScoped
public class AccessibilityPage {

  @Inject PageLanguage language;

  /**
   * A language, and how far it is.
   *
   * @param variant named in its own words
   * @param words in the language of the page
   */
  public record Far(LanguageVariant variant, String words) {

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
  }

  /** Every language that pages are in, as they are offered. */
  public List<Far> getLanguages() {
    return LanguageVariant.spoken().stream()
        .map(one -> new Far(one, one.status().map(this::words).orElse("")))
        .toList();
  }

  private String words(LanguageStatus status) {
    return language.with(
        "platform.accessibility.languages." + status.state().code(),
        Apart.words(language.day(status.on())),
        Apart.words(status.madeBy()),
        Apart.words(status.checkedBy().orElse("")));
  }
}
