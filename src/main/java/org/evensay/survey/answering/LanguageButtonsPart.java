package org.evensay.survey.answering;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PageLanguage;
import org.evensay.foundation.language.PagePart;

/**
 * The same step in another language, as buttons of the form with the answers in it, so that what is
 * typed goes along: {@code <ev:language-buttons of="#{journeyPage.languages}"/>}.
 */
@FacesComponent("org.evensay.LanguageButtons")
public class LanguageButtonsPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    out.open("ul");
    for (LanguageVariant variant : of(LanguageVariant.class)) {
      out.open("li")
          .open("button")
          .with("class", "link")
          .with("type", "submit")
          .with("form", "journey")
          .with("name", PageLanguage.PARAMETER)
          .with("value", variant.tag())
          .with("lang", variant.tag())
          .with("dir", variant.direction())
          .text(variant.ownName())
          .close("button")
          .close("li");
    }
    out.close("ul");
  }
}
