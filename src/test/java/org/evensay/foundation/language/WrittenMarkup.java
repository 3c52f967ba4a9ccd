package org.evensay.foundation.language;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import org.jsoup.nodes.Entities;

/** What {@link Markup} writes, as a string, where no server is. */
public final class WrittenMarkup extends ResponseWriter {

  private static final Set<String> EMPTY = Set.of("input", "img", "br", "source", "track", "use");

  private final StringWriter written = new StringWriter();
  private boolean inTag;

  private WrittenMarkup() {}

  /** Writes something. */
  public interface Writing {
    void to(Markup out) throws IOException;
  }

  /** The HTML that this writes on an installation without a path. */
  public static String of(Writing writing) {
    WrittenMarkup writer = new WrittenMarkup();
    try {
      writing.to(new Markup(writer, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.written.toString();
  }

  private void closeTag() {
    if (inTag) {
      written.write(">");
    }
    inTag = false;
  }

  @Override
  public void startElement(String name, UIComponent component) {
    closeTag();
    written.write("<" + name);
    inTag = true;
  }

  @Override
  public void endElement(String name) {
    closeTag();
    if (!EMPTY.contains(name)) {
      written.write("</" + name + ">");
    }
  }

  @Override
  public void writeAttribute(String name, Object value, String property) {
    written.write(" " + name + "=\"" + Entities.escape(String.valueOf(value)) + "\"");
  }

  @Override
  public void writeURIAttribute(String name, Object value, String property) {
    writeAttribute(name, value, property);
  }

  @Override
  public void writeText(Object text, String property) {
    closeTag();
    written.write(Entities.escape(String.valueOf(text)));
  }

  @Override
  public void writeText(char[] text, int offset, int length) {
    writeText(new String(text, offset, length), null);
  }

  @Override
  public void writeComment(Object comment) {
    closeTag();
  }

  @Override
  public void write(char[] signs, int offset, int length) {
    closeTag();
    written.write(signs, offset, length);
  }

  @Override
  public String getContentType() {
    return "text/html";
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public ResponseWriter cloneWithWriter(Writer writer) {
    return this;
  }

  @Override
  public void startDocument() {
    // A part of one alone is written.
  }

  @Override
  public void endDocument() {
    // See above.
  }

  @Override
  public void flush() {
    // All of it is in memory.
  }

  @Override
  public void close() {
    // See above.
  }
}
