package org.evensay.survey.enclosure.content;

import static org.evensay.survey.enclosure.content.Samples.ascii;
import static org.evensay.survey.enclosure.content.Samples.concat;
import static org.evensay.survey.enclosure.content.Samples.incoming;
import static org.evensay.survey.enclosure.content.Samples.packed;
import static org.evensay.survey.enclosure.content.Samples.picture;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.survey.design.answer.AnswerProblem;
import org.evensay.survey.design.answer.FileKind;
import org.evensay.survey.design.question.Enclosure;
import org.evensay.survey.design.question.Medium;
import org.evensay.survey.design.question.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What files are taken for which question. What was in a picture is read back with
 * metadata-extractor, which is another program than the one that draws it anew.
 */
class TakenFileTest {

  private static Enclosure question(Medium medium) {
    Wording wording = Wording.plain("q", LocalizedText.empty(), Optional.empty());
    return new Enclosure(wording, medium, medium.megabytes());
  }

  private static TakenFile take(Medium medium, byte[] content) throws NotTaken, IOException {
    return TakenFile.of(question(medium), incoming(content));
  }

  private static byte[] kept(TakenFile file) throws IOException {
    return file.content().open().readAllBytes();
  }

  private static String refused(Medium medium, byte[] content) {
    return assertThrows(NotTaken.class, () -> take(medium, content)).problem().code();
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        arguments(Medium.PHOTO, picture("jpeg", 20, 10), FileKind.JPEG),
        arguments(Medium.DRAWING, picture("png", 20, 10), FileKind.PNG),
        arguments(Medium.FILE, picture("png", 20, 10), FileKind.PNG),
        arguments(Medium.VOICE, Recordings.BLANK.ogg(), FileKind.OGG),
        arguments(Medium.VOICE, Recordings.BLANK.wav(), FileKind.WAV),
        arguments(Medium.VOICE, Recordings.BLANK.mp3(), FileKind.MP3),
        arguments(Medium.VOICE, Recordings.BLANK.webm(false), FileKind.WEBM_SOUND),
        arguments(Medium.VOICE, Recordings.BLANK.mp4("M4A ", false), FileKind.MP4_SOUND),
        arguments(Medium.VOICE, Recordings.BLANK.mp4("isom", false), FileKind.MP4_SOUND),
        arguments(Medium.VIDEO, Recordings.BLANK.webm(true), FileKind.WEBM),
        arguments(Medium.VIDEO, Recordings.BLANK.mp4("isom", true), FileKind.MP4),
        arguments(Medium.VIDEO, Recordings.BLANK.mp4("qt  ", true), FileKind.QUICKTIME),
        arguments(Medium.FILE, Samples.pdf(), FileKind.PDF),
        arguments(Medium.FILE, Samples.docx(), FileKind.DOCX),
        arguments(Medium.FILE, Samples.odt(), FileKind.ODT),
        arguments(
            Medium.FILE,
            "Mae’n oer. سردی ہے۔\r\n\tZimno.".getBytes(StandardCharsets.UTF_8),
            FileKind.TEXT));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void a_file_is_known_by_what_is_in_it(Medium medium, byte[] content, FileKind kind)
      throws NotTaken, IOException {
    TakenFile taken = take(medium, content);

    assertEquals(kind, taken.kind());
    if (kind.family() != FileKind.Family.PICTURE) {
      assertArrayEquals(content, kept(taken));
    }
  }

