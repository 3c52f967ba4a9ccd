package org.evensay.foundation.comfort;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;

/** The choices of how pages look: {@code <ev:comfort-choices of="#{comfort.choices}"/>}. */
@FacesComponent("org.evensay.ComfortChoices")
public class ChoicesPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    for (ChoiceShown shown : of(ChoiceShown.class)) {
      out.open("fieldset").open("legend").text(shown.legend()).close("legend");
      for (ChoiceShown.Option option : shown.options()) {
        out.open("label")
            .with("class", "choice")
            .open("input")
            .with("type", "radio")
            .with("name", shown.field())
            .with("value", option.code())
            .with("checked", option.marked())
            .close("input")
            .open("span")
            .text(option.words())
            .close("span")
            .close("label");
      }
      out.close("fieldset");
    }
  }
}
