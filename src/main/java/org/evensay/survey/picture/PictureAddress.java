package org.evensay.survey.picture;

import org.evensay.survey.design.question.Picture;

/** Where a picture is: its address says what is in it, and so leads to the same one for ever. */
public final class PictureAddress {

  private PictureAddress() {}

  /** The address of a picture, from the root of this installation. */
  public static String of(Picture picture) {
    return "/survey/picture/picture?of=" + picture.content();
  }
}
