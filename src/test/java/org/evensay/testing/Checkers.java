package org.evensay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build has put the programs that pages are looked at with. */
final class Checkers {

  private Checkers() {}

  /** A file of one of their packages, such as {@code axe-core/axe.min.js}. */
  static Path file(String name) {
    return Path.of(System.getProperty("evensay.checkers"), name);
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
