package org.evensay.survey.response.export.codebook;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.LocalizedText;
import org.evensay.foundation.language.Messages;
import org.evensay.survey.design.PublishedEdition;
import org.evensay.survey.design.asking.Edition;
import org.evensay.survey.response.export.table.Code;
import org.evensay.survey.response.export.table.Column;
import org.evensay.survey.response.export.table.Table;
import org.evensay.survey.response.export.table.Variable;

/**
 * A codebook as archives keep it: DDI Codebook 2.5, with labels in every language that they have
 * been written in. The order of its elements is that of the schema,
 * https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd.
 */
public final class DdiCodebook {

  private static final String NAMESPACE = "ddi:codebook:2_5";

  private final Table table;
  private final LocalDate today;
  private final ColumnWords words;
  private final StringWriter text = new StringWriter();
  private XMLStreamWriter xml;

  /**
   * The codebook of this table.
   *
   * @param today the day that it says it was made on
   */
  public DdiCodebook(Table table, LocalDate today) {
    this.table = table;
    this.today = today;
    this.words = new ColumnWords(Messages.installed(), table.shape().language());
  }

  /** Its XML. */
  public String xml() {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("codeBook");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("version", "2.5");
      study();
      file();
      xml.writeStartElement("dataDscr");
      groups();
      int number = 0;
      for (Column column : table.columns()) {
        number++;
        variable(column, number);
      }
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory takes everything", e);
    }
  }

  private void study() throws XMLStreamException {
    PublishedEdition newest = table.newest();
    Edition edition = newest.edition();
    xml.writeStartElement("stdyDscr");
    xml.writeStartElement("citation");
    xml.writeStartElement("titlStmt");
    element("titl", table.title(Messages.installed()));
    for (Map.Entry<LanguageVariant, String> other : edition.title().texts().entrySet()) {
      inLanguage("parTitl", other.getKey(), other.getValue());
    }
    element("IDNo", newest.slug());
    xml.writeEndElement();
    xml.writeStartElement("rspStmt");
    element("AuthEnty", words.label(edition.start().asker()));
    xml.writeEndElement();
    xml.writeStartElement("prodStmt");
    xml.writeStartElement("prodDate");
    xml.writeAttribute("date", today.toString());
    xml.writeCharacters(today.toString());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("stdyInfo");
    inEveryLanguage("abstract", edition.start().why());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void file() throws XMLStreamException {
    xml.writeStartElement("fileDscr");
    xml.writeAttribute("ID", "F1");
    xml.writeStartElement("fileTxt");
    element("fileName", table.newest().slug());
    xml.writeStartElement("dimensns");
    element("caseQnty", Long.toString(table.rows()));
    element("varQnty", Integer.toString(table.columns().size()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /** Several choices, as the variables of their choices. */
  private void groups() throws XMLStreamException {
    Map<Variable, List<String>> members = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i) instanceof Column.OfChoice of) {
        members.computeIfAbsent(of.variable(), v -> new ArrayList<>()).add("V" + (i + 1));
      }
    }
    int number = 0;
    for (Map.Entry<Variable, List<String>> group : members.entrySet()) {
      number++;
      xml.writeStartElement("varGrp");
      xml.writeAttribute("ID", "G" + number);
      xml.writeAttribute("type", "multipleResp");
      xml.writeAttribute("var", String.join(" ", group.getValue()));
      inEveryLanguage("labl", group.getKey().label());
      xml.writeEndElement();
    }
  }

  private void variable(Column column, int number) throws XMLStreamException {
    Values values = new Values(column, table.shape());
    xml.writeStartElement("var");
    xml.writeAttribute("ID", "V" + number);
    xml.writeAttribute("name", column.name());
    xml.writeAttribute("files", "F1");
    boolean counted = values.isNumber() && column instanceof Column.OfVariable;
    xml.writeAttribute("intrvl", counted ? "contin" : "discrete");
    labels(column);
    missing(values);
    categories(column, values);
    xml.writeStartElement("varFormat");
    boolean numeric = values.isNumber() || values.numbers();
    xml.writeAttribute("type", numeric ? "numeric" : "character");
    if (values.type() == Values.Type.DATE) {
      xml.writeAttribute("category", "date");
    }
    xml.writeEndElement();
    notes(column);
    xml.writeEndElement();
  }

  private void labels(Column column) throws XMLStreamException {
    if (column instanceof Column.OfVariable of) {
      inEveryLanguage("labl", of.variable().label());
      question(of.variable());
    } else if (column instanceof Column.OfChoice of) {
      inEveryLanguage("labl", of.code().label());
      question(of.variable());
    } else {
      inLanguage("labl", words.language(), words.about(column));
    }
  }

  private void question(Variable variable) throws XMLStreamException {
    xml.writeStartElement("qstn");
    inEveryLanguage("qstnLit", variable.label());
    xml.writeEndElement();
  }

  private void missing(Values values) throws XMLStreamException {
    xml.writeStartElement("invalrng");
    for (String cell : values.missing()) {
      xml.writeEmptyElement("item");
      xml.writeAttribute("VALUE", cell);
    }
    xml.writeEndElement();
  }

  private void categories(Column column, Values values) throws XMLStreamException {
    if (column instanceof Column.OfChoice) {
      category("0", false);
      inLanguage("labl", words.language(), words.text("response.export.not-chosen"));
      xml.writeEndElement();
      category("1", false);
      inLanguage("labl", words.language(), words.text("response.export.chosen"));
      xml.writeEndElement();
    }
    for (Values.Value value : values.listed()) {
      Code code = value.code();
      category(value.cell(), code.notSaid());
      inEveryLanguage("labl", code.label());
      xml.writeEndElement();
    }
  }

  private void category(String cell, boolean missing) throws XMLStreamException {
    xml.writeStartElement("catgry");
    xml.writeAttribute("missing", missing ? "Y" : "N");
    element("catValu", cell);
  }

  private void notes(Column column) throws XMLStreamException {
    Optional<String> apart = words.apart(column);
    if (apart.isPresent()) {
      element("notes", apart.get());
    }
  }

  private void inEveryLanguage(String name, LocalizedText written) throws XMLStreamException {
    for (Map.Entry<LanguageVariant, String> one : written.texts().entrySet()) {
      inLanguage(name, one.getKey(), one.getValue());
    }
  }

  private void inLanguage(String name, LanguageVariant language, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language.tag());
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(content);
    xml.writeEndElement();
  }
}
