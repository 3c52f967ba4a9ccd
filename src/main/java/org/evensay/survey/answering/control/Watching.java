package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Apart;
import org.evensay.foundation.language.Markup;

/**
 * Watching a question in sign languages: for each a line that opens to the browser's own player,
 * with captions, and to what is signed, in words. Nothing is loaded before she presses play.
 */
final class Watching {

  private Watching() {}

  /** Writes it where there are films; where there is none, nothing says otherwise. */
  static void to(ShownQuestion question, Markup out) throws IOException {
    for (Watched film : question.media().watched()) {
      to(film, question, out);
    }
  }

  private static void to(Watched film, ShownQuestion question, Markup out) throws IOException {
    String asked = Apart.words(question.label().words());
    String to = question.words("answering.watch.to", film.language(), asked).words();
    out.open("details").with("class", "listen watch");
    out.open("summary").open("span").with("aria-hidden", "true");
    out.text(question.words("answering.watch", film.language()).words()).close("span");
    out.open("span").with("class", "unseen").text(to).close("span").close("summary");
    out.open("video")
        .with("controls", true)
        .with("preload", "none")
        .with("playsinline", true)
        .withAddress("src", film.address())
        .with("aria-label", to);
    for (Watched.Captions captions : film.captions()) {
      // None is the default: a browser would load that one with the page, watched or not.
      // It has no end in HTML, which the writer knows of other such elements alone.
      out.open("track")
          .with("kind", "captions")
          .with("srclang", captions.language().tag())
          .with("label", captions.language().ownName())
          .withAddress("src", captions.address());
    }
    out.close("video");
    out.open("details").with("class", "transcript").open("summary");
    out.text(question.words("answering.watch.transcript").words()).close("summary");
    for (String line : film.transcript().words().split("\n")) {
      out.open("p").marked(film.transcript()).text(line).close("p");
    }
    out.close("details").close("details");
  }
}
