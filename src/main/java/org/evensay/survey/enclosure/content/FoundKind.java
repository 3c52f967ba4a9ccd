package org.evensay.survey.enclosure.content;

import static java.util.Map.entry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.evensay.survey.design.answer.FileKind;

/**
 * Which kind a file is, by what it begins with; what a browser or its name says does not count. The
 * only class that knows of Tika, which has no word for some differences that matter here: whether
 * there is something to see in it, and what is packed.
 *
 * @param kind which it is
 * @param told what in it tells where, when and by whom it was made, as far as that is looked for:
 *     in sound and films; pictures are drawn anew, and documents stay as they are
 * @param pictures how an MP4 writes down what is to be seen
 */
record FoundKind(FileKind kind, Told told, Set<String> pictures) {

  private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();

  private static final int BEGINNING = 64;

  private static final int FIRST_PACKET = 28;

  /** How packets begin that say which sound follows. */
  static final List<String> SOUNDS = List.of("OpusHead", "\u0001vorbis", "Speex   ", "\u007fFLAC");

  /** Those that are what they begin with; the others are looked into. */
  private static final Map<String, FileKind> PLAIN =
      Map.ofEntries(entry("image/jpeg", FileKind.JPEG), entry("image/png", FileKind.PNG));

  /** The kind of a file; empty for every kind that is not taken anywhere. */
  static Optional<FoundKind> of(Incoming file) throws IOException, NotTaken {
    String type = type(file);
    String beginning = beginning(file);
    if (type.equals("audio/mpeg")) {
      return Optional.of(of(FileKind.MP3, Frames.in(file)));
    }
    if (type.equals("audio/vnd.wave")) {
      return Optional.of(of(FileKind.WAV, Chunks.in(file)));
    }
    if (beginning.startsWith("OggS")) {
      return ogg(file, beginning);
    }
    if (beginning.startsWith("\u001aE\u00df\u00a3")) {
      return webm(file, beginning);
    }
    if (beginning.startsWith("ftyp", 4)) {
      return mp4(file, beginning);
    }
    return still(file, type, beginning).map(kind -> new FoundKind(kind, new Told(), Set.of()));
  }

  private static FoundKind of(FileKind kind, Recording recording) {
    return new FoundKind(kind, recording.told(), recording.pictures());
  }

  /** The kind of what has no length in time. */
  private static Optional<FileKind> still(Incoming file, String type, String beginning)
      throws IOException, NotTaken {
    if (PLAIN.containsKey(type)) {
      return Optional.of(PLAIN.get(type));
    }
    if (beginning.startsWith("%PDF-")) {
      return Optional.of(FileKind.PDF);
    }
    if (beginning.startsWith("PK\u0003\u0004")) {
      return Packed.kind(file);
    }
    return type.equals("text/plain") && PlainWords.fill(file)
        ? Optional.of(FileKind.TEXT)
        : Optional.empty();
  }

  private static String type(Incoming file) throws IOException {
    try (InputStream content = new BufferedInputStream(file.open())) {
      return KNOWN.detect(content, new Metadata()).getBaseType().toString();
    }
  }

  private static String beginning(Incoming file) throws IOException {
    try (InputStream content = file.open()) {
      return new String(content.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    }
  }

  /** The first page says what is in the others (RFC 3533, 6; RFC 7845, 3): sound, of four kinds. */
  private static Optional<FoundKind> ogg(Incoming file, String beginning)
      throws IOException, NotTaken {
    return SOUNDS.stream().anyMatch(codec -> beginning.startsWith(codec, FIRST_PACKET))
        ? Optional.of(of(FileKind.OGG, Pages.in(file)))
        : Optional.empty();
  }

  /** Matroska in general may hold anything; what browsers record says that it is of this kind. */
  private static Optional<FoundKind> webm(Incoming file, String beginning)
      throws IOException, NotTaken {
    if (!beginning.contains("webm")) {
      return Optional.empty();
    }
    Recording recording = Elements.in(file);
    return Optional.of(of(recording.seen() ? FileKind.WEBM : FileKind.WEBM_SOUND, recording));
  }

  private static Optional<FoundKind> mp4(Incoming file, String beginning)
      throws IOException, NotTaken {
    String brand = beginning.substring(8, Math.min(12, beginning.length()));
    if (!brand.matches("isom|iso[2-9]|mp4[12]|M4[AV] |avc1|dash|qt  |MSNV|f4v ")) {
      return Optional.empty();
    }
    Recording recording = Boxes.in(file);
    if (!recording.seen()) {
      return Optional.of(of(FileKind.MP4_SOUND, recording));
    }
    return Optional.of(of(brand.equals("qt  ") ? FileKind.QUICKTIME : FileKind.MP4, recording));
  }
}
