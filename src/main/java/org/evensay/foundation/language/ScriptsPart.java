package org.evensay.foundation.language;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.Set;

/**
 * The scripts that the parts before it need, as one, and none where none does: {@code
 * <ev:scripts/>}, at the end of a page.
 */
@FacesComponent("org.evensay.Scripts")
public class ScriptsPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    Set<PageScript> needed = needed();
    if (Boolean.TRUE.equals(getAttributes().get("leaving"))) {
      needed.add(PageScript.LEAVE);
    }
    if (!needed.isEmpty()) {
      out.open("script")
          .withAddress("src", PageScript.address(needed))
          .with("defer", true)
          .close("script");
    }
  }
}
