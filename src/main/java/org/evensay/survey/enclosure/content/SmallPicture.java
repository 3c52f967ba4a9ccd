package org.evensay.survey.enclosure.content;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.document.Limits;

/**
 * Makes a picture that a survey shows of what came: drawn anew on white, so small that old
 * telephones can load a page of them, with nothing in it but what is to be seen.
 *
 * <p>What came out of this once comes out of it again byte for byte: a survey that is taken out
 * with its pictures, and brought back, is the same survey.
 */
public final class SmallPicture {

  /** Tried one after the other until the picture is small enough. */
  private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f};

  /** How much smaller it is drawn where that is not enough, in hundredths. */
  private static final int SMALLER = 75;

  private static final int WHOLE = 100;

  private SmallPicture() {}

  /**
   * Looks at what came, and draws it.
   *
   * @throws NotTaken when it is no JPEG and no PNG, is damaged, or is larger than there may be
   */
  public static KeptPicture of(Incoming file) throws NotTaken, IOException {
    if (file.bytes() == 0) {
      throw new NotTaken(AnswerProblem.FILE_EMPTY);
    }
    if (file.bytes() > Limits.PICTURE_MEGABYTES * 1_000_000L) {
      throw new NotTaken(AnswerProblem.FILE_TOO_LARGE, Limits.PICTURE_MEGABYTES);
    }
    FileKind kind =
        FoundKind.of(file)
            .map(FoundKind::kind)
            .filter(found -> found.family() == FileKind.Family.PICTURE)
            .orElseThrow(() -> new NotTaken(AnswerProblem.FILE_OTHER_KIND));
    Picture.OnWhite drawn = Picture.onWhite(kind, file, Limits.PICTURE_SIDE);
    return kind == FileKind.PNG ? png(drawn.image()) : asItWas(file, drawn);
  }

  private static KeptPicture kept(FileKind kind, BufferedImage image, byte[] bytes) {
    return new KeptPicture(kind, image.getWidth(), image.getHeight(), bytes);
  }

  private static KeptPicture png(BufferedImage image) throws IOException {
    byte[] bytes = Picture.png(image);
    return bytes.length <= Limits.PICTURE_BYTES ? kept(FileKind.PNG, image, bytes) : jpeg(image);
  }

  private static KeptPicture jpeg(BufferedImage image) throws IOException {
    for (float quality : QUALITIES) {
      byte[] bytes = Picture.jpeg(image, quality);
      if (bytes.length <= Limits.PICTURE_BYTES) {
        return kept(FileKind.JPEG, image, bytes);
      }
    }
    return jpeg(
        Picture.drawn(
            image, image.getWidth() * SMALLER / WHOLE, image.getHeight() * SMALLER / WHOLE));
  }

  /** The same file where it was drawn here before: drawn again, a JPEG is never quite the same. */
  private static KeptPicture asItWas(Incoming file, Picture.OnWhite drawn) throws IOException {
    return drawnHere(file, drawn)
        .map(bytes -> kept(FileKind.JPEG, drawn.image(), bytes))
        .orElse(jpeg(drawn.image()));
  }

  private static Optional<byte[]> drawnHere(Incoming file, Picture.OnWhite drawn)
      throws IOException {
    if (drawn.doubtful() || file.bytes() > Limits.PICTURE_BYTES) {
      return Optional.empty();
    }
    byte[] came;
    try (var in = file.open()) {
      came = in.readAllBytes();
    }
    int pixels = JpegBeginning.length(came);
    for (float quality : QUALITIES) {
      byte[] here = Picture.jpeg(drawn.image(), quality);
      // Everything but the pixels stands before them: where that is ours, nothing else is in it.
      boolean same =
          pixels > 0
              && pixels == JpegBeginning.length(here)
              && Arrays.equals(came, 0, pixels, here, 0, pixels);
      if (same && JpegBeginning.isFollowedByPixelsOnly(came, pixels)) {
        return Optional.of(came);
      }
    }
    return Optional.empty();
  }
}
