package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the part that every workbook of today has says of the whole of it.
 *
 * @param strict whether it is of the kind that Excel calls "Strict Open XML" (ISO 29500-1): all its
 *     names are in other namespaces, which fastexcel does not know, and its dates are written as
 *     texts
 * @param from1904 whether its days are counted from 1904, which may be written as {@code 1} or as
 *     {@code true}
 */
record MainPart(boolean strict, boolean from1904) {

  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  /** That of a workbook whose parts have been looked through. */
  static MainPart of(byte[] file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equalsIgnoreCase("xl/workbook.xml")) {
          return read(factory.createXMLStreamReader(parts));
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
    return new MainPart(false, false);
  }

  private static MainPart read(XMLStreamReader workbook) throws XMLStreamException {
    workbook.nextTag();
    boolean strict = STRICT.equals(workbook.getNamespaceURI());
    return new MainPart(strict, says1904(workbook));
  }

  private static boolean says1904(XMLStreamReader workbook) throws XMLStreamException {
    while (workbook.hasNext()) {
      if (workbook.next() == XMLStreamConstants.START_ELEMENT
          && workbook.getLocalName().equals("workbookPr")) {
        String said = workbook.getAttributeValue(null, "date1904");
        return said != null && (said.strip().equals("1") || said.strip().equals("true"));
      }
    }
    return false;
  }
}
