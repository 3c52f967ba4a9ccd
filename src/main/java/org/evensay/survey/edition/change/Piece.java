package org.evensay.survey.edition.change;

/** A part of a text that was changed: what stayed, what was taken out, or what was put in. */
public record Piece(Kind kind, String text) {

  /** What became of it. */
  public enum Kind {
    SAME,
    OUT,
    IN
  }

  /** Whether it stayed. */
  public boolean isSame() {
    return kind == Kind.SAME;
  }

  /** Whether it was taken out. */
  public boolean isOut() {
    return kind == Kind.OUT;
  }

  /** Whether it was put in. */
  public boolean isIn() {
    return kind == Kind.IN;
  }

  public String getText() {
    return text;
  }
}
