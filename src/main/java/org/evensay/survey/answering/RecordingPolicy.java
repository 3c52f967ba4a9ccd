package org.evensay.survey.answering;

import java.util.Map;

/**
 * What a page may do on which something can be drawn, spoken or filmed, and no other page of a
 * respondent: run the script of ours that does it, show what was recorded, and ask for camera and
 * microphone, which the browser asks her about.
 */
final class RecordingPolicy {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src blob:;"
          + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

  private RecordingPolicy() {}

  /**
   * The headers that say so.
   *
   * @param framed whether the page is looked at in a frame of ours, as drafts are
   */
  static Map<String, String> headers(boolean framed) {
    return Map.of(
        "Content-Security-Policy",
        POLICY + (framed ? "'self'" : "'none'"),
        "Permissions-Policy",
        "camera=(self), geolocation=(), microphone=(self)");
  }
}
