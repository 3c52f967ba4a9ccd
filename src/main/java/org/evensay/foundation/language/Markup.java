package org.evensay.foundation.language;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes HTML, element by element. Text and attributes are escaped: none of them is markup. */
public final class Markup {

  private final ResponseWriter writer;
  private final String root;

  Markup(ResponseWriter writer, String root) {
    this.writer = writer;
    this.root = root;
  }

  /** Begins an element. */
  public Markup open(String element) throws IOException {
    writer.startElement(element, null);
    return this;
  }

  /** An attribute of the element that was just begun; an empty value leaves it out. */
  public Markup with(String attribute, String value) throws IOException {
    if (!value.isEmpty()) {
      writer.writeAttribute(attribute, value, null);
    }
    return this;
  }

  /** An attribute whose value is empty, and means something so. */
  public Markup withEmpty(String attribute) throws IOException {
    writer.writeAttribute(attribute, "", null);
    return this;
  }

  /** Marks the element with the language and direction of a text, where they are not the page's. */
  public Markup marked(ShownText text) throws IOException {
    return with("lang", text.lang()).with("dir", text.dir());
  }

  /** An attribute with the address of something of this installation, from its root. */
  public Markup withAddress(String attribute, String path) throws IOException {
    return with(attribute, root + path);
  }

  /** An attribute that is there or not. */
  public Markup with(String attribute, boolean there) throws IOException {
    return with(attribute, there ? attribute : "");
  }

  /** Text in the element that is open. */
  public Markup text(String text) throws IOException {
    writer.writeText(text, null);
    return this;
  }

  /** Ends an element. */
  public Markup close(String element) throws IOException {
    writer.endElement(element);
    return this;
  }
}
