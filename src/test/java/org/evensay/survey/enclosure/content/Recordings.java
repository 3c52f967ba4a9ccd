package org.evensay.survey.enclosure.content;

import static org.evensay.survey.enclosure.content.Samples.ascii;
import static org.evensay.survey.enclosure.content.Samples.concat;
import static org.evensay.survey.enclosure.content.Samples.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Sound and films of every kind, as small as they can be and put together by hand: as telephones
 * and programs make them, who write into them where, when and by whom they were made; and the same
 * with nothing of that, written down in another way than it is taken out.
 */
public enum Recordings {
  /** They tell where Amina lives. */
  TELLING,
  /** They tell nothing. */
  BLANK;

  /** What they tell, in letters; each place where something is told has one of these. */
  static final String[] TOLD = {"Amina", "+51.4816", "2026"};

  static final byte[] WORDS = ascii("Amina +51.4816-003.1791/ 2026-11-27");

  byte[] telling(byte[] told) {
    return this == TELLING ? told : new byte[told.length];
  }

  byte[] either(byte[] telling, byte[] blank) {
    if (telling.length != blank.length) {
      throw new IllegalArgumentException(telling.length + " and " + blank.length);
    }
    return this == TELLING ? telling : blank;
  }

  static byte[] number(int bytes, long number) {
    return Arrays.copyOfRange(
        ByteBuffer.allocate(Long.BYTES).putLong(number).array(), Long.BYTES - bytes, Long.BYTES);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  /** A film, or what is to be heard of one, as telephones make it. */
  public byte[] mp4(String brand, boolean seen) {
    return new RecordingsInBoxes(this).last(brand, seen);
  }

  // WebM.

  private static byte[] size(int bytes, long size) {
    byte[] all = number(bytes, size);
    all[0] |= (byte) (1 << 8 - bytes);
    return all;
  }

  static byte[] element(long number, byte[]... content) {
    byte[] all = concat(content);
    int bytes = (71 - Long.numberOfLeadingZeros(number)) / 8;
    return concat(number(bytes, number), size(all.length < 127 ? 1 : 8, all.length), all);
  }

  private byte[] tellingElement(long number, byte[]... content) {
    byte[] element = element(number, content);
    int length = element.length;
    int bytes = length - concat(content).length - 1;
    byte[] header =
        bytes <= 8
            ? concat(number(1, 0xec), size(bytes, length - 1L - bytes))
            : concat(number(1, 0xec), size(8, length - 9L));
    return either(element, Arrays.copyOf(header, length));
  }

  private byte[] program() {
    return this == TELLING ? WORDS : ascii(" ".repeat(WORDS.length));
  }

  private byte[] webmTrack(int number, int type, String codec, byte[] begins) {
    return element(
        0xae,
        element(0xd7, number(1, number)),
        element(0x83, number(1, type)),
        tellingElement(0x536e, WORDS),
        element(0x86, ascii(codec)),
        element(0x63a2, begins));
  }

  private byte[] cluster(boolean endless) {
    byte[] blocks =
        concat(
            element(0xe7, number(1, 7)), element(0xa3, new byte[300]), element(0xa3, ascii("v")));
    return endless
        ? concat(number(4, 0x1f43b675), size(8, (1L << 56) - 1), blocks)
        : element(0x1f43b675, blocks);
  }

  /** As browsers record it, who do not know how long it is going to be; with tags of programs. */
  byte[] webm(boolean seen) {
    return webm(seen ? 1 : 2, true);
  }

  byte[] webm(int type, boolean endless) {
    byte[] vorbis = concat(ascii("\3vorbis"), comments(), number(1, 1));
    byte[] told = concat(vorbis, ascii(""));
    byte[] blank = concat(ascii("\3vorbis"), noComments((byte) 1));
    byte[] begins =
        concat(
            new byte[] {2, 3, (byte) told.length},
            ascii("abc"),
            either(told, Arrays.copyOf(blank, told.length)),
            ascii("rest"));
    byte[] segment =
        concat(
            element(
                0x1549a966,
                element(0x2ad7b1, number(3, 1_000_000)),
                tellingElement(0xbf, ascii("2026")),
                tellingElement(0x4461, ascii("20262026")),
                tellingElement(0x7ba9, WORDS),
                element(0x4d80, program()),
                element(0x5741, program())),
            element(
                0x1654ae6b,
                webmTrack(1, type, type == 1 ? "V_VP8" : "A_OPUS", ascii("OpusHead")),
                webmTrack(2, 2, "A_VORBIS", begins)),
            tellingElement(0x1941a469, WORDS, new byte[200]),
            cluster(endless),
            cluster(endless),
            tellingElement(0x1254c367, element(0x7373, WORDS)));
    byte[] header =
        element(0x1a45dfa3, element(0x4282, ascii("webm")), element(0x4287, new byte[] {4}));
    return concat(
        header,
        endless
            ? concat(number(4, 0x18538067), size(8, (1L << 56) - 1), segment)
            : element(0x18538067, segment));
  }

  // MP3.

  private byte[] tag(int flags) {
    int length = WORDS.length + 200;
    return concat(
        ascii("ID3\4\0"),
        new byte[] {(byte) (this == TELLING ? flags : 0), 0, 0, (byte) (length >> 7)},
        new byte[] {(byte) (length & 127)},
        telling(Arrays.copyOf(WORDS, length)));
  }

  /**
   * Two tags, three frames of 417 bytes, and two other tags, one of them with half a frame in it.
   */
  byte[] mp3() {
    byte[] frame = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xfb, (byte) 0x90, 0}, 417);
    Arrays.fill(frame, 100, 400, (byte) 'v');
    return concat(
        tag(0xc0),
        tag(0),
        frame,
        frame,
        frame,
        telling(concat(ascii("APETAGEX"), WORDS, Arrays.copyOf(frame, 30), WORDS)),
        telling(Arrays.copyOf(concat(ascii("TAG"), WORDS), 128)));
  }

  // WAV.

  private static byte[] chunk(String type, byte[] content) {
    return concat(ascii(type), little(content.length), content, new byte[content.length % 2]);
  }

  private byte[] tellingChunk(String type) {
    return either(chunk(type, WORDS), chunk("JUNK", new byte[WORDS.length]));
  }

  /** A second of nothing to hear, as RIFF has it, with what programs write around it. */
  byte[] wav() {
    byte[] chunks =
        concat(
            tellingChunk("bext"),
            chunk("fmt ", ascii("\1\0\1\0\u0040\u001f\0\0\u0040\u001f\0\0\1\0\u0008\0")),
            chunk("data", new byte[8_001]),
            tellingChunk("LIST"),
            tellingChunk("iXML"));
    return concat(ascii("RIFF"), little(chunks.length + 4), ascii("WAVE"), chunks);
  }

  // Ogg.

  /** The name of a program, and two comments. */
  private static byte[] comments() {
    byte[] one = concat(little(WORDS.length), WORDS);
    return concat(one, little(2), one, one);
  }

  private static byte[] noComments(byte... after) {
    byte[] name = concat(little(WORDS.length), ascii(" ".repeat(WORDS.length)));
    return Arrays.copyOf(concat(name, little(0), after), comments().length);
  }

  private static byte[] page(int flags, int number, int stream, byte[] segments, byte[] content) {
    byte[] head = concat(new byte[] {0, (byte) flags}, new byte[8], little(stream), little(number));
    byte[] count = number(1, segments.length);
    byte[] page = concat(ascii("OggS"), head, new byte[4], count, segments, content);
    try (Cursor cursor = new Cursor(incoming(page))) {
      byte[] sum = little(Pages.sum(cursor, 0, page.length));
      System.arraycopy(sum, 0, page, 22, 4);
    } catch (NotTaken e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page;
  }

  /** Opus; its comments lie in two pages. */
  byte[] ogg() {
    return ogg("OpusHead", "OpusTags");
  }

  byte[] ogg(String codec, String tags) {
    byte[] after = tags.contains("vorbis") ? new byte[] {1} : new byte[0];
    byte[] packet =
        either(
            concat(ascii(tags), comments(), after, new byte[300]),
            concat(ascii(tags), noComments(after), new byte[after.length], new byte[300]));
    byte[] first = Arrays.copyOf(packet, 255);
    byte[] second = Arrays.copyOfRange(packet, 255, packet.length);
    return concat(
        page(2, 0, 7, number(1, 30), Arrays.copyOf(ascii(codec), 30)),
        page(0, 1, 7, number(1, 255), first),
        page(1, 2, 7, number(1, second.length), second),
        page(4, 3, 7, number(1, 99), new byte[99]));
  }

  /** FLAC in Ogg, with a picture. */
  byte[] oggFlac() {
    byte[] told = concat(number(4, 0x04000000L + comments().length), comments());
    byte[] blank = concat(number(4, 0x04000000L + comments().length), noComments());
    byte[] picture = concat(number(4, 0x86000000L + WORDS.length), WORDS);
    byte[] padding = concat(number(4, 0x81000000L + WORDS.length), new byte[WORDS.length]);
    return concat(
        page(2, 0, 7, number(1, 51), Arrays.copyOf(ascii("\u007fFLAC"), 51)),
        page(0, 1, 7, number(1, told.length), either(told, blank)),
        page(0, 2, 7, number(1, padding.length), either(picture, padding)),
        page(4, 3, 7, number(1, 99), new byte[99]));
  }
}
