package org.evensay.foundation.language;

import jakarta.json.spi.JsonProvider;

/** What documents are read and written with. */
public final class Documents {

  /**
   * Reads and writes JSON; safe for all threads. {@link jakarta.json.Json} would look for it
   * through every library each time.
   */
  public static final JsonProvider JSON = JsonProvider.provider();

  private Documents() {}
}
