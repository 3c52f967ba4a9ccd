package org.evensay.survey.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evensay.survey.answering.control.ShownQuestion;

/**
 * What a page may do on which a script of ours has something to do, or something can be heard or
 * watched, and no other page of a respondent: run it; where something can be drawn, spoken or
 * filmed, show what was recorded and ask for camera and microphone, which the browser asks her
 * about; where an answer opens something, ask the server what; and play what this installation has.
 */
final class ScriptPolicy {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; ";

  private ScriptPolicy() {}

  /**
   * The headers that say so; none where there is nothing of that.
   *
   * @param framed whether the page is looked at in a frame of ours, as drafts are
   */
  static Map<String, String> headers(List<ShownQuestion> questions, boolean framed) {
    boolean recording = questions.stream().anyMatch(ShownQuestion::isFile);
    boolean opening = questions.stream().anyMatch(ShownQuestion::isOpening);
    Map<String, String> headers = new HashMap<>();
    boolean played = questions.stream().anyMatch(question -> question.media().isAny());
    if (recording || opening || played) {
      headers.put(
          "Content-Security-Policy",
          POLICY
              // What an answer opens may have something to be heard that its page did not begin
              // with.
              + media(recording, played || opening)
              + (opening ? "connect-src 'self'; " : "")
              + "frame-ancestors "
              + (framed ? "'self'" : "'none'"));
    }
    if (recording) {
      headers.put("Permissions-Policy", "camera=(self), geolocation=(), microphone=(self)");
    }
    return headers;
  }

  private static String media(boolean recording, boolean played) {
    return recording || played
        ? "media-src" + (recording ? " blob:" : "") + (played ? " 'self'" : "") + "; "
        : "";
  }
}
