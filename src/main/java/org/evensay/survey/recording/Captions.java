package org.evensay.survey.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evensay.foundation.language.Refused;

/**
 * Captions of a film (WebVTT, W3C). Stricter than a browser, which passes over what it does not
 * understand: whoever brings them is told instead, with the line. Of a file only the cues stay,
 * with their times, where on the film they stand, and their words; comments, styles, regions and
 * names of cues do not. Immutable.
 *
 * @param cues in their order, at least one
 */
record Captions(List<Cue> cues) {

  /** A line's end: CR, LF or both (WebVTT, 4.1). */
  private static final Pattern END = Pattern.compile("\r\n|\r|\n");

  private static final Pattern BEGINNING = Pattern.compile("WEBVTT([ \t].*)?");
  private static final String ARROW = "-->";
  private static final String TIME = "(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
  private static final Pattern TIMES =
      Pattern.compile(TIME + "[ \t]+-->[ \t]+" + TIME + "([ \t].*)?");
  private static final int GROUPS_OF_A_TIME = 4;

  /** Blocks that are no cues; what a browser does not know it passes over, and so do we. */
  private static final Pattern PASSED_OVER =
      Pattern.compile("(NOTE|STYLE|REGION|ATTRIBUTES)([ \t].*)?");

  private static final String PERCENT = "\\d{1,3}(?:\\.\\d{1,6})?%";

  /** Where a cue stands; regions are not kept. */
  private static final Pattern SETTING =
      Pattern.compile(
          "vertical:(?:rl|lr)"
              + "|line:(?:-?\\d{1,4}|"
              + PERCENT
              + ")(?:,(?:start|center|end))?"
              + "|position:"
              + PERCENT
              + "(?:,(?:line-left|center|line-right))?"
              + "|size:"
              + PERCENT
              + "|align:(?:start|center|end|left|right)");

  /** Bold, italic, underlined, who speaks and in which language, with classes or without. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:[biu](?:|\\.[\\w.-]+)"
              + "|v(?:|\\.[\\w.-]+)[ \t][^<>&]+"
              + "|lang(?:|\\.[\\w.-]+)[ \t][A-Za-z0-9-]+"
              + "|/(?:[biuv]|lang))>");

  /**
   * What is said, and when.
   *
   * @param from when it appears, in milliseconds
   * @param to when it goes, later than that
   * @param settings where it stands; empty for the usual place
   * @param lines its words, with the little markup that there may be
   */
  record Cue(long from, long to, String settings, List<String> lines) {

    Cue {
      lines = List.copyOf(lines);
    }

    private String written() {
      String where = settings.isEmpty() ? "" : " " + settings;
      return time(from) + " --> " + time(to) + where + "\n" + String.join("\n", lines) + "\n";
    }

    private static String time(long at) {
      long seconds = at / 1000;
      return "%02d:%02d:%02d.%03d"
          .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, at % 1000);
    }
  }

  Captions {
    cues = List.copyOf(cues);
  }

  /**
   * Reads a file.
   *
   * @throws Refused when it is none of captions, with the line where that shows
   */
  static Captions of(byte[] file) {
    List<String> lines = Arrays.asList(END.split(text(file), -1));
    if (!BEGINNING.matcher(lines.get(0)).matches()) {
      throw new Refused(RecordingRefusal.CAPTIONS_WITHOUT_BEGINNING);
    }
    List<Cue> cues = new ArrayList<>();
    int at = passOver(lines, 1);
    while (at < lines.size()) {
      if (lines.get(at).isEmpty()) {
        at++;
      } else if (PASSED_OVER.matcher(lines.get(at)).matches()) {
        at = passOver(lines, at);
      } else {
        cues.add(cue(lines, at, cues));
        at = end(lines, at);
      }
    }
    if (cues.isEmpty()) {
      throw new Refused(RecordingRefusal.CAPTIONS_WITHOUT_WORDS);
    }
    return new Captions(cues);
  }

  private static String text(byte[] file) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new Refused(RecordingRefusal.CAPTIONS_NOT_UTF_8);
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw new Refused(RecordingRefusal.CAPTIONS_NOT_UTF_8);
    }
  }

  /**
   * The end of a block that is not kept; a cue that nothing parts from it would be lost with it.
   */
  private static int passOver(List<String> lines, int from) {
    int end = end(lines, from);
    for (int at = from; at < end; at++) {
      if (lines.get(at).contains(ARROW)) {
        throw new Refused(RecordingRefusal.CAPTIONS_TIME_WRONG, at + 1);
      }
    }
    return end;
  }

  /** The first empty line from there on. */
  private static int end(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  /** The cue of a block: maybe a name, then its times, then its words. */
  private static Cue cue(List<String> lines, int from, List<Cue> before) {
    int end = end(lines, from);
    int at = lines.get(from).contains(ARROW) ? from : from + 1;
    Matcher times = at < end ? TIMES.matcher(lines.get(at)) : null;
    if (times == null || !times.matches()) {
      throw new Refused(RecordingRefusal.CAPTIONS_TIME_WRONG, Math.min(at, end - 1) + 1);
    }
    Cue cue =
        new Cue(
            milliseconds(times, 0),
            milliseconds(times, GROUPS_OF_A_TIME),
            settings(times.group(2 * GROUPS_OF_A_TIME + 1)),
            lines.subList(at + 1, end));
    long last = before.isEmpty() ? 0 : before.get(before.size() - 1).from;
    if (cue.from < last || cue.to <= cue.from) {
      throw new Refused(RecordingRefusal.CAPTIONS_BACKWARDS, before.size() + 1, at + 1);
    }
    for (int line = at + 1; line < end; line++) {
      checkWords(lines.get(line), line + 1);
    }
    return cue;
  }

  private static void checkWords(String words, int line) {
    if (words.contains(ARROW)) {
      throw new Refused(RecordingRefusal.CAPTIONS_TIME_WRONG, line);
    }
    if (MARKUP.matcher(words).replaceAll("").contains("<")) {
      throw new Refused(RecordingRefusal.CAPTIONS_MARKUP, line);
    }
  }

  private static long milliseconds(Matcher times, int before) {
    long hours = times.group(before + 1) == null ? 0 : number(times, before + 1);
    long minutes = hours * 60 + number(times, before + 2);
    return (minutes * 60 + number(times, before + 3)) * 1000 + number(times, before + 4);
  }

  private static long number(Matcher times, int group) {
    return Long.parseLong(times.group(group));
  }

  private static String settings(String written) {
    return written == null
        ? ""
        : Arrays.stream(written.strip().split("[ \t]+"))
            .filter(one -> SETTING.matcher(one).matches())
            .collect(Collectors.joining(" "));
  }

  /** As they are kept: UTF-8 without a mark before it, and LF at the ends of lines. */
  byte[] written() {
    return ("WEBVTT\n\n" + cues.stream().map(Cue::written).collect(Collectors.joining("\n")))
        .getBytes(UTF_8);
  }
}
