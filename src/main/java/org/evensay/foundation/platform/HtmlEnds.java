package org.evensay.foundation.platform;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes the ends of elements without content as HTML has them: Faces ends them as XML does. */
final class HtmlEnds extends FilterWriter {

  /** What Faces writes at once, and nothing else does: in texts, the sign is written otherwise. */
  private static final String OF_XML = " />";

  HtmlEnds(Writer out) {
    super(out);
  }

  @Override
  public void write(String text) throws IOException {
    out.write(text.equals(OF_XML) ? ">" : text);
  }
}
