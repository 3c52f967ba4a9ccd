package org.evensay.survey.enclosure.content;

import static org.evensay.survey.enclosure.content.Recordings.WORDS;
import static org.evensay.survey.enclosure.content.Recordings.number;
import static org.evensay.survey.enclosure.content.Samples.ascii;
import static org.evensay.survey.enclosure.content.Samples.concat;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Those of them that consist of boxes: MP4 and QuickTime. */
final class RecordingsInBoxes {

  private final Recordings how;

  RecordingsInBoxes(Recordings how) {
    this.how = how;
  }

  static byte[] box(String type, byte[]... content) {
    byte[] all = concat(content);
    return concat(number(4, 8L + all.length), ascii(type), all);
  }

  private static byte[] large(String type, byte[]... content) {
    byte[] all = concat(content);
    return concat(number(4, 1), ascii(type), number(8, 16L + all.length), all);
  }

  private byte[] tellingBox(String type, byte[]... content) {
    byte[] box = box(type, content);
    return how.either(box, box("free", new byte[box.length - 8]));
  }

  /** Two dates, and what follows them. */
  private byte[] header(String type, int version, byte[] rest) {
    byte[] dates = how.telling(ascii(version == 0 ? "20262026" : "2026202620262026"));
    return box(type, number(4, (long) version << 24), dates, rest);
  }

  private static byte[] numbers(String type, long... numbers) {
    byte[][] all = Arrays.stream(numbers).mapToObj(one -> number(4, one)).toArray(byte[][]::new);
    return box(type, all);
  }

  private byte[] track(int id, String handles, int version, boolean wide, long... offsets) {
    byte[] places = new byte[0];
    for (long offset : offsets) {
      places = concat(places, number(wide ? 8 : 4, offset));
    }
    byte[] table =
        box(
            "stbl",
            numbers("stsd", 0, 0),
            numbers("stsc", 0, 2, 1, 2, 1, 2, 1, 1),
            offsets.length == 0 ? numbers("stsz", 0, 0, 0) : numbers("stsz", 0, 0, 3, 25, 25, 35),
            box(wide ? "co64" : "stco", number(4, 0), number(4, offsets.length), places));
    byte[] media =
        box(
            "mdia",
            header("mdhd", version, new byte[12]),
            box("hdlr", new byte[8], ascii(handles), new byte[12], how.telling(WORDS)),
            box(
                "minf",
                box("vmhd", new byte[12]),
                box(
                    "dinf",
                    box("dref", number(8, 1), box("url ", number(4, 1), how.telling(WORDS)))),
                table));
    return box(
        "trak",
        header("tkhd", version, concat(number(4, id), new byte[68])),
        box("tref", new byte[12]),
        media,
        tellingBox("udta", box("name", WORDS)),
        tellingBox("meta", WORDS),
        tellingBox("uuid", new byte[16], WORDS));
  }

  private byte[] moov(int version, boolean wide, String handles, long at) {
    return moov(
        version,
        track(1, handles, version, wide, at, at + 100),
        track(2, "soun", version, wide, at + 170, at + 195),
        track(3, "meta", version, wide, at + 50, at + 135));
  }

  private byte[] moov(int version, byte[] one, byte[] two, byte[] told) {
    return box(
        "moov",
        header("mvhd", version, new byte[88]),
        one,
        two,
        how.either(told, box("free", new byte[told.length - 8])),
        tellingBox("udta", box("\u00a9xyz", number(2, WORDS.length), WORDS)),
        tellingBox("meta", box("ilst", WORDS)),
        tellingBox("gps ", WORDS));
  }

  /** Samples to be seen or heard, among them some that tell. */
  private byte[] samples() {
    byte[] all = new byte[230];
    Arrays.fill(all, (byte) 'v');
    System.arraycopy(how.telling(Arrays.copyOf(WORDS, 50)), 0, all, 50, 50);
    System.arraycopy(how.telling(WORDS), 0, all, 135, 35);
    return all;
  }

  private static byte[] placed(int before, IntFunction<byte[]> moov) {
    return moov.apply(before + moov.apply(0).length);
  }

  /** As telephones make it that write what they describe last. */
  byte[] last(String brand, boolean seen) {
    byte[] begin = concat(box("ftyp", ascii(brand), number(4, 512), ascii(brand)), box("wide"));
    String handles = seen ? "vide" : "soun";
    return concat(
        begin,
        large("mdat", samples()),
        moov(0, false, handles, begin.length + 16L),
        tellingBox("uuid", new byte[16], WORDS),
        box("free", how.telling(WORDS)),
        tellingBox("sefd", WORDS));
  }

  /** As programs make it that put it first, for who plays it while it comes. */
  byte[] first() {
    byte[] begin = concat(box("ftyp", ascii("isom"), number(4, 512), ascii("isom")));
    return concat(
        begin,
        placed(begin.length + 8, at -> moov(1, true, "vide", at)),
        number(4, 0),
        ascii("mdat"),
        samples());
  }

  /** As browsers record it, in fragments; the samples of which track they have is said. */
  byte[] fragments(int track) {
    return concat(
        box("ftyp", ascii("iso5"), number(4, 512), ascii("iso5")),
        moov(0, track(1, "vide", 0, false), track(2, "soun", 0, false), track(3, "meta", 0, false)),
        box(
            "moof",
            numbers("mfhd", 0, 1),
            box(
                "traf",
                numbers("tfhd", 0, track),
                numbers("trun", 0, 0),
                tellingBox("uuid", WORDS)),
            tellingBox("meta", WORDS)),
        box("mdat", new RecordingsInBoxes(Recordings.BLANK).samples()));
  }
}
