package org.evensay.foundation.language.xliff;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** Reads files that others wrote. */
final class XliffReading {

  /** Elements inside each other: groups in groups are a handful, and no reader needs more. */
  private static final int DEEPEST = 100;

  /** What stands for words that a tool put inside an element: no text of ours is. */
  private static final String INSIDE_AN_ELEMENT = "<pc>";

  private XliffReading() {}

  static XliffFile of(String text) throws UnfitXliff {
    if (text.length() > XliffFile.MOST_CHARACTERS) {
      throw new UnfitXliff(UnfitXliff.Why.TOO_LARGE, Integer.toString(XliffFile.MOST_CHARACTERS));
    }
    lookAhead(text);
    String original = null;
    StartXliffData start = new StartXliffData("2.1");
    List<XliffUnit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(text);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isStartXliff()) {
          start = event.getStartXliffData();
        } else if (event.isStartFile() && original != null) {
          throw new UnfitXliff(UnfitXliff.Why.NO_XLIFF, "<file> <file>");
        } else if (event.isStartFile()) {
          original = Optional.ofNullable(event.getStartFileData().getOriginal()).orElse("");
        } else if (event.isUnit()) {
          units.add(piece(event.getUnit()));
        }
      }
    } catch (XLIFFException wrong) {
      throw new UnfitXliff(UnfitXliff.Why.NO_XLIFF, String.valueOf(wrong.getMessage()));
    }
    return new XliffFile(
        original == null ? "" : original,
        start.getSourceLanguage(),
        start.getTargetLanguage(),
        units);
  }

  /** Looks for what must not reach the library: a document type, and more than it has room for. */
  private static void lookAhead(String text) throws UnfitXliff {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int depth = 0;
    int units = 0;
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      while (reader.hasNext()) {
        int next = reader.next();
        if (next == XMLStreamConstants.DTD) {
          throw new UnfitXliff(UnfitXliff.Why.DOCUMENT_TYPE, "");
        } else if (next == XMLStreamConstants.START_ELEMENT) {
          units += reader.getLocalName().equals("unit") ? 1 : 0;
          depth++;
        } else if (next == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
        if (units > XliffFile.MOST_UNITS) {
          throw new UnfitXliff(UnfitXliff.Why.TOO_MANY, Integer.toString(XliffFile.MOST_UNITS));
        }
        if (depth > DEEPEST) {
          throw new UnfitXliff(UnfitXliff.Why.NO_XLIFF, DEEPEST + " < <");
        }
      }
    } catch (XMLStreamException wrong) {
      throw new UnfitXliff(UnfitXliff.Why.NO_XML, String.valueOf(wrong.getMessage()));
    }
  }

  private static XliffUnit piece(Unit unit) {
    Map<String, String> putIn = new HashMap<>();
    StringBuilder source = new StringBuilder();
    StringBuilder target = new StringBuilder();
    XliffState state = XliffState.FINAL;
    boolean isWhole = true;
    for (Part part : unit) {
      source.append(words(part.getSource(), putIn));
      target.append(words(part.hasTarget() ? part.getTarget() : part.getSource(), putIn));
      if (part instanceof Segment segment) {
        XliffState its =
            part.hasTarget() ? XliffState.valueOf(segment.getState().name()) : XliffState.INITIAL;
        // Many tools leave an empty target in what nobody has begun.
        isWhole &= part.hasTarget() && !(part.getTarget().isEmpty() && its == XliffState.INITIAL);
        state = its.compareTo(state) < 0 ? its : state;
      }
    }
    return new XliffUnit(
        unit.getId(),
        unit.getName() == null ? unit.getId() : unit.getName(),
        List.of(),
        List.of(),
        source.toString(),
        isWhole ? Optional.of(target.toString()) : Optional.empty(),
        state);
  }

  /** What is put in stands there as it does in the source, whatever the tool made of its data. */
  private static String words(Fragment fragment, Map<String, String> putIn) {
    StringBuilder words = new StringBuilder();
    for (Object one : fragment) {
      if (one instanceof CTag tag && tag.getTagType() != TagType.STANDALONE) {
        words.append(INSIDE_AN_ELEMENT);
      } else if (one instanceof CTag tag) {
        String data = tag.getData() == null ? tag.getDisp() : tag.getData();
        words.append(putIn.computeIfAbsent(tag.getId(), id -> data == null ? "" : data));
      } else if (one instanceof String text) {
        words.append(text);
      }
    }
    return words.toString();
  }
}
