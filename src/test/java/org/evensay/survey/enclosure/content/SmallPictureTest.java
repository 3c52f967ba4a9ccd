package org.evensay.survey.enclosure.content;

import static org.evensay.survey.enclosure.content.Samples.ascii;
import static org.evensay.survey.enclosure.content.Samples.concat;
import static org.evensay.survey.enclosure.content.Samples.incoming;
import static org.evensay.survey.enclosure.content.Samples.picture;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.evensay.survey.design.KeptPicture;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.document.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures that surveys show: small, on white, with nothing else in them, and the same again. */
class SmallPictureTest {

  private static final long SEED = 4711;

  private static KeptPicture taken(byte[] file) throws NotTaken, IOException {
    return SmallPicture.of(incoming(file));
  }

  private static String refused(byte[] file) {
    return assertThrows(NotTaken.class, () -> taken(file)).problem().code();
  }

  private static BufferedImage read(KeptPicture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, bytes));
    return bytes.toByteArray();
  }

  /** As hard to make small as a picture can be. */
  private static BufferedImage noise(int width, int height) {
    Random random = new Random(SEED);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(1 << 24));
      }
    }
    return image;
  }

  @ParameterizedTest
  @CsvSource({
    "png, 4000, 2000, 480, 240",
    "jpeg, 1000, 3000, 160, 480",
    "png, 481, 10, 480, 10",
    "jpeg, 20, 10, 20, 10",
    "png, 3000, 1, 480, 1"
  })
  void it_is_never_wider_or_higher_than_a_telephone(
      String format, int width, int height, int newWidth, int newHeight) throws Exception {
    KeptPicture small = taken(picture(format, width, height));

    assertEquals(newWidth, small.width());
    assertEquals(newHeight, small.height());
    assertEquals(newWidth, read(small).getWidth());
    assertEquals(newHeight, read(small).getHeight());
  }

  @Test
  void it_never_weighs_more_than_its_budget() throws Exception {
    for (String format : new String[] {"png", "jpeg"}) {
      KeptPicture small = taken(written(noise(900, 900), format));

      assertTrue(small.bytes().length <= Limits.PICTURE_BYTES, format + small.bytes().length);
      assertEquals(FileKind.JPEG, small.kind());
      assertTrue(read(small).getWidth() > 200, "there is still something to see");
    }
  }

  @Test
  void what_can_be_seen_through_stands_on_white_so_that_dark_pages_show_it() throws Exception {
    BufferedImage symbol = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    symbol.setRGB(50, 50, Color.BLACK.getRGB());
    BufferedImage small = read(taken(written(symbol, "png")));

    assertFalse(small.getColorModel().hasAlpha());
    assertEquals(Color.WHITE.getRGB(), small.getRGB(0, 0));
    assertEquals(Color.BLACK.getRGB(), small.getRGB(50, 50));
  }

  @Test
  void thin_lines_are_still_there_when_it_becomes_much_smaller() throws Exception {
    BufferedImage lines = new BufferedImage(4800, 4800, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 4800; y++) {
      for (int x = 0; x < 4800; x++) {
        lines.setRGB(x, y, x % 40 < 20 ? 0 : 0xffffff);
      }
    }
    BufferedImage small = read(taken(written(lines, "png")));
    for (int x = 10; x < 470; x += 40) {
      boolean dark = false;
      boolean light = false;
      for (int i = 0; i < 8; i++) {
        int grey = small.getRGB(x + i, 240) & 0xff;
        dark |= grey < 100;
        light |= grey > 155;
      }
      assertTrue(dark && light, "at " + x);
    }
  }

  @ParameterizedTest
  @CsvSource({"png, 600, 400", "jpeg, 600, 400", "jpeg, 30, 30", "png, 30, 30"})
  void what_was_drawn_here_once_comes_out_the_same_again(String format, int width, int height)
      throws Exception {
    KeptPicture once = taken(picture(format, width, height));
    KeptPicture again = taken(once.bytes());

    assertArrayEquals(once.bytes(), again.bytes());
    assertEquals(once.kind(), again.kind());
    assertEquals(once.width(), again.width());
  }

  @Test
  void that_holds_where_it_took_several_attempts_to_make_it_small_enough() throws Exception {
    KeptPicture once = taken(written(noise(470, 460), "jpeg"));

    assertArrayEquals(once.bytes(), taken(once.bytes()).bytes());
  }

  static Stream<Arguments> withMoreThanPixels() throws Exception {
    byte[] own = taken(picture("jpeg", 600, 400)).bytes();
    byte[] html = ascii("<html><script>alert(1)</script></html>");
    byte[] comment =
        concat(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) (html.length + 2)}, html);
    byte[] beginning = Arrays.copyOf(own, 2);
    byte[] rest = Arrays.copyOfRange(own, 2, own.length);
    byte[] withoutEnd = Arrays.copyOf(own, own.length - 2);
    byte[] end = {(byte) 0xff, (byte) 0xd9};
    return Stream.of(
        Arguments.of("after its end", concat(own, html)),
        Arguments.of("in a comment", concat(beginning, comment, rest)),
        Arguments.of("in a comment after its pixels", concat(withoutEnd, comment, end)),
        Arguments.of("among its pixels", concat(withoutEnd, html, end)),
        Arguments.of("in a PNG, after its end", concat(picture("png", 60, 40), html)));
  }

  @ParameterizedTest
  @MethodSource("withMoreThanPixels")
  void whatever_else_is_in_a_file_is_not_in_the_picture(String where, byte[] file)
      throws Exception {
    String kept = new String(taken(file).bytes(), StandardCharsets.ISO_8859_1);

    assertFalse(kept.contains("script"), where);
  }

  @Test
  void a_picture_from_a_camera_keeps_nothing_of_where_and_by_whom_it_was_made() throws Exception {
    byte[] camera = Samples.telling(6);
    assertTrue(new String(camera, StandardCharsets.ISO_8859_1).contains("Amina"));

    String kept = new String(taken(camera).bytes(), StandardCharsets.ISO_8859_1);
    assertFalse(kept.contains("Amina"));
    assertFalse(kept.contains("Exif"));
  }

  @Test
  void other_files_are_refused_whatever_they_are_called_or_begin_with() throws Exception {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    assertEquals(AnswerProblem.FILE_OTHER_KIND.code(), refused(ascii(svg)));
    assertEquals(
        AnswerProblem.FILE_OTHER_KIND.code(),
        refused(written(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif")));
    assertEquals(AnswerProblem.FILE_OTHER_KIND.code(), refused(ascii("<html>GIF89a</html>")));
    assertEquals(AnswerProblem.FILE_OTHER_KIND.code(), refused(ascii("%PDF-1.7")));
    assertEquals(
        AnswerProblem.FILE_DAMAGED.code(),
        refused(concat(Arrays.copyOf(picture("png", 9, 9), 8), ascii("<html>"))));
    assertEquals(AnswerProblem.FILE_EMPTY.code(), refused(new byte[0]));
  }

  @Test
  void no_more_is_unpacked_than_there_may_be() {
    assertEquals(
        AnswerProblem.PICTURE_TOO_LARGE.code(), refused(Samples.hugePicture(20_000, 20_000)));
    assertEquals(
        AnswerProblem.FILE_TOO_LARGE.code(),
        refused(new byte[Limits.PICTURE_MEGABYTES * 1_000_000 + 1]));
  }
}
