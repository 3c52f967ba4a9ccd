package org.evensay.foundation.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file on its way to a program. When it breaks off, the connection has to as well: the server
 * would end the answer as if it were whole.
 */
public final class SentFile {

  /** Where a request keeps what breaks off its connection. */
  public static final String BREAK_OFF = "evensay.break-off";

  /** Writes a file. */
  public interface Content {
    void write(OutputStream out) throws IOException;
  }

  private SentFile() {}

  /** Writes it, and breaks off the connection when it cannot be written to its end. */
  public static void write(HttpServletRequest request, OutputStream out, Content content)
      throws IOException {
    boolean whole = false;
    try {
      content.write(out);
      whole = true;
    } finally {
      if (!whole && request.getAttribute(BREAK_OFF) instanceof Runnable connection) {
        connection.run();
      }
    }
  }
}
