package org.evensay.survey.enclosure.content;

import java.io.IOException;
import java.io.InputStream;

/** A file as it came, which can be read more than once. */
public interface Incoming {

  /** Its content, from the beginning; whoever opens it closes it. */
  InputStream open() throws IOException;

  /** How large it is, in bytes. */
  long bytes();
}
