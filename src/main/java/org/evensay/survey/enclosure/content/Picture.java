package org.evensay.survey.enclosure.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
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

  /** How much more is read of a picture that becomes small: thin lines would be lost otherwise. */
  private static final int FINER = 4;

  private final FileKind kind;
  private final Incoming file;
  private final int longSide;
  private final int readSide;
  private boolean cutOff;
  private boolean doubtful;

  private Picture(FileKind kind, Incoming file, int longSide, int readSide) {
    this.kind = kind;
    this.file = file;
    this.longSide = longSide;
    this.readSide = readSide;
  }

  /** The same picture, drawn anew. */
  static byte[] anew(FileKind kind, Incoming file) throws NotTaken {
    return drawing(
        () -> {
          Picture picture = new Picture(kind, file, LONG_SIDE, LONG_SIDE);
          BufferedImage drawn = picture.drawn(kind == FileKind.PNG);
          return kind == FileKind.JPEG ? jpeg(drawn, QUALITY) : png(drawn);
        });
  }

  /**
   * A picture drawn on white.
   *
   * @param image what is to be seen
   * @param doubtful whether its reader found something odd in the file
   */
  record OnWhite(BufferedImage image, boolean doubtful) {}

  /** The same picture on white, so that it can be seen on any page, and no larger than this. */
  static OnWhite onWhite(FileKind kind, Incoming file, int longSide) throws NotTaken {
    return drawing(
        () -> {
          Picture picture = new Picture(kind, file, longSide, FINER * longSide);
          return new OnWhite(picture.drawn(false), picture.doubtful);
        });
  }

  private interface Drawing<T> {
    T draw() throws IOException, NotTaken;
  }

  private static <T> T drawing(Drawing<T> drawing) throws NotTaken {
    AT_ONCE.acquireUninterruptibly();
    try {
      return drawing.draw();
    } catch (IOException | RuntimeException damaged) {
      // Readers of pictures throw all kinds of the latter for what is not as it has to be.
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    } finally {
      AT_ONCE.release();
    }
  }

  private BufferedImage drawn(boolean seeThrough) throws IOException, NotTaken {
    Orientation orientation = kind == FileKind.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
    BufferedImage picture = read();
    if (cutOff) {
      throw new NotTaken(AnswerProblem.FILE_DAMAGED);
    }
    boolean clear = seeThrough && picture.getColorModel().hasAlpha();
    return upright(halved(picture, clear), orientation, clear);
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
      int each = (int) Math.max(1, Math.max(width, height) / readSide);
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
      doubtful = true;
      cutOff |= small.contains("truncated") || small.contains("premature");
    }
  }

  private BufferedImage upright(
      BufferedImage picture, Orientation orientation, boolean seeThrough) {
    double scale =
        Math.min(1, (double) longSide / Math.max(picture.getWidth(), picture.getHeight()));
    int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
    return drawn(picture, width, height, orientation.turn(width, height), seeThrough);
  }

  /** Half as large until what is left is less than to halve it once more: nothing is skipped. */
  private BufferedImage halved(BufferedImage picture, boolean seeThrough) {
    BufferedImage now = picture;
    while (Math.max(now.getWidth(), now.getHeight()) > 2 * longSide) {
      now =
          drawn(
              now,
              Math.max(1, now.getWidth() / 2),
              Math.max(1, now.getHeight() / 2),
              new AffineTransform(),
              seeThrough);
    }
    return now;
  }

  /** The same on white, of another size. */
  static BufferedImage drawn(BufferedImage picture, int width, int height) {
    return drawn(picture, Math.max(1, width), Math.max(1, height), new AffineTransform(), false);
  }

  private static BufferedImage drawn(
      BufferedImage picture, int width, int height, AffineTransform turn, boolean seeThrough) {
    Rectangle turned = turn.createTransformedShape(new Rectangle(width, height)).getBounds();
    BufferedImage anew =
        new BufferedImage(
            turned.width,
            turned.height,
            seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = anew.createGraphics();
    if (!seeThrough) {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, anew.getWidth(), anew.getHeight());
    }
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.transform(turn);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return anew;
  }

  /** As a JPEG of a quality from 0 to 1. */
  static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
    return write("jpeg", picture, quality);
  }

  /** As a PNG, which loses nothing. */
  static byte[] png(BufferedImage picture) throws IOException {
    return write("png", picture, 1);
  }

  private static byte[] write(String format, BufferedImage picture, float quality)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (quality < 1) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
