package org.evensay.foundation.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language of the page that is being made, and its words: {@code #{msg['key']}} and {@code
 * #{msg.with('key', argument)}}.
 *
 * <p>The request's {@code lang} decides; then what a signed-in person chose before (kept in her
 * session: nobody else gets one); then what the browser asks for; then the default language.
 */
@Named("msg")
@RequestScoped
public class PageLanguage extends AbstractMap<String, String> {

  /** The name of the parameter that says the language. */
  public static final String PARAMETER = "lang";

  private static final String CHOSEN = "evensay.language";

  @Inject HttpServletRequest request;

  private LanguageVariant variant;
  private boolean unknownAsked;

  /** The variant that this page is written in. */
  public LanguageVariant getVariant() {
    if (variant == null) {
      variant = decide();
    }
    return variant;
  }

  /** Makes the rest of this page in another variant, as when a form carries its own language. */
  public void use(LanguageVariant variant) {
    this.variant = variant;
  }

  public String getTag() {
    return getVariant().tag();
  }

  public String getDirection() {
    return getVariant().direction();
  }

  /** Whether the request asked for a language that is not spoken here. */
  public boolean isUnknownAsked() {
    getVariant();
    return unknownAsked;
  }

  /** Every variant that a page can be read in. */
  public List<LanguageVariant> getVariants() {
    return List.of(LanguageVariant.values());
  }

  @Override
  public String get(Object key) {
    return Messages.installed().text(getVariant(), String.valueOf(key));
  }

  /** The words of a key with its numbered arguments put in. */
  public String with(String key, Object... arguments) {
    return Messages.installed().text(getVariant(), key, arguments);
  }

  /** What to tell the reader of a refusal. */
  public String refusal(Refused refused) {
    return with(refused.refusal().code(), refused.arguments().toArray());
  }

  /** A text in this page's language. */
  public String of(LocalizedText text) {
    return text.in(getVariant());
  }

  /** Messages are looked up one by one: there is no listing them through a page. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  private LanguageVariant decide() {
    String asked = request.getParameter(PARAMETER);
    Optional<LanguageVariant> known = LanguageVariant.ofTag(asked);
    unknownAsked = asked != null && known.isEmpty();
    HttpSession session = request.getSession(false);
    if (known.isPresent()) {
      if (session != null) {
        session.setAttribute(CHOSEN, known.get());
      }
      return known.get();
    }
    if (session != null && session.getAttribute(CHOSEN) instanceof LanguageVariant chosen) {
      return chosen;
    }
    return ofBrowser();
  }

  private LanguageVariant ofBrowser() {
    for (Locale locale : Collections.list(request.getLocales())) {
      for (LanguageVariant spoken : LanguageVariant.values()) {
        if (spoken.locale().getLanguage().equals(locale.getLanguage())) {
          return spoken;
        }
      }
    }
    return LanguageVariant.DEFAULT;
  }
}
