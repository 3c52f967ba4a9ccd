package org.evensay.survey.answering.control;

import java.io.IOException;
import java.util.Optional;
import org.evensay.foundation.language.Markup;
import org.evensay.foundation.language.ShownText;
import org.evensay.survey.design.question.Picture;
import org.evensay.survey.picture.PictureAddress;

/**
 * Pictures beside words. Its room is there before a picture is, so that nothing jumps when it
 * comes; where it does not come, the words beside it, or in its place, say the same.
 */
final class Drawn {

  private Drawn() {}

  /** The picture of a choice: its label says what it is, so that it is passed over by ear. */
  static void beside(Optional<Picture> picture, Markup out) throws IOException {
    if (picture.isPresent()) {
      image(picture.get(), out).withEmpty("alt").close("img");
    }
  }

  /** The picture of a question, with what it shows for whoever does not see it. */
  static void with(ShownQuestion question, Markup out) throws IOException {
    Optional<Picture> picture = question.picture();
    if (picture.isPresent()) {
      ShownText words = question.pictureWords();
      image(picture.get(), out).with("alt", words.words()).marked(words).close("img");
    }
  }

  private static Markup image(Picture picture, Markup out) throws IOException {
    return out.open("img")
        .with("class", "drawn")
        .withAddress("src", PictureAddress.of(picture))
        .with("width", Integer.toString(picture.width()))
        .with("height", Integer.toString(picture.height()))
        .with("loading", "lazy")
        .with("decoding", "async");
  }

  /** Choices beside each other where they have pictures, each as large as the others. */
  static void tiles(ShownQuestion question, Markup out, Frame.Inside choices) throws IOException {
    if (question.isPictured()) {
      out.open("div").with("class", "tiles");
    }
    choices.write();
    if (question.isPictured()) {
      out.close("div");
    }
  }
}
