package org.evensay.survey.answering.control;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;

/**
 * The questions of a page: {@code <ev:questions of="#{journeyPage.questions}"/>}. What is chosen is
 * a group with a legend, what is typed a field with a label; native controls both.
 */
@FacesComponent("org.evensay.Questions")
public class QuestionsPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    for (ShownQuestion question : of(ShownQuestion.class)) {
      Control.of(question.question()).show(question, out);
    }
  }
}
