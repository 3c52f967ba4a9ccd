package org.evensay.survey.designer;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.evensay.survey.enclosure.content.Incoming;

/**
 * A file that somebody chose in a form. It is never in memory whole: the server has it in a file of
 * its own as long as the request goes on.
 *
 * @param name what it was called where it came from
 * @param part what came of it
 */
record ChosenFile(String name, Part part) implements Incoming {

  @Override
  public InputStream open() throws IOException {
    return part.getInputStream();
  }

  @Override
  public long bytes() {
    return part.getSize();
  }
}
