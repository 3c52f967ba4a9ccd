package org.evensay.foundation.language;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** This page in every language: {@code <ev:list-of-languages of="#{language.links}"/>}. */
@FacesComponent("org.evensay.LanguageLinks")
public class LanguageLinksPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    out.open("ul");
    for (PageLanguage.Link link : of(PageLanguage.Link.class)) {
      out.open("li")
          .open("a")
          .with("href", link.address())
          .with("lang", link.variant().tag())
          .with("dir", link.variant().direction())
          .with("hreflang", link.variant().tag())
          .with("aria-current", String.valueOf(link.current()))
          .text(link.variant().ownName())
          .close("a")
          .close("li");
    }
    out.close("ul");
  }
}
