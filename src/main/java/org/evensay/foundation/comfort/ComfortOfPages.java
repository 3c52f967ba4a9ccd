package org.evensay.foundation.comfort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.evensay.foundation.language.PageLanguage;

/** Makes what every page asks how to look, as the page's language is made. */
@ApplicationScoped
class ComfortOfPages {

  @Produces
  @Named("comfort")
  @RequestScoped
  static PageComfort comfort(HttpServletRequest request, PageLanguage language) {
    return new PageComfort(request, language);
  }
}
