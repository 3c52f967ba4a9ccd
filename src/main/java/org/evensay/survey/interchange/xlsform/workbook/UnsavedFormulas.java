package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The formulas of a workbook of today whose result is not stored, since the program that wrote it
 * works nothing out. fastexcel does not tell them from those that came to an empty text, which
 * spreadsheet programs store as a text without signs.
 */
final class UnsavedFormulas {

  private static final String FOLDER = "xl/";

  /** Those that say which sheets there are, and the sheets; what is in others can be large. */
  private static final Pattern PARTS =
      Pattern.compile("xl/workbook\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/[^/]+\\.xml");

  private final Map<String, String> idOfSheet = new LinkedHashMap<>();
  private final Map<String, String> partOfId = new HashMap<>();
  private final Map<String, Set<String>> cellsOfPart = new HashMap<>();

  private UnsavedFormulas() {}

  /** A part of a file: whoever comes to its end must not close the whole. */
  private static final class OnePart extends FilterInputStream {

    OnePart(InputStream file) {
      super(file);
    }

    @Override
    public void close() {
      // The file goes on.
    }
  }

  /** Those of a workbook whose parts have been looked through. */
  static UnsavedFormulas of(byte[] file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    UnsavedFormulas all = new UnsavedFormulas();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (PARTS.matcher(part.getName()).matches()) {
          all.read(part.getName(), factory.createXMLStreamReader(new OnePart(parts)));
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
    return all;
  }

  /**
   * Whether a cell is one of them.
   *
   * @param cell as formulas call it, such as {@code D3}
   */
  boolean has(String sheet, String cell) {
    String part = partOfId.getOrDefault(idOfSheet.getOrDefault(sheet, ""), "");
    return cellsOfPart.getOrDefault(part, Set.of()).contains(cell);
  }

  private void read(String part, XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        switch (in.getLocalName()) {
          case "sheet" -> idOfSheet.put(in.getAttributeValue(null, "name"), id(in));
          case "Relationship" -> relation(part, in);
          case "c" -> cell(part, in);
          default -> {
            // Nothing else says where a formula stands.
          }
        }
      }
    }
  }

  /** That of the list of parts, whatever stands before its name. */
  private static String id(XMLStreamReader sheet) {
    for (int i = 0; i < sheet.getAttributeCount(); i++) {
      if (sheet.getAttributeLocalName(i).equals("id")) {
        return sheet.getAttributeValue(i);
      }
    }
    return "";
  }

  private void relation(String part, XMLStreamReader in) {
    String target = in.getAttributeValue(null, "Target");
    if (part.equals("xl/_rels/workbook.xml.rels") && target != null) {
      String path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
      partOfId.put(in.getAttributeValue(null, "Id"), path);
    }
  }

  /** Reads to the end of a cell. */
  private void cell(String part, XMLStreamReader in) throws XMLStreamException {
    String name = in.getAttributeValue(null, "r");
    String type = in.getAttributeValue(null, "t");
    boolean formula = false;
    boolean stored = type != null && !type.equals("n");
    boolean inside = false;
    for (int event = in.next(); !isEnd(event, in, "c"); event = in.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        formula |= in.getLocalName().equals("f");
        inside = in.getLocalName().equals("v");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inside = false;
      } else if (inside && event == XMLStreamConstants.CHARACTERS) {
        stored |= !in.getText().isBlank();
      }
    }
    if (formula && !stored && name != null) {
      cellsOfPart.computeIfAbsent(part, any -> new HashSet<>()).add(name);
    }
  }

  private static boolean isEnd(int event, XMLStreamReader in, String name) {
    return event == XMLStreamConstants.END_DOCUMENT
        || event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(name);
  }
}
