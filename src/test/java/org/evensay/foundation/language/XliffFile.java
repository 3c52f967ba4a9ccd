package org.evensay.foundation.language;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/**
 * A file of XLIFF 2.1, as translators' tools read and write it.
 *
 * @param original what its texts are from
 */
record XliffFile(String original, String source, String target, List<XliffUnit> units) {

  /** Characters that a file may have: ours have less than one million. */
  static final int MOST_CHARACTERS = 10_000_000;

  /** A file that cannot be taken, or not all of it: the message says why. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why);
    }
  }

  /** What is put into a text, and the number that is counted. */
  private static final Pattern PUT_IN = Pattern.compile("\\{\\d[^{}]*}|#");

  /** The file as it is written. */
  String written() {
    StringWriter text = new StringWriter();
    XLIFFWriter writer = new XLIFFWriter();
    writer.setUseIndentation(true);
    writer.setLineBreak("\n");
    writer.create(text, source, target);
    StartXliffData start = new StartXliffData("2.1");
    start.setSourceLanguage(source);
    start.setTargetLanguage(target);
    writer.writeStartDocument(start, null);
    StartFileData file = new StartFileData("texts");
    file.setOriginal(original);
    writer.writeStartFile(file);
    for (int i = 0; i < units.size(); i++) {
      writer.writeUnit(unit("u" + (i + 1), units.get(i)));
    }
    writer.writeEndFile();
    writer.writeEndDocument();
    writer.close();
    return text.toString();
  }

  private static Unit unit(String id, XliffUnit piece) {
    Unit unit = new Unit(id);
    unit.setName(piece.name());
    if (!piece.note().isEmpty()) {
      unit.addNote(new Note(piece.note()));
    }
    Segment segment = unit.appendSegment();
    segment.setPreserveWS(true);
    Map<String, List<String>> ids = new HashMap<>();
    List<String> given = new ArrayList<>();
    write(piece.source(), segment.getSource(), ids, given);
    piece
        .target()
        .ifPresent(
            words -> {
              ids.values().forEach(List::clear);
              for (int i = 0; i < given.size(); i++) {
                ids.get(given.get(i)).add(Integer.toString(i + 1));
              }
              write(words, segment.getTarget(Part.GetTarget.CREATE_EMPTY), ids, given);
            });
    segment.setState(
        piece.target().isEmpty()
            ? TargetState.INITIAL
            : piece.done() ? TargetState.FINAL : TargetState.TRANSLATED);
    return unit;
  }

  /** The same thing put in has the same id in both languages. */
  private static void write(
      String words, Fragment to, Map<String, List<String>> ids, List<String> given) {
    Matcher putIn = PUT_IN.matcher(words);
    int from = 0;
    while (putIn.find()) {
      to.append(words.substring(from, putIn.start()));
      List<String> left = ids.computeIfAbsent(putIn.group(), all -> new ArrayList<>());
      if (left.isEmpty()) {
        given.add(putIn.group());
        left.add(Integer.toString(given.size()));
      }
      CTag tag = to.append(TagType.STANDALONE, left.remove(0), putIn.group(), false);
      tag.setCanCopy(false);
      tag.setDisp(putIn.group());
      tag.setEquiv(putIn.group());
      from = putIn.end();
    }
    to.append(words.substring(from));
  }

  /**
   * Reads a file.
   *
   * @throws Unfit when it is no XLIFF 2, is too large, or has a document type: nothing in it is
   *     fetched or put in
   */
  static XliffFile read(String text) throws Unfit {
    if (text.length() > MOST_CHARACTERS) {
      throw new Unfit("The file has more than " + MOST_CHARACTERS + " characters.");
    }
    refuseDocumentType(text);
    String original = "";
    StartXliffData start = new StartXliffData("2.1");
    List<XliffUnit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(text);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isStartXliff()) {
          start = event.getStartXliffData();
        } else if (event.isStartFile()) {
          original = event.getStartFileData().getOriginal();
        } else if (event.isUnit()) {
          units.add(piece(event.getUnit()));
        }
      }
    } catch (XLIFFException wrong) {
      throw new Unfit("The file is no XLIFF 2.1: " + wrong.getMessage());
    }
    return new XliffFile(original, start.getSourceLanguage(), start.getTargetLanguage(), units);
  }

  private static void refuseDocumentType(String text) throws Unfit {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.DTD) {
          throw new Unfit("The file has a document type. Take <!DOCTYPE …> out of it.");
        }
      }
    } catch (XMLStreamException wrong) {
      throw new Unfit("The file is no XML: " + wrong.getMessage());
    }
  }

  private static XliffUnit piece(Unit unit) {
    Map<String, String> putIn = new HashMap<>();
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    boolean whole = true;
    boolean done = true;
    for (Part part : unit) {
      source.append(words(part.getSource(), putIn));
      target.append(words(part.hasTarget() ? part.getTarget() : part.getSource(), putIn));
      if (part instanceof Segment segment) {
        whole &= part.hasTarget() && segment.getState() != TargetState.INITIAL;
        done &= segment.getState() == TargetState.FINAL;
      }
    }
    String name = unit.getName() == null ? unit.getId() : unit.getName();
    return new XliffUnit(
        name,
        "",
        source.toString(),
        whole ? Optional.of(target.toString()) : Optional.empty(),
        done && whole);
  }

  /** What is put in stands there as it does in the source, whatever the tool made of its data. */
  private static String words(Fragment fragment, Map<String, String> putIn) {
    StringBuilder words = new StringBuilder();
    for (Object one : fragment) {
      if (one instanceof CTag tag) {
        String data = tag.getData() == null ? tag.getDisp() : tag.getData();
        words.append(putIn.computeIfAbsent(tag.getId(), id -> data == null ? "" : data));
      } else if (one instanceof String text) {
        words.append(text);
      }
    }
    return words.toString();
  }
}
