package org.evensay.survey.answering;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;

/**
 * What was answered, line by line, with a button to change it while that can be: {@code <ev:answers
 * of="#{journeyPage.answers}"/>}.
 */
@FacesComponent("org.evensay.Answers")
public class AnswersPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    out.open("dl").with("class", "answers");
    for (ShownAnswer line : of(ShownAnswer.class)) {
      out.open("div").open("dt").marked(line.label()).text(line.label().words()).close("dt");
      out.open("dd").with("class", "answer");
      // Her own words may be in any language.
      if (line.answer().lang().isEmpty()) {
        out.with("dir", "auto");
      }
      out.marked(line.answer()).text(line.answer().words()).close("dd");
      if (!line.change().isEmpty()) {
        change(line, out);
      }
      out.close("div");
    }
    out.close("dl");
  }

  private static void change(ShownAnswer line, Markup out) throws IOException {
    out.open("dd")
        .open("button")
        .with("class", "link")
        .with("type", "submit")
        .with("id", line.field())
        .with("name", "go")
        .with("value", "change:" + line.page())
        .with("aria-label", line.changeLabel())
        .text(line.change())
        .close("button")
        .close("dd");
  }
}
