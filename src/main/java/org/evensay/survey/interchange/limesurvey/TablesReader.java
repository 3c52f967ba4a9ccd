package org.evensay.survey.interchange.limesurvey;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evensay.survey.interchange.report.ImportLimits;
import org.evensay.survey.interchange.report.ImportMistake;
import org.evensay.survey.interchange.report.ImportProblem;
import org.evensay.survey.interchange.report.Place;

/**
 * Reads the XML of a file, from one end to the other and once. A document type is refused where it
 * begins, so that no entity is ever looked at.
 */
final class TablesReader {

  private static final String ROOT = "document";
  private static final int ROW_DEPTH = 4;

  /** Bytes of the mark that can stand before everything else. */
  private static final Set<Integer> MARKS = Set.of(0xef, 0xbb, 0xbf, 0xfe, 0xff);

  private static final int CELL_DEPTH = 5;

  private final XMLStreamReader xml;
  private final Tables tables = new Tables();
  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Map<String, String> cells = new LinkedHashMap<>();
  private String table = "";
  private int rows;

  private TablesReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads a file.
   *
   * @throws ImportProblem when it is no LimeSurvey survey, or cannot be read
   */
  static Tables read(byte[] file) throws ImportProblem {
    ImportLimits.check(file);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
      return new TablesReader(xml).document();
    } catch (XMLStreamException e) {
      throw problem(e, file);
    }
  }

  private static ImportProblem problem(XMLStreamException e, byte[] file) {
    if (!beginsAsXml(file)) {
      return ImportProblem.of(ImportMistake.OTHER_KIND, ".lss");
    }
    boolean encoding =
        e.getNestedException() instanceof CharConversionException
            || String.valueOf(e.getMessage()).matches("(?s).*([Ee]ncoding|UTF-8|byte).*");
    if (encoding) {
      return ImportProblem.of(ImportMistake.ENCODING);
    }
    if (e.getLocation() == null) {
      return ImportProblem.of(ImportMistake.DAMAGED);
    }
    return ImportProblem.of(
        ImportMistake.NOT_READABLE,
        e.getLocation().getLineNumber(),
        e.getLocation().getColumnNumber());
  }

  /** Files of other kinds are not broken ones of this kind. */
  private static boolean beginsAsXml(byte[] file) {
    for (byte one : file) {
      int sign = Byte.toUnsignedInt(one);
      if (sign > ' ' && !MARKS.contains(sign)) {
        return sign == '<';
      }
    }
    return false;
  }

  private Tables document() throws XMLStreamException, ImportProblem {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw ImportProblem.of(ImportMistake.ENTITIES);
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    if (!tables.facts().getOrDefault("LimeSurveyDocType", "").equals("Survey")) {
      throw ImportProblem.of(ImportMistake.OTHER_KIND, ".lss");
    }
    return tables;
  }

  private void begin(String name) throws ImportProblem {
    if (open.isEmpty() && !name.equals(ROOT)) {
      throw ImportProblem.of(ImportMistake.OTHER_KIND, ".lss");
    }
    open.push(name);
    if (open.size() > ImportLimits.DEPTH) {
      throw ImportProblem.of(ImportMistake.TOO_DEEP, ImportLimits.DEPTH);
    }
    if (open.size() == 2) {
      table = name;
      tables.table(name);
    } else if (open.size() == ROW_DEPTH) {
      cells = new LinkedHashMap<>();
    }
    if (open.size() <= CELL_DEPTH) {
      text.setLength(0);
    }
  }

  private void end() throws ImportProblem {
    String name = open.pop();
    int depth = open.size() + 1;
    if (depth == CELL_DEPTH) {
      cells.merge(name, text.toString(), (one, another) -> one + another);
    } else if (depth == ROW_DEPTH && name.equals("row")) {
      if (++rows > ImportLimits.ROWS) {
        throw ImportProblem.tooMuch(ImportLimits.Of.ROWS, ImportLimits.ROWS);
      }
      String way = table + "/row[" + tables.count(table) + "]";
      tables.add(table, new Row(new Place.Path(way), cells));
    } else if (depth == ROW_DEPTH && name.equals("fieldname")) {
      tables.column(table, text.toString().strip());
    } else if (depth == 3 && name.equals("language") && table.equals("languages")) {
      tables.language(text.toString().strip());
    } else if (depth == 2 && List.of("LimeSurveyDocType", "DBVersion").contains(name)) {
      tables.fact(name, text.toString().strip());
    }
    // What is inside a cell, such as markup that was not escaped, stays a part of it.
    if (depth <= CELL_DEPTH) {
      text.setLength(0);
    }
  }
}
