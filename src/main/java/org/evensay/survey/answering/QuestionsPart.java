package org.evensay.survey.answering;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.PagePart;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.LongText;
import org.evensay.survey.design.question.SeveralChoices;
import org.evensay.survey.design.question.WholeNumber;

/**
 * The questions of a page: {@code <ev:questions of="#{journeyPage.questions}"/>}. What is chosen is
 * a group with a legend, what is typed a field with a label; native controls both.
 */
@FacesComponent("org.evensay.Questions")
public class QuestionsPart extends PagePart {

  @Override
  protected void write(Markup out) throws IOException {
    for (ShownQuestion question : of(ShownQuestion.class)) {
      if (question.choices().isEmpty()) {
        typed(question, out);
      } else {
        chosen(question, out);
      }
    }
  }

  private static void chosen(ShownQuestion question, Markup out) throws IOException {
    boolean several = question.question() instanceof SeveralChoices;
    out.open("fieldset").with("aria-describedby", question.describedBy());
    out.open("legend").marked(question.label());
    label(question, out);
    out.close("legend");
    notes(question, out);
    for (ShownQuestion.ShownChoice choice : question.choices()) {
      out.open("label").with("class", "choice").marked(choice.label());
      out.open("input")
          .with("type", several ? "checkbox" : "radio")
          .with("id", choice.id())
          .with("name", question.name())
          .with("value", choice.value())
          .with("checked", choice.chosen())
          .close("input");
      out.open("span").text(choice.label().words()).close("span").close("label");
    }
    out.close("fieldset");
  }

  private static void typed(ShownQuestion question, Markup out) throws IOException {
    out.open("div").with("class", "field");
    out.open("label").with("for", question.name()).marked(question.label());
    label(question, out);
    out.close("label");
    notes(question, out);
    boolean lines = question.question() instanceof LongText;
    boolean number = question.question() instanceof WholeNumber;
    out.open(lines ? "textarea" : "input");
    if (number) {
      out.with("class", "short").with("inputmode", "numeric");
    } else {
      out.with("dir", "auto");
    }
    out.with("id", question.name())
        .with("name", question.name())
        .with("aria-describedby", question.describedBy())
        .with("aria-invalid", question.isWrong() ? "true" : "");
    if (lines) {
      // A browser takes away the first line break of a text area: this one, not hers.
      out.with("rows", "6").text("\n" + question.text()).close("textarea");
    } else {
      out.with("type", "text").with("value", question.text()).close("input");
    }
    out.close("div");
  }

  private static void label(ShownQuestion question, Markup out) throws IOException {
    if (question.isHeading()) {
      out.open("h1");
    }
    out.text(question.label().words());
    if (!question.optional().isEmpty()) {
      out.text(" ").open("span").with("class", "optional").text(question.optional()).close("span");
    }
    if (question.isHeading()) {
      out.close("h1");
    }
  }

  /** What is read out with the field: see {@link ShownQuestion#describedBy}. */
  private static void notes(ShownQuestion question, Markup out) throws IOException {
    note("hint", question.hintId(), question.hint(), out);
    note("hint", question.limitId(), ShownText.inPagesLanguage(question.limit()), out);
    note("error", question.problemId(), ShownText.inPagesLanguage(question.problem()), out);
  }

  private static void note(String style, String id, ShownText note, Markup out) throws IOException {
    if (!note.words().isEmpty()) {
      out.open("p").with("class", style).with("id", id).marked(note).text(note.words()).close("p");
    }
  }
}
