package org.evensay.survey.enclosure.content;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evensay.survey.design.answer.AnswerProblem;

/**
 * What an MP4 or a QuickTime file tells (ISO/IEC 14496-12; QuickTime File Format): everything in it
 * but sound, pictures, and what is needed to play them. What is not known becomes free space, as
 * makers of telephones and cameras have many places of their own for where and when; so does every
 * track that is neither to be seen nor to be heard, with its samples.
 */
final class Boxes {

  private static final String OUTERMOST = "";

  /** What stays in which box; those that have an entry of their own are looked into. */
  private static final Map<String, Set<String>> STAY =
      Map.ofEntries(
          entry(
              OUTERMOST,
              Set.of("ftyp", "styp", "moov", "moof", "mdat", "mfra", "sidx", "ssix", "pdin")),
          entry("moov", Set.of("mvhd", "iods", "mvex", "trak")),
          entry("mvex", Set.of("mehd", "trex", "leva")),
          entry("trak", Set.of("tkhd", "edts", "tref", "tapt", "mdia")),
          entry("mdia", Set.of("mdhd", "hdlr", "elng", "minf")),
          entry("minf", Set.of("vmhd", "smhd", "hdlr", "dinf", "stbl")),
          entry("dinf", Set.of("dref")),
          entry(
              "stbl",
              Set.of(
                  "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss",
                  "stsh", "stps", "padb", "stdp", "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio")),
          entry("moof", Set.of("mfhd", "traf")),
          entry(
              "traf",
              Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio")));

  private static final Set<String> FREE = Set.of("free", "skip", "wide");
  private static final int FLAGS = 4;
  private static final int HANDLER = 12;
  private static final int MOST_TRACKS = 100;
  private static final int MOST_CONTENTS = 100_000;

  private final Incoming file;
  private final Cursor cursor;
  private final Told told = new Told();
  private final TreeMap<Long, Long> contents = new TreeMap<>();
  private final List<Track> gone = new ArrayList<>();
  private final Set<String> pictures = new HashSet<>();
  private boolean described;
  private int tracks;
  private boolean seen;
  private boolean heard;

  private Boxes(Incoming file, Cursor cursor) {
    this.file = file;
    this.cursor = cursor;
  }

  /** Looks into a file. */
  static Recording in(Incoming file) throws IOException, NotTaken {
    try (Cursor cursor = new Cursor(file)) {
      Boxes boxes = new Boxes(file, cursor);
      boxes.walk(OUTERMOST, 0, file.bytes());
      return boxes.found();
    }
  }

  private void walk(String parent, long from, long to) throws IOException, NotTaken {
    long at = from;
    while (at + Box.HEADER <= to) {
      Box box = Box.at(cursor, at, to);
      if (STAY.get(parent).contains(box.type())) {
        look(box);
      } else {
        free(box);
      }
      at = box.to();
    }
    told.zero(at, to);
  }

  private void free(Box box) throws NotTaken {
    if (!FREE.contains(box.type())) {
      told.put(box.from() + Integer.BYTES, "free".getBytes(StandardCharsets.US_ASCII));
    }
    told.zero(box.content(), box.to());
  }

  private void look(Box box) throws IOException, NotTaken {
    switch (box.type()) {
      case "mvhd", "tkhd", "mdhd" -> told.zero(box.part(FLAGS, 0), dates(box));
      case "hdlr" -> told.zero(box.part(HANDLER, 0), box.to());
      case "dref" -> references(box);
      case "mdat" -> content(box);
      case "tfhd" -> fragment(box);
      case "trak" -> track(box);
      default -> {
        if (box.type().equals("moov")) {
          // A second one could say something else of the same samples.
          Cursor.require(!described);
          described = true;
        }
        if (STAY.containsKey(box.type())) {
          walk(box.type(), box.content(), box.to());
        }
      }
    }
    // Which tracks are gone is known before fragments of theirs come.
    Cursor.require(described || !box.type().equals("moof"));
  }

  private long dates(Box box) throws IOException, NotTaken {
    int bytes = bytesOfDates(cursor, box);
    return box.part(FLAGS, bytes) + bytes;
  }

  /** How many bytes the two dates have that a header begins with, by its version. */
  static int bytesOfDates(Cursor cursor, Box header) throws IOException, NotTaken {
    int version = cursor.to(header.part(0, FLAGS)).next();
    Cursor.require(version <= 1);
    return 2 * (version == 0 ? Integer.BYTES : Long.BYTES);
  }

  /** Where the samples are: in this file. Names of others are names of folders. */
  private void references(Box box) throws IOException, NotTaken {
    long at = box.part(2 * FLAGS, 0);
    while (at + Box.HEADER <= box.to()) {
      Box reference = Box.at(cursor, at, box.to());
      told.zero(reference.part(FLAGS, 0), reference.to());
      at = reference.to();
    }
    told.zero(at, box.to());
  }

  private void content(Box box) throws NotTaken {
    Cursor.require(contents.size() < MOST_CONTENTS);
    contents.put(box.content(), box.to());
  }

  private void track(Box box) throws IOException, NotTaken {
    tracks++;
    Cursor.require(tracks <= MOST_TRACKS);
    Track track = Track.of(file, cursor, box);
    if (track.isSeen()) {
      seen = true;
      pictures.addAll(track.codes(cursor));
    }
    heard |= track.isHeard();
    if (track.isSeen() || track.isHeard()) {
      walk(box.type(), box.content(), box.to());
    } else {
      gone.add(track);
      free(box);
    }
  }

  /** Samples of a fragment stand among others: it could not be played without them. */
  private void fragment(Box box) throws IOException, NotTaken {
    long number = cursor.to(box.part(FLAGS, FLAGS)).number(Integer.BYTES);
    if (gone.stream().anyMatch(track -> track.number() == number)) {
      throw new NotTaken(AnswerProblem.FILE_OTHER_KIND);
    }
  }

  private Recording found() throws IOException, NotTaken {
    // What is cut off before its samples begin says all about them, and has none.
    Cursor.require(described && !contents.isEmpty());
    if (!seen && !heard) {
      throw new NotTaken(AnswerProblem.FILE_OTHER_KIND);
    }
    for (Track track : gone) {
      track.samples(this::zeroSamples);
    }
    return new Recording(seen, told, pictures);
  }

  private void zeroSamples(long from, long to) throws NotTaken {
    Map.Entry<Long, Long> content = contents.floorEntry(from);
    Cursor.require(content != null && to <= content.getValue());
    told.zero(from, to);
  }
}
