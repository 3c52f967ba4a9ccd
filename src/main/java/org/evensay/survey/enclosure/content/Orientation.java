package org.evensay.survey.enclosure.content;

import java.awt.geom.AffineTransform;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, as the Exif part of a JPEG says it (Exif 2.32, tag 274): 1 upright, 2 to 4
 * mirrored or upside down, 5 to 8 on its side. That part is a TIFF file, which Java can read.
 */
record Orientation(int tag) {

  static final Orientation UPRIGHT = new Orientation(1);

  private static final int SIDEWAYS = 5;
  private static final int LAST = 8;
  private static final int PICTURE_BEGINS = 0xffd8;
  private static final int PIXELS_BEGIN = 0xffda;
  private static final int APPLICATION = 0xffe1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** That of a JPEG; upright where it does not say. */
  static Orientation of(Incoming jpeg) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(jpeg.open()))) {
      if (in.readUnsignedShort() != PICTURE_BEGINS) {
        return UPRIGHT;
      }
      for (int marker = in.readUnsignedShort();
          marker != PIXELS_BEGIN;
          marker = in.readUnsignedShort()) {
        byte[] part = in.readNBytes(Math.max(0, in.readUnsignedShort() - Short.BYTES));
        if (marker == APPLICATION
            && part.length > EXIF.length
            && Arrays.equals(EXIF, 0, EXIF.length, part, 0, EXIF.length)) {
          return said(Arrays.copyOfRange(part, EXIF.length, part.length));
        }
      }
    } catch (EOFException noPixels) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static Orientation said(byte[] exif) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(exif))) {
      reader.setInput(in);
      TIFFField field =
          TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
              .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
      int tag = field == null ? 1 : field.getAsInt(0);
      return tag < 1 || tag > LAST ? UPRIGHT : new Orientation(tag);
    } catch (IOException | RuntimeException unreadable) {
      // Then the picture lies as it lies: it is still hers.
      return UPRIGHT;
    } finally {
      reader.dispose();
    }
  }

  /** Whether what is drawn is as high as the picture is wide. */
  boolean isSideways() {
    return tag >= SIDEWAYS;
  }

  /**
   * What makes it upright.
   *
   * @param width of the picture as it lies
   * @param height of the picture as it lies
   */
  AffineTransform turn(double width, double height) {
    return switch (tag) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
