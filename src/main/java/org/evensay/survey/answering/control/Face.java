package org.evensay.survey.answering.control;

import java.io.IOException;
import org.evensay.foundation.language.Markup;

/**
 * A drawn face, in the colour of the words beside it: no other colour tells it from the next one,
 * and whoever reads with other colours of her own has them here, too. It is passed over where a
 * page is read out.
 *
 * @param bend from -100, the saddest, to 100, the happiest
 */
record Face(int bend) {

  private static final int WHOLE = 100;

  /** Where the mouth is when it is straight, of 320 from the top. */
  private static final int MOUTH = 212;

  /** How much lower its corners are when it is saddest, and its middle when it is happiest. */
  private static final int CORNERS = 26;

  private static final int MIDDLE = 76;

  /**
   * The face at a place.
   *
   * @param place counted from 0, the saddest
   * @param places how many there are
   */
  static Face of(int place, int places) {
    return new Face(places < 2 ? 0 : 2 * WHOLE * place / (places - 1) - WHOLE);
  }

  /** Draws it. */
  void draw(Markup out) throws IOException {
    out.open("svg")
        .with("class", "face")
        .with("viewBox", "0 0 320 320")
        .with("width", "32")
        .with("height", "32")
        .with("fill", "none")
        .with("stroke", "currentColor")
        .with("stroke-width", "20")
        .with("stroke-linecap", "round")
        .with("aria-hidden", "true")
        .with("focusable", "false");
    out.open("path").with("d", outline() + eyes() + mouth()).close("path").close("svg");
  }

  private static String outline() {
    return "M160 20a140 140 0 1 0 .1 0z";
  }

  private static String eyes() {
    return "M115 115v20M205 115v20";
  }

  private String mouth() {
    int corners = MOUTH - CORNERS * bend / WHOLE;
    return "M90 %dQ160 %d 230 %d".formatted(corners, MOUTH + MIDDLE * bend / WHOLE, corners);
  }
}
