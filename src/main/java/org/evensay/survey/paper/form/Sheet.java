package org.evensay.survey.paper.form;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.evensay.foundation.language.LanguageVariant;
import org.evensay.foundation.language.ShownText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes what is to be printed, element by element. Text is text: none of it is markup. */
final class Sheet {

  private final Document document;
  private Element here;

  /** An empty one, with a body that is open. */
  Sheet(LanguageVariant language, String title, String styles) {
    try {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java makes documents", e);
    }
    here = document.createElement("html");
    document.appendChild(here);
    with("lang", language.tag()).with("dir", language.direction());
    open("head").open("title").text(title).close();
    open("meta").with("name", "subject").with("content", title).close();
    open("style").text(styles).close().close();
    open("body").with("class", language.direction());
  }

  Sheet open(String element) {
    Element inside = document.createElement(element);
    here.appendChild(inside);
    here = inside;
    return this;
  }

  /** Begins an element of a style. */
  Sheet open(String element, String style) {
    return open(element).with("class", style);
  }

  /** An attribute of the element that was just begun; an empty value leaves it out. */
  Sheet with(String attribute, String value) {
    if (!value.isEmpty()) {
      here.setAttribute(attribute, value);
    }
    return this;
  }

  Sheet text(String text) {
    here.appendChild(document.createTextNode(letters(text)));
    return this;
  }

  /** Text, in an element of its own where it is in another language than what is around it. */
  Sheet text(ShownText text) {
    return text.lang().isEmpty()
        ? text(text.words())
        : open("span", text.dir())
            .with("lang", text.lang())
            .with("dir", text.dir())
            .text(text.words())
            .close();
  }

  /** Pictures that stand among letters have none in the font: what is said is in the words. */
  private static String letters(String text) {
    return Letters.withoutPictures(text);
  }

  Sheet close() {
    here = (Element) here.getParentNode();
    return this;
  }

  /** A whole element with text in it; nothing where there is no text. */
  Sheet add(String element, String style, String text) {
    return text.isEmpty() ? this : open(element, style).text(text).close();
  }

  /** The same with a text that may be in another language. */
  Sheet add(String element, String style, ShownText text) {
    return text.words().isEmpty() ? this : open(element, style).text(text).close();
  }

  /** What was written. */
  Document document() {
    return document;
  }
}
