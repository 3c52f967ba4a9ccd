package org.evensay.survey.answering.control;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
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
    List<ShownQuestion> questions = of(ShownQuestion.class);
    for (ShownQuestion question : questions) {
      Control.of(question.question()).show(question, out);
    }
    if (questions.stream().anyMatch(ShownQuestion::isFile)) {
      out.open("script")
          .withAddress("src", "/resources/script/enclose.js")
          .with("defer", true)
          .close("script");
    }
  }
}
