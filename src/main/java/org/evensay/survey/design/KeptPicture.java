package org.evensay.survey.design;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Picture;

/** A picture as it is kept: what is in it is what it is known by. Immutable. */
public final class KeptPicture {

  private final FileKind kind;
  private final int width;
  private final int height;
  private final byte[] bytes;

  /**
   * A picture.
   *
   * @param width in pixels
   * @param height in pixels
   * @param bytes all of it
   */
  public KeptPicture(FileKind kind, int width, int height, byte[] bytes) {
    this.kind = kind;
    this.width = width;
    this.height = height;
    this.bytes = bytes.clone();
  }

  /** What a survey says of it, under this name. */
  public Picture called(String name) {
    return new Picture(name, content(), width, height);
  }

  /** The SHA-256 of its bytes, in 64 small hexadecimal digits. */
  public String content() {
    return content(bytes);
  }

  /** The same of any bytes. */
  public static String content(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Whether it is a PNG or a JPEG. */
  public FileKind kind() {
    return kind;
  }

  /** Pixels from side to side. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }

  /** All of it. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
