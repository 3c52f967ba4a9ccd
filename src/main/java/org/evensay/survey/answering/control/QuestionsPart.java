package org.evensay.survey.answering.control;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;
import org.evensay.foundation.language.PageScript;
import org.evensay.survey.design.answer.AnswerProblem;

/**
 * The questions of a page: {@code <ev:questions of="#{journeyPage.titledQuestions}"/>}. What is
 * chosen is a group with a legend, what is typed a field with a label; native controls both.
 */
@FacesComponent("org.evensay.Questions")
public class QuestionsPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    List<TitledQuestion> titled = of(TitledQuestion.class);
    List<ShownQuestion> questions = titled.stream().map(TitledQuestion::question).toList();
    if (questions.stream().anyMatch(ShownQuestion::isOpening)) {
      writeOpening(titled, out);
      need(PageScript.OPENING);
    } else {
      for (TitledQuestion one : titled) {
        write(one, out);
      }
    }
    if (questions.stream().anyMatch(ShownQuestion::isFile)) {
      need(PageScript.ENCLOSE);
    }
    if (DeviceVoice.isAsked(questions)) {
      need(PageScript.SPEAK);
    }
  }

  /** With a script that shows at once what an answer opens, and says where each question is. */
  private static void writeOpening(List<TitledQuestion> titled, Markup out) throws IOException {
    for (TitledQuestion one : titled) {
      ShownQuestion question = one.question();
      out.open("div")
          .with("data-question", question.question().name())
          .with("data-opening", question.isOpening());
      write(one, out);
      out.close("div");
    }
    ShownQuestion page = titled.get(0).question();
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
  }

  private static void write(TitledQuestion one, Markup out) throws IOException {
    if (!one.title().words().isEmpty()) {
      out.open("h2").marked(one.title());
      Said.words(one.title(), out);
      out.close("h2");
    }
    Control.of(one.question().question()).show(one.question(), out);
  }
}
