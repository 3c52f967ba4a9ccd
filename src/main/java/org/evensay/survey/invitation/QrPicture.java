package org.evensay.survey.invitation;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square that telephones read: a picture inside a document, black on white. */
public final class QrPicture {

  private static final int DOTS_OF_A_MODULE = 6;

  /** The empty edge around it that readers need, in modules. */
  private static final int EDGE = 4;

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  /** The picture of a text, as a {@code data:} address. */
  public static String of(String text) {
    // The middle level still reads where a quarter of what it repeats is folded or smudged.
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
    int side = (code.size + 2 * EDGE) * DOTS_OF_A_MODULE;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x / DOTS_OF_A_MODULE - EDGE, y / DOTS_OF_A_MODULE - EDGE);
        picture.setRGB(x, y, dark ? BLACK : WHITE);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
  }
}
