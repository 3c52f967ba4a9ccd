package org.evensay.survey.offline;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;
import org.evensay.survey.answering.control.QuestionMarkup;
import org.evensay.survey.answering.control.ShownQuestion;

/**
 * The pages of a survey, for a script to show one at a time: {@code <ev:pages-for-device
 * of="#{answerPage.pages}"/>}.
 */
@FacesComponent("org.evensay.PagesForDevice")
public class PagesForDevicePart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    List<PageForDevice> pages = of(PageForDevice.class);
    for (PageForDevice page : pages) {
      out.open("template").with("data-page", page.name());
      for (ShownQuestion question : page.questions()) {
        QuestionMarkup.show(question, out);
      }
      out.close("template");
    }
  }
}
