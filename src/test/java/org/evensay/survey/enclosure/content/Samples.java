package org.evensay.survey.enclosure.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind, as small as they can be, and some that only look like them. */
public final class Samples {

  private static final byte[] SIGNATURE_OF_PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private Samples() {}

  /** A file that came. */
  public static Incoming incoming(byte[] content) {
    return new Incoming() {
      @Override
      public InputStream open() {
        return new ByteArrayInputStream(content);
      }

      @Override
      public long bytes() {
        return content.length;
      }
    };
  }

  /** A picture in four parts: red and green at the top, blue and white under them. */
  public static byte[] picture(String format, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      pen.setColor(colours[i]);
      pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * A JPEG as a telephone makes it, that says how it was held, where, by which camera, and by whom:
   * in Exif with a smaller picture inside, in XMP and in IPTC.
   */
  public static byte[] telling(int orientation) {
    byte[] jpeg = picture("jpeg", 200, 100);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(jpeg, 0, 2);
    all.writeBytes(
        part(0xe1, concat(ascii("Exif\0\0"), exif(orientation, picture("jpeg", 16, 8)))));
    all.writeBytes(
        part(
            0xe1,
            concat(
                ascii("http://ns.adobe.com/xap/1.0/\0"),
                ascii(
                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " dc:source=\"Amina\"/></rdf:RDF></x:xmpmeta>"))));
    byte[] byline = concat(new byte[] {0x1c, 2, 80, 0, 5}, ascii("Amina"));
    all.writeBytes(
        part(
            0xed,
            concat(
                ascii("Photoshop 3.0\0"),
                ascii("8BIM"),
                new byte[] {4, 4, 0, 0, 0, 0, 0, (byte) byline.length},
                byline)));
    all.writeBytes(part(0xfe, ascii("taken by Amina")));
    all.write(jpeg, 2, jpeg.length - 2);
    return all.toByteArray();
  }

  private static byte[] part(int marker, byte[] content) {
    return concat(
        new byte[] {
          (byte) 0xff,
          (byte) marker,
          (byte) ((content.length + 2) >> 8),
          (byte) (content.length + 2)
        },
        content);
  }

  /** TIFF 6.0: a directory, that of the place, and one of a smaller picture. */
  private static byte[] exif(int orientation, byte[] small) {
    ByteBuffer exif = ByteBuffer.allocate(400 + small.length);
    exif.put(ascii("MM")).putShort((short) 42).putInt(8);
    exif.putShort((short) 3);
    entry(exif, 0x010f, 2, 4, 'C' << 24 | 'a' << 16 | 'm' << 8);
    entry(exif, 0x0112, 3, 1, orientation << 16);
    entry(exif, 0x8825, 4, 1, 50);
    exif.putInt(200);
    exif.position(50);
    exif.putShort((short) 4);
    entry(exif, 1, 2, 2, 'N' << 24);
    entry(exif, 2, 5, 3, 110);
    entry(exif, 3, 2, 2, 'W' << 24);
    entry(exif, 4, 5, 3, 140);
    exif.putInt(0);
    exif.position(110);
    exif.putInt(51).putInt(1).putInt(30).putInt(1).putInt(26).putInt(1);
    exif.position(140);
    exif.putInt(0).putInt(1).putInt(7).putInt(1).putInt(39).putInt(1);
    exif.position(200);
    exif.putShort((short) 3);
    entry(exif, 0x0103, 3, 1, 6 << 16);
    entry(exif, 0x0201, 4, 1, 300);
    entry(exif, 0x0202, 4, 1, small.length);
    exif.putInt(0);
    exif.position(300);
    exif.put(small);
    return Arrays.copyOf(exif.array(), 300 + small.length);
  }

  private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
    exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** A PNG that says how large it is, and has next to nothing in it. */
  public static byte[] hugePicture(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 8).put((byte) 2);
    Deflater packer = new Deflater();
    packer.setInput(new byte[64]);
    packer.finish();
    byte[] pixels = new byte[64];
    int packed = packer.deflate(pixels);
    packer.end();
    return concat(
        SIGNATURE_OF_PNG,
        chunk("IHDR", header.array()),
        chunk("IDAT", Arrays.copyOf(pixels, packed)),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] typed = concat(ascii(type), content);
    CRC32 sum = new CRC32();
    sum.update(typed);
    return concat(
        ByteBuffer.allocate(4).putInt(content.length).array(),
        typed,
        ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  /** A packed file of these parts: names and contents in turn. */
  public static byte[] packed(String... namesAndContents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A document of a word processor. */
  public static byte[] docx() {
    return packed(
        "[Content_Types].xml", "<Types/>", "_rels/.rels", "<r/>", "word/document.xml", "<w/>");
  }

  /** One whose text unpacks to so many bytes. */
  public static byte[] bomb(int bytes) {
    return packed("[Content_Types].xml", "<Types/>", "word/document.xml", " ".repeat(bytes));
  }

  /** A document of another word processor. */
  public static byte[] odt() {
    return packed(
        "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>");
  }

  /** A document that prints. */
  public static byte[] pdf() {
    return ascii("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
  }

  /** Bytes that these letters are. */
  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One after the other. */
  public static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
