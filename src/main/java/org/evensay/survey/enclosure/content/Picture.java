package org.evensay.survey.enclosure.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;

/**
 * Draws a picture anew: what is kept has its colours and nothing else that came with it, no place,
 * no time, no camera, no smaller picture of what was cut away.
 */
final class Picture {

  /** Pixels of a picture, in millions: what today's telephones take. */
  static final int MOST_MEGAPIXELS = 50;

  /** Pixels of the longer side of what is kept. */
  static final int LONG_SIDE = 2_560;

  private static final float QUALITY = 0.85f;

  /** Each takes up to some two hundred megabytes for a moment. */
  private static final Semaphore AT_ONCE = new Semaphore(2);

  private final FileKind kind;
  private final Incoming file;
  private boolean cutOff;

  private Picture(FileKind kind, Incoming file) {
    this.kind = kind;
    this.file = file;
  }

  /** The same picture, drawn anew. */
  static byte[] anew(FileKind kind, Incoming file) throws NotTaken {
    AT_ONCE.acquireUninterruptibly();
    try {
      return new Picture(kind, file).drawn();
    } catch (IOException | RuntimeException damaged) {
      // Readers of pictures throw all kinds of the latter for what is not as it has to be.
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    } finally {
      AT_ONCE.release();
    }
  }

  private byte[] drawn() throws IOException, NotTaken {
    Orientation orientation = kind == FileKind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
    BufferedImage picture = read();
    if (cutOff) {
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    }
    return write(upright(picture, orientation));
  }

  /**
   * Reads no more of its pixels than are needed, and none before it is known how many there are.
   */
  private BufferedImage read() throws IOException, NotTaken {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format()).next();
    try (var content = file.open();
        var in = new MemoryCacheImageInputStream(content)) {
      reader.setInput(in, true, true);
      reader.addIIOReadWarningListener(new CutOff());
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_MEGAPIXELS * 1_000_000L) {
        throw new NotTaken(AnswerProblem.PICTURE_TOO_LARGE, MOST_MEGAPIXELS);
      }
      ImageReadParam some = reader.getDefaultReadParam();
      int each = (int) Math.max(1, Math.max(width, height) / LONG_SIDE);
      some.setSourceSubsampling(each, each, 0, 0);
      return reader.read(0, some);
    } finally {
      reader.dispose();
    }
  }

  private String format() {
    return kind == FileKind.JPEG ? "jpeg" : "png";
  }

  private final class CutOff implements IIOReadWarningListener {
    @Override
    public void warningOccurred(ImageReader source, String warning) {
      String small = warning.toLowerCase(Locale.ROOT);
      cutOff |= small.contains("truncated") || small.contains("premature");
    }
  }

  private BufferedImage upright(BufferedImage picture, Orientation orientation) {
    double scale =
        Math.min(1, (double) LONG_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
    int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
    boolean sideways = orientation.isSideways();
    boolean seeThrough = kind == FileKind.PNG && picture.getColorModel().hasAlpha();
    BufferedImage anew =
        new BufferedImage(
            sideways ? height : width,
            sideways ? width : height,
            seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = anew.createGraphics();
    if (!seeThrough) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, anew.getWidth(), anew.getHeight());
    }
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.transform(orientation.turn(width, height));
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return anew;
  }

  private byte[] write(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (kind == FileKind.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
