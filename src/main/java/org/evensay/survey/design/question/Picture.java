package org.evensay.survey.design.question;

/**
 * A picture that a survey shows.
 *
 * @param name what its author calls it
 * @param content the SHA-256 of its bytes, in 64 small hexadecimal digits: another picture is
 *     another content, so that an edition never changes
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String name, String content, int width, int height) {

  /** What {@link #content} looks like. */
  public static final String CONTENT = "[0-9a-f]{64}";
}
