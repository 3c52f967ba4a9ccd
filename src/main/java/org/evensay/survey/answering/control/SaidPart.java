package org.evensay.survey.answering.control;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;
import org.evensay.foundation.language.ShownText;

/**
 * Words of an author's inside an element that says their language: {@code <ev:said
 * of="#{[startPage.why]}"/>}.
 */
@FacesComponent("org.evensay.Said")
public class SaidPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    for (ShownText text : of(ShownText.class)) {
      Said.words(text, out);
    }
  }
}
