package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.Optional;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Picture;

/** What stands around controls: what is asked, what helps, what is wrong. */
final class Frame {

  private Frame() {}

  /** Writes what is inside. */
  interface Inside {
    void write() throws IOException;
  }

  /** A group with a legend, for several controls. */
  static void group(ShownQuestion question, Markup out, Inside inside) throws IOException {
    out.open("fieldset").with("aria-describedby", question.describedBy());
    DeviceVoice.mark(question, out);
    out.open("legend");
    label(question, out);
    out.close("legend");
    Drawn.with(question, out);
    Listening.to(question, out);
    Watching.to(question, out);
    notes(question, out);
    inside.write();
    out.close("fieldset");
  }

  /** A field with a label, for one control. */
  static void field(ShownQuestion question, Markup out, Inside inside) throws IOException {
    out.open("div").with("class", "field");
    DeviceVoice.mark(question, out);
    // In a label no heading may stand, but around it.
    if (question.isHeading()) {
      out.open("h1");
    }
    out.open("label").with("for", question.name());
    asked(question, out);
    out.close("label");
    if (question.isHeading()) {
      out.close("h1");
    }
    Drawn.with(question, out);
    Listening.to(question, out);
    Watching.to(question, out);
    notes(question, out);
    inside.write();
    out.close("div");
  }

  /** What is asked, in a legend; where it is all that the page asks, it is its heading. */
  static void label(ShownQuestion question, Markup out) throws IOException {
    if (question.isHeading()) {
      out.open("h1");
    }
    asked(question, out);
    if (question.isHeading()) {
      out.close("h1");
    }
  }

  /** What is asked; that it may be left out is said in the page's own language. */
  private static void asked(ShownQuestion question, Markup out) throws IOException {
    if (!question.stem().words().isEmpty()) {
      String style = question.isStemKnown() ? "unseen" : "stem";
      out.open("span").with("class", style).marked(question.stem());
      Said.words(question.stem(), out);
      out.close("span").text(" ");
    }
    words(question.label(), out);
    if (!question.optional().isEmpty()) {
      out.text(" ").open("span").with("class", "optional").text(question.optional()).close("span");
    }
  }

  /** Words, in an element of their own where they are in another language. */
  static void words(ShownText text, Markup out) throws IOException {
    if (text.lang().isEmpty()) {
      Said.words(text, out);
    } else {
      out.open("span").marked(text);
      Said.words(text, out);
      out.close("span");
    }
  }

  /** What is read out with the field: see {@link ShownQuestion#describedBy}. */
  static void notes(ShownQuestion question, Markup out) throws IOException {
    note("hint", question.hintId(), question.hint(), out);
    note("hint", question.limitId(), ShownText.inPagesLanguage(question.limit()), out);
    note("error", question.problemId(), question.problem(), out);
  }

  private static void note(String style, String id, ShownText note, Markup out) throws IOException {
    if (!note.words().isEmpty()) {
      out.open("p").with("class", style).with("id", id).marked(note);
      Said.words(note, out);
      out.close("p");
    }
  }

  /** One of several short fields, with a label of its own. */
  static void part(ShownQuestion question, int place, ShownText label, Markup out)
      throws IOException {
    part(question, place, label, Optional.empty(), out);
  }

  /** The same with a picture above its label. */
  static void part(
      ShownQuestion question, int place, ShownText label, Optional<Picture> picture, Markup out)
      throws IOException {
    out.open("div").with("class", "part");
    out.open("label").with("for", question.partId(place));
    Drawn.beside(picture, out);
    words(label, out);
    out.close("label");
    out.open("input")
        .with("class", "short")
        .with("inputmode", "numeric")
        .with("id", question.partId(place))
        .with("name", question.partName(place))
        .with("aria-invalid", question.isWrong() ? "true" : "")
        .with("type", "text")
        .with("value", question.part(place))
        .close("input")
        .close("div");
  }
}