  static Stream<Arguments> refused() {
    byte[] program = concat(ascii("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff"), new byte[500]);
    byte[] drawing = ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>");
    byte[] page = ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");
    return Stream.of(
        arguments(Medium.PHOTO, program),
        arguments(Medium.PHOTO, drawing),
        arguments(Medium.DRAWING, drawing),
        arguments(Medium.PHOTO, page),
        arguments(Medium.FILE, program),
        arguments(Medium.FILE, drawing),
        arguments(Medium.FILE, page),
        arguments(Medium.PHOTO, picture("gif", 20, 10)),
        arguments(Medium.PHOTO, Samples.pdf()),
        arguments(Medium.VOICE, Recordings.BLANK.webm(true)),
        arguments(Medium.VOICE, Recordings.BLANK.mp4("isom", true)),
        arguments(Medium.VIDEO, Recordings.BLANK.webm(false)),
        arguments(Medium.VIDEO, concat(ascii("\u001aE\u00df\u00a3"), ascii("matroska V_VP8"))),
        arguments(Medium.FILE, packed("xl/workbook.xml", "<w/>", "[Content_Types].xml", "<t/>")),
        arguments(Medium.FILE, packed("run.exe", "MZ")),
        arguments(
            Medium.FILE,
            packed(
                "[Content_Types].xml",
                "<t/>",
                "word/document.xml",
                "<w/>",
                "word/vbaProject.bin",
                "x")),
        arguments(Medium.FILE, concat(ascii("a note that goes on as none: "), new byte[300])),
        arguments(Medium.FILE, concat("x".repeat(70_000).getBytes(), new byte[] {(byte) 0xff})),
        // A page that is a document as well to whoever looks for that far behind its beginning.
        arguments(Medium.FILE, concat(page, Samples.pdf())));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_no_kind_that_the_question_takes_is_refused(Medium medium, byte[] content) {
    assertEquals(AnswerProblem.FILE_OTHER_KIND.code(), refused(medium, content));
  }

  @Test
  void nothing_at_all_is_refused() {
    assertEquals(AnswerProblem.FILE_EMPTY.code(), refused(Medium.PHOTO, new byte[0]));
  }

  @Test
  void a_file_may_be_as_large_as_the_question_says_and_no_larger() throws Exception {
    byte[] most = concat(Samples.pdf(), " ".repeat(10_000_000).getBytes());
    byte[] exactly = Arrays.copyOf(most, 10_000_000);

    assertEquals(FileKind.PDF, take(Medium.FILE, exactly).kind());
    NotTaken refused = assertThrows(NotTaken.class, () -> take(Medium.FILE, most));
    assertEquals(AnswerProblem.FILE_TOO_LARGE.code(), refused.problem().code());
    assertEquals(List.of(10), refused.problem().arguments());
  }

  @Test
  void a_document_that_unpacks_to_too_much_is_refused() {
    byte[] bomb = Samples.bomb(210_000_000);

    assertTrue(bomb.length < 1_000_000, "it is small while it is packed");
    assertEquals(AnswerProblem.FILE_HOLDS_TOO_MUCH.code(), refused(Medium.FILE, bomb));
  }

  @Test
  void a_picture_of_too_many_pixels_is_refused_before_it_is_drawn() {
    assertEquals(
        AnswerProblem.PICTURE_TOO_LARGE.code(),
        refused(Medium.PHOTO, Samples.hugePicture(50_000, 50_000)));
    assertEquals(
        AnswerProblem.PICTURE_TOO_LARGE.code(),
        refused(Medium.PHOTO, Samples.hugePicture(Integer.MAX_VALUE, Integer.MAX_VALUE)));
  }

  @ParameterizedTest
  @CsvSource({"jpeg", "png"})
  void a_picture_that_was_cut_off_is_refused(String format) {
    byte[] whole = picture(format, 400, 300);

    for (int left : new int[] {whole.length / 2, 40, 12}) {
      assertEquals(
          AnswerProblem.FILE_DAMAGED.code(),
          refused(Medium.PHOTO, Arrays.copyOf(whole, left)),
          left + " of " + whole.length);
    }
  }

  @Test
  void a_document_that_was_cut_off_is_refused() {
    byte[] whole = packed("[Content_Types].xml", "x".repeat(90_000), "word/document.xml", "w");

    assertEquals(
        AnswerProblem.FILE_DAMAGED.code(), refused(Medium.FILE, Arrays.copyOf(whole, 120)));
  }

  @Test
  void nothing_is_left_of_what_a_picture_told() throws Exception {
    byte[] telling = Samples.telling(1);
    Set<String> told = told(telling);
    byte[] kept = kept(take(Medium.PHOTO, telling));

    assertTrue(
        told.containsAll(
            Set.of(
                GpsDirectory.class.getSimpleName(),
                ExifThumbnailDirectory.class.getSimpleName(),
                XmpDirectory.class.getSimpleName(),
                IptcDirectory.class.getSimpleName(),
                JpegCommentDirectory.class.getSimpleName())),
        told.toString());
    assertEquals(
        Set.of("JpegDirectory", "JfifDirectory", "HuffmanTablesDirectory", "FileTypeDirectory"),
        told(kept));
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("Amina"));
  }

  private static Set<String> told(byte[] picture) throws ImageProcessingException, IOException {
    Set<String> told = new TreeSet<>();
    for (Directory directory :
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture)).getDirectories()) {
      told.add(directory.getClass().getSimpleName());
    }
    return told;
  }

  /** Where the first row and the first column are, by Exif 2.32, table 6 (tag 274). */
  @ParameterizedTest
  @CsvSource({
    "1, 200, 100, red, green",
    "2, 200, 100, green, red",
    "3, 200, 100, white, blue",
    "4, 200, 100, blue, white",
    "5, 100, 200, red, blue",
    "6, 100, 200, blue, red",
    "7, 100, 200, white, green",
    "8, 100, 200, green, white"
  })
  void a_picture_is_upright_however_the_camera_was_held(
      int orientation, int width, int height, String left, String right) throws Exception {
    BufferedImage kept =
        ImageIO.read(
            new ByteArrayInputStream(kept(take(Medium.PHOTO, Samples.telling(orientation)))));

    assertEquals(width + " x " + height, kept.getWidth() + " x " + kept.getHeight());
    assertEquals(left, colour(kept, 10, 10));
    assertEquals(right, colour(kept, width - 10, 10));
  }

  private static String colour(BufferedImage picture, int x, int y) {
    Color colour = new Color(picture.getRGB(x, y));
    String parts =
        Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
            .map(part -> part > 128 ? "1" : "0")
            .collect(Collectors.joining());
    return Map.of("100", "red", "010", "green", "001", "blue", "111", "white").get(parts);
  }

  @Test
  void a_large_picture_becomes_as_long_as_it_need_be() throws Exception {
    BufferedImage kept =
        ImageIO.read(
            new ByteArrayInputStream(kept(take(Medium.PHOTO, picture("jpeg", 6_000, 3_000)))));

    assertEquals(Picture.LONG_SIDE, kept.getWidth());
    assertEquals(Picture.LONG_SIDE / 2, kept.getHeight());
    assertEquals("red", colour(kept, 10, 10));
  }

  @Test
  void what_was_hidden_behind_a_picture_is_gone() throws Exception {
    byte[] both = concat(picture("jpeg", 40, 30), Samples.docx(), ascii("<script>Amina</script>"));
    byte[] kept = kept(take(Medium.PHOTO, both));

    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("Amina"));
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("word/document.xml"));
  }

  @Test
  void what_can_be_seen_through_stays_so_in_a_drawing() throws Exception {
    BufferedImage clear = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(clear, "png", bytes);

    BufferedImage kept =
        ImageIO.read(new ByteArrayInputStream(kept(take(Medium.DRAWING, bytes.toByteArray()))));

    assertEquals(0, kept.getRGB(5, 5) >>> 24);
  }
}
