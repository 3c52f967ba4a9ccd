package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Markup;

/** Something to read, and nothing to answer. */
final class NoteText implements Control {

  @Override
  public void show(ShownQuestion question, Markup out) throws IOException {
    out.open("div").with("class", "note").with("id", question.name());
    DeviceVoice.mark(question, out);
    out.open(question.isHeading() ? "h1" : "p").marked(question.label());
    Said.words(question.label(), out);
    out.close(question.isHeading() ? "h1" : "p");
    Drawn.with(question, out);
    Listening.to(question, out);
    Watching.to(question, out);
    if (!question.hint().words().isEmpty()) {
      out.open("p").marked(question.hint());
      Said.words(question.hint(), out);
      out.close("p");
    }
    out.close("div");
  }
}
