package org.evensay.survey.answering.control;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;
import org.evensay.survey.design.answer.AnswerProblem;

/**
 * The questions of a page: {@code <ev:questions of="#{journeyPage.questions}"/>}. What is chosen is
 * a group with a legend, what is typed a field with a label; native controls both.
 */
@FacesComponent("org.evensay.Questions")
public class QuestionsPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    List<ShownQuestion> questions = of(ShownQuestion.class);
    if (questions.stream().anyMatch(ShownQuestion::isOpening)) {
      writeOpening(questions, out);
    } else {
      for (ShownQuestion question : questions) {
        Control.of(question.question()).show(question, out);
      }
    }
    if (questions.stream().anyMatch(ShownQuestion::isFile)) {
      script("enclose", out);
    }
  }

  /** With a script that shows at once what an answer opens, and says where each question is. */
  private static void writeOpening(List<ShownQuestion> questions, Markup out) throws IOException {
    for (ShownQuestion question : questions) {
      out.open("div")
          .with("data-question", question.question().name())
          .with("data-opening", question.isOpening());
      Control.of(question.question()).show(question, out);
      out.close("div");
    }
    ShownQuestion page = questions.get(0);
    out.open("p")
        .with("id", "opened")
        .with("class", "unseen")
        .with("role", "status")
        .with("data-more", page.words("answering.question.more").words())
        .with("data-taken", page.words(AnswerProblem.CHOICES_CHANGED.code()).words())
        .close("p");
    // What she typed, for the browser to remember as it does of all fields; the script fills it.
    out.open("textarea")
        .with("id", "typed")
        .with("name", "typed")
        .with("hidden", true)
        .close("textarea");
    script("opening", out);
  }

  private static void script(String name, Markup out) throws IOException {
    out.open("script")
        .withAddress("src", "/resources/script/" + name + ".js")
        .with("defer", true)
        .close("script");
  }
}
