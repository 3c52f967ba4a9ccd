package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.Markup;

/**
 * Listening to a question: a line that opens to the browser's own player, which every keyboard and
 * screen reader knows. Nothing is loaded before she presses play.
 */
final class Listening {

  private Listening() {}

  /** Writes it where there is something to hear; where there is nothing, nothing says otherwise. */
  static void to(ShownQuestion question, Markup out) throws IOException {
    if (question.media().heard().isEmpty()) {
      return;
    }
    Heard heard = question.media().heard().get();
    String to =
        question.words("answering.listen.to", Apart.words(question.label().words())).words();
    out.open("details").with("class", "listen");
    out.open("summary").open("span").with("aria-hidden", "true");
    out.text(question.words("answering.listen").words()).close("span");
    out.open("span").with("class", "unseen").text(to).close("span").close("summary");
    out.open("audio")
        .with("controls", true)
        .with("preload", "none")
        .withAddress("src", heard.address())
        .with("aria-label", to)
        .close("audio");
    if (heard.machine()) {
      note(question, "answering.listen.machine", out);
    }
    if (heard.leavesOut()) {
      note(question, "answering.listen.left-out", out);
    }
    out.close("details");
  }

  private static void note(ShownQuestion question, String key, Markup out) throws IOException {
    out.open("p").with("class", "hint").text(question.words(key).words()).close("p");
  }
}
