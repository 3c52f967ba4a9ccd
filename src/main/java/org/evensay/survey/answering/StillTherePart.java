package org.evensay.survey.answering;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;
import org.evensay.foundation.language.PageScript;

/**
 * The dialog in which a device that many share asks whether somebody is still there, around its
 * words, and the scripts that open it: {@code <ev:still-there of="#{[kiosk]}">…</ev:still-there>}.
 */
@FacesComponent("org.evensay.StillThere")
public class StillTherePart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    Kiosk kiosk = of(Kiosk.class).get(0);
    out.open("dialog")
        .with("id", "still-there")
        .with("aria-labelledby", "still-there-heading")
        .with("aria-describedby", "still-there-words")
        .with("data-idle", Long.toString(kiosk.getIdle()))
        .with("data-answer", Long.toString(kiosk.getAnswer()))
        .withAddress("data-next", kiosk.getNext());
    need(PageScript.IDLE);
    need(PageScript.KIOSK);
  }

  @Override
  protected void writeEnd(Markup out) throws IOException {
    out.close("dialog");
  }
}
