package org.evensay.foundation.language;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Set;

/**
 * The words of the page that is being made, as pages write them: {@code #{msg['key']}} and {@code
 * #{msg.with('key', argument)}}. Nothing but pages needs it.
 */
@Named("msg")
@ApplicationScoped
public class PageWords extends AbstractMap<String, String> {

  @Inject PageLanguage language;

  /** Made here, since the container takes longer to inject a bean than this one has work to do. */
  @Produces
  @Named("language")
  @RequestScoped
  static PageLanguage language(HttpServletRequest request) {
    return new PageLanguage(request);
  }

  @Override
  public String get(Object key) {
    return language.get(String.valueOf(key));
  }

  /** The words of a key with its numbered arguments put in. */
  public String with(String key, Object... arguments) {
    return language.with(key, arguments);
  }

  /** A text in this page's language. */
  public String of(LocalizedText text) {
    return language.of(text);
  }

  /** Words are looked up one by one: there is no listing them through a page. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }
}
