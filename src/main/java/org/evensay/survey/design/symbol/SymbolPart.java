package org.evensay.survey.design.symbol;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;

/**
 * Symbols by their names: {@code <ev:symbol of="#{[row.name]}"/>}; nothing for one there is not.
 */
@FacesComponent("org.evensay.Symbol")
public class SymbolPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    for (String name : of(String.class)) {
      SymbolMarkup.draw(name, out);
    }
  }
}
