package org.evensay.survey.interchange.xlsform.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * From which day a workbook of today counts its dates (ECMA-376, 18.17.4.1): some are made to count
 * as the first Macintosh did. That it is so may be written as {@code 1} or as {@code true}.
 */
record DateSystem(boolean from1904) {

  /** Days that the systems lie apart; fewer before the day in 1900 that there never was. */
  private static final int DAYS = 1462;

  private static final int DAY_THAT_NEVER_WAS = 60;

  /** That of a workbook whose parts have been looked through. */
  static DateSystem of(byte[] file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        if (part.getName().equalsIgnoreCase("xl/workbook.xml")) {
          return new DateSystem(says1904(factory.createXMLStreamReader(parts)));
        }
      }
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
    return new DateSystem(false);
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

  /**
   * A date as it is meant.
   *
   * @param date the date that a number is when days are counted from 1900
   */
  LocalDateTime meant(LocalDateTime date, double number) {
    return from1904 ? date.plusDays(number > DAY_THAT_NEVER_WAS ? DAYS : DAYS - 1) : date;
  }
}
